"""``repartee models``, with a hub on the loopback interface."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import wiring
from app.cli.main import main
from app.errors import ModelError
from app.services.llm.models import catalog
from app.services.llm.models.pace import Pace
from tests.model_hub import QWEN, ModelHub, ThreadedHub, gguf


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(catalog, "computer_memory", lambda: 8 << 30)
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The models that were measured. The engine that runs them has tests of its own."""
    models: list[str] = []

    async def measure(model: str) -> Pace:
        models.append(model)
        return Pace(210.0, 24.0)

    monkeypatch.setattr(wiring, "measure_model", measure)
    return models


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelHub]:
    threaded = ThreadedHub()
    with threaded:
        monkeypatch.setenv("HF_ENDPOINT", threaded.hub.root_url)
        yield threaded.hub


def printed(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_models_are_listed_without_a_network(capsys):
    assert main(["models", "--hub-url", "http://127.0.0.1:9"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == (
        ["Qwen3.5-2B", "1.3", "GB", "recommended", "for", "this", "computer,", "Apache-2.0"]
    )
    assert "LFM Open License v1.0" in lines[3]


def test_what_needs_more_memory_says_so(capsys, monkeypatch):
    monkeypatch.setattr(catalog, "computer_memory", lambda: 4 << 30)
    assert main(["models", "list", "--json"]) == 0
    listed = {model["name"]: model for model in printed(capsys)}
    assert [name for name, model in listed.items() if model["recommended"]] == ["Qwen3.5-0.8B"]
    assert not listed["Gemma-4-E2B"]["fits"]
    main(["models"])
    assert "needs 8 GB of memory" in capsys.readouterr().out


def test_a_model_is_installed_measured_listed_and_removed(server, home, capsys, measured):
    assert main(["models", "install", "qwen3.5-2b"]) == 0
    said = capsys.readouterr()
    assert said.out == (
        "Installed Qwen3.5-2B (200 kB). Use it with --base-url local --model Qwen3.5-2B\n"
        "It answers faster than you can listen (reads 210 and writes 24 tokens per second).\n"
    )
    assert "Qwen3.5-2B: 100% of 200 kB" in said.err
    assert measured == ["Qwen3.5-2B"]
    assert (home / "data" / "models" / "Qwen3.5-2B.gguf").is_file()
    main(["models", "--json"])
    first = printed(capsys)[0]
    assert (first["name"], first["state"], first["verdict"]) == (
        "Qwen3.5-2B",
        "installed",
        "faster",
    )
    assert first["pace"] == {"prompt_tokens_per_s": 210.0, "answer_tokens_per_s": 24.0}
    used = ["--base-url", "local", "--model", "Qwen3.5-2B"]
    assert main(["models", "remove", "Qwen3.5-2b", *used]) == 0
    said = capsys.readouterr()
    assert said.out == "Removed Qwen3.5-2B (200 kB).\n"
    assert "was in use" in said.err
    assert list((home / "data" / "models").iterdir()) == []


def test_results_are_printed_as_json(server, tmp_path, capsys):
    assert main(["models", "install", "Qwen3.5-2B", "--json"]) == 0
    assert printed(capsys)["verdict"] == "faster"
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(gguf())
    assert main(["models", "--json", "add", str(mine)]) == 0
    assert printed(capsys)["path"] == str(mine)
    assert main(["models", "remove", "mine", "--json"]) == 0
    assert printed(capsys) == {"removed": "mine", "freed_bytes": 0}


def test_another_license_is_shown_before_the_download(server, capsys):
    assert main(["models", "install", "LFM2.5-1.2B"]) == 0
    said = capsys.readouterr().err
    assert said.index("License: LFM Open License v1.0, https://") < said.index("LFM2.5-1.2B: ")


def test_a_partial_download_is_listed_resumed_and_removed(server, capsys):
    server.file_faults[server.path_of(QWEN)] = "truncated"
    assert main(["models", "install", "Qwen3.5-2B"]) == 1
    assert "Try again to resume it." in capsys.readouterr().err
    main(["models"])
    assert "partly downloaded (install to resume, or remove)" in capsys.readouterr().out
    server.file_faults.clear()
    assert main(["models", "install", "Qwen3.5-2B"]) == 0
    assert server.requests[-1].headers["range"].startswith("bytes=")


def test_an_unfinished_download_can_be_removed(server, home, capsys):
    server.file_faults[server.path_of(QWEN)] = "truncated"
    main(["models", "install", "Qwen3.5-2B"])
    assert main(["models", "remove", "Qwen3.5-2B"]) == 0
    assert list((home / "data" / "models").iterdir()) == []


def test_a_file_of_ones_own_is_added_and_keeps_its_file(tmp_path, capsys, measured):
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(gguf())
    assert main(["models", "add", str(mine)]) == 0
    assert (
        "Added mine (200 kB). Use it with --base-url local --model mine" in capsys.readouterr().out
    )
    assert measured == ["mine"]
    assert main(["models", "remove", "mine"]) == 0
    assert capsys.readouterr().out == "Removed mine from the list. Its file was not deleted.\n"
    assert mine.exists()


def test_a_model_that_cannot_be_measured_is_still_installed(tmp_path, capsys, monkeypatch):
    async def fail(model: str) -> Pace:
        raise ModelError("There isn't enough memory.")

    monkeypatch.setattr(wiring, "measure_model", fail)
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(gguf())
    assert main(["models", "add", str(mine)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Added mine")
    assert "repartee: There isn't enough memory." in said.err


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["install", "nobody"], 1, "There's no model named nobody. Models: Qwen3.5-2B"),
        (["remove", "nobody"], 1, "The model nobody isn't installed."),
        (["add", "/nowhere/x.gguf"], 1, "Couldn't read x.gguf: No such file"),
        (["add", __file__], 1, "test_models.py isn't a GGUF model file."),
        (["install", "Qwen3.5-2B", "--hub-url", "http://127.0.0.1:9"], 1, "Couldn't reach"),
        (["install", "Qwen3.5-2B", "--offline"], 1, "Offline mode is on"),
    ],
)
def test_what_goes_wrong_is_one_sentence_and_an_exit_code(arguments, code, says, capsys):
    assert main(["models", *arguments]) == code
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["install"], ["refresh"], ["add"]])
def test_bad_usage_ends_with_2(arguments):
    with pytest.raises(SystemExit, match="2"):
        main(["models", *arguments])
