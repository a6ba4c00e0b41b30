"""The engine knows nothing of the outside."""

from __future__ import annotations

import subprocess
import sys

CHECK = """
import pkgutil, sys, importlib
import app.engine
for module in pkgutil.walk_packages(app.engine.__path__, "app.engine."):
    importlib.import_module(module.name)
allowed = set(sys.stdlib_module_names) | {"app", "__main__"}
foreign = {name.split(".")[0] for name in sys.modules} - allowed
foreign = {name for name in foreign if not name.startswith(("_", "sitecustomize", "editable"))}
ours = {n for n in sys.modules if n.startswith("app.") and not n.startswith("app.engine")}
print(sorted(foreign), sorted(ours))
"""


def test_the_engine_imports_only_the_standard_library():
    out = subprocess.run(
        [sys.executable, "-S", "-c", CHECK], capture_output=True, text=True, check=True
    )
    assert out.stdout.strip() == "[] ['app.errors', 'app.messages', 'app.tasks']"
