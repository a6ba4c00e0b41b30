"""The keys of the README is made from the settings themselves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_table_in_the_readme_is_up_to_date():
    script = ROOT / "packaging" / "keys_docs.py"
    done = subprocess.run([sys.executable, str(script), "--check"], check=False)
    assert done.returncode == 0, "run packaging/keys_docs.py"
