"""Check the locked packages for known vulnerabilities.

    python packaging/audit.py

Exits with 1 if there is one. If the index has no vulnerability data (mirrors usually have none),
the script says so and exits with 0.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCK = Path(__file__).resolve().parent.parent / "requirements.lock"
LIMIT_S = 120


def main() -> int:
    report = looked_up()
    if report is None:
        print("The dependencies were not audited: there was no answer.")
        return 0
    print(summary(report))
    return 1 if vulnerable(report) else 0


def looked_up() -> dict[str, Any] | None:
    """Return pip-audit's report, or None if it did not finish."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(LOCK), "--disable-pip"]
    command += ["--require-hashes", "--format=json", "--progress-spinner=off"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_S)
        report: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return None
    return report


def vulnerable(report: dict[str, Any]) -> list[str]:
    """Return a line per vulnerability: package, version, identifier, and fixed versions."""
    return [
        f"{package['name']} {package['version']}: {found['id']}"
        f" (mended in {', '.join(found['fix_versions']) or 'no version yet'})"
        for package in report["dependencies"]
        for found in package.get("vulns", ())
    ]


def summary(report: dict[str, Any]) -> str:
    """Return the text to print: the vulnerabilities, and the number of unknown packages."""
    packages = report["dependencies"]
    unknown = [package for package in packages if "skip_reason" in package]
    lines = vulnerable(report) or ["No vulnerability is known."] * (len(unknown) < len(packages))
    if unknown:
        lines.append(f"{len(unknown)} of {len(packages)} packages are not known to the index.")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
