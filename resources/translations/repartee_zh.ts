<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>A key for this server is stored in the system&apos;s keyring. Type to replace it.</source>
        <translation>系统密钥环中已存有此服务器的密钥。键入即可替换。</translation>
    </message>
    <message>
        <source>A key is kept until Repartee ends: there is no keyring here to store it in.</source>
        <translation>密钥只保留到 Repartee 退出：这里没有可存放它的密钥环。</translation>
    </message>
    <message>
        <source>A key is set</source>
        <translation>已设置密钥</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Many local servers need none. It is kept in the system&apos;s keyring, never in a file.</source>
        <translation>许多本地服务器不需要密钥。它保存在系统密钥环中，绝不写入文件。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY is used. Type to store another key.</source>
        <translation>正在使用 OPENAI_API_KEY。输入即可保存其他密钥。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the stored API key</source>
        <translation>移除已保存的 API 密钥</translation>
    </message>
    <message>
        <source>Set by an environment variable, which comes before what is stored.</source>
        <translation>由环境变量设置，优先于已保存的值。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>显示 API 密钥</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: show what followed again</source>
        <translation>撤销：重新显示后面的内容</translation>
    </message>
    <message>
        <source>What followed is kept in the history as “{title}”.</source>
        <translation>后面的内容保存在历史记录的“{title}”中。</translation>
    </message>
    <message>
        <source>What followed is left out, and not stored in the history.</source>
        <translation>后面的内容已省略，且未存入历史记录。</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>The last words</source>
        <translation>最近的话</translation>
    </message>
</context>
<context>
    <name>CatalogCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>It frees {size}. It can be installed again.</source>
        <translation>将释放 {size}。以后可以重新安装。</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused at {percent} %</source>
        <translation>已暂停于 {percent} %</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the voice {name}?</source>
        <translation>删除语音 {name}？</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>输入消息</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Nobody yet: no other computer, and no server on this one.</source>
        <translation>尚未联系任何主机：没有其他计算机，也没有本机上的服务器。</translation>
    </message>
    <message>
        <source>Since Repartee was started. Nothing is sent but for what stands here.</source>
        <translation>自 Repartee 启动以来。除此处所列之外，不发送任何内容。</translation>
    </message>
    <message>
        <source>Tool servers that are programs, and pages opened in your browser, contact whom they like: that cannot be seen from here.</source>
        <translation>作为程序运行的工具服务器以及在浏览器中打开的网页会自行联系其他主机：这里无法看到。</translation>
    </message>
    <message>
        <source>Who was contacted</source>
        <translation>联系过谁</translation>
    </message>
    <message>
        <source>{host} (this computer)</source>
        <translation>{host}（本机）</translation>
    </message>
    <message>
        <source>{why}: one request at {time}</source>
        <translation>{why}：{time} 一次请求</translation>
    </message>
    <message>
        <source>{why}: {count} requests, the last at {time}</source>
        <translation>{why}：{count} 次请求，最近一次 {time}</translation>
    </message>
</context>
<context>
    <name>ContinueBar</name>
    <message>
        <source>Begin a new conversation instead</source>
        <translation>改为开始新对话</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue the last conversation</source>
        <translation>继续上次对话</translation>
    </message>
    <message>
        <source>Your last conversation broke off before the answer: “{title}”</source>
        <translation>上次对话在回答之前中断：“{title}”</translation>
    </message>
    <message>
        <source>Your last conversation: “{title}”</source>
        <translation>上次对话：“{title}”</translation>
    </message>
</context>
<context>
    <name>ConversationsController</name>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Level: {device}</source>
        <translation>电平：{device}</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation>系统默认（{device}）</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device}（未连接）</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>取消编辑</translation>
    </message>
    <message>
        <source>You edit an earlier question. Enter asks it again.</source>
        <translation>正在编辑之前的问题，按 Enter 重新提问。</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>A model that has to be loaded first may take a minute.</source>
        <translation>需要先加载的模型可能要一分钟。</translation>
    </message>
    <message>
        <source>Asks it three small questions: whether it answers as it writes, how fast, and whether it uses tools.</source>
        <translation>问它三个小问题：是否边写边答、有多快、会不会使用工具。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>模型的能力</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>有限</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>{subject}: {state}. {sentence}</source>
        <translation>{subject}：{state}。{sentence}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 个，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>全部跳过</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Conversations (Ctrl+H)</source>
        <translation>对话（Ctrl+H）</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置（Ctrl+,）</translation>
    </message>
    <message>
        <source>Small window, on top (Ctrl+M)</source>
        <translation>置顶小窗口（Ctrl+M）</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About Repartee</source>
        <translation>关于 Repartee</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>可重新生成</translation>
    </message>
    <message>
        <source>Enter opens a folder, Ctrl+C copies a row.</source>
        <translation>Enter 打开文件夹，Ctrl+C 复制一行。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys and folders</source>
        <translation>按键与文件夹</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按键及其功能</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Voices and timers</source>
        <translation>语音与定时器</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>关闭历史</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除（Del）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Keep it at the top, for ever</source>
        <translation>永久置顶</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新对话（Ctrl+N）</translation>
    </message>
    <message>
        <source>No conversations yet. What you say and hear is kept here.</source>
        <translation>还没有对话。你说的和听到的都会保存在这里。</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>没有找到“{words}”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Private mode: store nothing</source>
        <translation>隐私模式：不保存任何内容</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Write it to a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>已删除“{title}”。</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys… (Esc: cancel, Backspace: none)</source>
        <translation>请按下按键…（Esc 取消，Backspace 无）</translation>
    </message>
    <message>
        <source>{keys} edits text; take another.</source>
        <translation>{keys} 用于编辑文本；请换一个。</translation>
    </message>
    <message>
        <source>{keys} is needed for typing: add Ctrl or Alt, or take a function key.</source>
        <translation>{keys} 用于打字：请加上 Ctrl 或 Alt，或改用功能键。</translation>
    </message>
    <message>
        <source>{keys} is taken already: {what}.</source>
        <translation>{keys} 已被占用：{what}。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A small window on top of others, or the large one</source>
        <translation>置顶的小窗口，或恢复大窗口</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>开始新对话</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>选择配置</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>之前的对话</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or back</source>
        <translation>转到窗口的下一部分，或返回</translation>
    </message>
    <message>
        <source>Go to the text field</source>
        <translation>转到输入框</translation>
    </message>
    <message>
        <source>Hold to talk, tap to keep talking (outside the text field)</source>
        <translation>按住说话，轻按则持续说话（在输入框之外）</translation>
    </message>
    <message>
        <source>Larger text (also Ctrl and the wheel)</source>
        <translation>放大文字（也可用 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Models and voices</source>
        <translation>模型与语音</translation>
    </message>
    <message>
        <source>Play, copy or edit the last message in sight</source>
        <translation>播放、复制或编辑可见的最后一条消息</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Stop the assistant</source>
        <translation>停止助手</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>最新消息</translation>
    </message>
    <message>
        <source>The next match, or the one before</source>
        <translation>下一个或上一个匹配</translation>
    </message>
    <message>
        <source>The oldest message</source>
        <translation>最早的消息</translation>
    </message>
    <message>
        <source>The same, anywhere in the window</source>
        <translation>同上，窗口内任意位置</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>LatencyMeter</name>
    <message>
        <source>Answer heard after {time}</source>
        <translation>{time} 后听到回答</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>上一轮的延迟</translation>
    </message>
    <message>
        <source>No turn yet: the meter shows where the time goes</source>
        <translation>尚无对话：此处显示时间花在哪里</translation>
    </message>
    <message>
        <source>Turn {number}: {headline}</source>
        <translation>第 {number} 轮：{headline}</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Good</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>太大声</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>太小声</translation>
    </message>
    <message>
        <source>{level} decibels</source>
        <translation>{level} 分贝</translation>
    </message>
    <message>
        <source>{level} decibels: {word}</source>
        <translation>{level} 分贝：{word}</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy the selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>编辑并重新提问</translation>
    </message>
    <message>
        <source>How is this spoken?</source>
        <translation>这段怎么读？</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>重新播放</translation>
    </message>
</context>
<context>
    <name>MetricsMenu</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy or export the figures</source>
        <translation>复制或导出数据</translation>
    </message>
    <message>
        <source>Copy this turn&apos;s figures</source>
        <translation>复制本轮数据</translation>
    </message>
    <message>
        <source>Export all turns</source>
        <translation>导出所有轮次</translation>
    </message>
    <message>
        <source>Export all turns…</source>
        <translation>导出所有轮次…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>it is not writable</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>无法写入 {file}：{why}。</translation>
    </message>
</context>
<context>
    <name>MicrophoneStep</name>
    <message>
        <source>Can it hear you?</source>
        <translation>它听得到吗？</translation>
    </message>
    <message>
        <source>It understood: “{words}”</source>
        <translation>它听到的是：“{words}”</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Nothing was understood. Come closer, see that the microphone is not muted, or choose another one below; you can also go on and type.</source>
        <translation>什么也没听清。请靠近些，检查麦克风是否静音，或在下方另选一个；也可以继续并改用打字。</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>说句话</translation>
    </message>
    <message>
        <source>Say something: the bar should move, and your words appear below.</source>
        <translation>说句话：进度条会动，你的话会显示在下面。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>系统默认</translation>
    </message>
</context>
<context>
    <name>ModelStep</name>
    <message>
        <source>An online service, or another server</source>
        <translation>在线服务或其他服务器</translation>
    </message>
    <message>
        <source>It works offline and knows the time, timers, notes, sums and units. You can connect a model whenever you like.</source>
        <translation>它可离线工作，会报时、定时、记笔记、计算和换算单位。随时都可以再连接模型。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No server was found here. Start Ollama, LM Studio, llama.cpp, vLLM or Jan and look again, or go on without.</source>
        <translation>本机未找到服务器。请启动 Ollama、LM Studio、llama.cpp、vLLM 或 Jan 后重新查找，或直接继续。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>Repartee talks with a language model, on this computer or elsewhere.</source>
        <translation>Repartee 与语言模型对话，模型可在本机或别处。</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>端口 {port} 上的服务器</translation>
    </message>
    <message>
        <source>The built-in helper, without a model</source>
        <translation>内置助手，不用模型</translation>
    </message>
    <message>
        <source>Who should answer?</source>
        <translation>由谁来回答？</translation>
    </message>
    <message>
        <source>{server} (models: {count})</source>
        <translation>{server}（模型：{count}）</translation>
    </message>
    <message>
        <source>{server} (no model yet)</source>
        <translation>{server}（尚无模型）</translation>
    </message>
    <message>
        <source>{server} (wants a key)</source>
        <translation>{server}（需要密钥）</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Check the sound…</source>
        <translation>检查声音…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>PassageRenderer</name>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thought about it</source>
        <translation>已思考</translation>
    </message>
    <message>
        <source>you heard up to here</source>
        <translation>你听到了这里</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>A built-in tool</source>
        <translation>内置工具</translation>
    </message>
    <message>
        <source>A tool of the server {server}</source>
        <translation>服务器 {server} 的工具</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>In this conversation</source>
        <translation>在本次对话中</translation>
    </message>
    <message>
        <source>It is too long to be shown, so it cannot be allowed.</source>
        <translation>内容过长，无法完整显示，因此不能允许。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>滚动到末尾后才能允许。</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>传入的内容</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>PermissionRules</name>
    <message>
        <source>Always: {tool}</source>
        <translation>始终：{tool}</translation>
    </message>
    <message>
        <source>Never: {tool}</source>
        <translation>从不：{tool}</translation>
    </message>
    <message>
        <source>None. A tool that acts asks first; what you answer for good stands here.</source>
        <translation>无。会执行操作的工具会先询问；长期有效的回答显示在这里。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke {rule}</source>
        <translation>撤销 {rule}</translation>
    </message>
</context>
<context>
    <name>PrivateBar</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End private mode</source>
        <translation>结束隐私模式</translation>
    </message>
    <message>
        <source>Private: nothing of this conversation is stored.</source>
        <translation>隐私：此对话不会保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Built-in helper</source>
        <translation>内置助手</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>删除配置“{name}”？</translation>
    </message>
    <message>
        <source>Delete “{name}”…</source>
        <translation>删除“{name}”…</translation>
    </message>
    <message>
        <source>Keep server, model, instructions and voice as:</source>
        <translation>将服务器、模型、指令和语音保存为：</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>新名称：</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无配置</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Profile and model: {name}</source>
        <translation>配置与模型：{name}</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>重命名“{name}”…</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>另存为配置</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>另存为配置…</translation>
    </message>
    <message>
        <source>The settings below it come back into force.</source>
        <translation>其下的设置将重新生效。</translation>
    </message>
</context>
<context>
    <name>PronunciationController</name>
    <message>
        <source>The speaker is not ready yet; try again soon.</source>
        <translation>扬声器尚未就绪；请稍后重试。</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>How is this spoken?</source>
        <translation>这段怎么读？</translation>
    </message>
    <message>
        <source>Its sounds (phonetic alphabet)</source>
        <translation>读音（国际音标）</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Not right? Spell a word as it should sound.</source>
        <translation>读得不对？请按应有的读音写出这个词。</translation>
    </message>
    <message>
        <source>Nothing: there is nothing in it to be said.</source>
        <translation>无：其中没有可朗读的内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The voice is given</source>
        <translation>交给语音的文字</translation>
    </message>
    <message>
        <source>This voice does not tell its sounds.</source>
        <translation>此语音不提供音标。</translation>
    </message>
</context>
<context>
    <name>PronunciationForm</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the pronunciation</source>
        <translation>添加读音</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Say as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>sequel</source>
        <translation>sequel</translation>
    </message>
</context>
<context>
    <name>PronunciationPage</name>
    <message>
        <source>Pronunciations</source>
        <translation>读音表</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the pronunciation</source>
        <translation>删除读音</translation>
    </message>
    <message>
        <source>Say as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words the voice gets wrong, and how to spell them for it. The conversation shows them as they are written. Select text in the conversation and choose “How is this spoken?” to try one.</source>
        <translation>语音读错的词语，以及应当怎样写给它读。对话中仍按原样显示。在对话中选中文字并选择“这段怎么读？”即可试听。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>This is all that a report holds: nothing you said, no reply and no key. Nothing is sent; copy it for whoever looks after your Repartee.</source>
        <translation>报告只包含这些内容：没有您说的话，没有回答，也没有密钥。不会发送任何内容；请复制后交给维护您的 Repartee 的人。</translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message>
        <source>Something went wrong.</source>
        <translation>出了点问题。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The reply begins</source>
        <translation>回复开始</translation>
    </message>
    <message>
        <source>The reply is over</source>
        <translation>回复结束</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> (line {number})</source>
        <translation>（第 {number} 行）</translation>
    </message>
    <message>
        <source>A quotation mark in the command has no pair.</source>
        <translation>命令中的引号不成对。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source> The server says: {message}</source>
        <translation> 服务器消息：{message}</translation>
    </message>
    <message>
        <source> Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>A profile named “{name}” already exists.</source>
        <translation>已存在名为“{name}”的配置。</translation>
    </message>
    <message>
        <source>Another app is using your history. This conversation will be saved with your next message.</source>
        <translation>其他应用正在使用历史记录。此对话将在发送下一条消息时保存。</translation>
    </message>
    <message>
        <source>Answered in words when asked to use a tool. It may not use tools when it should.</source>
        <translation>被要求使用工具时却用文字作答。需要时可能不会使用工具。</translation>
    </message>
    <message>
        <source>Answers without reasoning first.</source>
        <translation>直接回答，不先推理。</translation>
    </message>
    <message>
        <source>Built-in speech recognition isn&apos;t available on this computer. Type, or choose the server&apos;s recognition in Settings.</source>
        <translation>本机无法使用内置语音识别。请改用打字，或在设置中选择服务器的语音识别。</translation>
    </message>
    <message>
        <source>Calls one tool at a time. Each call needs a separate request.</source>
        <translation>每次只调用一个工具，每次调用都需要单独请求。</translation>
    </message>
    <message>
        <source>Calls several tools at once.</source>
        <translation>可同时调用多个工具。</translation>
    </message>
    <message>
        <source>Calls tools. All calls share one index, which Repartee supports.</source>
        <translation>可调用工具。所有调用使用同一索引，Repartee 支持这种格式。</translation>
    </message>
    <message>
        <source>Calls tools. Calls are streamed as expected.</source>
        <translation>可调用工具。调用以流式正常到达。</translation>
    </message>
    <message>
        <source>Calls tools. Calls are streamed without an ID, which Repartee supports.</source>
        <translation>可调用工具。调用以流式到达且没有 ID，Repartee 支持这种格式。</translation>
    </message>
    <message>
        <source>Calls tools. Each call arrives complete but without an ID, which Repartee supports.</source>
        <translation>可调用工具。调用完整到达但没有 ID，Repartee 支持这种格式。</translation>
    </message>
    <message>
        <source>Calls tools. Each call arrives complete.</source>
        <translation>可调用工具。每个调用完整到达。</translation>
    </message>
    <message>
        <source>Couldn&apos;t apply your new settings, so nothing was sent. See the log for details.</source>
        <translation>无法应用新设置，因此未发送任何内容。详情请查看日志。</translation>
    </message>
    <message>
        <source>Couldn&apos;t change whether Repartee opens at login: {reason}.</source>
        <translation>无法更改登录时启动的设置：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {host}. Check your connection and the address in Settings.</source>
        <translation>找不到 {host}。请检查网络连接和设置中的地址。</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the microphone. It may be unplugged or in use by another app.</source>
        <translation>无法打开麦克风。它可能未连接，或正被其他应用使用。</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the speaker. It may be unplugged or in use by another app.</source>
        <translation>无法打开扬声器。它可能未连接，或正被其他应用使用。</translation>
    </message>
    <message>
        <source>Couldn&apos;t play the sample. Install the voice to hear it.</source>
        <translation>无法播放试听。请安装该语音后再听。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the tool server {name}. Check your connection and its address.</source>
        <translation>无法连接工具服务器 {name}。请检查网络连接和地址。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host} ({cause}). Check your connection and try again.</source>
        <translation>无法连接 {host}（{cause}）。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {place}. Check your connection.</source>
        <translation>无法连接 {place}。请检查网络连接。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file of {application}: {file}</source>
        <translation>无法读取 {application} 的文件：{file}</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the settings file {file}. Fix it or move it to another folder.</source>
        <translation>无法读取设置文件 {file}。请修正该文件，或将其移到其他文件夹。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the tool servers in {file}. Fix the file or move it to another folder.</source>
        <translation>无法读取 {file} 中的工具服务器。请修正该文件，或将其移到其他文件夹。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your organization&apos;s defaults in {file}. Contact your administrator.</source>
        <translation>无法读取 {file} 中组织设定的默认值。请联系管理员。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings, so they were reset. The old file is now {bad}.</source>
        <translation>无法读取设置，已恢复默认值。原文件已改名为 {bad}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {file}: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {path}: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the speech recognition model {name}: {reason}.</source>
        <translation>无法移除语音识别模型 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the voice {name}: {reason}.</source>
        <translation>无法移除语音 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the permission: {reason}.</source>
        <translation>无法保存权限：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the tool servers: {reason}.</source>
        <translation>无法保存工具服务器：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings: {reason}.</source>
        <translation>无法保存设置：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {file}: {reason}.</source>
        <translation>无法保存 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {name}: {reason}.</source>
        <translation>无法保存 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {path}: {reason}.</source>
        <translation>无法保存 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the tool server {name}: {command!r} wasn&apos;t found. Install it or enter its full path.</source>
        <translation>无法启动工具服务器 {name}：找不到 {command!r}。请安装该程序，或输入完整路径。</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the tool server {name}: {reason}.</source>
        <translation>无法启动工具服务器 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Doesn&apos;t report token counts, so speed is estimated.</source>
        <translation>不报告词元数，速度为估算值。</translation>
    </message>
    <message>
        <source>Doesn&apos;t support tools. It can talk, but it can&apos;t set timers, take notes, or act.</source>
        <translation>不支持工具。可以对话，但无法设置计时器、记笔记或执行操作。</translation>
    </message>
    <message>
        <source>Each line below should be a name, {between} and a value.</source>
        <translation>下面每行应为名称、{between} 和值。</translation>
    </message>
    <message>
        <source>Enter a command or a URL for the tool server {label}, but not both.</source>
        <translation>请为工具服务器 {label} 输入命令或 URL（二选一）。</translation>
    </message>
    <message>
        <source>Enter a command that starts a tool server.</source>
        <translation>请输入用于启动工具服务器的命令。</translation>
    </message>
    <message>
        <source>Enter a profile name of up to {limit} characters.</source>
        <translation>请输入不超过 {limit} 个字符的配置名称。</translation>
    </message>
    <message>
        <source>Enter a tool server name of up to 64 characters.</source>
        <translation>请输入不超过 64 个字符的工具服务器名称。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address before its API key.</source>
        <translation>请先输入服务器地址，再输入 API 密钥。</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首词</translation>
    </message>
    <message>
        <source>For example: {example}.</source>
        <translation>例如：{example}。</translation>
    </message>
    <message>
        <source>Getting ready… one moment, please.</source>
        <translation>正在准备…请稍候。</translation>
    </message>
    <message>
        <source>Hands-free isn&apos;t available on this computer. Press again when you&apos;re done talking.</source>
        <translation>本机不支持免按模式。说完后请再按一次。</translation>
    </message>
    <message>
        <source>I didn&apos;t hear anything for {seconds} seconds, so I stopped listening.</source>
        <translation>{seconds} 秒内没有听到声音，已停止聆听。</translation>
    </message>
    <message>
        <source>I didn&apos;t hear anything. Hold the key while you talk.</source>
        <translation>没有听到声音。说话时请按住按键。</translation>
    </message>
    <message>
        <source>It took {time} to get the request through to the server. The server is overloaded, or your connection is unstable.</source>
        <translation>过了 {time} 服务器才接受请求。服务器过载，或网络不稳定。</translation>
    </message>
    <message>
        <source>Lost the connection to {place} during the answer. Try again.</source>
        <translation>回答过程中与 {place} 的连接中断。请重试。</translation>
    </message>
    <message>
        <source>Model list</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>Models accept up to {limit} tools, so these were left out: {names}. Turn off tool servers you don&apos;t need.</source>
        <translation>模型最多接受 {limit} 个工具，已省略：{names}。请关闭不需要的工具服务器。</translation>
    </message>
    <message>
        <source>No microphone found. Connect one and try again.</source>
        <translation>未找到麦克风。请连接后重试。</translation>
    </message>
    <message>
        <source>No microphone found. Connect one, choose another in Settings, or type.</source>
        <translation>未找到麦克风。请连接麦克风、在设置中另选一个，或改用打字。</translation>
    </message>
    <message>
        <source>No model selected. Choose one of the server&apos;s models (--model).</source>
        <translation>未选择模型。请选择服务器上的模型（--model）。</translation>
    </message>
    <message>
        <source>No other speaker is available.</source>
        <translation>没有其他可用的扬声器。</translation>
    </message>
    <message>
        <source>No server is running at {place}. Start it, or check the address in Settings.</source>
        <translation>{place} 上没有运行服务器。请启动服务器，或检查设置中的地址。</translation>
    </message>
    <message>
        <source>No speaker found. Connect one and try again.</source>
        <translation>未找到扬声器。请连接后重试。</translation>
    </message>
    <message>
        <source>No speech was recognized in the recording.</source>
        <translation>录音中未识别到语音。</translation>
    </message>
    <message>
        <source>No text came back. The model may have used up its length limit while reasoning.</source>
        <translation>没有返回文字。模型可能在推理时用完了长度上限。</translation>
    </message>
    <message>
        <source>Not enough disk space. This needs {needed:.0f} MB, but only {free:.0f} MB is free and {reserved:.0f} MB must stay free.</source>
        <translation>磁盘空间不足。需要 {needed:.0f} MB，可用 {free:.0f} MB，且须保留 {reserved:.0f} MB。</translation>
    </message>
    <message>
        <source>Offline mode is on, so Repartee didn&apos;t contact {name}. You can turn it off in Settings › Privacy.</source>
        <translation>离线模式已开启，因此未连接 {name}。可在“设置 › 隐私”中关闭。</translation>
    </message>
    <message>
        <source>Offline mode is on, so the tool server {name} can&apos;t be used: it may connect to other computers. You can turn it off in Settings › Privacy.</source>
        <translation>离线模式已开启。工具服务器 {name} 可能会连接其他计算机，因此无法使用。可在“设置 › 隐私”中关闭。</translation>
    </message>
    <message>
        <source>Paste the configuration, address, or command of a tool server.</source>
        <translation>请粘贴工具服务器的配置、地址或命令。</translation>
    </message>
    <message>
        <source>Piper isn&apos;t installed. Reinstall Repartee.</source>
        <translation>未安装 Piper。请重新安装 Repartee。</translation>
    </message>
    <message>
        <source>Piper&apos;s pronunciation data is missing. Reinstall Repartee.</source>
        <translation>缺少 Piper 的发音数据。请重新安装 Repartee。</translation>
    </message>
    <message>
        <source>Reasons before it answers ({field}), here for {time}. You won&apos;t hear the reasoning, but you&apos;ll wait for it.</source>
        <translation>回答前先推理（{field}），此处用了 {time}。推理不会朗读，但需要等待。</translation>
    </message>
    <message>
        <source>Repartee can&apos;t pronounce text for the voice {name}. Choose another voice.</source>
        <translation>Repartee 缺少语音 {name} 所需的发音数据。请选择其他语音。</translation>
    </message>
    <message>
        <source>Repartee can&apos;t save anything in {folder}. Your settings, timers, and conversations will be lost when you quit.</source>
        <translation>Repartee 无法在 {folder} 中保存数据。退出后，设置、计时器和对话都会丢失。</translation>
    </message>
    <message>
        <source>Repartee {newest} is available. You have {version}.</source>
        <translation>Repartee {newest} 现已推出。当前版本为 {version}。</translation>
    </message>
    <message>
        <source>Reports how many tokens each answer used.</source>
        <translation>会报告每个回答所用的词元数。</translation>
    </message>
    <message>
        <source>Some of your organization&apos;s settings aren&apos;t valid: {names}. Contact your administrator.</source>
        <translation>组织的部分设置无效：{names}。请联系管理员。</translation>
    </message>
    <message>
        <source>Some settings weren&apos;t valid and were reset: {titles}.</source>
        <translation>部分设置无效，已恢复默认值：{titles}。</translation>
    </message>
    <message>
        <source>Something went wrong in Repartee. See the log for details.</source>
        <translation>Repartee 出错。详情请查看日志。</translation>
    </message>
    <message>
        <source>Speech recognition failed. Say it again or type.</source>
        <translation>语音识别失败。请再说一遍，或改用打字。</translation>
    </message>
    <message>
        <source>Speech recognition isn&apos;t available. Type instead.</source>
        <translation>语音识别不可用，请改用打字。</translation>
    </message>
    <message>
        <source>Speech recognition on the server took {time}. For English, the built-in recognition is faster.</source>
        <translation>服务器上的语音识别用了 {time}。识别英语时，内置识别更快。</translation>
    </message>
    <message>
        <source>Speech recognition took {time}. Close other demanding apps.</source>
        <translation>语音识别用了 {time}。请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>Still listening. In 30 seconds, what you&apos;ve said will be sent.</source>
        <translation>仍在聆听。30 秒后将发送已说的内容。</translation>
    </message>
    <message>
        <source>The API key contains a space or an invalid character. Copy it again.</source>
        <translation>API 密钥包含空格或无效字符。请重新复制。</translation>
    </message>
    <message>
        <source>The PortAudio sound library is missing. Install it (libportaudio2 on Debian and Ubuntu), then restart Repartee.</source>
        <translation>缺少声音库 PortAudio。请安装（Debian 和 Ubuntu 上为 libportaudio2），然后重新启动 Repartee。</translation>
    </message>
    <message>
        <source>The address of the tool server {name} must start with http:// or https://.</source>
        <translation>工具服务器 {name} 的地址必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The answer arrives all at once, so speech starts only when it&apos;s complete.</source>
        <translation>回答一次性到达，全部收到后才开始朗读。</translation>
    </message>
    <message>
        <source>The answer arrives as it&apos;s written, so speech can start early.</source>
        <translation>回答边生成边到达，可以尽早开始朗读。</translation>
    </message>
    <message>
        <source>The answer is streamed but arrives all at once, which delays speech. A proxy may be buffering it.</source>
        <translation>回答以流式发送，却一次性到达，会延迟朗读。可能有代理在缓冲。</translation>
    </message>
    <message>
        <source>The answer reached the model&apos;s length limit and was cut off.</source>
        <translation>回答达到模型的长度上限，已被截断。</translation>
    </message>
    <message>
        <source>The answer waited {time} for tools ({names}). You can stop a tool you don&apos;t need while it runs.</source>
        <translation>回答等待工具用了 {time}（{names}）。不需要的工具可在运行时停止。</translation>
    </message>
    <message>
        <source>The answer was ready {time} before “one moment” was finished. Repartee says this only when the wait is long.</source>
        <translation>“请稍等”还没说完，回答已提前 {time} 准备好。只有等待较长时才会这样提示。</translation>
    </message>
    <message>
        <source>The basic voice couldn&apos;t say this. The answer is shown as text.</source>
        <translation>基本语音无法朗读此内容。回答以文字显示。</translation>
    </message>
    <message>
        <source>The built-in helper took {time} because it was still loading.</source>
        <translation>内置助手仍在加载，用了 {time}。</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. Close other demanding apps.</source>
        <translation>内置助手用了 {time}。请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>The certificate of {place} isn&apos;t trusted. Check the address, or add its certificate authority to this computer (SSL_CERT_FILE).</source>
        <translation>{place} 的证书不受信任。请检查地址，或在本机添加其证书颁发机构（SSL_CERT_FILE）。</translation>
    </message>
    <message>
        <source>The command is missing a closing quotation mark.</source>
        <translation>命令缺少右引号。</translation>
    </message>
    <message>
        <source>The command of the tool server {label} contains an invalid character. Enter it again.</source>
        <translation>工具服务器 {label} 的命令包含无效字符。请重新输入。</translation>
    </message>
    <message>
        <source>The download of {name} is damaged. Download it again.</source>
        <translation>{name} 的下载文件已损坏。请重新下载。</translation>
    </message>
    <message>
        <source>The download of {name} is incomplete. Try again to resume it.</source>
        <translation>{name} 未下载完整。重试即可继续下载。</translation>
    </message>
    <message>
        <source>The download of {name} stopped ({cause}). Try again to resume it.</source>
        <translation>{name} 的下载已中断（{cause}）。重试即可继续下载。</translation>
    </message>
    <message>
        <source>The entry for the tool server {label} must be a JSON object.</source>
        <translation>工具服务器 {label} 的条目必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The file wasn&apos;t found on {host}.</source>
        <translation>{host} 上没有该文件。</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} on a second try.</source>
        <translation>首词用了 {first}，第二次用了 {again}。</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} on a second try. A smaller or closer model is faster.</source>
        <translation>首词用了 {first}，第二次用了 {again}。更小或更近的模型更快。</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} once loaded. Keep the model loaded on the server.</source>
        <translation>首词用了 {first}，加载后用了 {again}。请让模型在服务器上保持加载。</translation>
    </message>
    <message>
        <source>{needs} The first chunk had {characters} characters. Set “Start speaking after” to Adaptive.</source>
        <translation>{needs}首段有 {characters} 个字符。请将“开始朗读的时机”设为“自适应”。</translation>
    </message>
    <message>
        <source>The first words took {time} at {rate:.0f} tokens per second. A smaller model is faster.</source>
        <translation>首批词语用了 {time}（每秒 {rate:.0f} 个词元）。更小的模型更快。</translation>
    </message>
    <message>
        <source>The list of voices from {host} is too large. Check the address in Settings.</source>
        <translation>来自 {host} 的语音列表过大。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>The microphone is silent. Make sure it&apos;s on and not muted, or check your sound in Settings.</source>
        <translation>麦克风没有声音。请确认麦克风已打开且未静音，或在设置中检查声音。</translation>
    </message>
    <message>
        <source>The microphone was disconnected for a moment, so some words may be missing.</source>
        <translation>麦克风曾短暂断开，可能遗漏了部分内容。</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Reconnect it or choose another.</source>
        <translation>麦克风已断开。请重新连接，或另选一个。</translation>
    </message>
    <message>
        <source>The microphone “{name}” isn&apos;t connected. Using “{used}” until it&apos;s back.</source>
        <translation>麦克风“{name}”未连接。恢复前将使用“{used}”。</translation>
    </message>
    <message>
        <source>The model asked for too many tool calls. The limit is {limit} at once and {turn_limit} per question.</source>
        <translation>模型请求的工具调用过多。上限为每次 {limit} 个、每个问题 {turn_limit} 个。</translation>
    </message>
    <message>
        <source>The model finished reasoning but gave no answer. Try again or rephrase your question.</source>
        <translation>模型推理后没有给出回答。请重试或换一种问法。</translation>
    </message>
    <message>
        <source>The model reached its length limit before it could answer. Ask a shorter question, raise the limit, or turn off reasoning.</source>
        <translation>模型在回答前已达到长度上限。请缩短问题、提高上限，或关闭推理。</translation>
    </message>
    <message>
        <source>The model sent an empty answer. Try again or rephrase your question.</source>
        <translation>模型返回了空回答。请重试或换一种问法。</translation>
    </message>
    <message>
        <source>The model spent {time} reasoning before it answered. Turn off reasoning or choose a model without it.</source>
        <translation>模型在回答前推理了 {time}。请关闭推理，或选择不带推理的模型。</translation>
    </message>
    <message>
        <source>The model took {time} to start answering.</source>
        <translation>模型用了 {time} 才开始回答。</translation>
    </message>
    <message>
        <source>The provider blocked this answer. Try rephrasing your question.</source>
        <translation>服务商屏蔽了这个回答。请换一种问法。</translation>
    </message>
    <message>
        <source>The server couldn&apos;t use tools this time, so {model} answered without them.</source>
        <translation>服务器这次无法使用工具，{model} 直接作答。</translation>
    </message>
    <message>
        <source>The server redirects to {host}, which isn&apos;t secure, so the download was stopped.</source>
        <translation>服务器重定向到不安全的 {host}，下载已停止。</translation>
    </message>
    <message>
        <source>The settings file {file} isn&apos;t a JSON object. Fix it or move it to another folder.</source>
        <translation>设置文件 {file} 不是 JSON 对象。请修正该文件，或将其移到其他文件夹。</translation>
    </message>
    <message>
        <source>The sound system isn&apos;t responding. Restart your computer.</source>
        <translation>声音系统没有响应。请重新启动计算机。</translation>
    </message>
    <message>
        <source>The speaker adds {time}. A wired speaker is faster than Bluetooth.</source>
        <translation>扬声器增加了 {time}。有线扬声器比蓝牙更快。</translation>
    </message>
    <message>
        <source>The speaker isn&apos;t playing any sound. Choose another one in Settings.</source>
        <translation>扬声器没有发出声音。请在设置中另选一个。</translation>
    </message>
    <message>
        <source>The speaker was disconnected. Choose another or press Rescan.</source>
        <translation>扬声器已断开。请另选一个，或重新扫描。</translation>
    </message>
    <message>
        <source>The speaker was disconnected. The answer is shown as text until it&apos;s back.</source>
        <translation>扬声器已断开。恢复前回答以文字显示。</translation>
    </message>
    <message>
        <source>The speaker “{name}” isn&apos;t connected. Using “{used}” until it&apos;s back.</source>
        <translation>扬声器“{name}”未连接。恢复前将使用“{used}”。</translation>
    </message>
    <message>
        <source>The speech recognition model {name} is damaged. Reinstall it in Models and voices.</source>
        <translation>语音识别模型 {name} 已损坏。请在“模型与语音”中重新安装。</translation>
    </message>
    <message>
        <source>The speech recognition model {name} isn&apos;t installed. Choose another in Models and voices.</source>
        <translation>语音识别模型 {name} 未安装。请在“模型与语音”中另选一个。</translation>
    </message>
    <message>
        <source>The tool server {label} uses SSE, which isn&apos;t supported. Enter its streamable HTTP address, which often ends in /mcp.</source>
        <translation>工具服务器 {label} 使用不受支持的 SSE。请输入其 Streamable HTTP 地址，通常以 /mcp 结尾。</translation>
    </message>
    <message>
        <source>The tool server {name} asks for {variable}, which Repartee never shares with tool servers. Edit the server to remove it.</source>
        <translation>工具服务器 {name} 请求 {variable}，Repartee 不会向任何工具服务器提供该变量。请编辑服务器并将其移除。</translation>
    </message>
    <message>
        <source>The tool server {name} didn&apos;t respond in time.</source>
        <translation>工具服务器 {name} 响应超时。</translation>
    </message>
    <message>
        <source>The tool server {name} doesn&apos;t support streamable HTTP at this address. Check it; it often ends in /mcp.</source>
        <translation>工具服务器 {name} 在此地址不支持 Streamable HTTP。请检查地址，通常以 /mcp 结尾。</translation>
    </message>
    <message>
        <source>The tool server {name} failed unexpectedly. See the log for details.</source>
        <translation>工具服务器 {name} 发生意外错误。详情请查看日志。</translation>
    </message>
    <message>
        <source>The tool server {name} has a header with an invalid character. Copy it again.</source>
        <translation>工具服务器 {name} 的请求头包含无效字符。请重新复制。</translation>
    </message>
    <message>
        <source>The tool server {name} has changed since you allowed this, so nothing was run. Try again.</source>
        <translation>授权后工具服务器 {name} 已发生变化，因此未执行任何操作。请重试。</translation>
    </message>
    <message>
        <source>The tool server {name} has nothing at this address. Check it; it often ends in /mcp.</source>
        <translation>此地址上没有工具服务器 {name}。请检查地址，通常以 /mcp 结尾。</translation>
    </message>
    <message>
        <source>The tool server {name} is limiting your requests. Try again in a moment.</source>
        <translation>工具服务器 {name} 限制了请求频率。请稍后重试。</translation>
    </message>
    <message>
        <source>The tool server {name} needs a value for {match}. Edit the server to add it.</source>
        <translation>工具服务器 {name} 需要 {match} 的值。请编辑服务器并填写。</translation>
    </message>
    <message>
        <source>The tool server {name} refused the request ({status}).</source>
        <translation>工具服务器 {name} 拒绝了请求（{status}）。</translation>
    </message>
    <message>
        <source>The tool server {name} rejected the key. Check the headers.</source>
        <translation>工具服务器 {name} 拒绝了密钥。请检查请求头。</translation>
    </message>
    <message>
        <source>The tool server {name} reported an error ({status}). Try again later.</source>
        <translation>工具服务器 {name} 返回错误（{status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>The tool server {name} requires sign-in. Add its key or token to the headers.</source>
        <translation>工具服务器 {name} 需要登录。请在请求头中添加密钥或令牌。</translation>
    </message>
    <message>
        <source>The tool server {name} restarted. Try again.</source>
        <translation>工具服务器 {name} 已重新启动。请重试。</translation>
    </message>
    <message>
        <source>The tool server {name} returned an error: {said}.</source>
        <translation>工具服务器 {name} 返回错误：{said}。</translation>
    </message>
    <message>
        <source>The tool server {name} sends compressed responses, which aren&apos;t supported.</source>
        <translation>工具服务器 {name} 发送了不受支持的压缩响应。</translation>
    </message>
    <message>
        <source>The tool server {name} sent an invalid list of tools.</source>
        <translation>工具服务器 {name} 发送了无效的工具列表。</translation>
    </message>
    <message>
        <source>The tool server {name} sent an invalid response. Contact its developer.</source>
        <translation>工具服务器 {name} 返回了无效的响应。请联系其开发者。</translation>
    </message>
    <message>
        <source>The tool server {name} sent more than {limit} MB at once and was stopped.</source>
        <translation>工具服务器 {name} 一次发送了超过 {limit} MB 的数据，已停止。</translation>
    </message>
    <message>
        <source>The tool server {name} sent too many messages and was stopped.</source>
        <translation>工具服务器 {name} 发送的消息过多，已停止。</translation>
    </message>
    <message>
        <source>The tool server {name} stopped before it answered. Try again.</source>
        <translation>工具服务器 {name} 未回应就已停止。请重试。</translation>
    </message>
    <message>
        <source>The tool server {name} stopped with exit code {code}. See its output.</source>
        <translation>工具服务器 {name} 已停止，退出代码为 {code}。请查看其输出。</translation>
    </message>
    <message>
        <source>The tool server {name} stopped. See its output.</source>
        <translation>工具服务器 {name} 已停止。请查看其输出。</translation>
    </message>
    <message>
        <source>The tool server {name} uses an unsupported version of the protocol. Update it.</source>
        <translation>工具服务器 {name} 使用了不受支持的协议版本。请更新。</translation>
    </message>
    <message>
        <source>The voice paused once.</source>
        <translation>语音停顿了 1 次。</translation>
    </message>
    <message>
        <source>The voice paused {count} times.</source>
        <translation>语音停顿了 {count} 次。</translation>
    </message>
    <message>
        <source>The voice stopped working. The rest of the answer is shown as text.</source>
        <translation>语音已停止工作。其余回答以文字显示。</translation>
    </message>
    <message>
        <source>The voice took {time} to start speaking.</source>
        <translation>语音用了 {time} 才发声。</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole phrase. To start sooner, set “Start speaking after” to Adaptive.</source>
        <translation>语音为等待完整短语用了 {time}。要更早开口，请将“开始朗读的时机”设为“自适应”。</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole sentence. To start sooner, set “Start speaking after” to Adaptive.</source>
        <translation>语音为等待完整句子用了 {time}。要更早开口，请将“开始朗读的时机”设为“自适应”。</translation>
    </message>
    <message>
        <source>The voice {name_or_path} isn&apos;t installed. Installed voices: {names}. To install it, run `repartee voices install {name_or_path}`.</source>
        <translation>语音 {name_or_path} 未安装。已安装的语音：{names}。要安装，请运行 `repartee voices install {name_or_path}`。</translation>
    </message>
    <message>
        <source>The voice {name} couldn&apos;t say this, so the basic voice is used.</source>
        <translation>语音 {name} 无法朗读此内容，已改用基本语音。</translation>
    </message>
    <message>
        <source>The voice {name} is damaged. Run `repartee voices install {name}` to reinstall it.</source>
        <translation>语音 {name} 已损坏。请运行 `repartee voices install {name}` 重新安装。</translation>
    </message>
    <message>
        <source>The voice {name} isn&apos;t installed.</source>
        <translation>语音 {name} 未安装。</translation>
    </message>
    <message>
        <source>The voice {name} isn&apos;t installed. Run `repartee voices install {name}`.</source>
        <translation>语音 {name} 未安装。请运行 `repartee voices install {name}`。</translation>
    </message>
    <message>
        <source>The voice {name} stopped. Restart Repartee.</source>
        <translation>语音 {name} 已停止。请重新启动 Repartee。</translation>
    </message>
    <message>
        <source>The voice {name} took too long and was stopped. Choose another voice in Settings.</source>
        <translation>语音 {name} 耗时过长，已停止。请在设置中选择其他语音。</translation>
    </message>
    <message>
        <source>There&apos;s a problem with your history ({reason}), so this conversation isn&apos;t being saved.</source>
        <translation>历史记录出现问题（{reason}），此对话未保存。</translation>
    </message>
    <message>
        <source>There&apos;s no file at {path}.</source>
        <translation>找不到文件 {path}。</translation>
    </message>
    <message>
        <source>There&apos;s no microphone named “{name}”. Available: {names}.</source>
        <translation>没有名为“{name}”的麦克风。可用：{names}。</translation>
    </message>
    <message>
        <source>There&apos;s no profile named “{name}”. Available profiles: {there}.</source>
        <translation>没有名为“{name}”的配置。可用配置：{there}。</translation>
    </message>
    <message>
        <source>There&apos;s no speaker named “{name}”. Available: {names}.</source>
        <translation>没有名为“{name}”的扬声器。可用：{names}。</translation>
    </message>
    <message>
        <source>There&apos;s no voice file at {path}.</source>
        <translation>找不到语音文件 {path}。</translation>
    </message>
    <message>
        <source>There&apos;s no voice named {name}. Run `repartee voices` to see all voices.</source>
        <translation>没有名为 {name} 的语音。运行 `repartee voices` 可查看所有语音。</translation>
    </message>
    <message>
        <source>This conversation is being saved again.</source>
        <translation>此对话已恢复保存。</translation>
    </message>
    <message>
        <source>This conversation is getting long for {model}. Older messages are no longer sent.</source>
        <translation>对 {model} 来说，此对话过长。较早的消息不再发送。</translation>
    </message>
    <message>
        <source>This conversation isn&apos;t being saved. Check the permissions of {folder}.</source>
        <translation>此对话未保存。请检查 {folder} 的权限。</translation>
    </message>
    <message>
        <source>This desktop doesn&apos;t support global shortcuts. In its keyboard settings, add a shortcut that runs “{command}”.</source>
        <translation>此桌面环境不支持全局快捷键。请在键盘设置中添加运行“{command}”的快捷键。</translation>
    </message>
    <message>
        <source>This doesn&apos;t define a tool server. {shape}</source>
        <translation>此内容未定义工具服务器。{shape}</translation>
    </message>
    <message>
        <source>This is too much text for {model}. Send a shorter message or choose a model with a longer context.{said}</source>
        <translation>文本超出 {model} 的上下文长度。请发送较短的消息，或选择上下文更长的模型。{said}</translation>
    </message>
    <message>
        <source>This isn&apos;t JSON, an address, or a command. {shape}</source>
        <translation>这不是 JSON、地址或命令。{shape}</translation>
    </message>
    <message>
        <source>This isn&apos;t valid JSON{where}. {shape}</source>
        <translation>这不是有效的 JSON{where}。{shape}</translation>
    </message>
    <message>
        <source>This keyboard doesn&apos;t have {keys}. Choose another talk key.</source>
        <translation>此键盘没有 {keys}。请选择其他说话键。</translation>
    </message>
    <message>
        <source>To use the server&apos;s speech recognition, set a server first (--base-url).</source>
        <translation>要使用服务器的语音识别，请先设置服务器（--base-url）。</translation>
    </message>
    <message>
        <source>To use the server&apos;s voice, set a server first (--base-url).</source>
        <translation>要使用服务器语音，请先设置服务器（--base-url）。</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Web page you asked for</source>
        <translation>所请求的网页</translation>
    </message>
    <message>
        <source>Writes tool calls into its text, so tools are turned off for it. Check the server&apos;s tool call settings.</source>
        <translation>会把工具调用写进正文，因此已停用工具。请检查服务器的工具调用设置。</translation>
    </message>
    <message>
        <source>Writes {count} tokens per second.</source>
        <translation>每秒输出 {count} 个词元。</translation>
    </message>
    <message>
        <source>Writes {count} tokens per second. That&apos;s slower than speech, so the voice will pause.</source>
        <translation>每秒输出 {count} 个词元，比说话慢，朗读时会停顿。</translation>
    </message>
    <message>
        <source>You&apos;ve run out of credit at {place}.{said}</source>
        <translation>{place} 的额度已用完。{said}</translation>
    </message>
    <message>
        <source>Your API key for {place} doesn&apos;t allow this. Check the key and the model in Settings.{said}</source>
        <translation>{place} 的 API 密钥没有此权限。请在设置中检查密钥和模型。{said}</translation>
    </message>
    <message>
        <source>Your desktop didn&apos;t assign the talk key to Repartee. Choose it again.</source>
        <translation>桌面环境未将说话键分配给 Repartee。请重新选择。</translation>
    </message>
    <message>
        <source>Your disk is full, so this conversation isn&apos;t being saved. Free up some space to save it with your next message.</source>
        <translation>磁盘已满，此对话未保存。请释放空间，发送下一条消息时会重新保存。</translation>
    </message>
    <message>
        <source>Your history was created by a newer version of Repartee. Update Repartee to see it and save conversations.</source>
        <translation>历史记录由较新版本的 Repartee 创建。请更新 Repartee 以查看记录并保存对话。</translation>
    </message>
    <message>
        <source>Your history was damaged. Conversations recovered: {count}. The damaged file was kept as {name}.</source>
        <translation>历史记录已损坏。已恢复对话：{count}。损坏的文件保留为 {name}。</translation>
    </message>
    <message>
        <source>Your messages and API key are sent to {host} without encryption. Use an https address if you can.</source>
        <translation>您的消息和 API 密钥以未加密方式发送到 {host}。请尽可能使用 https 地址。</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>in {wait_s} seconds</source>
        <translation>{wait_s} 秒后</translation>
    </message>
    <message>
        <source>{base_url} isn&apos;t a web address. Correct it in Settings.</source>
        <translation>{base_url} 不是网址。请在设置中更正。</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain Repartee settings.</source>
        <translation>{file} 中没有 Repartee 的设置。</translation>
    </message>
    <message>
        <source>{host} redirects to an invalid address.</source>
        <translation>{host} 重定向到无效地址。</translation>
    </message>
    <message>
        <source>{host} returned error {status_code}. Try again later.</source>
        <translation>{host} 返回错误 {status_code}。请稍后重试。</translation>
    </message>
    <message>
        <source>{keys} is already used by another app. Choose another talk key.</source>
        <translation>{keys} 已被其他应用占用。请选择其他说话键。</translation>
    </message>
    <message>
        <source>{model} can&apos;t use tools because its context is too short. Choose a model with a longer context.</source>
        <translation>{model} 的上下文太短，无法使用工具。请选择上下文更长的模型。</translation>
    </message>
    <message>
        <source>{model} can&apos;t use tools on this server. For timers, notes, and other tasks, choose another model.</source>
        <translation>{model} 在此服务器上无法使用工具。要使用计时器、笔记等功能，请选择其他模型。</translation>
    </message>
    <message>
        <source>{needs} A medium-quality voice is faster.</source>
        <translation>{needs}中等质量的语音更快。</translation>
    </message>
    <message>
        <source>{needs} Close other demanding apps.</source>
        <translation>{needs}请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>{netloc} redirects too many times. Check the address.</source>
        <translation>{netloc} 重定向次数过多。请检查地址。</translation>
    </message>
    <message>
        <source>{path} contains no sound.</source>
        <translation>{path} 中没有声音。</translation>
    </message>
    <message>
        <source>{path} is a compressed WAV file. Save it as 16-bit PCM.</source>
        <translation>{path} 是压缩的 WAV 文件。请保存为 16 位 PCM。</translation>
    </message>
    <message>
        <source>{path} is a damaged WAV file. Record it again.</source>
        <translation>{path} 是损坏的 WAV 文件。请重新录制。</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a recording inside it.</source>
        <translation>{path} 是文件夹。请指定其中的录音文件。</translation>
    </message>
    <message>
        <source>{path} is empty. Record it again.</source>
        <translation>{path} 是空文件。请重新录制。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a supported audio file. Convert it to WAV first.</source>
        <translation>{path} 不是支持的音频文件。请先转换为 WAV。</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Choose a medium-quality voice.</source>
        <translation>{paused}语音合成速度跟不上。请选择中等质量的语音。</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Close other demanding apps.</source>
        <translation>{paused}语音合成速度跟不上。请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>{paused} It was speaking word by word. To avoid pauses, set “Start speaking after” to Adaptive.</source>
        <translation>{paused}语音在逐词朗读。要避免停顿，请将“开始朗读的时机”设为“自适应”。</translation>
    </message>
    <message>
        <source>{paused} The model sends only {rate:.0f} tokens per second. A smaller model is faster.</source>
        <translation>{paused}模型每秒只输出 {rate:.0f} 个词元。更小的模型更快。</translation>
    </message>
    <message>
        <source>{place} answered with {what} instead of a chat response. You may need to sign in. Check the address in Settings.</source>
        <translation>{place} 返回的是{what}，而不是聊天响应。可能需要登录。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>{place} closed the connection without answering. Try again.</source>
        <translation>{place} 未作回应就关闭了连接。请重试。</translation>
    </message>
    <message>
        <source>{place} declined to answer. Try rephrasing your question.{said}</source>
        <translation>{place} 拒绝回答。请换一种问法。{said}</translation>
    </message>
    <message>
        <source>{place} didn&apos;t return a transcript. Check in Settings that the server offers speech recognition.</source>
        <translation>{place} 未返回转写文本。请在设置中确认该服务器支持语音识别。</translation>
    </message>
    <message>
        <source>{place} didn&apos;t return speech as raw PCM. Check in Settings that the server offers speech.</source>
        <translation>{place} 未返回原始 PCM 语音。请在设置中确认该服务器支持语音合成。</translation>
    </message>
    <message>
        <source>{place} didn&apos;t start answering within {limit_s:g} seconds. Try again.</source>
        <translation>{place} 未在 {limit_s:g} 秒内开始回答。请重试。</translation>
    </message>
    <message>
        <source>{place} doesn&apos;t have the model {model}. Choose another one in Settings.{said}</source>
        <translation>{place} 上没有模型 {model}。请在设置中另选一个。{said}</translation>
    </message>
    <message>
        <source>{place} doesn&apos;t support HTTPS. Check the address in Settings.</source>
        <translation>{place} 不支持 HTTPS。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>{place} has nothing at this path. Check the address in Settings. Most end in /v1.</source>
        <translation>{place} 的此路径下没有内容。请检查设置中的地址，通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>{place} is limiting your requests. Try again {when}.</source>
        <translation>{place} 限制了请求频率。请{when}重试。</translation>
    </message>
    <message>
        <source>{place} is still loading the model. Try again in a moment.</source>
        <translation>{place} 仍在加载模型。请稍后重试。</translation>
    </message>
    <message>
        <source>{place} isn&apos;t responding. Check your connection and the address in Settings.</source>
        <translation>{place} 没有响应。请检查网络连接和设置中的地址。</translation>
    </message>
    <message>
        <source>{place} redirects to {target}. Nothing was sent there. If you trust it, enter that address in Settings.</source>
        <translation>{place} 重定向到 {target}，未向其发送任何内容。如果信任该地址，请在设置中输入。</translation>
    </message>
    <message>
        <source>{place} refused the request ({status}).{said}</source>
        <translation>{place} 拒绝了请求（{status}）。{said}</translation>
    </message>
    <message>
        <source>{place} rejected the API key. Check it in Settings.</source>
        <translation>{place} 拒绝了 API 密钥。请在设置中检查。</translation>
    </message>
    <message>
        <source>{place} reported an error ({status}).{said}</source>
        <translation>{place} 返回错误（{status}）。{said}</translation>
    </message>
    <message>
        <source>{place} reported an error.{said}</source>
        <translation>{place} 返回错误。{said}</translation>
    </message>
    <message>
        <source>{place} requires an API key. Enter it in Settings.</source>
        <translation>{place} 需要 API 密钥。请在设置中输入。</translation>
    </message>
    <message>
        <source>{place} requires payment. Check your account there.{said}</source>
        <translation>{place} 要求付费。请检查您的账户。{said}</translation>
    </message>
    <message>
        <source>{place} sent an answer Repartee couldn&apos;t read. Try again.</source>
        <translation>Repartee 无法读取 {place} 的回答。请重试。</translation>
    </message>
    <message>
        <source>{place} sent an empty response. Check that the address in Settings is a chat server. Most end in /v1.</source>
        <translation>{place} 返回了空响应。请确认设置中的地址是聊天服务器，通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>{place} sent too much data, so Repartee disconnected. Check the address in Settings.</source>
        <translation>{place} 发送的数据过多，Repartee 已断开连接。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>{place} stopped responding for {limit_s:g} seconds. Try again.</source>
        <translation>{place} 已有 {limit_s:g} 秒没有响应。请重试。</translation>
    </message>
    <message>
        <source>{problem} Repartee can try again in {pause:.0f} seconds.</source>
        <translation>{problem} {pause:.0f} 秒后可重试。</translation>
    </message>
    <message>
        <source>{took} A smaller model or a server closer to you is faster.</source>
        <translation>{took}更小的模型或更近的服务器会更快。</translation>
    </message>
    <message>
        <source>{took} It may have been loading. If the next answer is faster, keep the model loaded.</source>
        <translation>{took}模型可能正在加载。如果下次回答更快，请让模型保持加载。</translation>
    </message>
    <message>
        <source>{took} It usually takes {usual}, so the server or network was probably busy.</source>
        <translation>{took}通常为 {usual}，可能是服务器或网络繁忙。</translation>
    </message>
    <message>
        <source>{took} Once loaded, it takes {usual}. Keep it loaded between questions.</source>
        <translation>{took}加载后只需 {usual}。请让模型在提问间隙保持加载。</translation>
    </message>
    <message>
        <source>{took} Once loaded, it takes {usual}. Keep it loaded on the server.</source>
        <translation>{took}加载后只需 {usual}。请让模型在服务器上保持加载。</translation>
    </message>
    <message>
        <source>{url} isn&apos;t a list of voices. Check the address in Settings.</source>
        <translation>{url} 不是语音列表。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>{variable} contains a space or an invalid character. Set it again.</source>
        <translation>{variable} 包含空格或无效字符。请重新设置。</translation>
    </message>
    <message>
        <source>“args” of the tool server {label} must be a list of strings.</source>
        <translation>工具服务器 {label} 的“args”必须是字符串列表。</translation>
    </message>
    <message>
        <source>“{key}” of the tool server {name} must contain only names and text values.</source>
        <translation>工具服务器 {name} 的“{key}”只能包含名称和文本值。</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>Parallel calls</source>
        <translation>并行调用</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Repartee could not start its parts. The log has the details; check the settings.</source>
        <translation>Repartee 无法启动其组件。详情见日志；请检查设置。</translation>
    </message>
    <message>
        <source>Repartee ended unexpectedly the last time.</source>
        <translation>Repartee 上次意外退出。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. The log has the details; you can go on.</source>
        <translation>出现意外问题。详情见日志；可以继续使用。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音合成</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式输出</translation>
    </message>
    <message>
        <source>The clipboard does not answer.</source>
        <translation>剪贴板没有响应。</translation>
    </message>
    <message>
        <source>The clipboard holds a password, which stays where it is.</source>
        <translation>剪贴板中是密码，不会读取。</translation>
    </message>
    <message>
        <source>The desktop calls the keys to talk {keys}.</source>
        <translation>桌面将说话按键称为 {keys}。</translation>
    </message>
    <message>
        <source>The first words to speak came {time} after the first text. The model paused or began with text that isn&apos;t read aloud.</source>
        <translation>首段文本到达 {time} 后才有可朗读的内容。模型停顿了，或先输出了只显示、不朗读的内容。</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>服务商屏蔽了其余回答。</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>工具服务器 {name} 已停止。</translation>
    </message>
    <message>
        <source>There is no keyring to store the API key in: it is kept until Repartee ends.</source>
        <translation>没有可存放 API 密钥的密钥环：它只保留到 Repartee 退出。</translation>
    </message>
    <message>
        <source>There is no voice {name} to be had any more.</source>
        <translation>语音 {name} 已不再提供。</translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation>词元计数</translation>
    </message>
    <message>
        <source>Tool server {name}</source>
        <translation>工具服务器 {name}</translation>
    </message>
    <message>
        <source>Tool servers in {file} were skipped: {error}</source>
        <translation>已跳过 {file} 中的工具服务器：{error}</translation>
    </message>
    <message>
        <source>Tool servers were stopped because Repartee quit.</source>
        <translation>Repartee 已退出，工具服务器随之停止。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>语音与模型</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>{application}: {error}</source>
        <translation>{application}：{error}</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {name}：{reason}。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>获取密钥…</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keyring, never in a file.</source>
        <translation>保存在系统密钥环中，绝不写入文件。</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Load the models and choose one, or skip.</source>
        <translation>加载模型并选择一个，或跳过。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The server lists no models; type the name of one.</source>
        <translation>服务器没有列出模型；请输入名称。</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as http://localhost:8080/v1.</source>
        <translation>请输入服务器地址，例如 http://localhost:8080/v1。</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to the default: {title}</source>
        <translation>恢复默认：{title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Address of an OpenAI-compatible server, e.g. http://localhost:11434/v1. Empty: the built-in helper answers.</source>
        <translation>兼容 OpenAI 的服务器地址，如 http://localhost:11434/v1。留空：由内置助手回答。</translation>
    </message>
    <message>
        <source>Address that is asked once a day for the newest version, in the form of https://api.github.com/repos/OWNER/repartee/releases/latest. Nothing is installed by itself. Empty: nobody is asked.</source>
        <translation>每天查询一次最新版本的地址，形式如 https://api.github.com/repos/OWNER/repartee/releases/latest。不会自行安装任何内容。留空：不查询。</translation>
    </message>
    <message>
        <source>After a tap, stop listening when you stop talking: no second tap is needed.</source>
        <translation>轻按之后，说完即停止聆听：无需再按一次。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Ask the model the moment the talk key is let go, with what was understood by then; if the last words change it, it is asked again, which costs a second request.</source>
        <translation>松开说话键的瞬间就用已听懂的内容询问模型；若最后几个词改变了意思，会再问一次，多用一次请求。</translation>
    </message>
    <message>
        <source>Closing the window leaves Repartee in the desktop&apos;s tray, where there is one; the desktop-wide key goes on working.</source>
        <translation>关闭窗口后 Repartee 留在桌面托盘（若有）；全局按键继续有效。</translation>
    </message>
    <message>
        <source>Contact no other computer: only servers on this one are used, and tool servers that are programs are not started.</source>
        <translation>不联系任何其他计算机：只使用本机上的服务器，也不启动作为程序运行的工具服务器。</translation>
    </message>
    <message>
        <source>Conversations that nobody goes on with or has pinned are deleted after so many days. 0: they are kept for ever.</source>
        <translation>无人继续也未置顶的对话会在这么多天后删除。0：永久保留。</translation>
    </message>
    <message>
        <source>Desktop-wide key</source>
        <translation>全局按键</translation>
    </message>
    <message>
        <source>Documents/Repartee</source>
        <translation>文档/Repartee</translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation>语音结束</translation>
    </message>
    <message>
        <source>Folder of the notes, which are Markdown files. Empty: &apos;Repartee&apos; in your documents.</source>
        <translation>笔记（Markdown 文件）所在文件夹。留空：文档中的“Repartee”。</translation>
    </message>
    <message>
        <source>Folders it may read</source>
        <translation>可读取的文件夹</translation>
    </message>
    <message>
        <source>Folders whose text files may be searched and read, one a line (a variable or flag joins them as PATH does). Hidden files, keys and passwords are left out. Empty: none.</source>
        <translation>允许搜索和读取其文本文件的文件夹，每行一个（变量或参数用 PATH 的方式连接）。隐藏文件、密钥和密码除外。留空：无。</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>免按模式</translation>
    </message>
    <message>
        <source>Hands-free: so much silence ends what you say, in milliseconds.</source>
        <translation>免按模式：静音多久算说完，单位毫秒。</translation>
    </message>
    <message>
        <source>Have a model on this computer load and read its instructions before the first question, and again after a pause. Other servers are never asked ahead.</source>
        <translation>让本机模型在第一个问题之前加载并读取指令，闲置之后再次进行。不会提前询问其他服务器。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Hold the last third of a second in memory, so that the first syllable is never lost. If off, the microphone opens when the talk key is pressed. A Bluetooth headset&apos;s always does: while it is open, the headset plays like a telephone.</source>
        <translation>在内存中保留最近三分之一秒的声音，这样第一个音节就不会丢失。关闭后，按下说话键时才打开麦克风。蓝牙耳机的麦克风始终如此：麦克风打开期间，耳机的音质如同电话。</translation>
    </message>
    <message>
        <source>How fast the voice speaks, in percent; it holds from the next sentence on.</source>
        <translation>语音的语速（百分比）；从下一句起生效。</translation>
    </message>
    <message>
        <source>How long to wait for a model that sends nothing, in seconds. 0: automatic, which is long for a server in your network, because it may have to load the model.</source>
        <translation>模型没有发送任何内容时等待多久（秒）。0：自动，对您网络中的服务器等待较久，因为它可能要先加载模型。</translation>
    </message>
    <message>
        <source>How loud Repartee is, in percent of what the system gives it; it holds at once.</source>
        <translation>Repartee 的音量，占系统音量的百分比；立即生效。</translation>
    </message>
    <message>
        <source>How soon speech starts: adaptive (soonest that sounds natural), phrase, sentence or word.</source>
        <translation>多早开始朗读：adaptive（自然的前提下最早）、phrase、sentence 或 word。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keep a local model warm</source>
        <translation>让本地模型保持就绪</translation>
    </message>
    <message>
        <source>Keep conversations for</source>
        <translation>对话保留时间</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>让麦克风保持就绪</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Name of an installed Piper voice, a path to an .onnx file, or &apos;basic&apos;. Empty: the first installed voice, else the basic one.</source>
        <translation>已安装的 Piper 语音名、.onnx 文件路径，或 &apos;basic&apos;。留空：首个已安装的语音，否则为基本语音。</translation>
    </message>
    <message>
        <source>Name of the model as the server knows it.</source>
        <translation>服务器上的模型名称。</translation>
    </message>
    <message>
        <source>Name, or part of it. Empty: the system&apos;s default.</source>
        <translation>名称或其一部分。留空：系统默认。</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新版本查询</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>不查询</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Of the window: the system&apos;s, or another. It changes with the next start.</source>
        <translation>窗口的语言：跟随系统或另选。下次启动时生效。</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>离线模式</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>隐私模式</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation>识别模型</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server&apos;s voice</source>
        <translation>服务器的语音</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Space alone</source>
        <translation>仅空格键</translation>
    </message>
    <message>
        <source>Speak by</source>
        <translation>朗读单位</translation>
    </message>
    <message>
        <source>Speak replies</source>
        <translation>朗读回复</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Speech by</source>
        <translation>朗读方式</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start in the tray when you log in.</source>
        <translation>登录时在托盘中启动。</translation>
    </message>
    <message>
        <source>Start the answer early</source>
        <translation>提前开始回答</translation>
    </message>
    <message>
        <source>Store nothing of what is said. Turning it on or off begins a new conversation.</source>
        <translation>不保存任何所说的内容。开启或关闭时会开始新对话。</translation>
    </message>
    <message>
        <source>Talk by</source>
        <translation>说话方式</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>说话键</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>The built-in helper</source>
        <translation>内置助手</translation>
    </message>
    <message>
        <source>The first installed voice</source>
        <translation>首个已安装的语音</translation>
    </message>
    <message>
        <source>The key that talks anywhere in the window. Outside the text field Space does the same. Empty: Space alone.</source>
        <translation>窗口内任意位置的说话键。在输入框之外空格键作用相同。留空：仅空格键。</translation>
    </message>
    <message>
        <source>The key that talks while another program has the keyboard, e.g. Ctrl+Alt+Space. Empty: none.</source>
        <translation>其他程序占用键盘时的说话键，如 Ctrl+Alt+Space。留空：无。</translation>
    </message>
    <message>
        <source>The server&apos;s speech-to-text model, used when recognition is &apos;server&apos;.</source>
        <translation>识别方式为 &apos;server&apos; 时服务器所用的语音识别模型。</translation>
    </message>
    <message>
        <source>The server&apos;s text-to-speech model, used when speech is by the server.</source>
        <translation>服务器的语音合成模型，由服务器朗读时使用。</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>The voice&apos;s name as the server knows it.</source>
        <translation>服务器所用的语音名称。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>What the model is told to be.</source>
        <translation>告诉模型它的角色。</translation>
    </message>
    <message>
        <source>Whether rings and charts move: as the system says, full or reduced.</source>
        <translation>圆环和图表是否有动画：跟随系统、完整或减少。</translation>
    </message>
    <message>
        <source>Whether the voice speaks; a screen reader reads the replies that it does not.</source>
        <translation>语音是否朗读；未朗读的回复由屏幕阅读器读出。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>按住</translation>
    </message>
    <message>
        <source>hold (listen while the key is down), tap (listen from one tap to the next) or auto: a long press is a hold, a short one a tap.</source>
        <translation>hold（按住时聆听）、tap（从一次轻按到下一次）或 auto：长按为按住，短按为轻按。</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>local (a voice on this computer) or server (/audio/speech; while it fails, the basic voice speaks).</source>
        <translation>本机（使用本机的语音）或服务器（/audio/speech；失败时由基本语音朗读）。</translation>
    </message>
    <message>
        <source>moonshine</source>
        <translation>moonshine</translation>
    </message>
    <message>
        <source>moonshine (on this computer, English) or server (/audio/transcriptions).</source>
        <translation>moonshine（本机，英语）或 server (/audio/transcriptions)。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>跟随系统、浅色或深色。</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>轻按</translation>
    </message>
    <message>
        <source>unless_screen_reader</source>
        <translation>使用屏幕阅读器时除外</translation>
    </message>
    <message>
        <source>word</source>
        <translation>单词</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask the server which models it has.</source>
        <translation>询问服务器有哪些模型。</translation>
    </message>
    <message>
        <source>Check the sound…</source>
        <translation>检查声音…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Every host since the start, and why.</source>
        <translation>自启动以来的每个主机及其原因。</translation>
    </message>
    <message>
        <source>Let the model use tools of other programs.</source>
        <translation>让模型使用其他程序的工具。</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Models and voices…</source>
        <translation>模型与语音…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Set by {variable}, which comes before what is chosen here.</source>
        <translation>由 {variable} 设置，优先于此处的选择。</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>重新设置…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The server has {count}: choose one, or type a name.</source>
        <translation>服务器有 {count} 个：请选择一个，或输入名称。</translation>
    </message>
    <message>
        <source>The server lists no models; type the name of one.</source>
        <translation>服务器没有列出模型；请输入名称。</translation>
    </message>
    <message>
        <source>Tool servers…</source>
        <translation>工具服务器…</translation>
    </message>
    <message>
        <source>Who was contacted…</source>
        <translation>联系过谁…</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>由管理员设定。</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>导出设置…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: export, import, reset</source>
        <translation>更多：导出、导入、重置</translation>
    </message>
    <message>
        <source>Profiles, API keys, permissions and voices stay as they are.</source>
        <translation>配置、API 密钥、权限和语音保持不变。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>重置所有设置？</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>重置所有设置…</translation>
    </message>
    <message>
        <source>Command to talk</source>
        <translation>说话命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command to talk</source>
        <translation>复制说话命令</translation>
    </message>
    <message>
        <source>For a key in the desktop&apos;s own settings, where it gives no program a key. With start or stop in place of toggle, one that is held.</source>
        <translation>用于桌面自身设置中的按键（当桌面不向程序提供按键时）。用 start 或 stop 代替 toggle 可实现按住。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has “{words}” in its name or description.</source>
        <translation>没有名称或说明包含“{words}”的设置。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>导入这些设置？</translation>
    </message>
    <message>
        <source>It brings the profile {name}:</source>
        <translation>它带来配置 {name}：</translation>
    </message>
    <message>
        <source>It changes:</source>
        <translation>它会更改：</translation>
    </message>
    <message>
        <source>Your own profiles stay as they are: {names}.</source>
        <translation>您自己的配置保持不变：{names}。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>It cannot be used here, and is left out: {names}.</source>
        <translation>在此不可用，已忽略：{names}。</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>This file would change nothing.</source>
        <translation>此文件不会改变任何设置。</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>全部跳过</translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation>初始设置尚未完成。</translation>
    </message>
</context>
<context>
    <name>SoundCheckController</name>
    <message>
        <source>Did you hear it? If not, turn the volume up, or choose another speaker.</source>
        <translation>听到了吗？若没有，请调高音量或另选扬声器。</translation>
    </message>
    <message>
        <source>That was you, as the assistant hears you.</source>
        <translation>这就是助手听到的你。</translation>
    </message>
    <message>
        <source>The microphone does not hear the speaker: there will be no echo.</source>
        <translation>麦克风听不到扬声器：不会有回声。</translation>
    </message>
    <message>
        <source>The microphone hears the speaker. Use headphones, or turn the volume down: else the assistant&apos;s own words may get into what you say.</source>
        <translation>麦克风能听到扬声器。请用耳机或调低音量：否则助手的话可能混入你说的话。</translation>
    </message>
    <message>
        <source>The microphone is silent: it may be muted, or switched off.</source>
        <translation>麦克风没有声音：可能已静音或关闭。</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, and press Rescan.</source>
        <translation>没有麦克风。请连接后点击“重新扫描”。</translation>
    </message>
    <message>
        <source>There is no speaker. Connect one, and press Rescan.</source>
        <translation>没有扬声器。请连接后点击“重新扫描”。</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>A chime, and then the voice says a sentence.</source>
        <translation>先是一声提示音，然后语音说一句话。</translation>
    </message>
    <message>
        <source>Look for devices that were connected meanwhile.</source>
        <translation>查找期间新连接的设备。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>播放测试声音</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>正在回放…</translation>
    </message>
    <message>
        <source>Playing…</source>
        <translation>正在播放…</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>录音并回放</translation>
    </message>
    <message>
        <source>Recording… say something</source>
        <translation>正在录音…请说话</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Say something: the bar should move to about the middle or beyond.</source>
        <translation>说句话：进度条应到达中间或更高。</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>声音检查</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
</context>
<context>
    <name>StateLight</name>
    <message>
        <source>Asking you</source>
        <translation>正在询问你</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>正在说话</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>状态：{state}</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>正在使用工具</translation>
    </message>
</context>
<context>
    <name>SttCard</name>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>comes with Repartee</source>
        <translation>随 Repartee 提供</translation>
    </message>
    <message>
        <source>licence: MIT, free for any use</source>
        <translation>许可：MIT，可自由用于任何用途</translation>
    </message>
    <message>
        <source>licence: {licence}</source>
        <translation>许可：{licence}</translation>
    </message>
    <message>
        <source>{size} · {language}</source>
        <translation>{size} · {language}</translation>
    </message>
    <message>
        <source>{size}, streaming</source>
        <translation>{size}，流式</translation>
    </message>
</context>
<context>
    <name>SttPicker</name>
    <message>
        <source>Larger models understand better and take longer. Streaming ones work while you speak. All run on this computer.</source>
        <translation>模型越大，识别越准，但用时更长。流式模型在你说话时就开始工作。所有模型都在本机运行。</translation>
    </message>
    <message>
        <source>Speech recognition is not available on this computer; a server&apos;s may be.</source>
        <translation>本机无法进行语音识别；可以改用服务器的语音识别。</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold to answer</source>
        <translation>按住回答</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Hold to talk, or tap to keep talking: {keys}</source>
        <translation>按住说话，或轻按持续说话：{keys}</translation>
    </message>
    <message>
        <source>Hold to talk: {keys}</source>
        <translation>按住说话：{keys}</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>即将发送…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Tap to answer</source>
        <translation>轻按回答</translation>
    </message>
    <message>
        <source>Tap to talk</source>
        <translation>轻按说话</translation>
    </message>
    <message>
        <source>Tap to talk, tap again to send: {keys}</source>
        <translation>轻按说话，再按发送：{keys}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TextZoom</name>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent}%</translation>
    </message>
</context>
<context>
    <name>ToolCall</name>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Please try {what} again, unless it was done already.</source>
        <translation>请再试一次 {what}，除非已经完成。</translation>
    </message>
    <message>
        <source>Please try {what} again.</source>
        <translation>请再试一次 {what}。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cancelled after {time}</source>
        <translation>{time} 后取消</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed after {time}</source>
        <translation>{time} 后失败</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未获允许</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>running {time}</source>
        <translation>运行中 {time}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>timed out after {time}</source>
        <translation>{time} 后超时</translation>
    </message>
    <message>
        <source>{part} · first {shown:,} of {all:,} characters</source>
        <translation>{part} · 共 {all:,} 个字符，显示前 {shown:,} 个</translation>
    </message>
</context>
<context>
    <name>ToolServerCard</name>
    <message>
        <source>1 tool: {names}.</source>
        <translation>1 个工具：{names}。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>It offers no tools.</source>
        <translation>不提供任何工具。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>可用。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Starts when needed</source>
        <translation>需要时启动</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Use {server}</source>
        <translation>启用 {server}</translation>
    </message>
    <message>
        <source>What {server} wrote</source>
        <translation>{server} 的输出</translation>
    </message>
    <message>
        <source>{count} tools: {names}.</source>
        <translation>{count} 个工具：{names}。</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>Add a tool server</source>
        <translation>添加工具服务器</translation>
    </message>
    <message>
        <source>Adds {count} servers: {names}.</source>
        <translation>添加 {count} 个服务器：{names}。</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>命令或地址</translation>
    </message>
    <message>
        <source>Edit {server}</source>
        <translation>编辑 {server}</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>One NAME=value a line, such as a key. ${NAME} is taken from Repartee&apos;s environment.</source>
        <translation>每行一个 NAME=值，例如密钥。${NAME} 取自 Repartee 的环境变量。</translation>
    </message>
    <message>
        <source>One Name: value a line, such as Authorization: Bearer and a token.</source>
        <translation>每行一个 名称: 值，例如 Authorization: Bearer 加令牌。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a tool server {name} already; give it another name.</source>
        <translation>已有工具服务器 {name}；请另取名称。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>What the server&apos;s documentation gives: JSON, a command line, or an address.</source>
        <translation>服务器文档给出的内容：JSON、命令行或地址。</translation>
    </message>
</context>
<context>
    <name>ToolServerImport</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>这里已有。</translation>
    </message>
    <message>
        <source>No other application here declares tool servers.</source>
        <translation>本机没有其他应用声明工具服务器。</translation>
    </message>
    <message>
        <source>Take over tool servers</source>
        <translation>接管工具服务器</translation>
    </message>
</context>
<context>
    <name>ToolServerQuestion</name>
    <message>
        <source>Address: {address}</source>
        <translation>地址：{address}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>允许吗？</translation>
    </message>
    <message>
        <source>Argument: {argument}</source>
        <translation>参数：{argument}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>Goes to: {site}</source>
        <translation>前往：{site}</translation>
    </message>
    <message>
        <source>Header: {header}</source>
        <translation>标头：{header}</translation>
    </message>
    <message>
        <source>It gets from your environment: {names}</source>
        <translation>它会从您的环境中获得：{names}</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Program: {program}</source>
        <translation>程序：{program}</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>滚动到末尾后才能允许。</translation>
    </message>
    <message>
        <source>This will run on your computer with your rights, or be contacted:</source>
        <translation>以下内容将以您的权限在您的计算机上运行，或被联系：</translation>
    </message>
    <message>
        <source>Variable: {variable}</source>
        <translation>变量：{variable}</translation>
    </message>
</context>
<context>
    <name>ToolServersDialog</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Programs and web addresses that give the model more tools, by the Model Context Protocol. A program runs with your rights, and its answers go to the model: add what you trust.</source>
        <translation>通过 Model Context Protocol 为模型提供更多工具的程序和网址。程序以你的权限运行，其回答会交给模型：请只添加可信的。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the tool server {name}?</source>
        <translation>移除工具服务器 {name}？</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>接管…</translation>
    </message>
    <message>
        <source>There are none yet. Documentation of a server usually says what to paste here.</source>
        <translation>还没有。服务器的文档通常会说明在此粘贴什么。</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>工具服务器</translation>
    </message>
    <message>
        <source>What was declared of it, keys included, is forgotten.</source>
        <translation>其声明（包括密钥）将被清除。</translation>
    </message>
</context>
<context>
    <name>TranscriptCopy</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>TranscriptReply</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Jump to the latest message</source>
        <translation>跳到最新消息</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>在浏览器中打开此页？</translation>
    </message>
    <message>
        <source>Please go on from “…{words}”.</source>
        <translation>请从“…{words}”处继续。</translation>
    </message>
    <message>
        <source>Please go on.</source>
        <translation>请继续。</translation>
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>(no answer)</source>
        <translation>（无回答）</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出了点问题。</translation>
    </message>
    <message>
        <source>{model} has sent nothing for {seconds} s; it may still be loading…</source>
        <translation>{model} 已有 {seconds} 秒没有发送任何内容；可能仍在加载…</translation>
    </message>
    <message>
        <source>{reason} Trying again, {attempt} of {of}…</source>
        <translation>{reason} 正在重试，第 {attempt} 次，共 {of} 次…</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Repartee goes on here. To end it, choose Quit in this menu.</source>
        <translation>Repartee 在此继续运行。要结束它，请在此菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>Mute replies</source>
        <translation>静音回复</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Send what was said</source>
        <translation>发送已说内容</translation>
    </message>
    <message>
        <source>Show Repartee</source>
        <translation>显示 Repartee</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>{state}, muted</source>
        <translation>{state}，已静音</translation>
    </message>
</context>
<context>
    <name>TurnHistory</name>
    <message>
        <source>The last turns will stand here, side by side.</source>
        <translation>最近几轮会并排显示在这里。</translation>
    </message>
    <message>
        <source>Turn {number}{kinds}: {headline}</source>
        <translation>第 {number} 轮{kinds}：{headline}</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>cold {figure}</source>
        <translation>未加载 {figure}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed {figure}</source>
        <translation>失败 {figure}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>interrupted {figure}</source>
        <translation>中断 {figure}</translation>
    </message>
    <message>
        <source>median {figure}</source>
        <translation>中位数 {figure}</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>tools {figure}</source>
        <translation>工具 {figure}</translation>
    </message>
</context>
<context>
    <name>TurnStrip</name>
    <message>
        <source>The last turn</source>
        <translation>上一轮</translation>
    </message>
    <message>
        <source>The last turns</source>
        <translation>最近几轮</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Comes with Repartee, speaks every language, sounds like a machine.</source>
        <translation>随 Repartee 提供，会说所有语言，听起来像机器。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The basic voice</source>
        <translation>基本语音</translation>
    </message>
    <message>
        <source>high quality</source>
        <translation>高质量</translation>
    </message>
    <message>
        <source>licence: see its model card</source>
        <translation>许可：见模型卡</translation>
    </message>
    <message>
        <source>licence: {licence}</source>
        <translation>许可：{licence}</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>低质量</translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation>最低质量</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>中等质量</translation>
    </message>
    <message>
        <source>public domain: free for any use</source>
        <translation>公有领域：可自由用于任何用途</translation>
    </message>
</context>
<context>
    <name>VoiceFilters</name>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>任何许可</translation>
    </message>
    <message>
        <source>Any quality</source>
        <translation>任何质量</translation>
    </message>
    <message>
        <source>Free for any use</source>
        <translation>可自由用于任何用途</translation>
    </message>
    <message>
        <source>High: the best sound, more work</source>
        <translation>高：音质最好，计算更多</translation>
    </message>
    <message>
        <source>Installed only</source>
        <translation>仅已安装</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Low: for old computers</source>
        <translation>低：适合旧电脑</translation>
    </message>
    <message>
        <source>Medium: good, and fast</source>
        <translation>中：音质好，速度快</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Looking which voices there are…</source>
        <translation>正在查找可用的语音…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>All languages are in the room of models and voices (Ctrl+Shift+V).</source>
        <translation>所有语言都在“模型与语音”中（Ctrl+Shift+V）。</translation>
    </message>
    <message>
        <source>How should it sound?</source>
        <translation>想要什么声音？</translation>
    </message>
    <message>
        <source>More English voices</source>
        <translation>更多英语语音</translation>
    </message>
    <message>
        <source>The basic voice is built in. A natural one is a download away, and then speaks on this computer, offline.</source>
        <translation>基本语音已内置。自然的语音下载后即可在本机离线朗读。</translation>
    </message>
    <message>
        <source>The basic voice speaks until a natural one is installed.</source>
        <translation>安装自然语音之前，由基本语音朗读。</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Models and voices</source>
        <translation>模型与语音</translation>
    </message>
    <message>
        <source>On this disk: voices {voices}, speech recognition {models}</source>
        <translation>磁盘占用：语音 {voices}，语音识别 {models}</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>A reply in another language is spoken by</source>
        <translation>其他语言的回复由谁朗读</translation>
    </message>
    <message>
        <source>The same voice as all else</source>
        <translation>与其他内容相同的语音</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>{language} 的语音</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>1 gap in the voice</source>
        <translation>语音中断 1 次</translation>
    </message>
    <message>
        <source>200–400 ms, people&apos;s own pace</source>
        <translation>200–400 ms，人的自然节奏</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>聚合</translation>
    </message>
    <message>
        <source>Answer heard after {time}</source>
        <translation>{time} 后听到回答</translation>
    </message>
    <message>
        <source>Answer heard after {time}, interrupted</source>
        <translation>{time} 后听到回答，已中断</translation>
    </message>
    <message>
        <source>Answer heard after {time}, then it failed</source>
        <translation>{time} 后听到回答，随后失败</translation>
    </message>
    <message>
        <source>Answer shown after {time}, nothing spoken</source>
        <translation>{time} 后显示回答，未朗读</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个词元</translation>
    </message>
    <message>
        <source>Interrupted before it spoke</source>
        <translation>开口前已中断</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回答</translation>
    </message>
    <message>
        <source>Nothing spoken</source>
        <translation>未朗读</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>That is above people&apos;s own pace of 200 to 400 ms.</source>
        <translation>高于人的自然节奏 200 至 400 ms。</translation>
    </message>
    <message>
        <source>That is below people&apos;s own pace of 200 to 400 ms.</source>
        <translation>低于人的自然节奏 200 至 400 ms。</translation>
    </message>
    <message>
        <source>That is within people&apos;s own pace of 200 to 400 ms.</source>
        <translation>符合人的自然节奏 200 至 400 ms。</translation>
    </message>
    <message>
        <source>This session: {figures}.</source>
        <translation>本次会话：{figures}。</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>first sound {time}</source>
        <translation>首次出声 {time}</translation>
    </message>
    <message>
        <source>from handing those words to the voice to its first samples.</source>
        <translation>从把这些词交给语音到得到首批采样。</translation>
    </message>
    <message>
        <source>from letting go of the talk key to the final words.</source>
        <translation>从松开说话键到得到最终文字。</translation>
    </message>
    <message>
        <source>from the first piece of text to the first words that can be spoken naturally.</source>
        <translation>从首个文本片段到可自然朗读的首批词语。</translation>
    </message>
    <message>
        <source>from the first samples to the first sound that leaves the loudspeaker.</source>
        <translation>从首批采样到扬声器发出第一声。</translation>
    </message>
    <message>
        <source>longest silence {time}</source>
        <translation>最长静默 {time}</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>无中断</translation>
    </message>
    <message>
        <source>p50 {p50} · p95 {p95} · 1 turn</source>
        <translation>p50 {p50} · p95 {p95} · 1 轮</translation>
    </message>
    <message>
        <source>p50 {p50} · p95 {p95} · {count:,} turns</source>
        <translation>p50 {p50} · p95 {p95} · {count:,} 轮</translation>
    </message>
    <message>
        <source>time to first token (TTFT), from the request to the answer&apos;s first piece of text; tools it had to wait for count here.</source>
        <translation>首个词元时间 (TTFT)，从请求到回答的首个文本片段；等待工具的时间计入此处。</translation>
    </message>
    <message>
        <source>tools {time}</source>
        <translation>工具 {time}</translation>
    </message>
    <message>
        <source>{count} gaps in the voice</source>
        <translation>语音中断 {count} 次</translation>
    </message>
    <message>
        <source>{part} (not reached): {meaning}</source>
        <translation>{part}（未到达）：{meaning}</translation>
    </message>
    <message>
        <source>{part}, {time} so far: {meaning}</source>
        <translation>{part}，目前 {time}：{meaning}</translation>
    </message>
    <message>
        <source>{part}, {time}: {meaning}</source>
        <translation>{part}，{time}：{meaning}</translation>
    </message>
    <message>
        <source>{rate:,.0f} tokens/s</source>
        <translation>{rate:,.0f} 词元/秒</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Answers come from the small built-in helper.</source>
        <translation>由小型内置助手回答。</translation>
    </message>
    <message>
        <source>Connect a language model</source>
        <translation>连接语言模型</translation>
    </message>
    <message>
        <source>Hold Space and talk</source>
        <translation>按住空格键说话</translation>
    </message>
    <message>
        <source>Set a timer for five minutes</source>
        <translation>设置五分钟的定时器</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>重新设置…</translation>
    </message>
    <message>
        <source>What is 15 % of 80?</source>
        <translation>80 的 15% 是多少？</translation>
    </message>
    <message>
        <source>What time is it?</source>
        <translation>现在几点？</translation>
    </message>
    <message>
        <source>or press F9 anywhere, type below, or try one of these:</source>
        <translation>或在任意位置按 F9，在下方打字，或试试这些：</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <translation>关闭：{notice}</translation>
    </message>
</context>
</TS>
