"""The audit of the dependencies, with reports as pip-audit writes them."""

from __future__ import annotations

import subprocess

import audit
import pytest

SOUND = {"name": "anyio", "version": "4.9", "vulns": []}
UNKNOWN = {"name": "pint", "skip_reason": "Dependency not found on PyPI: pint (0.25)"}
WORM = {
    "name": "worm",
    "version": "1.0",
    "vulns": [{"id": "PYSEC-2026-1", "fix_versions": ["1.1"], "aliases": [], "description": ""}],
}


def test_a_known_vulnerability_is_named_with_what_mends_it():
    report = {"dependencies": [SOUND, WORM, UNKNOWN]}
    assert audit.vulnerable(report) == ["worm 1.0: PYSEC-2026-1 (mended in 1.1)"]
    assert audit.summary(report).splitlines()[-1] == "1 of 3 packages are not known to the index."


def test_one_that_nobody_has_mended_is_a_vulnerability_all_the_same():
    report = {"dependencies": [{**WORM, "vulns": [{"id": "X-1", "fix_versions": []}]}]}
    assert audit.vulnerable(report) == ["worm 1.0: X-1 (mended in no version yet)"]


def test_sound_packages_are_no_failure():
    report = {"dependencies": [SOUND]}
    assert audit.summary(report) == "No vulnerability is known."
    assert not audit.vulnerable(report)


def test_an_index_that_tells_nothing_is_not_taken_for_good_news():
    assert "No vulnerability" not in audit.summary({"dependencies": [UNKNOWN]})


@pytest.mark.parametrize("printed", ["", "Traceback", "{"])
def test_without_an_answer_that_is_said_and_no_failure(monkeypatch, capsys, printed):
    done = subprocess.CompletedProcess([], 1, stdout=printed, stderr="")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    assert audit.main() == 0
    assert "not audited" in capsys.readouterr().out


def test_a_vulnerability_fails_the_build(monkeypatch, capsys):
    monkeypatch.setattr(audit, "looked_up", lambda: {"dependencies": [WORM]})
    assert audit.main() == 1
    assert "PYSEC-2026-1" in capsys.readouterr().out
