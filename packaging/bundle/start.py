"""The entry point of the bundled program."""

import os
import sys

from app.bundled import restore_environment

restore_environment(os.environ)

from app.__main__ import main  # noqa: E402  (the environment must be restored first)

sys.exit(main())
