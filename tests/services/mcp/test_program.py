"""Lasting permissions end when the program behind a tool server is exchanged."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.services.mcp.config import ServerConfig
from app.services.mcp.program import identify


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bin").mkdir()
    for name in ("tool", "other"):
        program = tmp_path / "bin" / name
        program.write_text(f"#!/bin/sh\nexec {name}\n", encoding="utf-8")
        program.chmod(0o755)
    (tmp_path / "server.py").write_text("print(1)", encoding="utf-8")
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "__main__.py").write_text("print(1)", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("Milk", encoding="utf-8")
    return tmp_path


def identity(server: ServerConfig, folder: Path) -> str:
    return identify(server, str(folder / "bin"))


ARGUMENTS = [
    ("server.py", "server.py"),
    ("--script=server.py", "server.py"),
    ("-c", "exec server.py --all"),
    ("--directory", "package"),
    ("-m", "package.__main__"),
]


@pytest.mark.parametrize("arguments", ARGUMENTS)
def test_another_script_is_another_program(folder: Path, arguments: tuple[str, ...]) -> None:
    server = ServerConfig("s", "tool", arguments, cwd=str(folder))
    before = identity(server, folder)
    assert identity(server, folder) == before
    for script in (folder / "server.py", folder / "package" / "__main__.py"):
        script.write_text("print(2)", encoding="utf-8")
    assert identity(server, folder) != before


def test_another_program_at_the_same_path_is_another_program(folder: Path) -> None:
    server = ServerConfig("s", "tool")
    before = identity(server, folder)
    program = folder / "bin" / "tool"
    times = program.stat()
    program.write_text("#!/bin/sh\nexec evil\n", encoding="utf-8")
    os.utime(program, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert identity(server, folder) != before


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege")
def test_a_link_to_another_program_is_another_program(folder: Path) -> None:
    link = folder / "bin" / "link"
    link.symlink_to(folder / "bin" / "tool")
    server = ServerConfig("s", "link")
    before = identity(server, folder)
    link.unlink()
    link.symlink_to(folder / "bin" / "other")
    assert identity(server, folder) != before


@pytest.mark.parametrize(
    "change",
    [
        {"command": "other"},
        {"args": ("--all",)},
        {"env": {"PYTHONPATH": "/elsewhere"}},
        {"cwd": "/"},
        {"url": "https://elsewhere.example/mcp"},
    ],
)
def test_a_program_that_is_started_otherwise_is_another_program(
    folder: Path, change: dict[str, object]
) -> None:
    server = ServerConfig("s", "tool")
    assert identity(replace(server, **change), folder) != identity(server, folder)


def test_data_that_a_server_writes_does_not_make_it_another_program(folder: Path) -> None:
    server = ServerConfig("s", "tool", ("--file", "notes.txt"), cwd=str(folder))
    before = identity(server, folder)
    (folder / "notes.txt").write_text("Milk and bread", encoding="utf-8")
    assert identity(server, folder) == before


def test_arguments_that_are_no_paths_do_no_harm(folder: Path) -> None:
    for argument in ("'", "x" * 10_000, "~", "..", "/", "é" * 300, "a\nb"):
        assert identity(ServerConfig("s", "tool", (argument,)), folder)
