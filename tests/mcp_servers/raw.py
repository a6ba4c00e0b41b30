"""Tool servers without the SDK: quick to start, and free to go wrong, each in the way that its
argument names; ``well`` goes well. They speak the protocol of 2025, with its handshake.

With NOTES in the environment they write to that file what happens to them, a line each.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

TOOL = {"name": "do", "description": "Do it.", "inputSchema": {"type": "object"}}
MODE = sys.argv[1]


def note(line: str) -> None:
    if file := os.environ.get("NOTES"):
        with Path(file).open("a", encoding="utf-8") as text:
            text.write(line + "\n")


def say(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def answer(request: dict[str, Any], result: Any) -> None:
    say({"id": request["id"], "result": result})


def schema(name: str, argument: Any) -> dict[str, Any]:
    return {"name": name, "inputSchema": {"type": "object", "properties": {"x": argument}}}


def tools() -> list[Any]:
    match MODE:
        case "well":
            return [{**TOOL, "name": name} for name in ("greet", "wait", "crash")]
        case "thousands":
            return [{**TOOL, "name": f"do_{number}"} for number in range(3000)]
        case "lies":
            return [
                TOOL,
                TOOL,
                schema("bad", {"type": "whatever"}),
                schema("odd", {"minimum": "low"}),
                {**TOOL, "name": "wordy", "description": "x" * 100_000},
                {
                    **TOOL,
                    "name": "huge",
                    "inputSchema": {"type": "object", "properties": {"x" * 30_000: {}}},
                },
                {**TOOL, "name": "café au lait / 1.0 " + "z" * 100},
            ]
        case "wrong types":
            return [{"name": 5, "inputSchema": {"type": "string"}}]
        case "changing":
            return [TOOL, {**TOOL, "name": "more"}] if Path(sys.argv[2]).exists() else [TOOL]
    return [TOOL]


def call(request: dict[str, Any]) -> None:
    match MODE:
        case "well":
            work(request)
        case "never answers":
            return
        case "huge":
            answer(request, {"content": [{"type": "text", "text": "x" * 5_000_000}]})
        case "large":
            answer(request, {"content": [{"type": "text", "text": "x" * 500_000}]})
        case "endless line":
            while True:
                sys.stdout.write("x" * 100_000)
        case "flood":
            while True:
                say({"method": "notifications/message", "params": {"level": "info", "data": "x"}})
        case "no result":
            answer(request, {"content": "text"})
        case "not json":
            sys.stdout.write("This is for people to read.\n{not json\n")
            sys.stdout.flush()
            answer(request, {"content": [{"type": "text", "text": "done"}]})
        case "changing":
            Path(sys.argv[2]).touch()
            say({"method": "notifications/tools/list_changed"})
            answer(request, {"content": []})
        case "errs":
            say({"id": request["id"], "error": {"code": -32602, "message": "no\nsuch   thing"}})
        case _:
            answer(request, {"content": [{"type": "text", "text": "done"}]})


def work(request: dict[str, Any]) -> None:
    match request["params"]["name"]:
        case "greet":
            name = request["params"]["arguments"]["name"]
            answer(request, {"content": [{"type": "text", "text": f"Hello, {name}!"}]})
        case "wait":
            token = request["params"]["_meta"]["progressToken"]
            told = {"progressToken": token, "progress": 1, "total": 2, "message": "half of it"}
            say({"method": "notifications/progress", "params": told})
        case "crash":
            print("about to crash", file=sys.stderr, flush=True)
            os._exit(3)


def main() -> None:
    note(f"started {os.getpid()}")
    if MODE == "dead":
        print("cannot find my configuration", file=sys.stderr)
        sys.exit(7)
    if MODE == "stubborn":  # will not end when asked to
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        Path(sys.argv[2]).write_text(str(os.getpid()), encoding="ascii")
    if MODE == "endless log" and os.fork() == 0:
        while True:
            os.write(2, b"warning: all is well\n" * 1000)
    if MODE == "mute":
        time.sleep(1000)
    for line in sys.stdin:
        request = json.loads(line)
        match request.get("method"):
            case "server/discover":
                say({"id": request["id"], "error": {"code": -32601, "message": "Unknown"}})
            case "initialize":
                answer(
                    request,
                    {
                        "protocolVersion": "2025-06-18",
                        "capabilities": {"tools": {"listChanged": True}},
                        "serverInfo": {"name": MODE, "version": "1"},
                    },
                )
            case "tools/list":
                answer(request, {"tools": tools()})
            case "tools/call":
                call(request)
            case "notifications/cancelled":
                note("cancelled")
    note("ended")
    if MODE == "stubborn":
        time.sleep(1000)


if __name__ == "__main__":
    main()
