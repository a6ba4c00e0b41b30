"""The keys in the docs are made from their declaration."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_keys_in_the_docs_are_up_to_date():
    script = ROOT / "packaging" / "keys_docs.py"
    done = subprocess.run([sys.executable, str(script), "--check"], check=False)
    assert done.returncode == 0, "run packaging/keys_docs.py"
