"""Write the checksums and the bill of materials of a release.

    python packaging/release_files.py FOLDER

``FOLDER`` contains the installers. ``SHA256SUMS`` has the format of ``sha256sum --check``, and
``repartee-VERSION.cdx.json`` is a CycloneDX bill of materials with the program's dependencies.
"""

from __future__ import annotations

import hashlib
import importlib.metadata as metadata
import sys
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "packaging")]

from notices import dependencies  # noqa: E402  (in this folder)

SUMS = "SHA256SUMS"


def main(folder: Path) -> None:
    name = f"repartee-{metadata.version('repartee')}.cdx.json"
    (folder / name).write_text(materials(), encoding="utf-8")
    (folder / SUMS).write_text(sums(folder), encoding="utf-8")


def sums(folder: Path) -> str:
    """Return a checksum line for each file in ``folder``."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != SUMS)
    return "".join(f"{checksum(file)}  {file.name}\n" for file in files)


def checksum(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def materials() -> str:
    """Return the bill of materials as JSON."""
    program = component(metadata.distribution("repartee"), ComponentType.APPLICATION)
    parts = [component(one, ComponentType.LIBRARY) for one in dependencies("repartee")]
    bom = Bom(components=parts)
    bom.metadata.component = program
    bom.register_dependency(program, parts)
    return make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2)


def component(distribution: metadata.Distribution, kind: ComponentType) -> Component:
    name, version = distribution.name, distribution.version
    return Component(
        type=kind,
        name=name,
        version=version,
        bom_ref=f"{name}=={version}",
        purl=PackageURL("pypi", None, name.lower().replace("_", "-"), version),
        licenses=licences(distribution),
    )


def licences(
    distribution: metadata.Distribution,
) -> list[DisjunctiveLicense | LicenseExpression]:
    """Return the license from the package's metadata; empty if it names none."""
    said = distribution.metadata
    if "License-Expression" in said:
        return [LicenseExpression(said["License-Expression"])]
    named = said["License"] if "License" in said else ""  # noqa: SIM401  (it has no get)
    return [DisjunctiveLicense(name=named)] if named and "\n" not in named else []


if __name__ == "__main__":
    main(Path(sys.argv[1]))
