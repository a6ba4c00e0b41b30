"""The entry point of the bundled program."""

import importlib
import os
import sys

from app.bundled import WORKER, restore_environment

restore_environment(os.environ)

if sys.argv[1:2] == [WORKER]:
    importlib.import_module(sys.argv[2]).main()
    sys.exit()

from app.cli.main import main  # noqa: E402  (the environment must be restored first)

sys.exit(main())
