"""Create the Windows and macOS icons from the SVG.

    python packaging/icons.py FOLDER

Writes ``repartee.ico`` and ``repartee.icns`` to ``FOLDER``.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
WINDOWS_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS_PX = (16, 32, 64, 128, 256, 512, 1024)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: drawing(size) for size in {*WINDOWS_PX, *MACOS_PX}}
    for name, sizes in (("repartee.ico", WINDOWS_PX), ("repartee.icns", MACOS_PX)):
        largest, *smaller = (drawn[size] for size in sorted(sizes, reverse=True))
        largest.save(folder / name, sizes=[(px, px) for px in sizes], append_images=smaller)


def drawing(size_px: int) -> Image.Image:
    """Render the SVG at this size instead of scaling, so that thin strokes stay sharp."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtWidgets import QApplication

    _ = QApplication.instance() or QApplication([])  # the kind that windows need
    picture = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(ROOT / "resources" / "repartee.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
