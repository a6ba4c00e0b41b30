"""Where the bundled program begins."""

import os
import sys

from app.bundled import put_back

put_back(os.environ)

from app.cli.main import main  # noqa: E402  (nothing may be started before)

sys.exit(main())
