"""Where the bundled program begins."""

import os
import sys

from app.bundled import restore_environment

restore_environment(os.environ)

from app.cli.main import main  # noqa: E402  (nothing may be started before)

sys.exit(main())
