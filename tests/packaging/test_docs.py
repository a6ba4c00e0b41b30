"""What the pages refer to exists, and nothing else is kept with them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")
PICTURES_MAX_BYTES = 5_000_000


def anchors(page: Path) -> set[str]:
    """As GitHub makes them of headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_page_picture_and_heading_that_is_linked_to_exists(page: Path) -> None:
    broken = []
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            broken.append(target)
    assert not broken


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def unnamed(root: Path) -> list[str]:
    """The files in ``root/docs`` that no other page links to and no script in ``root/packaging``
    names."""
    linked = set()
    for page in [*root.glob("*.md"), *(root / "docs").rglob("*.md")]:
        targets = LINK.findall(page.read_text(encoding="utf-8"))
        linked |= {page.parent / target.partition("#")[0] for target in targets} - {page}
    scripts = "".join(
        script.read_text(encoding="utf-8") for script in (root / "packaging").rglob("*.py")
    )
    return [
        file.name
        for file in files(root / "docs")
        if file not in linked and not re.search(rf"(?<![\w.-]){re.escape(file.name)}", scripts)
    ]


def picture_bytes(root: Path) -> int:
    return sum(file.stat().st_size for file in files(root / "docs") if file.suffix != ".md")


def test_every_file_is_named_by_a_page_or_a_script() -> None:
    assert not unnamed(ROOT)


def test_pictures_are_small() -> None:
    assert picture_bytes(ROOT) <= PICTURES_MAX_BYTES


def test_a_file_that_nothing_names_is_found(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("[Guide](docs/guide.md#start)", encoding="utf-8")
    pages = {
        "guide.md": "![Start](pictures/start.png)",
        "table.md": "Made by a script.",
        "lost.md": "[This page](lost.md)",
    }
    (tmp_path / "docs" / "pictures").mkdir(parents=True)
    for name, text in pages.items():
        (tmp_path / "docs" / name).write_text(text, encoding="utf-8")
    for name in ("start.png", "h.png"):
        (tmp_path / "docs" / "pictures" / name).write_bytes(b"PNG")
    (tmp_path / "packaging").mkdir()
    script = "print('table.md', 'graph.png')"
    (tmp_path / "packaging" / "table.py").write_text(script, encoding="utf-8")
    assert unnamed(tmp_path) == ["lost.md", "h.png"]


def test_all_pictures_are_counted(tmp_path: Path) -> None:
    (tmp_path / "docs" / "views").mkdir(parents=True)
    (tmp_path / "docs" / "a.md").write_bytes(bytes(1000))
    (tmp_path / "docs" / "b.jpg").write_bytes(bytes(20))
    (tmp_path / "docs" / "views" / "c.png").write_bytes(bytes(3))
    assert picture_bytes(tmp_path) == 23


def test_every_test_that_the_page_on_security_names_exists() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/.]+)(?:::(\w+))?`", page)
    assert len(named) > 50
    for path, name in named:
        assert (ROOT / path).exists(), path
        if name:
            assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), name


def test_every_threat_has_a_test() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    threats = page.partition("## Threats")[2].partition("## Out of scope")[0]
    rows = [line for line in threats.splitlines() if line.startswith("| ") and "---" not in line]
    rows = [row for row in rows if not row.startswith("| threat |")]
    assert len(rows) > 20
    assert all(row.count("|") == 4 and "`tests/" in row.split("|")[3] for row in rows)
