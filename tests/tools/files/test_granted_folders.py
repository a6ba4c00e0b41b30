"""What a model may not reach, whatever path it sends."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import ToolError
from app.tools.files.granted_folders import (
    NONE_GRANTED,
    NOT_THERE,
    SECRET,
    GrantedFolders,
    looks_secret,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs links, pipes and permissions")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Documents"
    (folder / "letters").mkdir(parents=True)
    (folder / "letters" / "ann.txt").write_text("Dear Ann")
    (tmp_path / "outside.txt").write_text("hunter2")
    (tmp_path / "Documents2").mkdir()
    (tmp_path / "Documents2" / "near.txt").write_text("hunter2")
    return folder


@pytest.fixture
def granted(folder: Path) -> GrantedFolders:
    return GrantedFolders([folder])


def read(granted: GrantedFolders, path: str) -> str:
    with os.fdopen(granted.find(path).open()) as file:
        return file.read()


@pytest.mark.parametrize(
    "path",
    [
        "letters/ann.txt",
        "Documents/letters/ann.txt",
        "letters/../letters/./ann.txt",
        "{}/letters/ann.txt",
    ],
)
def test_a_file_is_found_by_any_path_to_it(
    granted: GrantedFolders, folder: Path, path: str
) -> None:
    assert read(granted, path.format(folder)) == "Dear Ann"


@pytest.mark.parametrize(
    "path",
    [
        "../outside.txt",
        "letters/../../outside.txt",
        "{}/../outside.txt",
        "{}2/near.txt",
        "../Documents2/near.txt",
        "Documents/../outside.txt",
        "/etc/passwd",
        "~/.bashrc",
        "//etc/passwd",
        "letters/ann.txt/../../../outside.txt",
        "letters\x00/../../outside.txt",
        "file:///etc/passwd",
        "%2e%2e/outside.txt",
        "",
        ".",
        "nothing.txt",
        "x" * 5000,
    ],
)
def test_no_path_leads_outside_or_tells_what_is_there(
    granted: GrantedFolders, folder: Path, path: str
) -> None:
    with pytest.raises(ToolError) as refusal:
        granted.find(path.format(folder))
    assert str(refusal.value) == NOT_THERE


@posix
def test_a_link_to_the_outside_is_not_there(granted: GrantedFolders, folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder.parent / "outside.txt")
    (folder / "way").symlink_to(folder.parent)
    (folder / "loop").symlink_to(folder / "loop")
    for path in ("link.txt", "way/outside.txt", "way/Documents2/near.txt", "loop"):
        with pytest.raises(ToolError, match=NOT_THERE):
            granted.find(path)


@posix
def test_a_link_within_the_folder_is_followed(granted: GrantedFolders, folder: Path) -> None:
    (folder / "to ann.txt").symlink_to("letters/ann.txt")
    assert read(granted, "to ann.txt") == "Dear Ann"


@posix
def test_a_link_cannot_hide_what_it_leads_to(granted: GrantedFolders, folder: Path) -> None:
    (folder / ".env").write_text("KEY=1")
    (folder / "harmless.txt").symlink_to(".env")
    with pytest.raises(ToolError, match=SECRET):
        granted.find("harmless.txt")


@posix
def test_what_is_swapped_for_a_link_before_it_is_opened_is_not_read(
    granted: GrantedFolders, folder: Path
) -> None:
    file = granted.find("letters/ann.txt")
    (folder / "letters" / "ann.txt").unlink()
    (folder / "letters" / "ann.txt").symlink_to(folder.parent / "outside.txt")
    with pytest.raises(ToolError, match="cannot be read"):
        file.open()


@posix
def test_a_folder_on_the_way_that_is_swapped_for_a_link_is_not_entered(
    granted: GrantedFolders, folder: Path
) -> None:
    (folder.parent / "Documents2" / "ann.txt").write_text("hunter2")
    file = granted.find("letters/ann.txt")
    (folder / "letters").rename(folder / "old")
    (folder / "letters").symlink_to(folder.parent / "Documents2")
    with pytest.raises(ToolError, match="cannot be read"):
        file.open()


@posix
def test_a_pipe_is_not_waited_for(granted: GrantedFolders, folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    with pytest.raises(ToolError, match="is not a file"):
        granted.find("pipe").open()
    with pytest.raises(ToolError, match="is not a file"):
        granted.find("letters").open()


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_another_disk_below_a_granted_folder_is_not_granted() -> None:
    with pytest.raises(ToolError, match="is not a file on the granted folder's disk"):
        GrantedFolders([Path("/")]).find("/proc/self/environ").open()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_what_the_system_forbids_is_a_sentence(granted: GrantedFolders, folder: Path) -> None:
    (folder / "letters" / "ann.txt").chmod(0)
    with pytest.raises(ToolError, match=r"ann\.txt cannot be read: Permission denied\."):
        granted.find("letters/ann.txt").open()


@pytest.mark.parametrize(
    "name",
    [
        *(".env", ".ssh", ".git", ".ENV", "prod.env", ".env.local", "id_rsa", "ID_ED25519.pub"),
        *("server.pem", "tls.KEY", "vault.kdbx", "passwords.txt", "My Passwords.md", "secrets"),
        *("api_key.txt", "github-token", "credentials.json", "client_secret.json", "wallet.dat"),
        *("authorized_keys", "known_hosts", "shadow", "ｉｄ_rsa", "id_rsa ", "Passwort.txt"),
        *("Passwörter.odt", "Meine Kennwörter.txt", "Zugangsdaten.pdf", "mots de passe.txt"),
        *("mot_de_passe.md", "contraseñas.txt", "我的密码.txt", "パスワード一覧.txt", "пароли.txt"),
    ],
)
def test_secrets_are_known_by_their_names(granted: GrantedFolders, folder: Path, name: str) -> None:
    assert looks_secret(name)
    (folder / "letters" / name).mkdir()
    (folder / "letters" / name / "inner.txt").write_text("hunter2")
    for path in (f"letters/{name}", f"letters/{name}/inner.txt"):
        with pytest.raises(ToolError) as refusal:
            granted.find(path)
        assert str(refusal.value) in (SECRET, NOT_THERE)  # a blank at the end is stripped
    assert [file.parts[-1] for file in granted.files()] == ["ann.txt"]


@pytest.mark.parametrize(
    "name",
    [
        "letter.txt",
        "keys of the piano.md",
        "environment.txt",
        "passport.pdf",
        "keynote.txt",
        "palabras clave.txt",
    ],
)
def test_other_names_are_no_secrets(name: str) -> None:
    assert not looks_secret(name)


def test_a_hidden_folder_may_be_granted_by_name(tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "colours.txt").write_text("blue")
    assert read(GrantedFolders([tmp_path / ".config"]), "colours.txt") == "blue"


@posix
def test_the_walk_follows_no_link(granted: GrantedFolders, folder: Path) -> None:
    (folder / "way").symlink_to(folder.parent)
    (folder / "link.txt").symlink_to(folder.parent / "outside.txt")
    (folder / "again").symlink_to(folder)
    assert [file.label for file in granted.files()] == ["Documents/letters/ann.txt"]


def test_the_walk_ends(
    granted: GrantedFolders, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.tools.files.granted_folders.MOST_ENTRIES", 10)
    for number in range(30):
        (folder / f"{number}.txt").touch()
    assert len(list(granted.files())) <= 10


def test_where_nothing_is_granted_it_says_how_to() -> None:
    for granted in (GrantedFolders([]), GrantedFolders([Path("/nowhere/at/all")])):
        with pytest.raises(ToolError) as refusal:
            granted.find("x")
        assert str(refusal.value) == NONE_GRANTED


_STEPS = st.sampled_from(
    ["..", ".", "letters", "/", "~", "Documents", "outside.txt", "ann.txt", "\\", "..\\", "C:"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.lists(_STEPS, max_size=8).map("/".join) | st.text(max_size=60))
def test_whatever_is_found_lies_inside(granted: GrantedFolders, folder: Path, path: str) -> None:
    try:
        found = granted.find(path)
    except ToolError:
        return
    assert found.root.joinpath(*found.parts).resolve().is_relative_to(folder.resolve())
