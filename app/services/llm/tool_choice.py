"""Chooses the tools that a small model is offered, by the words of the conversation (pure).

Fewer tools are easier to choose from, and cost less to evaluate. But templates put the tools at the
beginning of the prompt, so whatever changes there makes the server evaluate all of the past anew.
Therefore most conversations have the same list, which is known before the first question: the tools
for time, timers, sums and notes, and those of tool servers, which the user has chosen. Another
built-in tool is added at the end when a question may need it, and stays: the list only grows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.engine.contracts.ports import Message, ToolSpec
from app.network import is_loopback

ToolChoice = Callable[[Sequence[Message], Sequence[ToolSpec]], Sequence[ToolSpec]]

SMALL_B = 9.0
"""Billions of parameters up to which a model is small."""

_OPEN = r"open|öffne|abr(e|ir)\b|ouvr|apri\b|打开"
_WORDS = {
    "files": r"""
        files? | folder | document | director(y|ies) | pdf | txt | path | letter | invoice
        | contract | (find|search|look\ for)\b.*\bmy
        | datei | ordner | dokument | verzeichnis | rechnung | vertrag | such.*\bmein
        | archivo | fichero | carpeta | factura | busca.*\bmi | ficheiro | arquivo
        | fichier | dossier | facture | cherche.*\bm(on|a|es)\b | cartell | bestand
        | 文件 | 文档 | 目录 | 查找 | 搜索""",
    "web": rf"""
        web | sites? | pages? | url | link | https?: | www | browser | internet | online | article
        | news | wikipedia | look\b.*\bup | (dot|punkt|punto|point)\ [a-z]+ | [\w-]+\.[a-z]{{2,}}
        | {_OPEN} | seite | netz | artikel | nachricht
        | sitio | página | enlace | navegador | noticia | artículo | notícia
        | lien | navigateur | actualité | pagin | sito\b | notizi | nieuws
        | 网 | 链接 | 浏览器 | 新闻""",
    "clipboard": r"""
        clipboard | cop(y|ied|ies) | past(e|ed|ing)\b
        | zwischenablage | kopier | einfüg | eingefüg | portapapeles | copi | pega | transferência
        | presse-papiers | coller?\b | appunti | incolla | plak | klembord
        | 剪贴 | 复制 | 粘贴 | 拷贝""",
    "computer": rf"""
        computer | laptop | pc\b | machine | batter | charge | dis[ck] | storage | space | memory
        | ram\b | volume | sound | loud | quiet | softer | speak\ up | turn\ (it|up|down) | mute
        | unmute | uptime | system | apps?\b | appli | program | software | launch
        | (start|run)\ [\w ]+ | {_OPEN}
        | akku | festplatte | speicher | lautstärke | laut | leise | stumm | rechner | starte
        | ton\b | betriebssystem
        | bater[ií]a | almacenamiento | memoria | espacio | volumen | sonido | silenci | ordenador
        | equipo | aplicaci | sistema | inicia
        | disque | mémoire | espace | muet | ordinateur | logiciel | lance | système
        | batteri | spazio | avvia | schijf | geluid
        | 电池 | 电量 | 磁盘 | 硬盘 | 内存 | 空间 | 音量 | 静音 | 声音 | 大声 | 小声
        | 电脑 | 系统 | 程序 | 应用 | 启动""",
}
_MAY_NEED = {
    name: re.compile(rf"(?:\b|(?<=[\u4e00-\u9fff])|(?=[\u4e00-\u9fff]))(?:{words})", re.I | re.X)
    for name, words in _WORDS.items()
}
"""For each built-in tool that is added when it is needed, what words may need it. Words begin as
written here and may continue."""

_OTHER_SCRIPT = re.compile("[\u0370-\u1cff\u3040-\u30ff\uac00-\ud7af]")
"""Letters of languages whose words are not above."""


def is_small(model: str) -> bool:
    """Whether the name tells that the model is small: ``qwen3:4b``, ``gemma-E2B``."""
    found = re.findall(r"(?<![x\d.])(\d+(?:\.\d+)?)([bm])(?![a-z\d])", model.casefold())
    sizes = [float(number) / (1 if unit == "b" else 1_000) for number, unit in found]
    return bool(sizes) and max(sizes) <= SMALL_B


def tool_choice_for(base_url: str, model: str) -> ToolChoice:
    """``choose`` for a small model on this computer, else all tools."""
    is_local = base_url == "local" or is_loopback(base_url)
    return choose if is_local and is_small(model) else lambda messages, tools: tools


def choose(messages: Sequence[Message], tools: Sequence[ToolSpec]) -> list[ToolSpec]:
    """Those of ``tools`` that a small model gets for ``messages``. For a conversation that
    continues, the result begins as it did before."""
    wanted: dict[str, None] = {}
    for message in messages:
        if message.role == "user":
            any_language = _OTHER_SCRIPT.search(message.content)
            for name, words in _MAY_NEED.items():
                if any_language or words.search(message.content):
                    wanted[name] = None
        wanted |= dict.fromkeys(call.name for call in message.tool_calls)
    found = {tool.name: tool for tool in tools}
    always = [tool for tool in tools if tool.name not in _MAY_NEED]
    return always + [found[name] for name in wanted if name in _MAY_NEED and name in found]
