"""The environment of programs that the bundled program starts."""

from __future__ import annotations

from app.bundled import restore_environment


def test_other_programs_find_their_own_libraries():
    environment = {
        "LD_LIBRARY_PATH": "/opt/repartee/_internal",
        "QT_PLUGIN_PATH": "/opt/repartee/_internal/PySide6/Qt/plugins",
        "_PYI_ARCHIVE_FILE": "/opt/repartee/repartee",
        "PATH": "/usr/bin",
    }
    restore_environment(environment)
    assert environment == {"PATH": "/usr/bin"}


def test_what_the_user_had_set_is_as_it_was():
    environment = {
        "LD_LIBRARY_PATH": "/opt/repartee/_internal:/home/me/lib",
        "LD_LIBRARY_PATH_ORIG": "/home/me/lib",
    }
    restore_environment(environment)
    assert environment == {"LD_LIBRARY_PATH": "/home/me/lib"}
