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
        <source>This frees {size}. You can install it again.</source>
        <translation>将释放 {size}。您可以重新安装。</translation>
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
        <source>Install</source>
        <translation>安装</translation>
    </message>
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
        <source>Programs used as tool servers and pages in your browser make their own connections, which Repartee can&apos;t see.</source>
        <translation>作为工具服务器运行的程序和浏览器中的网页会自行建立连接，Repartee 无法看到。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This computer, port {port}</source>
        <translation>本机，端口 {port}</translation>
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
    <name>DownloadBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
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
        <source>License</source>
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
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys… Esc cancels</source>
        <translation>请按下按键…… Esc 取消</translation>
    </message>
    <message>
        <source>{keys} is already used: {what}.</source>
        <translation>{keys} 已被占用：{what}。</translation>
    </message>
    <message>
        <source>{keys} is used for typing. Add Ctrl or Alt, or choose a function key.</source>
        <translation>{keys} 用于输入文字。请加上 Ctrl 或 Alt，或选择功能键。</translation>
    </message>
    <message>
        <source>{keys} is used to edit text. Choose another.</source>
        <translation>{keys} 用于编辑文字。请选择其他按键。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a model or a profile</source>
        <translation>选择模型或配置方案</translation>
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
        <source>Find in chat</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Play, copy, or edit the last visible message</source>
        <translation>播放、复制或编辑最后一条可见消息</translation>
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
        <source>Start a conversation, or end it</source>
        <translation>开始或结束对话</translation>
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
        <source>Stop the answer, or end the conversation</source>
        <translation>停止回答，或结束对话</translation>
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
        <source>Median {median}, slowest {slowest}.</source>
        <translation>中位数 {median}，最慢 {slowest}。</translation>
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
        <source>The model had read {count} tokens ahead, and read the rest in {time}.</source>
        <translation>模型已提前读取 {count} 个词元，其余部分用了{time}。</translation>
    </message>
    <message>
        <source>The model read your question in {time}.</source>
        <translation>模型用{time}读完了你的问题。</translation>
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
        <source>The {time} you took to decide isn&apos;t counted.</source>
        <translation>您用来做决定的 {time} 不计算在内。</translation>
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
        <source>Couldn&apos;t save {file}: {why}.</source>
        <translation>无法保存 {file}：{why}。</translation>
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
        <source>Listening… say goodbye or press Esc to end</source>
        <translation>正在听……说“再见”或按 Esc 结束</translation>
    </message>
    <message>
        <source>What you are saying</source>
        <translation>您正在说的话</translation>
    </message>
</context>
<context>
    <name>LocalModelCard</name>
    <message>
        <source>A model on this computer</source>
        <translation>这台电脑上的模型</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Download and continue</source>
        <translation>下载并继续</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>private, free, works offline</source>
        <translation>私密、免费、可离线使用</translation>
    </message>
    <message>
        <source>{size} download</source>
        <translation>下载 {size}</translation>
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
        <source>Repartee didn&apos;t catch that. Move closer, unmute the microphone, or choose another one below. You can also skip this and type.</source>
        <translation>没有听清。请靠近一些、确认麦克风未静音，或在下方选择其他麦克风。您也可以跳过并打字。</translation>
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
    <name>ModelDownload</name>
    <message>
        <source>Downloading {name}: {done} of {size}. You can talk meanwhile.</source>
        <translation>正在下载 {name}：{done}/{size}。下载期间可以继续对话。</translation>
    </message>
    <message>
        <source>Measuring how fast {name} is…</source>
        <translation>正在测试 {name} 的速度…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>{name} is paused at {done} of {size}</source>
        <translation>{name} 已暂停：{done}/{size}</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name} 已就绪</translation>
    </message>
    <message>
        <source>{name} is ready and answers from your next question on</source>
        <translation>{name} 已就绪，将从你的下一个问题开始回答</translation>
    </message>
</context>
<context>
    <name>ModelKind</name>
    <message>
        <source>100+ languages</source>
        <translation>100 多种语言</translation>
    </message>
    <message>
        <source>Answers about as fast as speech. It reads {read} and writes {written} tokens per second.</source>
        <translation>回答速度与说话速度相近。每秒读取 {read} 个、生成 {written} 个词元。</translation>
    </message>
    <message>
        <source>Answers faster than you can listen. It reads {read} and writes {written} tokens per second.</source>
        <translation>回答速度快于收听速度。每秒读取 {read} 个、生成 {written} 个词元。</translation>
    </message>
    <message>
        <source>Answers slower than speech. It reads {read} and writes {written} tokens per second. Try a smaller model.</source>
        <translation>回答速度慢于说话速度。每秒读取 {read} 个、生成 {written} 个词元。请尝试较小的模型。</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>Install {name}?</source>
        <translation>要安装 {name} 吗？</translation>
    </message>
    <message>
        <source>It needs a computer with {needed} of memory. This one has {memory}, so it may not run.</source>
        <translation>它需要 {needed} 内存的电脑。这台电脑有 {memory}，可能无法运行。</translation>
    </message>
    <message>
        <source>Its file is not deleted.</source>
        <translation>文件不会被删除。</translation>
    </message>
    <message>
        <source>Its license is the {license}: {url}. By installing the model, you accept it.</source>
        <translation>它的许可证是 {license}：{url}。安装模型即表示你接受该许可证。</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Larger models give better answers but take longer.</source>
        <translation>较大的模型回答更好，但耗时更长。</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测速…</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Models use {size} on this computer</source>
        <translation>模型在此电脑上占用 {size}</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>未找到模型</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>要移除模型 {name} 吗？</translation>
    </message>
    <message>
        <source>The built-in helper answers then.</source>
        <translation>之后由内置助手回答。</translation>
    </message>
    <message>
        <source>This frees {size}. You can install it again.</source>
        <translation>将释放 {size}。您可以重新安装。</translation>
    </message>
    <message>
        <source>about as fast as speech</source>
        <translation>与说话速度相近</translation>
    </message>
    <message>
        <source>faster than speech</source>
        <translation>快于说话速度</translation>
    </message>
    <message>
        <source>needs {memory} of memory</source>
        <translation>需要 {memory} 内存</translation>
    </message>
    <message>
        <source>slower than speech</source>
        <translation>慢于说话速度</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} 种语言</translation>
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
        <source>Get a model for this computer…</source>
        <translation>获取此电脑的模型…</translation>
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
        <source>This computer</source>
        <translation>这台电脑</translation>
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
        <source>Found, has no model yet</source>
        <translation>已找到，尚无模型</translation>
    </message>
    <message>
        <source>Found, wants a key</source>
        <translation>已找到，需要密钥</translation>
    </message>
    <message>
        <source>Found, with 1 model</source>
        <translation>已找到，有 1 个模型</translation>
    </message>
    <message>
        <source>Found, with {count} models</source>
        <translation>已找到，有 {count} 个模型</translation>
    </message>
    <message>
        <source>Look for servers on this computer again</source>
        <translation>重新查找这台电脑上的服务器</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation>正在查找服务器…</translation>
    </message>
    <message>
        <source>No model server found. Start Ollama, LM Studio, llama.cpp, vLLM, or Jan, then look again.</source>
        <translation>未找到模型服务器。请启动 Ollama、LM Studio、llama.cpp、vLLM 或 Jan 后重新查找。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不选择</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Gemini, Mistral, and others, with your key</source>
        <translation>OpenAI、Anthropic、Gemini、Mistral 等，使用你的密钥</translation>
    </message>
    <message>
        <source>Repartee uses a language model on this computer or online.</source>
        <translation>Repartee 使用本机或在线的语言模型。</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>端口 {port} 上的服务器</translation>
    </message>
    <message>
        <source>The time, timers, notes, math, and units work without a model</source>
        <translation>时间、计时器、笔记、计算和单位换算无需模型</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>这台电脑上的 {server}</translation>
    </message>
    <message>
        <source>Who should answer?</source>
        <translation>由谁来回答？</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>测速</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>The file was not added</source>
        <translation>文件未添加</translation>
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
        <source>This is too long to show, so it can&apos;t be allowed.</source>
        <translation>内容过长，无法显示，因此不能允许。</translation>
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
        <source>connects to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>or say “{yes}”</source>
        <translation>或说“{yes}”</translation>
    </message>
    <message>
        <source>{action}?</source>
        <translation>{action}？</translation>
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
        <source>The speaker isn&apos;t ready yet. Try again in a moment.</source>
        <translation>扬声器尚未就绪，请稍后重试。</translation>
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
        <source>Not right? Spell the word the way it should sound.</source>
        <translation>不对？请按应有的读音拼写该词。</translation>
    </message>
    <message>
        <source>Nothing in this text is read aloud.</source>
        <translation>这段文字没有可朗读的内容。</translation>
    </message>
    <message>
        <source>This voice doesn&apos;t show its sounds.</source>
        <translation>此语音不提供发音信息。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The voice is given</source>
        <translation>交给语音的文字</translation>
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
        <source>Words the voice mispronounces, and how to spell them for it. Your chats show the original spelling. To try a word, select it in a chat and choose “How is this spoken?”</source>
        <translation>语音读错的词及其替代拼写。对话中仍显示原文。要试听某个词，请在对话中选中它并选择“这个怎么读？”。</translation>
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
        <source>The report contains nothing you said, no replies, and no keys. Nothing is sent until you share it.</source>
        <translation>报告不包含您说的话、回答或密钥。在您分享之前不会发送任何内容。</translation>
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
        <source>The conversation begins. The microphone stays open.</source>
        <translation>对话开始。麦克风保持打开。</translation>
    </message>
    <message>
        <source>The conversation is over. The microphone is closed.</source>
        <translation>对话结束。麦克风已关闭。</translation>
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
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> (line {number})</source>
        <translation>（第 {number} 行）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Copy this text to your clipboard?</source>
        <translation>将这段文字复制到剪贴板？</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首个词</translation>
    </message>
    <message>
        <source>It took {time} until the server accepted the request. It is overloaded, or the network is unreliable.</source>
        <translation>服务器过了 {time} 才接受请求。服务器过载，或网络不稳定。</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
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
        <source>Speech</source>
        <translation>语音</translation>
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
        <source>The first words to say came {time} after the first text. The model paused, or began with text that is only shown.</source>
        <translation>首段文字之后 {time} 才有可说的话。模型停顿了，或以只显示的文字开头。</translation>
    </message>
    <message>
        <source>The first words took {time} to arrive, at {rate:.0f} tokens a second. A smaller model writes faster.</source>
        <translation>首批文字用了 {time} 才到，每秒 {rate:.0f} 个词元。较小的模型写得更快。</translation>
    </message>
    <message>
        <source>The loudspeaker adds {time}. A wired one is faster than Bluetooth.</source>
        <translation>扬声器增加了 {time}。有线比蓝牙更快。</translation>
    </message>
    <message>
        <source>The model reasoned for {time} before it answered. Turn its reasoning off, or choose a model without it.</source>
        <translation>模型回答前思考了 {time}。请关闭思考，或选择不思考的模型。</translation>
    </message>
    <message>
        <source>The model took {time} to start</source>
        <translation>模型用了 {time} 才开始</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>服务商屏蔽了此回答的其余部分。</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>工具服务器 {name} 已停止。</translation>
    </message>
    <message>
        <source>The voice needed {time} for its first sound</source>
        <translation>语音用了 {time} 才出声</translation>
    </message>
    <message>
        <source>The server took {time} to recognize your words. The built-in recognizer is faster for English.</source>
        <translation>服务器识别你的话用了 {time}。对英语而言，内置识别器更快。</translation>
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
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Conversation mode needs a microphone and speech detection.</source>
        <translation>对话需要麦克风和语音检测。</translation>
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
        <source>Couldn&apos;t read the model {name}: {reason}.</source>
        <translation>无法读取模型 {name}：{reason}。</translation>
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
        <source>Couldn&apos;t read {name}: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {path}: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the model {name}: {reason}.</source>
        <translation>无法移除模型 {name}：{reason}。</translation>
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
        <source>Couldn&apos;t save {name}: {reason}. Choose another folder.</source>
        <translation>无法保存 {name}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {path}: {reason}.</source>
        <translation>无法保存 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the model engine: {reason}.</source>
        <translation>无法启动模型引擎：{reason}。</translation>
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
        <source>English</source>
        <translation>英语</translation>
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
        <source>Enter each line as a name, {between}, and a value.</source>
        <translation>每行请输入名称、{between} 和值。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address before its API key.</source>
        <translation>请先输入服务器地址，再输入 API 密钥。</translation>
    </message>
    <message>
        <source>For example: {example}.</source>
        <translation>例如：{example}。</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Getting ready… One moment, please.</source>
        <translation>正在准备……请稍候。</translation>
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
        <source>It took {time} of silence to end your question. Shorten that silence in Settings › Listening.</source>
        <translation>静默 {time} 后才结束提问。可在“设置 › 聆听”中缩短。</translation>
    </message>
    <message>
        <source>Loading {model}…</source>
        <translation>正在加载 {model}…</translation>
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
        <source>Repartee can&apos;t listen while it speaks on this computer. Wear a headset and turn echo cancellation off in Settings, or press the talk key to interrupt.</source>
        <translation>在这台电脑上，Repartee 说话时无法聆听。请戴上耳机并在设置中关闭回声消除，或按通话键打断。</translation>
    </message>
    <message>
        <source>Repartee can&apos;t pronounce text for the voice {name}. Choose another voice.</source>
        <translation>Repartee 缺少语音 {name} 所需的发音数据。请选择其他语音。</translation>
    </message>
    <message>
        <source>Repartee can&apos;t run language models on this computer. Connect a server instead.</source>
        <translation>Repartee 无法在这台电脑上运行语言模型。请改为连接服务器。</translation>
    </message>
    <message>
        <source>Repartee can&apos;t save anything in {folder}. Your settings, timers, and conversations will be lost when you quit.</source>
        <translation>Repartee 无法在 {folder} 中保存数据。退出后，设置、计时器和对话都会丢失。</translation>
    </message>
    <message>
        <source>Repartee couldn&apos;t start. Check your settings, or see the log for details.</source>
        <translation>Repartee 无法启动。请检查设置，或查看日志了解详情。</translation>
    </message>
    <message>
        <source>Repartee quit unexpectedly last time.</source>
        <translation>Repartee 上次意外退出。</translation>
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
        <source>Something went wrong. You can keep going; the log has the details.</source>
        <translation>出了点问题。您可以继续使用；详情见日志。</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
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
        <source>Speech recognition stopped unexpectedly. Say it again or type.</source>
        <translation>语音识别意外停止。请再说一遍，或者打字。</translation>
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
        <source>The basic voice couldn&apos;t say this. The answer is shown as text.</source>
        <translation>基本语音无法朗读此内容。回答以文字显示。</translation>
    </message>
    <message>
        <source>The certificate of {place} isn&apos;t trusted. Check the address, or add its certificate authority to this computer (SSL_CERT_FILE).</source>
        <translation>{place} 的证书不受信任。请检查地址，或在本机添加其证书颁发机构（SSL_CERT_FILE）。</translation>
    </message>
    <message>
        <source>The clipboard contains a password, so Repartee won&apos;t read it.</source>
        <translation>剪贴板中含有密码，Repartee 不会读取。</translation>
    </message>
    <message>
        <source>The clipboard isn&apos;t responding.</source>
        <translation>剪贴板没有响应。</translation>
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
        <source>The disk is full. Free some space, then try again to resume the download of {name}.</source>
        <translation>磁盘已满。请释放一些空间，然后重试以继续下载 {name}。</translation>
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
        <source>The model {name} is damaged. Install it again.</source>
        <translation>模型 {name} 已损坏。请重新安装。</translation>
    </message>
    <message>
        <source>The model {name} is of a kind that this version can&apos;t run. Choose another model.</source>
        <translation>此版本无法运行 {name} 这类模型。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t installed.</source>
        <translation>模型 {name} 未安装。</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t installed. Installed models: {names}.</source>
        <translation>模型 {name} 未安装。已安装的模型：{names}。</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t on this computer. Choose another one, or install it again.</source>
        <translation>这台电脑上没有模型 {name}。请选择其他模型，或重新安装。</translation>
    </message>
    <message>
        <source>The model {name} stopped unexpectedly. Ask again.</source>
        <translation>模型 {name} 意外停止。请再问一次。</translation>
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
        <source>The speech recognition model {name} can&apos;t run on this computer. Choose a Moonshine model in Models and voices.</source>
        <translation>语音识别模型 {name} 无法在这台电脑上运行。请在“模型与语音”中选择一个 Moonshine 模型。</translation>
    </message>
    <message>
        <source>The speech recognition model {name} didn&apos;t load. Try again, or choose another in Models and voices.</source>
        <translation>语音识别模型 {name} 未能加载。请重试，或在“模型与语音”中选择其他模型。</translation>
    </message>
    <message>
        <source>The speech recognition model {name} doesn&apos;t understand {language}. Choose another in Models and voices.</source>
        <translation>语音识别模型 {name} 听不懂{language}。请在“模型与语音”中选择其他模型。</translation>
    </message>
    <message>
        <source>The speech recognition model {name} is damaged. Reinstall it in Models and voices.</source>
        <translation>语音识别模型 {name} 已损坏。请在“模型与语音”中重新安装。</translation>
    </message>
    <message>
        <source>The speech recognition model {name} is slow on this computer: your last words took {seconds:.1f} s. A smaller model answers sooner.</source>
        <translation>语音识别模型 {name} 在这台电脑上较慢：识别你最后几个词用了 {seconds:.1f} 秒。较小的模型响应更快。</translation>
    </message>
    <message>
        <source>The speech recognition model {name} isn&apos;t installed.</source>
        <translation>语音识别模型 {name} 尚未安装。</translation>
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
        <source>The voice waited {time} for a whole phrase. Let it start earlier in Settings › Voice.</source>
        <translation>语音等了 {time} 才有完整的短语。可在“设置 › 语音”中让它更早开始。</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole sentence. Let it start earlier in Settings › Voice.</source>
        <translation>语音等了 {time} 才有完整的句子。可在“设置 › 语音”中让它更早开始。</translation>
    </message>
    <message>
        <source>The voice {name_or_path} isn&apos;t installed. Installed voices: {names}. To install it, run `repartee voices install {name_or_path}`.</source>
        <translation>语音 {name_or_path} 未安装。已安装的语音：{names}。要安装，请运行 `repartee voices install {name_or_path}`。</translation>
    </message>
    <message>
        <source>The voice {name} is damaged. Run `repartee voices install {name}` to reinstall it.</source>
        <translation>语音 {name} 已损坏。请运行 `repartee voices install {name}` 重新安装。</translation>
    </message>
    <message>
        <source>The voice {name} is missing or damaged. Reinstall Repartee.</source>
        <translation>语音 {name} 缺失或已损坏。请重新安装 Repartee。</translation>
    </message>
    <message>
        <source>The voice {name} is too slow for this computer, so a faster one speaks.</source>
        <translation>语音 {name} 在此电脑上太慢，因此改用更快的语音。</translation>
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
        <source>There isn&apos;t enough free memory for the speech recognition model {name}. Close other programs, or choose a smaller model in Models and voices.</source>
        <translation>可用内存不足，无法加载语音识别模型 {name}。请关闭其他程序，或在“模型与语音”中选择较小的模型。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the model {name}. Close other apps, or choose a smaller model.</source>
        <translation>内存不足，无法运行模型 {name}。请关闭其他应用，或选择更小的模型。</translation>
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
        <source>There&apos;s no keyring, so the API key is kept only until you quit.</source>
        <translation>没有可用的钥匙串，API 密钥只保留到您退出为止。</translation>
    </message>
    <message>
        <source>There&apos;s no microphone named “{name}”. Available: {names}.</source>
        <translation>没有名为“{name}”的麦克风。可用：{names}。</translation>
    </message>
    <message>
        <source>There&apos;s no model file at {path}.</source>
        <translation>{path} 处没有模型文件。</translation>
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
        <source>This computer&apos;s processor can&apos;t run language models. Connect a server instead.</source>
        <translation>这台电脑的处理器无法运行语言模型。请改为连接服务器。</translation>
    </message>
    <message>
        <source>This computer&apos;s processor is too old for the speech recognition model {name}. Choose a Moonshine model in Models and voices.</source>
        <translation>这台电脑的处理器太旧，无法使用语音识别模型 {name}。请在“模型与语音”中选择一个 Moonshine 模型。</translation>
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
        <source>You haven&apos;t said anything for a while, so the conversation has ended.</source>
        <translation>您有一会儿没有说话，对话已结束。</translation>
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
        <source>Your desktop uses {keys} as the talk key.</source>
        <translation>您的桌面使用 {keys} 作为说话键。</translation>
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
        <source>accurate</source>
        <translation>准确</translation>
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
        <source>fairly accurate</source>
        <translation>较准确</translation>
    </message>
    <message>
        <source>fairly fast</source>
        <translation>较快</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>in {wait_s} seconds</source>
        <translation>{wait_s} 秒后</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>较慢</translation>
    </message>
    <message>
        <source>very accurate</source>
        <translation>非常准确</translation>
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
        <source>{host} didn&apos;t send a list of files. Check your connection and the address of the model hub.</source>
        <translation>{host} 没有返回文件列表。请检查网络连接和模型仓库的地址。</translation>
    </message>
    <message>
        <source>{host} has no such file, or it needs an account.</source>
        <translation>{host} 上没有这个文件，或者需要账户才能下载。</translation>
    </message>
    <message>
        <source>{host} no longer has the model {name}.</source>
        <translation>{host} 不再提供模型 {name}。</translation>
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
        <source>{model} is ready.</source>
        <translation>{model} 已就绪。</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a speech recognition model that Repartee can use. Reinstall it or choose another in Models and voices.</source>
        <translation>{name} 已损坏，或者不是 Repartee 可用的语音识别模型。请重新安装，或在“模型与语音”中选择其他模型。</translation>
    </message>
    <message>
        <source>{name} is in version {version} of the GGUF format, which isn&apos;t supported.</source>
        <translation>{name} 使用的是不受支持的 GGUF 格式版本 {version}。</translation>
    </message>
    <message>
        <source>{name} is incomplete. Copy or download it again.</source>
        <translation>{name} 不完整。请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF model file.</source>
        <translation>{name} 不是 GGUF 模型文件。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a language model that can chat ({kind}).</source>
        <translation>{name} 不是可以对话的语言模型（{kind}）。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a model in GGUF format. Choose another file.</source>
        <translation>{name} 不是 GGUF 格式的模型。请选择其他文件。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a speech recognition model. Choose a GGUF file made for transcribe.cpp, or a whisper.cpp model.</source>
        <translation>{name} 不是语音识别模型。请选择为 transcribe.cpp 制作的 GGUF 文件，或 whisper.cpp 模型。</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Choose a medium-quality voice.</source>
        <translation>{paused} 语音跟不上。请选择中等质量的语音。</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Close other demanding apps.</source>
        <translation>{paused} 语音跟不上。请关闭其他占用资源的应用。</translation>
    </message>
    <message>
        <source>{paused} It speaks word by word. Let it say longer pieces in Settings › Voice.</source>
        <translation>{paused} 当前逐词朗读。可在“设置 › 语音”中选择更长的片段。</translation>
    </message>
    <message>
        <source>{paused} The model sends {rate:.0f} tokens a second. A smaller model is faster.</source>
        <translation>{paused} 模型每秒只发送 {rate:.0f} 个词元。更小的模型会更快。</translation>
    </message>
    <message>
        <source>{reason} Until then, the built-in helper answers.</source>
        <translation>{reason}在此之前，由内置助手回答。</translation>
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
        <source>The voice {name} is no longer available.</source>
        <translation>语音 {name} 已不再提供。</translation>
    </message>
    <message>
        <source>The list from {host} is too large. Check the address in Settings.</source>
        <translation>来自 {host} 的列表过大。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>The voice {name} comes with Repartee and can&apos;t be removed.</source>
        <translation>语音 {name} 是 Repartee 自带的，无法移除。</translation>
    </message>
    <message>
        <source>The voice {name} couldn&apos;t say this, so another voice speaks.</source>
        <translation>语音 {name} 无法朗读此内容，因此改用另一个语音。</translation>
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
        <translation>语音和模型</translation>
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
        <source>{host} sent something other than {name}. Check your connection, then try again.</source>
        <translation>{host} 发送的内容不是 {name}。请检查网络连接，然后重试。</translation>
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
        <source>Enter the server&apos;s address, such as http://localhost:8080/v1.</source>
        <translation>请输入服务器地址，例如 http://localhost:8080/v1。</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>获取密钥…</translation>
    </message>
    <message>
        <source>Stored in your system&apos;s keyring, never in a file.</source>
        <translation>保存在系统钥匙串中，绝不写入文件。</translation>
    </message>
    <message>
        <source>The server lists no models. Enter the name of one.</source>
        <translation>服务器没有列出模型。请输入模型名称。</translation>
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
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>Asks the server which models it has</source>
        <translation>查询服务器提供的模型</translation>
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
        <source>One model available</source>
        <translation>1 个可用模型</translation>
    </message>
    <message>
        <source>The server lists no models. Enter a name.</source>
        <translation>服务器没有列出模型。请输入名称。</translation>
    </message>
    <message>
        <source>{count} models available</source>
        <translation>{count} 个可用模型</translation>
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
        <source>And wait longer in the middle of one</source>
        <translation>句子没说完时等待更久</translation>
    </message>
    <message>
        <source>Answer sooner after a complete sentence</source>
        <translation>句子完整时更快回答</translation>
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
        <source>Built-in helper answers</source>
        <translation>由内置助手回答</translation>
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
        <source>Echo cancellation</source>
        <translation>回声消除</translation>
    </message>
    <message>
        <source>End a conversation after silence</source>
        <translation>静默后结束对话</translation>
    </message>
    <message>
        <source>Faster, but may send a question twice</source>
        <translation>更快，但可能重复发送问题</translation>
    </message>
    <message>
        <source>For a fan, traffic, or a loud computer</source>
        <translation>适用于风扇、交通或嘈杂的电脑</translation>
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
        <source>Lets you interrupt by voice without a headset</source>
        <translation>无需耳机即可用声音打断</translation>
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
        <source>Noise suppression</source>
        <translation>降噪</translation>
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
        <source>Pinned conversations are always kept</source>
        <translation>置顶的对话始终保留</translation>
    </message>
    <message>
        <source>Prepare the answer at a pause</source>
        <translation>停顿时准备回答</translation>
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
        <source>Sound when it listens</source>
        <translation>聆听时的提示音</translation>
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
        <source>The time, timers, and sums at once, without the model</source>
        <translation>时间、计时器和算术立即回答，不用模型</translation>
    </message>
    <message>
        <source>What the model should know about its role and its answers</source>
        <translation>告诉模型它的角色和回答方式</translation>
    </message>
    <message>
        <source>With a model on this computer</source>
        <translation>使用本机模型时</translation>
    </message>
    <message>
        <source>With every model</source>
        <translation>使用任何模型时</translation>
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
        <source>You are Repartee, a voice assistant. Your answers are spoken aloud: be brief and natural, lead with the answer, and use lists, code or tables only when asked for them.</source>
        <translation>你是语音助手 Repartee。你的回答会被朗读出来：请简短自然，先给出答案，只有在用户要求时才使用列表、代码或表格。请用提问所用的语言回答。</translation>
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
        <source>What tools may do</source>
        <translation>工具权限</translation>
    </message>
    <message>
        <source>“Allow” runs a tool without a question, “Ask” checks with you first, and “Never” hides it from the model.</source>
        <translation>“允许”直接运行工具，“询问”会先征求同意，“从不”对模型隐藏该工具。</translation>
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
        <source>Tool servers</source>
        <translation>工具服务器</translation>
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
        <source>These settings can&apos;t be used here and were skipped: {names}.</source>
        <translation>以下设置无法在此使用，已跳过：{names}。</translation>
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
        <source>Your chats appear here.</source>
        <translation>您的对话会显示在这里。</translation>
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
        <source>No microphone found. Connect one, then press Rescan.</source>
        <translation>未找到麦克风。请连接后点按“重新查找”。</translation>
    </message>
    <message>
        <source>No speaker found. Connect one, then press Rescan.</source>
        <translation>未找到扬声器。请连接后点按“重新查找”。</translation>
    </message>
    <message>
        <source>That&apos;s how you sound to Repartee.</source>
        <translation>这就是 Repartee 听到的您的声音。</translation>
    </message>
    <message>
        <source>The microphone doesn&apos;t hear the speaker, so there&apos;s no echo.</source>
        <translation>麦克风听不到扬声器，不会有回声。</translation>
    </message>
    <message>
        <source>The microphone hears the speaker. Use headphones or turn the volume down, or Repartee may hear its own words.</source>
        <translation>麦克风能听到扬声器。请使用耳机或调低音量，否则 Repartee 可能会听到自己的声音。</translation>
    </message>
    <message>
        <source>The microphone is silent. It may be muted or turned off.</source>
        <translation>麦克风没有声音，可能已静音或关闭。</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>Look for newly connected devices</source>
        <translation>查找新连接的设备</translation>
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
        <source>Plays a chime and a sentence</source>
        <translation>播放提示音和一句话</translation>
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
        <source>Install {name}?</source>
        <translation>要安装 {name} 吗？</translation>
    </message>
    <message>
        <source>Its license is the {license}: {url}. By installing the model, you accept it.</source>
        <translation>它的许可证是 {license}：{url}。安装模型即表示你接受该许可证。</translation>
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
    <message>
        <source>your file</source>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} 种语言</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>End the conversation</source>
        <translation>结束对话</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>开始对话</translation>
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
        <source>Hold to talk, or press once to keep talking: {keys}</source>
        <translation>按住说话，或按一下持续说话：{keys}</translation>
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
        <source>Press to talk, press again to send: {keys}</source>
        <translation>按一下说话，再按一下发送：{keys}</translation>
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
        <source>Talk to interrupt · Esc to stop</source>
        <translation>说话可打断 · Esc 停止</translation>
    </message>
    <message>
        <source>The microphone is open · Esc ends the conversation</source>
        <translation>麦克风已打开 · Esc 结束对话</translation>
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
        <source>Cancel the alarm at {time}</source>
        <translation>取消 {time} 的闹钟</translation>
    </message>
    <message>
        <source>Cancel the reminder</source>
        <translation>取消提醒</translation>
    </message>
    <message>
        <source>Cancel the timer</source>
        <translation>取消计时器</translation>
    </message>
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
    <name>ToolPermissions</name>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>目前不可用</translation>
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
        <source>From the server&apos;s documentation: JSON, a command, or an address</source>
        <translation>取自服务器文档：JSON、命令或地址</translation>
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
    <name>Tools</name>
    <message>
        <source>Add to a note</source>
        <translation>添加到笔记</translation>
    </message>
    <message>
        <source>Adds or subtracts time, pauses, or restarts</source>
        <translation>增减时间、暂停或重新开始</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Cancel a timer</source>
        <translation>取消计时器</translation>
    </message>
    <message>
        <source>Change a timer</source>
        <translation>更改计时器</translation>
    </message>
    <message>
        <source>Change the volume</source>
        <translation>调节音量</translation>
    </message>
    <message>
        <source>Changes how loud this computer is</source>
        <translation>更改本机的音量</translation>
    </message>
    <message>
        <source>Check the date</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Check the time</source>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>查看本机状态</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>换算单位</translation>
    </message>
    <message>
        <source>Converts lengths, weights, temperatures, and more</source>
        <translation>换算长度、重量、温度等</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>Count the days</source>
        <translation>计算天数</translation>
    </message>
    <message>
        <source>Count the hours</source>
        <translation>计算时长</translation>
    </message>
    <message>
        <source>Deletes timers, alarms, and reminders</source>
        <translation>删除计时器、闹钟和提醒</translation>
    </message>
    <message>
        <source>Does math on this computer</source>
        <translation>在本机上计算</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>List notes</source>
        <translation>列出笔记</translation>
    </message>
    <message>
        <source>List timers</source>
        <translation>列出计时器</translation>
    </message>
    <message>
        <source>Loads a public page; sites you mention need no question</source>
        <translation>读取公开网页；您提到的网站无需询问</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>打开网站</translation>
    </message>
    <message>
        <source>Open an app</source>
        <translation>打开应用</translation>
    </message>
    <message>
        <source>Opens a page in your browser</source>
        <translation>在浏览器中打开网页</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>读取笔记</translation>
    </message>
    <message>
        <source>Read a web page</source>
        <translation>读取网页</translation>
    </message>
    <message>
        <source>Read the clipboard</source>
        <translation>读取剪贴板</translation>
    </message>
    <message>
        <source>Reads the calendar, here or in another place</source>
        <translation>读取本地或其他地方的日期</translation>
    </message>
    <message>
        <source>Reads the clock, here or in another place</source>
        <translation>读取本地或其他地方的时间</translation>
    </message>
    <message>
        <source>Replaces what&apos;s on your clipboard</source>
        <translation>替换剪贴板中的内容</translation>
    </message>
    <message>
        <source>Search in files</source>
        <translation>在文件中搜索</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>搜索笔记</translation>
    </message>
    <message>
        <source>Sends a note to the model</source>
        <translation>将一条笔记发送给模型</translation>
    </message>
    <message>
        <source>Sends a text file in the folders above to the model</source>
        <translation>将上述文件夹中的文本文件发送给模型</translation>
    </message>
    <message>
        <source>Sends battery, memory, and disk space to the model</source>
        <translation>将电量、内存和磁盘空间发送给模型</translation>
    </message>
    <message>
        <source>Sends matching lines of files in the folders above</source>
        <translation>发送上述文件夹中匹配的行</translation>
    </message>
    <message>
        <source>Sends matching lines of your notes to the model</source>
        <translation>将笔记中匹配的行发送给模型</translation>
    </message>
    <message>
        <source>Sends names of files in the folders above to the model</source>
        <translation>将上述文件夹中的文件名发送给模型</translation>
    </message>
    <message>
        <source>Sends the text you copied to the model</source>
        <translation>将您复制的文本发送给模型</translation>
    </message>
    <message>
        <source>Sends the titles of your notes to the model</source>
        <translation>将笔记标题发送给模型</translation>
    </message>
    <message>
        <source>Sends your timers, alarms, and reminders to the model</source>
        <translation>将计时器、闹钟和提醒发送给模型</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>设置提醒</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>设置计时器</translation>
    </message>
    <message>
        <source>Set an alarm</source>
        <translation>设置闹钟</translation>
    </message>
    <message>
        <source>Sets a reminder that&apos;s read aloud when it&apos;s due</source>
        <translation>设置到时朗读的提醒</translation>
    </message>
    <message>
        <source>Sets a timer that rings on this computer</source>
        <translation>设置在本机响铃的计时器</translation>
    </message>
    <message>
        <source>Sets an alarm that rings at a time of day</source>
        <translation>设置在指定时间响铃的闹钟</translation>
    </message>
    <message>
        <source>Starts an app on this computer</source>
        <translation>启动本机上的应用</translation>
    </message>
    <message>
        <source>Works out how many days are left until a date</source>
        <translation>计算距某个日期还有多少天</translation>
    </message>
    <message>
        <source>Works out how much time is left until a time of day</source>
        <translation>计算距某个时刻还有多久</translation>
    </message>
    <message>
        <source>Writes to a file in your notes folder</source>
        <translation>写入笔记文件夹中的文件</translation>
    </message>
    <message>
        <source>from line {number}</source>
        <translation>从第 {number} 行起</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>{number} days from now</source>
        <translation>{number} 天后</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>{number} months from now</source>
        <translation>{number} 个月后</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
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
        <source>Answered by the built-in helper</source>
        <translation>由内置助手回答</translation>
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
        <source>End the conversation</source>
        <translation>结束对话</translation>
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
        <source>Repartee is still running. To quit, choose Quit in this menu.</source>
        <translation>Repartee 仍在运行。要退出，请在此菜单中选择“退出”。</translation>
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
        <source>Start a conversation</source>
        <translation>开始对话</translation>
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
        <source>Go online to see more voices.</source>
        <translation>联网后可查看更多语音。</translation>
    </message>
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
        <source>Natural English voices are built in. You can download more, which also work offline.</source>
        <translation>已内置自然的英语语音。你还可以下载更多，离线也能使用。</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
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
