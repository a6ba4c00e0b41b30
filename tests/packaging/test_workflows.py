"""What the build machines are told to do: valid, and nothing in it for an attacker."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def run(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)


def steps(name: str, job: str) -> list[dict[str, Any]]:
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    found: list[dict[str, Any]] = yaml.safe_load(text)["jobs"][job]["steps"]
    return found


def test_they_are_as_github_has_them():
    schema = ("--builtin-schema", "vendor.github-workflows")
    done = run(sys.executable, "-m", "check_jsonschema", *schema, *WORKFLOWS)
    assert done.returncode == 0, done.stdout + done.stderr


def test_they_leave_an_attacker_nothing():
    program = Path(sys.executable).with_name("zizmor.exe" if os.name == "nt" else "zizmor")
    done = run(program, "--offline", "--no-progress", *WORKFLOWS)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("job", ["build", "publish"])
def test_what_a_release_runs_is_there(job):
    told = " ".join(step.get("run", "") for step in steps("release.yml", job)).split()
    named = [word for word in told if word.startswith("packaging/")]
    assert named
    assert all((ROOT / word).exists() for word in named)


def test_the_suite_runs_on_every_system_and_python():
    text = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    matrix = yaml.safe_load(text)["jobs"]["test"]["strategy"]["matrix"]
    assert [system.partition("-")[0] for system in matrix["system"]] == [
        "ubuntu",
        "windows",
        "macos",
    ]
    assert matrix["python"] == ["3.11", "3.12", "3.13"]
