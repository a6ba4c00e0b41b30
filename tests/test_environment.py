"""Keys in variables: no child process gets them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app import environment
from app.tools import volume

NAMES = ["REPARTEE_API_KEY", "OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_CUSTOM_HEADERS"]
PRINT = [sys.executable, "-c", "import os; print(sorted(os.environ))"]


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "sk-canary")


def test_children_do_not_inherit_keys_while_the_program_runs() -> None:
    with environment.secrets_withheld():
        names = subprocess.run(PRINT, capture_output=True, text=True, check=True).stdout
        assert environment.secret("OPENAI_API_KEY") == "sk-canary"
    assert not any(name in names for name in NAMES)
    assert os.environ["OPENAI_API_KEY"] == "sk-canary"


def test_the_mixer_gets_no_key() -> None:
    assert not any(name in volume.run(PRINT) for name in NAMES)
