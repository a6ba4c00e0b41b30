"""The table of docs/settings.md is made from the settings themselves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_table_of_the_settings_is_up_to_date():
    script = ROOT / "packaging" / "settings_docs.py"
    done = subprocess.run([sys.executable, str(script), "--check"], check=False)
    assert done.returncode == 0, "run packaging/settings_docs.py"
