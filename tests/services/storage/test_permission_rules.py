"""The file of the lasting rules."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace

import pytest

from app.engine.contracts.tools import PermissionRule, ToolPermission
from app.errors import SettingsError
from app.services.storage import permission_rules

RULE = PermissionRule("open_site", "", "abc", True)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("REPARTEE_HOME", str(tmp_path))


def test_there_are_no_rules_without_a_file():
    assert permission_rules.load().lasting_rules() == []


@pytest.mark.parametrize("allows", [True, False, None])
def test_rules_outlive_the_program_and_are_the_owners_only(allows):
    rule = replace(RULE, allows=allows)
    permission_rules.save([rule])
    assert permission_rules.load().lasting_rules() == [rule]
    if os.name == "posix":
        assert stat.S_IMODE(permission_rules.file().stat().st_mode) == 0o600


def test_a_rule_that_is_revoked_leaves_the_file():
    permission_rules.save([RULE])
    permission_rules.load().change(ToolPermission(replace(RULE, allows=None), None))
    assert permission_rules.load().lasting_rules() == []


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"rules": 1}',
        '{"rules": [{"tool": "a"}]}',
        json.dumps({"rules": [{"tool": "a", "origin": "", "fingerprint": "b", "allows": "no"}]}),
    ],
)
def test_a_file_that_cannot_be_read_allows_nothing_and_is_set_aside(text):
    permission_rules.file().write_text(text)
    assert permission_rules.load().lasting_rules() == []
    assert permission_rules.file().with_name("permissions.json.bad").read_text() == text


def test_a_folder_that_cannot_be_written_is_said(monkeypatch):
    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(SettingsError, match="No space left"):
        permission_rules.save([RULE])
