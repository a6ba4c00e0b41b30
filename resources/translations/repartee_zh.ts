<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Kept in your system’s keyring; local servers rarely need one</source>
        <translation>保存在系统密钥环中；本地服务器通常不需要</translation>
    </message>
    <message>
        <source>Kept until you quit, because there is no keyring</source>
        <translation>没有密钥环，仅保留到退出为止</translation>
    </message>
    <message>
        <source>Key is set</source>
        <translation>已设置密钥</translation>
    </message>
    <message>
        <source>Overridden by {variable}</source>
        <translation>已由 {variable} 指定</translation>
    </message>
    <message>
        <source>Stored in your system’s keyring</source>
        <translation>已保存在系统密钥环中</translation>
    </message>
    <message>
        <source>{variable} is in use</source>
        <translation>正在使用 {variable}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
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
        <source>The messages after it are in your history as “{title}”.</source>
        <translation>其后的消息保存在历史记录中：“{title}”。</translation>
    </message>
    <message>
        <source>The messages after it were removed and are not in your history.</source>
        <translation>其后的消息已移除，且不在历史记录中。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: show the removed messages</source>
        <translation>撤销：显示已移除的消息</translation>
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
    <name>CatalogDetails</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>{name}的详细信息</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型说明</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>This frees {size}. You can install it again.</source>
        <translation>将释放 {size}。您可以重新安装。</translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>1 speaker</source>
        <translation>1 位说话人</translation>
    </message>
    <message>
        <source>Enter: {action}</source>
        <translation>回车键：{action}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
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
        <source>License: not named</source>
        <translation>许可证：未注明</translation>
    </message>
    <message>
        <source>License: {license}</source>
        <translation>许可证：{license}</translation>
    </message>
    <message>
        <source>License: {license}, free for any use</source>
        <translation>许可证：{license}，可自由用于任何用途</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused, {done} of {size}</source>
        <translation>已暂停，{done} / {size}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Space: {play}</source>
        <translation>空格键：{play}</translation>
    </message>
    <message>
        <source>Space: {play}. Enter: {action}</source>
        <translation>空格键：{play}。回车键：{action}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已内置</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} 位说话人</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} / {size}</translation>
    </message>
    <message>
        <source>{number} gigabytes</source>
        <translation>{number} 吉字节</translation>
    </message>
    <message>
        <source>{number} megabytes</source>
        <translation>{number} 兆字节</translation>
    </message>
    <message>
        <source>{rate} Hz</source>
        <translation>{rate} Hz</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>CatalogPicker</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask anything</source>
        <translation>随便问</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Everything Repartee has connected to since it started</source>
        <translation>Repartee 启动以来的所有连接</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>Tool servers that are programs, and pages in your browser, make connections of their own that Repartee cannot see.</source>
        <translation>作为程序运行的工具服务器和浏览器中的网页会自行建立连接，Repartee 无法看到。</translation>
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
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue your last chat</source>
        <translation>继续上次的对话</translation>
    </message>
    <message>
        <source>Start a new chat instead</source>
        <translation>改为开始新对话</translation>
    </message>
    <message>
        <source>Your last chat ended before the answer: “{title}”</source>
        <translation>上次的对话在回答之前中断：“{title}”</translation>
    </message>
    <message>
        <source>Your last chat: “{title}”</source>
        <translation>上次的对话：“{title}”</translation>
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
        <source>Editing an earlier question. Press Enter to send it again.</source>
        <translation>正在编辑之前的问题。按 Enter 重新发送。</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>Checks speed, streaming, and tools with three short questions</source>
        <translation>用三个简短问题检查速度、流式输出和工具</translation>
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
        <source>This can take a minute if the model has to load first</source>
        <translation>如需先加载模型，可能要一分钟</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>模型能力</translation>
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
        <source>Find in chat</source>
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
        <source>Find in chat</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Models and voices…</source>
        <translation>模型与语音…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>您的对话</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>私密对话</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show response times</source>
        <translation>显示响应时间</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>小窗口</translation>
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
        <source>Choose a model or a profile</source>
        <translation>选择模型或配置方案</translation>
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
        <source>Search your chats</source>
        <translation>搜索您的对话</translation>
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
        <source>Start a new chat</source>
        <translation>开始新对话</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Switch to the small window, and back</source>
        <translation>切换到小窗口或恢复</translation>
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
    <name>Latency</name>
    <message>
        <source>End of speech</source>
        <translation>语音结束</translation>
    </message>
    <message>
        <source>First phrase</source>
        <translation>首个短语</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个词元</translation>
    </message>
    <message>
        <source>From the end of the recording to the final words.</source>
        <translation>从录音结束到最终文字。</translation>
    </message>
    <message>
        <source>From the first samples to the first sound of the loudspeaker.</source>
        <translation>从首批音频样本到扬声器发出第一声。</translation>
    </message>
    <message>
        <source>From the first text to the first words that can be spoken naturally.</source>
        <translation>从首段文字到第一句可以自然说出的话。</translation>
    </message>
    <message>
        <source>From the request to the first text of the answer (TTFT), without the time of tools.</source>
        <translation>从发出请求到回答的首段文字（TTFT），不含工具用时。</translation>
    </message>
    <message>
        <source>From those words to the first samples of the voice.</source>
        <translation>从这句话到语音的首批音频样本。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回答</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Playback took {percent}% of it.</source>
        <translation>播放占其中的 {percent}%。</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>The first phrase took {percent}% of it.</source>
        <translation>首个短语占其中的 {percent}%。</translation>
    </message>
    <message>
        <source>The model took {percent}% of it.</source>
        <translation>模型占其中的 {percent}%。</translation>
    </message>
    <message>
        <source>The silence that tells Repartee that you have finished.</source>
        <translation>Repartee 据此判断你已说完的静默。</translation>
    </message>
    <message>
        <source>The voice took {percent}% of it.</source>
        <translation>语音占其中的 {percent}%。</translation>
    </message>
    <message>
        <source>The wait for the end of your speech took {percent}% of it.</source>
        <translation>等待你说完占其中的 {percent}%。</translation>
    </message>
    <message>
        <source>The {time} in which Repartee waited for you do not count.</source>
        <translation>Repartee 等待你的 {time} 不计入。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools ran before the model could answer.</source>
        <translation>模型回答之前，工具在运行。</translation>
    </message>
    <message>
        <source>Tools took {percent}% of it.</source>
        <translation>工具占其中的 {percent}%。</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Transcription took {percent}% of it.</source>
        <translation>转写占其中的 {percent}%。</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Turn {number}, failed</source>
        <translation>第 {number} 轮，失败</translation>
    </message>
    <message>
        <source>Turn {number}, interrupted</source>
        <translation>第 {number} 轮，已中断</translation>
    </message>
    <message>
        <source>from letting go to first text</source>
        <translation>从松开到首段文字</translation>
    </message>
    <message>
        <source>from letting go to sound</source>
        <translation>从松开到出声</translation>
    </message>
    <message>
        <source>from sending to first text</source>
        <translation>从发送到首段文字</translation>
    </message>
    <message>
        <source>from sending to sound</source>
        <translation>从发送到出声</translation>
    </message>
    <message>
        <source>from your last word to first text</source>
        <translation>从最后一个字到首段文字</translation>
    </message>
    <message>
        <source>from your last word to sound</source>
        <translation>从最后一个字到出声</translation>
    </message>
    <message>
        <source>{count} turns: median {median}, slowest {slowest}.</source>
        <translation>{count} 轮：中位数 {median}，最慢 {slowest}。</translation>
    </message>
</context>
<context>
    <name>LatencyChip</name>
    <message>
        <source>Response time: {time}</source>
        <translation>响应时间：{time}</translation>
    </message>
</context>
<context>
    <name>LatencyMeter</name>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Slowest turn</source>
        <translation>最慢的一轮</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the times of this turn</source>
        <translation>复制这一轮的时间</translation>
    </message>
    <message>
        <source>Export all turns</source>
        <translation>导出所有轮次</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Timings appear after your first question.</source>
        <translation>提出第一个问题后，这里会显示用时。</translation>
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
    <name>LiveTranscript</name>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>What you are saying</source>
        <translation>您正在说的话</translation>
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
        <source>Copy selection</source>
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
    <name>ModelMenu</name>
    <message>
        <source>All {count} models…</source>
        <translation>全部 {count} 个模型…</translation>
    </message>
    <message>
        <source>Built-in helper</source>
        <translation>内置助手</translation>
    </message>
    <message>
        <source>Connect another model…</source>
        <translation>连接其他模型…</translation>
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
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
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
        <source>Profiles</source>
        <translation>配置方案</translation>
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
        <source>Save the server, model, instructions, and voice as:</source>
        <translation>将服务器、模型、指令和声音保存为：</translation>
    </message>
    <message>
        <source>Your own server, model, instructions, and voice apply again.</source>
        <translation>将恢复使用您自己的服务器、模型、指令和声音。</translation>
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
        <source>Don&apos;t allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allow for this chat</source>
        <translation>本次对话内允许</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>It is too long to show, so you cannot allow it.</source>
        <translation>内容过长，无法完整显示，因此不能允许。</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>始终不允许</translation>
    </message>
    <message>
        <source>Remember my choice</source>
        <translation>记住我的选择</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>滚动到末尾后才能允许。</translation>
    </message>
    <message>
        <source>Use {tool} from {server}?</source>
        <translation>使用 {server} 的“{tool}”？</translation>
    </message>
    <message>
        <source>Use {tool}?</source>
        <translation>使用“{tool}”？</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>传入的内容</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>or say “{yes}”</source>
        <translation>或说“{yes}”</translation>
    </message>
</context>
<context>
    <name>PermissionRules</name>
    <message>
        <source>Always allow {tool}</source>
        <translation>始终允许 {tool}</translation>
    </message>
    <message>
        <source>Never allow {tool}</source>
        <translation>始终不允许 {tool}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>移除：{rule}</translation>
    </message>
    <message>
        <source>Tools that change something ask first. Choices you remember appear here.</source>
        <translation>会更改内容的工具会先询问。你记住的选择显示在这里。</translation>
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
        <source>Private chat: nothing is saved.</source>
        <translation>私密对话：不保存任何内容。</translation>
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
    <name>PronunciationsDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>发音</translation>
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
        <source>; try again.</source>
        <translation>；请重试。</translation>
    </message>
    <message>
        <source>A page that was asked for</source>
        <translation>被要求读取的网页</translation>
    </message>
    <message>
        <source>A profile needs a name of at most {limit} characters.</source>
        <translation>配置名称最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A quotation mark in the command has no pair.</source>
        <translation>命令中的引号不成对。</translation>
    </message>
    <message>
        <source>A tool server needs a name of at most 64 characters.</source>
        <translation>工具服务器的名称最多 64 个字符。</translation>
    </message>
    <message>
        <source>An API key belongs to a server; set the server&apos;s address first.</source>
        <translation>API 密钥属于某个服务器；请先设置服务器地址。</translation>
    </message>
    <message>
        <source>Another program has taken {keys}; choose other keys to talk.</source>
        <translation>另一个程序占用了 {keys}；请选择其他说话按键。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asked to use a tool, it answered in words: it may not use tools when it should.</source>
        <translation>要求使用工具时它却用文字回答：该用工具时它可能不用。</translation>
    </message>
    <message>
        <source>Copy this text to your clipboard?</source>
        <translation>将这段文字复制到剪贴板？</translation>
    </message>
    <message>
        <source>Each line below should be a name, {between} and a value.</source>
        <translation>下面每行应为名称、{between} 和值。</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首个词</translation>
    </message>
    <message>
        <source>Getting ready… one moment, please.</source>
        <translation>正在准备…请稍候。</translation>
    </message>
    <message>
        <source>Hands-free is not available on this computer: tap again when you have spoken.</source>
        <translation>本机不支持免按模式：说完后请再按一次。</translation>
    </message>
    <message>
        <source>It answers without thinking aloud first.</source>
        <translation>它直接回答，不先输出思考过程。</translation>
    </message>
    <message>
        <source>It asks for one tool after the other: each takes a request of its own.</source>
        <translation>它逐个请求工具：每个都需单独请求一次。</translation>
    </message>
    <message>
        <source>It asks for several tools at once.</source>
        <translation>它可同时请求多个工具。</translation>
    </message>
    <message>
        <source>It calls tools: all with the same number, which is understood.</source>
        <translation>它会调用工具：编号都相同，可以识别。</translation>
    </message>
    <message>
        <source>It calls tools: each comes whole.</source>
        <translation>它会调用工具：每个调用完整到达。</translation>
    </message>
    <message>
        <source>It calls tools: in pieces, without number or id, which is understood.</source>
        <translation>它会调用工具：分段到达且没有编号或 id，可以识别。</translation>
    </message>
    <message>
        <source>It calls tools: they come in pieces, as they should.</source>
        <translation>它会调用工具：如预期般分段到达。</translation>
    </message>
    <message>
        <source>It calls tools: whole, without number or id, which is understood.</source>
        <translation>它会调用工具：完整到达但没有编号或 id，可以识别。</translation>
    </message>
    <message>
        <source>It refuses tools, so it is not offered any: it can talk, but not do things.</source>
        <translation>它拒绝工具，因此不再提供：它能说话，但不能做事。</translation>
    </message>
    <message>
        <source>It reports how many tokens an answer took.</source>
        <translation>它会报告回答所用的词元数。</translation>
    </message>
    <message>
        <source>It reports none: tokens a second are estimated.</source>
        <translation>它不报告：每秒词元数为估算值。</translation>
    </message>
    <message>
        <source>It should look like {example}.</source>
        <translation>应类似于 {example}。</translation>
    </message>
    <message>
        <source>It thinks aloud first ({field}), here for {time}: that is never spoken, but you wait for it.</source>
        <translation>它先输出思考过程（{field}），此处用了 {time}：这不会朗读，但需要等待。</translation>
    </message>
    <message>
        <source>It took {time} until the server accepted the request. It is overloaded, or the network is unreliable.</source>
        <translation>服务器过了 {time} 才接受请求。服务器过载，或网络不稳定。</translation>
    </message>
    <message>
        <source>It writes its calls into the text, where they would be read aloud, so it is not offered any tools; a server setting for its tool calls may help.</source>
        <translation>它把调用写进正文，会被朗读出来，因此不提供工具；服务器的工具调用设置或许能解决。</translation>
    </message>
    <message>
        <source>It writes {count} tokens a second, slower than speech: it will pause between words.</source>
        <translation>它每秒写 {count} 个词元，比说话慢：词间会停顿。</translation>
    </message>
    <message>
        <source>It writes {count} tokens a second.</source>
        <translation>它每秒写 {count} 个词元。</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>Models accept {limit} tools; these are left out: {names}. Turn off tool servers that you do not need.</source>
        <translation>模型最多接受 {limit} 个工具；以下工具已省略：{names}。请关闭不需要的工具服务器。</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>No answer in words came: it may think for longer than it may write.</source>
        <translation>没有收到文字回答：它的思考可能超出了允许的长度。</translation>
    </message>
    <message>
        <source>No model is chosen: name one that the server has (--model).</source>
        <translation>未选择模型：请指定服务器上已有的模型 (--model)。</translation>
    </message>
    <message>
        <source>No words were recognized in the recording.</source>
        <translation>录音中没有识别出任何话语。</translation>
    </message>
    <message>
        <source>Nobody spoke for {seconds} seconds, so I stopped listening.</source>
        <translation>{seconds} 秒无人说话，我已停止聆听。</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: settings, timers and conversations are forgotten when Repartee ends.</source>
        <translation>无法在 {folder} 中保存任何内容：Repartee 结束后，设置、计时器和对话都会丢失。</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}; start the server, or check the address in Settings.</source>
        <translation>{place} 没有服务在监听；请启动服务器，或在设置中检查地址。</translation>
    </message>
    <message>
        <source>Offline mode is on, so {name} was not contacted; turn it off in Settings under Privacy.</source>
        <translation>离线模式已开启，因此没有联系 {name}；可在设置的“隐私”中关闭。</translation>
    </message>
    <message>
        <source>Offline mode keeps the tool server {name} from being used, which is on another computer or a program that might contact one; turn it off in Settings under Privacy.</source>
        <translation>离线模式不允许使用工具服务器 {name}：它在另一台计算机上，或是可能联系其他计算机的程序；可在设置的“隐私”中关闭。</translation>
    </message>
    <message>
        <source>Open {name}?</source>
        <translation>打开 {name}？</translation>
    </message>
    <message>
        <source>Open {site} in your browser?</source>
        <translation>在浏览器中打开 {site}？</translation>
    </message>
    <message>
        <source>Parallel calls</source>
        <translation>并行调用</translation>
    </message>
    <message>
        <source>Piper is not installed; install Repartee again.</source>
        <translation>未安装 Piper；请重新安装 Repartee。</translation>
    </message>
    <message>
        <source>Piper&apos;s pronunciation data is missing; install Repartee again.</source>
        <translation>缺少 Piper 的发音数据；请重新安装 Repartee。</translation>
    </message>
    <message>
        <source>Read this page of {site}?</source>
        <translation>读取 {site} 的这个页面？</translation>
    </message>
    <message>
        <source>Read your clipboard?</source>
        <translation>读取剪贴板？</translation>
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
        <source>Repartee {newest} is out; this is {version}. You get it where this one came from.</source>
        <translation>Repartee {newest} 已发布；当前版本为 {version}。可从获取当前版本的地方得到它。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. The log has the details; you can go on.</source>
        <translation>出现意外问题。详情见日志；可以继续使用。</translation>
    </message>
    <message>
        <source>Something went wrong inside Repartee; the log has the details.</source>
        <translation>Repartee 内部出错；详情见日志。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Speech by the server needs a server (--base-url).</source>
        <translation>由服务器朗读需要先设置服务器（--base-url）。</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Speech recognition by the server needs a server (--base-url).</source>
        <translation>由服务器识别语音需要一个服务器 (--base-url)。</translation>
    </message>
    <message>
        <source>Speech recognition failed; say it again, or type.</source>
        <translation>语音识别失败；请再说一遍，或打字。</translation>
    </message>
    <message>
        <source>Speech recognition is not available; type instead.</source>
        <translation>语音识别不可用；请改用打字。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Still listening: in 30 seconds what you have said is sent.</source>
        <translation>仍在聆听：30 秒后将发送你说的话。</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式输出</translation>
    </message>
    <message>
        <source>The &quot;args&quot; of the tool server {label} should be a list of texts.</source>
        <translation>工具服务器 {label} 的 &quot;args&quot; 应为文本列表。</translation>
    </message>
    <message>
        <source>The &quot;{key}&quot; of the tool server {name} should be names and texts.</source>
        <translation>工具服务器 {name} 的 &quot;{key}&quot; 应为名称与文本。</translation>
    </message>
    <message>
        <source>The API key holds a blank or a character that keys never have; copy it again.</source>
        <translation>API 密钥中有空格或不该出现的字符；请重新复制。</translation>
    </message>
    <message>
        <source>The address of the tool server {name} should start with http:// or https://.</source>
        <translation>工具服务器 {name} 的地址应以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The answer comes as it is written: speech can start early.</source>
        <translation>回答边写边到：可以尽早开口。</translation>
    </message>
    <message>
        <source>The answer comes in one piece: speech begins only when all of it is there.</source>
        <translation>回答一次性到达：全部收到后才能开口。</translation>
    </message>
    <message>
        <source>The answer reached the model&apos;s limit and was cut off.</source>
        <translation>回答达到模型上限，已被截断。</translation>
    </message>
    <message>
        <source>The basic voice could not say this; the answer is on the screen.</source>
        <translation>基本语音无法朗读；回答已显示在屏幕上。</translation>
    </message>
    <message>
        <source>The certificate of {place} is not trusted; check the address, or add the authority that signed it to those this computer trusts (SSL_CERT_FILE).</source>
        <translation>{place} 的证书不受信任；请检查地址，或把签发机构加入本机信任列表 (SSL_CERT_FILE)。</translation>
    </message>
    <message>
        <source>The changed settings could not be applied, so nothing was sent. The log has the details.</source>
        <translation>更改的设置无法应用，因此没有发送任何内容。详情请看日志。</translation>
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
        <source>The command line has a quotation mark without its pair.</source>
        <translation>命令行中的引号不成对。</translation>
    </message>
    <message>
        <source>The command of the tool server {label} holds a zero character.</source>
        <translation>工具服务器 {label} 的命令含有空字符。</translation>
    </message>
    <message>
        <source>The connection to {place} was lost midway; try again.</source>
        <translation>与 {place} 的连接中途断开；请重试。</translation>
    </message>
    <message>
        <source>The context of {model} is too short for the tools, so it cannot use them: choose a model with a longer context.</source>
        <translation>{model} 的上下文太短，容纳不下工具，因此无法使用工具：请选择上下文更长的模型。</translation>
    </message>
    <message>
        <source>The defaults that your administrator has set in {file} cannot be read; tell them.</source>
        <translation>管理员在 {file} 中的默认设置无法读取；请告知管理员。</translation>
    </message>
    <message>
        <source>The desktop calls the keys to talk {keys}.</source>
        <translation>桌面将说话按键称为 {keys}。</translation>
    </message>
    <message>
        <source>The desktop has not given Repartee the keys to talk; choose them again.</source>
        <translation>桌面未把说话按键交给 Repartee；请重新选择。</translation>
    </message>
    <message>
        <source>The download of {name} is not complete; try again to go on.</source>
        <translation>{name} 下载不完整；重试可继续。</translation>
    </message>
    <message>
        <source>The download of {name} stopped ({cause}); try again to go on.</source>
        <translation>{name} 下载中断（{cause}）；重试可继续。</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}.</source>
        <translation>首个词用了 {first}，再问用了 {again}。</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}: a smaller or nearer model is quicker.</source>
        <translation>首个词用了 {first}，再问用了 {again}：更小或更近的模型更快。</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}: keep it loaded on the server.</source>
        <translation>首个词用了 {first}，再问用了 {again}：请让模型常驻服务器。</translation>
    </message>
    <message>
        <source>Another program uses the history, so this conversation is not stored yet: it is stored with the next message.</source>
        <translation>另一个程序正在使用历史记录，因此本次对话尚未保存：它将随下一条消息一起保存。</translation>
    </message>
    <message>
        <source>Recognizing your words took {time}. Close other demanding apps.</source>
        <translation>识别你的话用了 {time}。请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>The answer waited {time} for tools ({names}). You can stop one that is not needed while it runs.</source>
        <translation>回答等待工具（{names}）用了 {time}。不需要的工具可在运行时停止。</translation>
    </message>
    <message>
        <source>The answer was ready {time} before “one moment” had been said. Repartee says that only when the wait is long.</source>
        <translation>“稍等”还没说完，回答已提前 {time} 准备好。Repartee 只在等待较久时才这样说。</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. Close other demanding apps.</source>
        <translation>内置助手用了 {time}。请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. It was still loading.</source>
        <translation>内置助手用了 {time}。它当时还在加载。</translation>
    </message>
    <message>
        <source>The disk is full, so this conversation is not stored: free some space, and it is stored with the next message.</source>
        <translation>磁盘已满，因此本次对话未保存：请腾出空间，它将随下一条消息一起保存。</translation>
    </message>
    <message>
        <source>The first words to say came {time} after the first text. The model paused, or began with text that is only shown.</source>
        <translation>首段文字之后 {time} 才有可说的话。模型停顿了，或以只显示的文字开头。</translation>
    </message>
    <message>
        <source>The first words took {time} to arrive, at {rate:.0f} tokens a second. A smaller model writes faster.</source>
        <translation>首批文字用了 {time} 才到，每秒 {rate:.0f} 个词元。较小的模型写得更快。</translation>
    </message>
    <message>
        <source>The history cannot be stored or read ({reason}), so this conversation is not stored.</source>
        <translation>无法保存或读取历史记录（{reason}），因此本次对话未保存。</translation>
    </message>
    <message>
        <source>The history cannot be written, so this conversation is not stored; see who may write in {folder}.</source>
        <translation>无法写入历史记录，因此此对话不会保存；请检查 {folder} 的写入权限。</translation>
    </message>
    <message>
        <source>The history was damaged; it is kept as {name}. Conversations saved from it: {count}.</source>
        <translation>历史记录已损坏，原文件保留为 {name}。已恢复的对话：{count}。</translation>
    </message>
    <message>
        <source>The history was written by a newer Repartee and is left as it is: conversations are not stored; update Repartee to see them.</source>
        <translation>历史记录由更新版本的 Repartee 写入，将保持原样：对话不会保存；请更新 Repartee 以查看。</translation>
    </message>
    <message>
        <source>The loudspeaker adds {time}. A wired one is faster than Bluetooth.</source>
        <translation>扬声器增加了 {time}。有线比蓝牙更快。</translation>
    </message>
    <message>
        <source>The model asked for too many tool calls: {limit} at once and {turn_limit} for one question are made.</source>
        <translation>模型请求的工具调用过多：一次最多执行 {limit} 个，每个问题最多 {turn_limit} 个。</translation>
    </message>
    <message>
        <source>The model reached its limit before it began to answer. Ask for less, raise the limit, or turn off its reasoning.</source>
        <translation>模型还没开始回答就达到了上限。请少问一些、提高上限，或关闭思考。</translation>
    </message>
    <message>
        <source>The model reasoned for {time} before it answered. Turn its reasoning off, or choose a model without it.</source>
        <translation>模型回答前思考了 {time}。请关闭思考，或选择不思考的模型。</translation>
    </message>
    <message>
        <source>The model sent an empty answer. Try again, or ask differently.</source>
        <translation>模型返回了空回答。请重试，或换个问法。</translation>
    </message>
    <message>
        <source>The model thought, but gave no answer. Try again, or ask differently.</source>
        <translation>模型思考了，但没有给出回答。请重试，或换一种问法。</translation>
    </message>
    <message>
        <source>The model took {time} to start</source>
        <translation>模型用了 {time} 才开始</translation>
    </message>
    <message>
        <source>The permission could not be saved: {reason}.</source>
        <translation>无法保存权限：{reason}。</translation>
    </message>
    <message>
        <source>The pieces come all at once: something on the way, such as a proxy, holds them back, and with them the first words.</source>
        <translation>片段同时到达：途中某个环节（如代理）把它们连同首批词语一起扣住了。</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>服务商屏蔽了此回答的其余部分。</translation>
    </message>
    <message>
        <source>The provider blocked this answer. Ask differently.</source>
        <translation>服务商屏蔽了这个回答。请换一种问法。</translation>
    </message>
    <message>
        <source>The recognition model {name} could not be removed: {reason}.</source>
        <translation>无法删除识别模型 {name}：{reason}。</translation>
    </message>
    <message>
        <source>The recognition model {name} is damaged; remove it under Models and voices, and install it again.</source>
        <translation>识别模型 {name} 已损坏；请在“模型与语音”中删除后重新安装。</translation>
    </message>
    <message>
        <source>The recognition model {name} is not installed; choose another under Models and voices.</source>
        <translation>识别模型 {name} 未安装；请在“模型与语音”中选择其他模型。</translation>
    </message>
    <message>
        <source>The sample cannot be played; install the voice.</source>
        <translation>无法播放样音；请安装该语音。</translation>
    </message>
    <message>
        <source>The server accepts no tools for {model}, so it answers without them: choose another model for timers, notes and the like.</source>
        <translation>服务器不接受用于 {model} 的工具，因此它不用工具回答：要使用计时器、笔记等，请选择其他模型。</translation>
    </message>
    <message>
        <source>The server could not use the tools for this answer, so {model} answers without them.</source>
        <translation>服务器无法在这次回答中使用工具，因此 {model} 不用工具回答。</translation>
    </message>
    <message>
        <source>The server leads on to {host}, which is not safe.</source>
        <translation>服务器转到了 {host}，这不安全。</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh; the old file is {bad}.</source>
        <translation>设置无法读取，已重新开始；旧文件为 {bad}。</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>无法保存设置：{reason}。</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read; mend it or move it away.</source>
        <translation>设置文件 {file} 无法读取；请修复或移走。</translation>
    </message>
    <message>
        <source>The settings file {file} should hold a JSON object.</source>
        <translation>设置文件 {file} 应包含一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing; install it (libportaudio2 on Debian and Ubuntu) and start again.</source>
        <translation>缺少声音库 PortAudio；请安装（Debian 与 Ubuntu 为 libportaudio2）后重新启动。</translation>
    </message>
    <message>
        <source>The speaker opens, but plays nothing.</source>
        <translation>扬声器已打开，但没有声音。</translation>
    </message>
    <message>
        <source>The start at login could not be changed: {reason}.</source>
        <translation>无法更改登录时启动：{reason}。</translation>
    </message>
    <message>
        <source>The tool server {label} needs either a command or a url.</source>
        <translation>工具服务器 {label} 需要命令或 url。</translation>
    </message>
    <message>
        <source>The tool server {label} uses the old SSE transport; give its streamable HTTP address, which often ends in /mcp.</source>
        <translation>工具服务器 {label} 使用旧的 SSE 传输；请填写其流式 HTTP 地址，通常以 /mcp 结尾。</translation>
    </message>
    <message>
        <source>The tool server {name} asks for {variable}, which Repartee gives to no tool server; edit it.</source>
        <translation>工具服务器 {name} 要求 {variable}，Repartee 不会把它交给任何工具服务器；请编辑它。</translation>
    </message>
    <message>
        <source>The tool server {name} cannot be started: there is no program {command!r} here; install it, or give its full path.</source>
        <translation>无法启动工具服务器 {name}：本机没有程序 {command!r}；请安装，或给出完整路径。</translation>
    </message>
    <message>
        <source>The tool server {name} cannot be started: {reason}.</source>
        <translation>无法启动工具服务器 {name}：{reason}。</translation>
    </message>
    <message>
        <source>The tool server {name} gave an answer that is not valid.</source>
        <translation>工具服务器 {name} 的回答无效。</translation>
    </message>
    <message>
        <source>The tool server {name} has a header that cannot be sent; copy it again.</source>
        <translation>工具服务器 {name} 有无法发送的标头；请重新复制。</translation>
    </message>
    <message>
        <source>The tool server {name} has changed since this was allowed, and nothing was run; call it again.</source>
        <translation>工具服务器 {name} 在获得许可后发生了变化，没有运行任何操作；请再次调用。</translation>
    </message>
    <message>
        <source>The tool server {name} has started anew; try again.</source>
        <translation>工具服务器 {name} 已重新启动；请重试。</translation>
    </message>
    <message>
        <source>The tool server {name} needs a value in place of {match}; edit it.</source>
        <translation>工具服务器 {name} 需要用实际值替换 {match}；请编辑。</translation>
    </message>
    <message>
        <source>The tool server {name} refused: {said}.</source>
        <translation>工具服务器 {name} 拒绝：{said}。</translation>
    </message>
    <message>
        <source>The tool server {name} stopped before it had answered.</source>
        <translation>工具服务器 {name} 在回答前停止了。</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>工具服务器 {name} 已停止。</translation>
    </message>
    <message>
        <source>The tool servers could not be saved: {reason}.</source>
        <translation>无法保存工具服务器：{reason}。</translation>
    </message>
    <message>
        <source>The tool servers have ended with Repartee.</source>
        <translation>工具服务器已随 Repartee 结束。</translation>
    </message>
    <message>
        <source>The tool servers in {file} are left out: {error}</source>
        <translation>已忽略 {file} 中的工具服务器：{error}</translation>
    </message>
    <message>
        <source>The tool servers in {file} cannot be read; mend the file or move it away.</source>
        <translation>无法读取 {file} 中的工具服务器；请修复或移走该文件。</translation>
    </message>
    <message>
        <source>The voice needed {time} for its first sound</source>
        <translation>语音用了 {time} 才出声</translation>
    </message>
    <message>
        <source>The voice paused once</source>
        <translation>语音停顿了一次</translation>
    </message>
    <message>
        <source>The voice paused {count} times</source>
        <translation>语音停顿了 {count} 次</translation>
    </message>
    <message>
        <source>The voice stopped working; the answer goes on as text.</source>
        <translation>语音已停止工作；回答将以文字继续。</translation>
    </message>
    <message>
        <source>The server took {time} to recognize your words. The built-in recognizer is faster for English.</source>
        <translation>服务器识别你的话用了 {time}。对英语而言，内置识别器更快。</translation>
    </message>
    <message>
        <source>It took {time} of silence to end your question. Shorten that silence in Settings › Talking.</source>
        <translation>静默 {time} 后才判定你已问完。可在“设置 › 说话”中缩短这段静默。</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole phrase. Let it start earlier in Settings › Voice.</source>
        <translation>语音等了 {time} 才有完整的短语。可在“设置 › 语音”中让它更早开始。</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole sentence. Let it start earlier in Settings › Voice.</source>
        <translation>语音等了 {time} 才有完整的句子。可在“设置 › 语音”中让它更早开始。</translation>
    </message>
    <message>
        <source>The voice {name_or_path} is not installed; there are: {names}. `repartee voices install {name_or_path}` may fetch it.</source>
        <translation>未安装语音 {name_or_path}；现有：{names}。可试 `repartee voices install {name_or_path}`。</translation>
    </message>
    <message>
        <source>The voice {name} could not be removed: {reason}.</source>
        <translation>无法移除语音 {name}：{reason}。</translation>
    </message>
    <message>
        <source>The voice {name} could not say this; the basic one does.</source>
        <translation>语音 {name} 无法朗读；改用基本语音。</translation>
    </message>
    <message>
        <source>The voice {name} is closed; start Repartee again.</source>
        <translation>语音 {name} 已关闭；请重新启动 Repartee。</translation>
    </message>
    <message>
        <source>The voice {name} is damaged; run `repartee voices install {name}` again.</source>
        <translation>语音 {name} 已损坏；请重新运行 `repartee voices install {name}`。</translation>
    </message>
    <message>
        <source>The voice {name} is no longer available.</source>
        <translation>语音 {name} 已不再提供。</translation>
    </message>
    <message>
        <source>The voice {name} is not installed.</source>
        <translation>未安装语音 {name}。</translation>
    </message>
    <message>
        <source>The voice {name} is not there; run `repartee voices install {name}`.</source>
        <translation>没有语音 {name}；请运行 `repartee voices install {name}`。</translation>
    </message>
    <message>
        <source>The voice {name} needs a pronunciation package that Repartee does not carry; choose another.</source>
        <translation>语音 {name} 需要 Repartee 未附带的发音包；请另选一个。</translation>
    </message>
    <message>
        <source>The voice {name} took too long and was stopped; choose another in Settings.</source>
        <translation>语音 {name} 耗时过长，已被停止；请在设置中选择其他语音。</translation>
    </message>
    <message>
        <source>There is a profile {name} already.</source>
        <translation>已有名为 {name} 的配置。</translation>
    </message>
    <message>
        <source>There is no command here that would start a tool server.</source>
        <translation>这里没有可启动工具服务器的命令。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no keyring to store the API key in: it is kept until Repartee ends.</source>
        <translation>没有可存放 API 密钥的密钥环：它只保留到 Repartee 退出。</translation>
    </message>
    <message>
        <source>There is no microphone; type instead, or choose one.</source>
        <translation>没有麦克风；请打字，或选择一个。</translation>
    </message>
    <message>
        <source>There is no other speaker.</source>
        <translation>没有其他扬声器。</translation>
    </message>
    <message>
        <source>There is no profile {name}; there are: {there}.</source>
        <translation>没有配置 {name}；现有：{there}。</translation>
    </message>
    <message>
        <source>There is no voice file {path}.</source>
        <translation>没有语音文件 {path}。</translation>
    </message>
    <message>
        <source>There is no voice named {name}; `repartee voices` lists them.</source>
        <translation>没有名为 {name} 的语音；`repartee voices` 可列出全部。</translation>
    </message>
    <message>
        <source>There is not enough room: it takes {needed:.0f} MB, {free:.0f} MB are free, and {reserved:.0f} MB must stay free.</source>
        <translation>空间不足：需要 {needed:.0f} MB，可用 {free:.0f} MB，并且必须保留 {reserved:.0f} MB 可用空间。</translation>
    </message>
    <message>
        <source>There is nothing here that declares a tool server.</source>
        <translation>这里没有工具服务器的声明。</translation>
    </message>
    <message>
        <source>This conversation is getting long for {model}: older messages are no longer sent.</source>
        <translation>对话太长，{model} 无法全部读取：较早的消息不再发送。</translation>
    </message>
    <message>
        <source>This conversation is stored again.</source>
        <translation>此对话已恢复保存。</translation>
    </message>
    <message>
        <source>This declares no tool server. {shape}</source>
        <translation>这里没有声明工具服务器。{shape}</translation>
    </message>
    <message>
        <source>This desktop lets no program watch for a key: have its keyboard settings run &apos;{command}&apos;.</source>
        <translation>此桌面不允许程序监听按键：请在其键盘设置中运行 &apos;{command}&apos;。</translation>
    </message>
    <message>
        <source>This is neither JSON, an address nor a command line. {shape}</source>
        <translation>这不是 JSON、地址或命令行。{shape}</translation>
    </message>
    <message>
        <source>This is not valid JSON{where}. {shape}</source>
        <translation>这不是有效的 JSON{where}。{shape}</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys to talk.</source>
        <translation>此键盘没有 {keys}；请选择其他说话按键。</translation>
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
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Unknown host {host}; check the address in Settings, or the network.</source>
        <translation>未知主机 {host}；请在设置中检查地址，或检查网络。</translation>
    </message>
    <message>
        <source>Unusable settings are back to their defaults: {titles}.</source>
        <translation>无效设置已恢复默认：{titles}。</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>语音和模型</translation>
    </message>
    <message>
        <source>What came for {name} is damaged; try again from the start.</source>
        <translation>收到的 {name} 已损坏；请从头重试。</translation>
    </message>
    <message>
        <source>What is at {url} is not a catalogue of voices.</source>
        <translation>{url} 处不是语音目录。</translation>
    </message>
    <message>
        <source>What is said of the tool server {label} should be a JSON object.</source>
        <translation>工具服务器 {label} 的声明应为 JSON 对象。</translation>
    </message>
    <message>
        <source>What you say goes to {host} unencrypted, and so does your API key: use an https address, if there is one.</source>
        <translation>你说的话会未加密地发送到 {host}，API 密钥也是：如有 https 地址，请使用它。</translation>
    </message>
    <message>
        <source>What {host} sent is too large to be a catalogue.</source>
        <translation>{host} 发来的内容过大，不像目录。</translation>
    </message>
    <message>
        <source>Your administrator has set values that cannot be used: {names}; tell them.</source>
        <translation>管理员设置了无效的值：{names}；请告知管理员。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>in {wait_s} s</source>
        <translation>{wait_s} 秒后</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>{application}&apos;s file cannot be read: {file}</source>
        <translation>无法读取 {application} 的文件：{file}</translation>
    </message>
    <message>
        <source>{application}: {error}</source>
        <translation>{application}：{error}</translation>
    </message>
    <message>
        <source>{base_url} is not a web address; mend it in Settings.</source>
        <translation>{base_url} 不是网址；请在设置中修正。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} holds no settings of Repartee.</source>
        <translation>{file} 中没有 Repartee 的设置。</translation>
    </message>
    <message>
        <source>{host} answered with error {status_code}; try again later.</source>
        <translation>{host} 返回错误 {status_code}；请稍后重试。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({cause}); check the network and try again.</source>
        <translation>无法连接 {host}（{cause}）；请检查网络后重试。</translation>
    </message>
    <message>
        <source>{host} has no such file.</source>
        <translation>{host} 没有此文件。</translation>
    </message>
    <message>
        <source>{host} leads on to an address that is none.</source>
        <translation>{host} 转到了无效地址。</translation>
    </message>
    <message>
        <source>{model} cannot read this much text at once: send a shorter message, or choose a model with a longer context{said}</source>
        <translation>{model} 无法一次读取这么多文本：请发送较短的消息，或选择上下文更长的模型{said}</translation>
    </message>
    <message>
        <source>{name} could not be stored: {reason}.</source>
        <translation>无法保存 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {name}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{needs}, of {characters} characters. Let it start earlier in Settings › Voice.</source>
        <translation>{needs}，共 {characters} 个字符。可在“设置 › 语音”中让它更早开始。</translation>
    </message>
    <message>
        <source>{needs}. A voice of medium quality is faster.</source>
        <translation>{needs}。中等质量的语音更快。</translation>
    </message>
    <message>
        <source>{needs}. Close other demanding apps.</source>
        <translation>{needs}。请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>{paused} between single words. Let it say longer pieces in Settings › Voice.</source>
        <translation>{paused}，在单个词之间。可在“设置 › 语音”中让它说更长的片段。</translation>
    </message>
    <message>
        <source>{paused}, because it could not keep up. A voice of medium quality can.</source>
        <translation>{paused}，因为跟不上。中等质量的语音可以。</translation>
    </message>
    <message>
        <source>{paused}, because it could not keep up. Close other demanding apps.</source>
        <translation>{paused}，因为跟不上。请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>{paused}. The model sends {rate:.0f} tokens a second; a smaller one sends more.</source>
        <translation>{paused}。模型每秒发送 {rate:.0f} 个词元；较小的模型更多。</translation>
    </message>
    <message>
        <source>{took} after a pause, {usual} once loaded. Keep it loaded on the server.</source>
        <translation>{took}（闲置之后），加载后只需 {usual}。请让它在服务器上保持加载。</translation>
    </message>
    <message>
        <source>{took} the first time, {usual} once loaded. Keep it loaded on the server.</source>
        <translation>{took}（第一次），加载后只需 {usual}。请让它在服务器上保持加载。</translation>
    </message>
    <message>
        <source>{took}, usually {usual}. The server or the network was busy.</source>
        <translation>{took}，通常为 {usual}。服务器或网络繁忙。</translation>
    </message>
    <message>
        <source>{took}. A smaller model, or a server nearby, is faster.</source>
        <translation>{took}。较小的模型或较近的服务器更快。</translation>
    </message>
    <message>
        <source>{took}. It may have been loading. If the next answer is faster, keep it loaded.</source>
        <translation>{took}。它可能正在加载。如果下一个回答更快，请让它保持加载。</translation>
    </message>
    <message>
        <source>{netloc} leads round in circles.</source>
        <translation>{netloc} 循环跳转。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} 中没有声音。</translation>
    </message>
    <message>
        <source>{path} is a damaged WAV file; record it again.</source>
        <translation>{path} 是损坏的 WAV 文件；请重新录制。</translation>
    </message>
    <message>
        <source>{path} is a folder; name the recording in it.</source>
        <translation>{path} 是文件夹；请指定其中的录音文件。</translation>
    </message>
    <message>
        <source>{path} is compressed; save it as plain 16-bit PCM.</source>
        <translation>{path} 已压缩；请保存为 16 位 PCM。</translation>
    </message>
    <message>
        <source>{path} is empty; record it again.</source>
        <translation>{path} 是空文件；请重新录音。</translation>
    </message>
    <message>
        <source>{path} is not sound that can be read; convert it to WAV first.</source>
        <translation>{path} 不是可读取的声音；请先将其转换为 WAV。</translation>
    </message>
    <message>
        <source>{place} answered with {what}, not with a chat stream (a login page?); check the address in Settings.</source>
        <translation>{place} 返回的是{what}而不是聊天流（登录页？）；请在设置中检查地址。</translation>
    </message>
    <message>
        <source>{place} cannot be reached; check the network.</source>
        <translation>无法连接 {place}；请检查网络。</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer; try again.</source>
        <translation>{place} 未回答就关闭了连接；请重试。</translation>
    </message>
    <message>
        <source>{place} did not answer with a transcript; check in Settings that it recognises speech.</source>
        <translation>{place} 没有返回文字；请在设置中确认它支持语音识别。</translation>
    </message>
    <message>
        <source>{place} did not answer with speech (raw PCM); check in Settings that it speaks.</source>
        <translation>{place} 没有返回语音（原始 PCM）；请在设置中确认它支持朗读。</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {limit_s:g} s; try again.</source>
        <translation>{place} 在 {limit_s:g} 秒内没有开始回答；请重试。</translation>
    </message>
    <message>
        <source>{place} does not answer this; ask differently{said}</source>
        <translation>{place} 不回答这个问题；请换一种问法{said}</translation>
    </message>
    <message>
        <source>{place} does not have the model {model}; choose another in Settings{said}</source>
        <translation>{place} 没有模型 {model}；请在设置中另选{said}</translation>
    </message>
    <message>
        <source>{place} does not permit this with your API key; check the key and the model in Settings{said}</source>
        <translation>{place} 不允许此 API 密钥这样做；请在设置中检查密钥和模型{said}</translation>
    </message>
    <message>
        <source>{place} does not react; check the address in Settings, or the network.</source>
        <translation>{place} 没有反应；请在设置中检查地址，或检查网络。</translation>
    </message>
    <message>
        <source>{place} does not speak https; check the address in Settings.</source>
        <translation>{place} 不支持 https；请在设置中检查地址。</translation>
    </message>
    <message>
        <source>{place} failed ({status}){said}</source>
        <translation>{place} 出错 ({status}){said}</translation>
    </message>
    <message>
        <source>{place} failed{said}</source>
        <translation>{place} 出错{said}</translation>
    </message>
    <message>
        <source>{place} is a server, but not at this path; check the address in Settings (most end in /v1).</source>
        <translation>{place} 是服务器，但路径不对；请在设置中检查地址（多以 /v1 结尾）。</translation>
    </message>
    <message>
        <source>{place} is still loading the model; try again in a moment.</source>
        <translation>{place} 仍在加载模型；请稍后再试。</translation>
    </message>
    <message>
        <source>{place} limits how often you may ask; try again {when}.</source>
        <translation>{place} 限制了提问频率；请{when}重试。</translation>
    </message>
    <message>
        <source>{place} redirects to {target}, and your words and key are not sent on; if that is right, set it as the address in Settings.</source>
        <translation>{place} 重定向到 {target}，你的话和密钥不会转发；若无误，请在设置中将其设为地址。</translation>
    </message>
    <message>
        <source>{place} refused the request ({status}){said}</source>
        <translation>{place} 拒绝了请求 ({status}){said}</translation>
    </message>
    <message>
        <source>{place} rejected the API key; check it in Settings.</source>
        <translation>{place} 拒绝了 API 密钥；请在设置中检查。</translation>
    </message>
    <message>
        <source>{place} says that your credit is used up{said}</source>
        <translation>{place} 表示你的额度已用完{said}</translation>
    </message>
    <message>
        <source>{place} sent an answer that cannot be read; try again.</source>
        <translation>{place} 的回答无法读取；请重试。</translation>
    </message>
    <message>
        <source>{place} sent far too much and was stopped; check the address in Settings.</source>
        <translation>{place} 发送的内容过多，已被中止；请检查设置中的地址。</translation>
    </message>
    <message>
        <source>{place} sent nothing at all; check that the address in Settings is a chat server&apos;s (most end in /v1).</source>
        <translation>{place} 什么也没发送；请确认设置中的地址是聊天服务器（多以 /v1 结尾）。</translation>
    </message>
    <message>
        <source>{place} stopped responding: nothing came for {limit_s:g} s; try again.</source>
        <translation>{place} 停止响应：{limit_s:g} 秒没有数据；请重试。</translation>
    </message>
    <message>
        <source>{place} wants an API key; enter it in Settings.</source>
        <translation>{place} 需要 API 密钥；请在设置中输入。</translation>
    </message>
    <message>
        <source>{place} wants to be paid first{said}</source>
        <translation>{place} 要求先付费{said}</translation>
    </message>
    <message>
        <source>{problem} It will be tried again in {pause:.0f} s at the soonest.</source>
        <translation>{problem} 最早 {pause:.0f} 秒后重试。</translation>
    </message>
    <message>
        <source>{variable} holds a blank or a character that keys never have; set it again.</source>
        <translation>{variable} 中有空格或不该出现的字符；请重新设置。</translation>
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
    <name>SettingEditor</name>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Reset to default: {title}</source>
        <translation>恢复默认值：{title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Address of any OpenAI-compatible server</source>
        <translation>任何兼容 OpenAI 的服务器地址</translation>
    </message>
    <message>
        <source>Address to check once a day; nothing installs by itself</source>
        <translation>每天查询一次的地址；不会自动安装</translation>
    </message>
    <message>
        <source>After a phrase</source>
        <translation>一个短语后</translation>
    </message>
    <message>
        <source>After a sentence</source>
        <translation>一句话后</translation>
    </message>
    <message>
        <source>After a word</source>
        <translation>一个词后</translation>
    </message>
    <message>
        <source>After you close the window</source>
        <translation>关闭窗口后</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As early as possible</source>
        <translation>尽早</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者均可</translation>
    </message>
    <message>
        <source>Changes when Repartee restarts</source>
        <translation>重启 Repartee 后生效</translation>
    </message>
    <message>
        <source>Contacts no other computer</source>
        <translation>不连接其他电脑</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Documents/Repartee</source>
        <translation>文档/Repartee</translation>
    </message>
    <message>
        <source>Earliest sounds quickest; full sentences sound smoothest</source>
        <translation>越早越快；整句最流畅</translation>
    </message>
    <message>
        <source>Faster, but may send a question twice</source>
        <translation>更快，但可能重复发送问题</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>免按模式</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
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
        <source>Light</source>
        <translation>浅色</translation>
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
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Never misses your first syllable</source>
        <translation>不会漏掉第一个音节</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>离线模式</translation>
    </message>
    <message>
        <source>One per line; hidden files and passwords are left out</source>
        <translation>每行一个；不含隐藏文件和密码</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Pinned conversations are always kept</source>
        <translation>置顶的对话始终保留</translation>
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
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Saves nothing you say, and starts a new conversation</source>
        <translation>不保存任何内容，并开始新对话</translation>
    </message>
    <message>
        <source>Sends recordings of your voice to the model’s server</source>
        <translation>将您的录音发送到模型服务器</translation>
    </message>
    <message>
        <source>Sends replies to the model’s server to be spoken</source>
        <translation>由模型服务器朗读回复</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Space works too, outside the text field</source>
        <translation>在文本框外也可以用空格键</translation>
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
        <source>Speech recognition</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>What the model should know about its role and its answers</source>
        <translation>告诉模型它的角色和回答方式</translation>
    </message>
    <message>
        <source>Without a screen reader</source>
        <translation>未使用屏幕阅读器时</translation>
    </message>
    <message>
        <source>Works while another app is in front</source>
        <translation>其他应用在前台时也可用</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>说话键</translation>
    </message>
    <message>
        <source>Tap to start and stop</source>
        <translation>点按开始和停止</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Built-in helper</source>
        <translation>内置助手</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Folders Repartee can read</source>
        <translation>Repartee 可读取的文件夹</translation>
    </message>
    <message>
        <source>Hold or tap</source>
        <translation>按住或点按</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Load local models before your first question</source>
        <translation>在第一个问题前加载本地模型</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <translation>笔记文件夹</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pause that ends your question</source>
        <translation>结束提问的停顿</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>发音</translation>
    </message>
    <message>
        <source>Server’s recognition model</source>
        <translation>服务器的识别模型</translation>
    </message>
    <message>
        <source>Server’s speech model</source>
        <translation>服务器的语音模型</translation>
    </message>
    <message>
        <source>Server’s voice</source>
        <translation>服务器的声音</translation>
    </message>
    <message>
        <source>Space only</source>
        <translation>仅空格键</translation>
    </message>
    <message>
        <source>Start answering early</source>
        <translation>提前开始回答</translation>
    </message>
    <message>
        <source>Start speaking</source>
        <translation>开始朗读</translation>
    </message>
    <message>
        <source>Starts in the tray</source>
        <translation>在托盘中启动</translation>
    </message>
    <message>
        <source>Stops listening when you stop talking</source>
        <translation>您停止说话时停止聆听</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Talk key in other apps</source>
        <translation>其他应用中的说话键</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Use a server’s speech recognition</source>
        <translation>使用服务器的语音识别</translation>
    </message>
    <message>
        <source>Use a server’s voice</source>
        <translation>使用服务器的声音</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>等待回答</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Load models</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
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
        <source>Export settings…</source>
        <translation>导出设置…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <source>More: export, import, reset</source>
        <translation>更多：导出、导入、重置</translation>
    </message>
    <message>
        <source>Asks the server which models it has</source>
        <translation>查询服务器提供的模型</translation>
    </message>
    <message>
        <source>Basic voice</source>
        <translation>基础声音</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Copy the talk command</source>
        <translation>复制说话命令</translation>
    </message>
    <message>
        <source>Editing profile “{name}”: its server, model, instructions, and voice</source>
        <translation>正在编辑配置“{name}”：服务器、模型、指令和声音</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Everything Repartee has connected to since it started</source>
        <translation>Repartee 启动以来的所有连接</translation>
    </message>
    <message>
        <source>For a shortcut in your desktop’s own settings</source>
        <translation>用于在桌面设置中设置快捷键</translation>
    </message>
    <message>
        <source>Give the model tools of other programs</source>
        <translation>让模型使用其他程序的工具</translation>
    </message>
    <message>
        <source>Included with Repartee · English</source>
        <translation>Repartee 自带 · 英语</translation>
    </message>
    <message>
        <source>Model, voice, and microphone, step by step</source>
        <translation>逐步设置模型、声音和麦克风</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>尚无词语</translation>
    </message>
    <message>
        <source>One model available</source>
        <translation>1 个可用模型</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>1 个词语</translation>
    </message>
    <message>
        <source>Overridden by {variable}</source>
        <translation>已由 {variable} 指定</translation>
    </message>
    <message>
        <source>Profiles, API keys, permissions, and voices stay as they are.</source>
        <translation>配置、API 密钥、权限和声音保持不变。</translation>
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
        <source>Set by your administrator</source>
        <translation>由管理员设置</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>设置向导</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>声音检查</translation>
    </message>
    <message>
        <source>Talk command</source>
        <translation>说话命令</translation>
    </message>
    <message>
        <source>Tests your microphone and speaker</source>
        <translation>测试麦克风和扬声器</translation>
    </message>
    <message>
        <source>The server lists no models; type a name.</source>
        <translation>服务器没有列出模型；请输入名称。</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>工具服务器</translation>
    </message>
    <message>
        <source>{count} models available</source>
        <translation>{count} 个可用模型</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 个词语</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>没有与“{words}”匹配的设置。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>Adds the profile {name}:</source>
        <translation>添加配置 {name}：</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cannot be used here, so it is left out: {names}.</source>
        <translation>无法在此使用，已忽略：{names}。</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>更改：</translation>
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
        <source>This file changes nothing.</source>
        <translation>此文件不会更改任何内容。</translation>
    </message>
    <message>
        <source>Your own profiles stay as they are: {names}.</source>
        <translation>您自己的配置保持不变：{names}。</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Setup isn’t finished.</source>
        <translation>设置尚未完成。</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>全部跳过</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
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
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
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
        <source>Settings</source>
        <translation>设置</translation>
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
        <source>“{title}” is deleted.</source>
        <translation>已删除“{title}”。</translation>
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
    <name>SttKind</name>
    <message>
        <source>Any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Larger models make fewer mistakes but take longer.</source>
        <translation>较大的模型错误更少，但耗时更长。</translation>
    </message>
    <message>
        <source>Listening models</source>
        <translation>语音识别模型</translation>
    </message>
    <message>
        <source>Listening models use {size} on this computer</source>
        <translation>语音识别模型在此电脑上占用 {size}</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>未找到模型</translation>
    </message>
    <message>
        <source>Remove the listening model {name}?</source>
        <translation>移除语音识别模型“{name}”？</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>This computer cannot recognize speech. A server can do it.</source>
        <translation>此电脑无法识别语音，可改用服务器识别。</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>works while you speak</source>
        <translation>边说边识别</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Stop the voice, keep the text</source>
        <translation>停止朗读，保留文字</translation>
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
    <name>TalkHint</name>
    <message>
        <source>Asking you</source>
        <translation>正在询问你</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter starts a new line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>按 Esc 停止</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Hold {key} and say “yes” or “no”, or choose above</source>
        <translation>按住 {key} 说“可以”或“不行”，或在上方选择</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt · Esc to stop</source>
        <translation>按住 {key} 打断 · Esc 停止</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>按住 {key} 说话</translation>
    </message>
    <message>
        <source>Let go to send · Esc to cancel</source>
        <translation>松开发送 · Esc 取消</translation>
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
        <source>Press {key} to interrupt · Esc to stop</source>
        <translation>按 {key} 打断 · Esc 停止</translation>
    </message>
    <message>
        <source>Press {key} to send · Esc to cancel</source>
        <translation>按 {key} 发送 · Esc 取消</translation>
    </message>
    <message>
        <source>Press {key} to talk</source>
        <translation>按 {key} 说话</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>即将发送…</translation>
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
    <name>TimerChip</name>
    <message>
        <source>Cancel {name}</source>
        <translation>取消 {name}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>计时器</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}，已暂停</translation>
    </message>
</context>
<context>
    <name>TimerChips</name>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 个</translation>
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
        <source>canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>canceling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未获允许</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
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
        <source>All tools are off.</source>
        <translation>所有工具均已关闭。</translation>
    </message>
    <message>
        <source>Choose tools</source>
        <translation>选择工具</translation>
    </message>
    <message>
        <source>Choose tools of {server}</source>
        <translation>选择 {server} 的工具</translation>
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
        <source>No tools.</source>
        <translation>没有工具。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Output of {server}</source>
        <translation>{server} 的输出</translation>
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
        <source>Works.</source>
        <translation>可用。</translation>
    </message>
    <message>
        <source>{count} of {total} tools: {names}.</source>
        <translation>{count}/{total} 个工具：{names}。</translation>
    </message>
    <message>
        <source>{count} tools: {names}.</source>
        <translation>{count} 个工具：{names}。</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>A tool server named {name} already exists. Choose another name.</source>
        <translation>名为 {name} 的工具服务器已存在。请换一个名称。</translation>
    </message>
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
        <source>One NAME=value per line, such as a key. ${NAME} inserts that variable of Repartee&apos;s environment.</source>
        <translation>每行一个“名称=值”，例如密钥。${NAME} 会替换为 Repartee 环境中的同名变量。</translation>
    </message>
    <message>
        <source>One per line, such as Authorization: Bearer YOUR-TOKEN</source>
        <translation>每行一个，例如 Authorization: Bearer 你的令牌</translation>
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
        <source>Already added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Import tool servers</source>
        <translation>导入工具服务器</translation>
    </message>
    <message>
        <source>No tool servers found in other apps.</source>
        <translation>未在其他应用中找到工具服务器。</translation>
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
        <source>Gets from your environment: {names}</source>
        <translation>从你的环境中获取：{names}</translation>
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
        <source>Keep off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Program: {program}</source>
        <translation>程序：{program}</translation>
    </message>
    <message>
        <source>Repartee will run or contact this with your rights:</source>
        <translation>Repartee 将以你的权限运行或连接：</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>滚动到末尾后才能允许。</translation>
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
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Its settings and keys are deleted.</source>
        <translation>其设置和密钥将被删除。</translation>
    </message>
    <message>
        <source>No tool servers yet. A server&apos;s documentation usually says what to add here.</source>
        <translation>还没有工具服务器。服务器的文档通常会说明在此添加什么。</translation>
    </message>
    <message>
        <source>Programs and web addresses that give the model more tools (Model Context Protocol). A program runs with your rights, and its answers go to the model. Add only what you trust.</source>
        <translation>为模型提供更多工具的程序和网址（Model Context Protocol）。程序以你的权限运行，其结果会发送给模型。请只添加你信任的内容。</translation>
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
        <source>Tool servers</source>
        <translation>工具服务器</translation>
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
        <source>Back to the voice</source>
        <translation>回到朗读位置</translation>
    </message>
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
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回答</translation>
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
        <source>Waiting for {model}, {seconds} s so far. It may be loading…</source>
        <translation>正在等待 {model}，已 {seconds} 秒。可能正在加载…</translation>
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
    <name>TurnChart</name>
    <message>
        <source>Latest turns</source>
        <translation>最近的轮次</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{number} ms</source>
        <translation>{number} 毫秒</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
</context>
<context>
    <name>VoiceKind</name>
    <message>
        <source>American</source>
        <translation>美式</translation>
    </message>
    <message>
        <source>Any quality</source>
        <translation>任意音质</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>British</source>
        <translation>英式</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Loading voices…</source>
        <translation>正在加载语音…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>No voices found</source>
        <translation>未找到语音</translation>
    </message>
    <message>
        <source>Remove the voice {name}?</source>
        <translation>移除语音“{name}”？</translation>
    </message>
    <message>
        <source>Robotic, supports every language</source>
        <translation>机械音，支持所有语言</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Voices use {size} on this computer</source>
        <translation>语音在此电脑上占用 {size}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高音质</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低音质</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中音质</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>极低音质</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>您的文件</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>How should it sound?</source>
        <translation>想要什么声音？</translation>
    </message>
    <message>
        <source>Models and voices (Ctrl+Shift+V) has all languages.</source>
        <translation>所有语言都在“模型和语音”（Ctrl+Shift+V）中。</translation>
    </message>
    <message>
        <source>More English voices</source>
        <translation>更多英语语音</translation>
    </message>
    <message>
        <source>Repartee uses the basic voice until a natural one is installed.</source>
        <translation>在安装自然语音之前，Repartee 使用基本语音。</translation>
    </message>
    <message>
        <source>The basic voice is built in. You can download a natural one, which then works offline.</source>
        <translation>基本语音已内置。您可以下载自然语音，下载后可离线使用。</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Models and voices</source>
        <translation>模型与语音</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Pronunciations…</source>
        <translation>发音…</translation>
    </message>
    <message>
        <source>Use for replies in {language}</source>
        <translation>用于{language}回复</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Parts of the response time</source>
        <translation>响应时间的各部分</translation>
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
        <source>Hold Space and talk, or type below.</source>
        <translation>按住空格键说话，或在下方输入。</translation>
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
        <source>What’s on your mind?</source>
        <translation>在想什么？</translation>
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
