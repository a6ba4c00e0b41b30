"""The licences of what the bundle carries."""

from __future__ import annotations

from tests.packaging.test_bootstrap import load

notices = load("notices")


def test_no_dependency_goes_without_its_licence(tmp_path):
    found = notices.dependencies("repartee")
    assert {"openai", "numpy", "shiboken6"} <= {one.name for one in found}
    for one in found:
        notices.gather(one, tmp_path / one.name)
        texts = [file.read_bytes() for file in (tmp_path / one.name).rglob("*") if file.is_file()]
        assert max(map(len, texts)) > 400, one.name
    assert (tmp_path / "PySide6_Essentials").exists()
