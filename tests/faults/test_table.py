"""The table in docs/reliability.md is up to date, and every test that it names exists."""

from __future__ import annotations

import re

import pytest

from tests.faults import table

NAMED = sorted({test for fault in table.FAULTS for test in fault.tests})


def test_the_table_in_the_docs_is_up_to_date():
    current = table.PAGE.read_text(encoding="utf-8")
    assert current == table.page(), "run python -m tests.faults.table"


@pytest.mark.parametrize("test", NAMED)
def test_what_the_table_names_is_a_test(test):
    source = (table.ROOT / table.file_of(test)).read_text(encoding="utf-8")
    name = test.partition("::")[2]
    assert re.search(rf"^(async )?def test_{name}\(|^class {name}\(", source, re.MULTILINE)
