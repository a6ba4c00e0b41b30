"""``python -m app``."""

import sys

from app.services.llm.local.child import FLAG


def main() -> int:
    """Run the command line, or the process of the model engine."""
    if sys.argv[1:] == [FLAG]:
        from app.services.llm.local.child import run

        run()
    from app.cli.main import main

    return main()


if __name__ == "__main__":
    sys.exit(main())
