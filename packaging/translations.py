"""Collect and compile the translations with Qt Linguist's tools.

    .venv/bin/python packaging/translations.py           collect the strings into the .ts files
                                                         and compile those into .qm files
    .venv/bin/python packaging/translations.py --check   fail if a string is missing or a file
                                                         is out of date

Translators edit the .ts files in ``resources/translations`` with Qt Linguist. The strings come from
the source (``tr``, ``translate``, ``tr_noop``, ``sentence``) and from the declarations of the
settings. Qt's ``lupdate`` merges them and keeps existing translations.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.config.settings import Settings  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "zh")
PLACEHOLDER = re.compile(r"\{\w*[^}]*\}|%n")


@dataclass(frozen=True, order=True)
class Text:
    """A string to translate; ``counts`` if it contains a number (``%n``)."""

    context: str
    text: str
    note: str = ""
    counts: bool = False


def texts() -> list[Text]:
    """Return all strings of the program, sorted. Raises ValueError for a call without literals."""
    found = set(_of_settings())
    for file in sorted((ROOT / "app").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found.update(_of(tree, "", str(file.relative_to(ROOT))))
    return sorted(found)


def _of(tree: ast.AST, context: str, where: str) -> Iterator[Text]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, context, where)
        yield from _of(node, node.name if isinstance(node, ast.ClassDef) else context, where)


def _of_call(call: ast.Call, context: str, where: str) -> Iterator[Text]:
    match call.func:
        case ast.Attribute(attr="tr"):
            arguments = [context, *call.args]
        case (
            ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication"))
            | ast.Name(id="tr_noop" | "translate")
        ):
            arguments = list(call.args)
        case ast.Name(id="sentence"):
            arguments = ["Sentence", *call.args]
        case _:
            return
    literals = [_literal(argument) for argument in arguments[:3]]
    if None in literals[:2]:
        if where == "app/gui/kit/translation.py":  # translates strings declared elsewhere
            return
        raise ValueError(f"{where}:{call.lineno}: what is translated must be written out there")
    note = literals[2] if len(literals) > 2 else ""
    yield Text(literals[0] or "", literals[1] or "", note or "", len(arguments) > 3)


def _literal(node: object) -> str | None:
    if isinstance(node, str):
        return node
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _of_settings() -> Iterator[Text]:
    for field in Settings.model_fields.values():
        hints = field.json_schema_extra
        if not isinstance(hints, dict) or "section" not in hints:
            continue
        labels = hints.get("labels")
        names = labels.values() if isinstance(labels, dict) else ()
        said = [field.title, hints["section"], *names]
        said += [hints.get(name) for name in ("help", "placeholder", "unit", "zero")]
        if hints.get("translated"):
            said.append(field.default)
        for text in said:
            if isinstance(text, str) and text:
                yield Text("Settings", text)


def collect(folder: Path = FOLDER) -> None:
    """Update the ``.ts`` files in ``folder``."""
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(temporary) / "texts.py"
        lines = [_as_call(text) for text in texts()]
        source.write_text("\n".join(["from PySide6.QtCore import *", *lines, ""]), encoding="utf-8")
        for language in LANGUAGES:
            target = folder / f"repartee_{language}.ts"
            options = ("-no-obsolete", "-locations", "none", "-silent")
            _run("lupdate", *options, "-target-language", language, str(source), "-ts", str(target))


def _as_call(text: Text) -> str:
    count = ", 0" if text.counts else ""
    note = f", {text.note!r}" if text.note or count else ""
    escaped = '"' + text.text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return f'QCoreApplication.translate("{text.context}", {escaped}{note}{count})'


def compile_all(folder: Path = FOLDER) -> None:
    for file in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def problems(folder: Path = FOLDER) -> list[str]:
    """Return a sentence for each missing, outdated or invalid translation in ``folder``."""
    found = []
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for file in folder.glob("*.ts"):
            shutil.copy(file, fresh)
        collect(fresh)
        compile_all(fresh)
        for language in LANGUAGES:
            name = f"repartee_{language}.ts"
            if _messages(fresh / name) != _messages(folder / name):
                found.append(f"{name} is not up to date: run packaging/translations.py.")
            compiled = (folder / name).with_suffix(".qm")
            if not compiled.is_file() or (
                compiled.read_bytes() != (fresh / name).with_suffix(".qm").read_bytes()
            ):
                found.append(f"{compiled.name} is not up to date: run packaging/translations.py.")
            found += [f"{name}: {problem}" for problem in _faults(fresh / name)]
    return found


def _messages(file: Path) -> list[str]:
    if not file.is_file():
        return []
    return sorted(
        (context.findtext("name") or "") + ET.tostring(message, encoding="unicode")
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    )


def _faults(file: Path) -> Iterator[str]:
    for message in ET.parse(file).getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        for words in forms or [translation.text or ""]:
            if translation.get("type") or not words.strip():
                yield f"not translated: {source!r}"
            elif sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(words)):
                yield f"other placeholders than the English: {source!r}"


def _run(tool: str, *arguments: str) -> None:
    script = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(script), *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    if "--check" in sys.argv:
        found = problems()
        print("\n".join(found) or "All is translated.")
        return 1 if found else 0
    FOLDER.mkdir(exist_ok=True)
    collect()
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
