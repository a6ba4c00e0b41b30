"""The generated parts of the docs are up to date."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import generated_docs
import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_settings_keys_and_import_rules_are_up_to_date():
    script = ROOT / "packaging" / "generated_docs.py"
    done = subprocess.run([sys.executable, str(script), "--check"], check=False)
    assert done.returncode == 0, "run packaging/generated_docs.py"


@pytest.mark.parametrize(("page", "block", "content"), generated_docs.PARTS)
def test_every_generated_block_has_its_place_and_content(page, block, content):
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    assert text.count(f"<!-- {block} -->\n") == text.count(f"<!-- /{block} -->") == 1
    assert content().count("\n") > 10
