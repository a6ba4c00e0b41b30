"""Where a key can be found while Repartee runs: with the model's server, and nowhere else."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import psutil
import pytest

from tests.canary import CANARY, holding
from tests.end_to_end.watching import watched_app
from tests.loopback import ThreadedLoopback
from tests.loopback_faults import FAULTS
from tests.loopback_replies import Reply
from tests.rig import wait_until
from tests.tool_servers import SERVERS

KEY = f"{CANARY}-0123456789"


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_key_reaches_the_server_and_no_process_list_file_or_child(tmp_path: Path) -> None:
    tools = {"command": sys.executable, "args": [str(SERVERS / "polite.py")]}
    (tmp_path / "config").mkdir()
    declared = json.dumps({"mcpServers": {"polite": tools}})
    (tmp_path / "config" / "mcp.json").write_text(declared, encoding="utf-8")
    environment = {"QT_QPA_PLATFORM": "offscreen", "REPARTEE_API_KEY": KEY}
    replies = [Reply("Hello."), FAULTS["bad_key"]]
    with (
        ThreadedLoopback(replies) as server,
        watched_app(tmp_path, environment, base_url=server.base_url, model="m") as app,
    ):
        app.wait_for("ready", lambda event: event["ready"])
        for words in ("Hi", "And again"):
            app.tell(f"say {words}")
            app.wait_for("turn_ended")
        running = psutil.Process(app.process.pid)
        wait_until(running.children, "the tool server")
        seen = [*running.cmdline()]
        for child in running.children(recursive=True):
            seen += [*child.cmdline(), *child.environ().values()]
        app.tell("transcript")
        shown = app.wait_for("transcript")["text"]
    assert {asked.headers["authorization"] for asked in server.chat_requests} == {f"Bearer {KEY}"}
    assert not any(CANARY in text for text in (*seen, shown, json.dumps(app.events)))
    assert (tmp_path / "log" / "repartee.log").exists()
    assert (tmp_path / "data" / "history.sqlite").exists()
    assert list(holding(tmp_path)) == []
