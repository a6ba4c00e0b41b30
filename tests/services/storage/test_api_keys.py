"""Where API keys come from and go to, with a real keyring backend in memory."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.errors import KeyringLocked

from app.errors import SettingsError
from app.services.storage import api_keys

SERVER = "https://api.example.com/v1"
LAN = "http://192.168.1.7:8000/v1"
CANARY = "sk-canary"


class MemoryKeyring(keyring.backend.KeyringBackend):
    """Keeps passwords in a dict; with ``locked`` set it waits, as a locked keyring does."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = threading.Event()
        self.unlocked = threading.Event()

    def _wait(self) -> None:
        if self.locked.is_set():
            self.unlocked.wait(10)

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._wait()
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("REPARTEE_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(api_keys, "_session", {})
    monkeypatch.setattr(api_keys, "_overdue", None)
    monkeypatch.setattr(api_keys, "_own_server", "")
    monkeypatch.setattr(api_keys, "_refusals", 0)


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    ring = MemoryKeyring()
    keyring.set_keyring(ring)
    yield ring
    ring.unlocked.set()
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    """A system without a desktop: every call raises NoKeyringError."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield
    keyring.set_keyring(before)


def test_without_a_key_anywhere_there_is_none(ring: MemoryKeyring) -> None:
    assert api_keys.find(SERVER) is None


def test_the_built_in_helper_needs_no_key(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    api_keys.set_own_server("")
    monkeypatch.setenv("REPARTEE_API_KEY", CANARY)
    assert api_keys.find("") is None


def test_repartees_own_variable_comes_first(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    api_keys.set_own_server(SERVER)
    api_keys.store(SERVER, "sk-stored")
    monkeypatch.setenv("REPARTEE_API_KEY", f" {CANARY}\n")
    assert api_keys.find(SERVER) == api_keys.Key(CANARY, "environment", "REPARTEE_API_KEY")
    monkeypatch.setenv("REPARTEE_API_KEY", "  ")
    assert api_keys.find(SERVER) == api_keys.Key("sk-stored", "keyring")


def test_the_key_of_other_programs_comes_last(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    openai = "https://API.openai.com/v1"
    assert api_keys.find(openai) == api_keys.Key("sk-openai", "environment", "OPENAI_API_KEY")
    api_keys.store(openai, "sk-stored")
    assert api_keys.find(openai) == api_keys.Key("sk-stored", "keyring")


@pytest.mark.parametrize(
    "server",
    [
        SERVER,
        LAN,
        "http://localhost:11434/v1",
        "http://127.0.0.1:8000",
        "http://api.openai.com/v1",
        "https://api.openai.com:8443/v1",
        "https://eu.api.openai.com/v1",
        "https://api.openai.com.evil.example/v1",
        "https://api.openai.com@evil.example/v1",
        "https://api.openai.com\\@evil.example/v1",
        "https://api.openai.com%2eevil.example/v1",
        "https://evil.example/api.openai.com/v1",
        "https://аpi.openai.com/v1",
    ],
)
def test_the_key_of_other_programs_goes_to_openai_only(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, server: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    api_keys.set_own_server(server)
    assert api_keys.find(server) is None


def test_repartees_own_variable_belongs_to_the_server_of_the_start(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPARTEE_API_KEY", CANARY)
    assert api_keys.find(LAN) is None
    api_keys.set_own_server(LAN)
    assert api_keys.find(LAN.replace("/v1", "/v2")) is not None
    assert api_keys.find(SERVER) is None


@pytest.mark.parametrize(
    "other",
    [
        "http://api.example.com/v1",
        "https://api.example.com:8443/v1",
        "http://api.example.com:443/v1",
        "https://elsewhere.example.com/v1",
        "https://api.example.com.:443/v1",
        "https://api.example.com:80@elsewhere.example.com/v1",
        "ftp://api.example.com/v1",
        "//api.example.com/v1",
    ],
)
def test_each_server_has_its_own_key(
    no_ring: None, monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    monkeypatch.setenv("REPARTEE_API_KEY", "sk-own")
    api_keys.set_own_server(SERVER)
    assert api_keys.find(other) is None
    monkeypatch.delenv("REPARTEE_API_KEY")
    api_keys.store(SERVER, CANARY)
    assert api_keys.find(other) is None
    assert api_keys.find("https://API.example.com:443/other") == api_keys.Key(CANARY, "session")


@pytest.mark.parametrize(
    ("own", "heir", "others"),
    [
        ("", SERVER, ["http://api.example.com/v1", "https://api.example.com:8443/v1"]),
        ("https://api.example.com:8443", "https://api.example.com:8443", [SERVER]),
        (LAN, SERVER, ["http://api.example.com/v1"]),
    ],
)
def test_a_key_that_was_bound_to_a_host_is_bound_to_one_server(
    ring: MemoryKeyring, own: str, heir: str, others: list[str]
) -> None:
    api_keys.set_own_server(own)
    ring.kept["repartee", "api.example.com"] = CANARY
    assert [api_keys.find(other) for other in others] == [None] * len(others)
    assert api_keys.find(heir) == api_keys.Key(CANARY, "keyring")
    assert [api_keys.find(other) for other in others] == [None] * len(others)
    assert len(ring.kept) == 1
    api_keys.delete(heir)
    assert ring.kept == {}


def test_an_old_key_is_not_sent_unencrypted_to_another_computer(ring: MemoryKeyring) -> None:
    api_keys.set_own_server(LAN)
    ring.kept["repartee", "192.168.1.7"] = CANARY
    assert api_keys.find(LAN) is None
    api_keys.set_own_server("http://localhost:8000/v1")
    ring.kept["repartee", "localhost"] = CANARY
    assert api_keys.find("http://localhost:8000/v1") is not None


def test_without_a_keyring_a_key_lasts_for_the_session(no_ring: None) -> None:
    assert api_keys.store(SERVER, CANARY) == "session"
    assert api_keys.find(SERVER) == api_keys.Key(CANARY, "session")
    api_keys.delete(SERVER)
    assert api_keys.find(SERVER) is None


def test_a_keyring_that_keeps_nothing_is_no_keyring() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.null.Keyring())
    try:
        assert api_keys.store(SERVER, CANARY) == "session"
        assert api_keys.find(SERVER) == api_keys.Key(CANARY, "session")
    finally:
        keyring.set_keyring(before)


def test_a_keyring_that_works_again_takes_the_place_of_the_session(ring: MemoryKeyring) -> None:
    api_keys._session["https://api.example.com:443"] = "sk-old"
    api_keys.store(SERVER, CANARY)
    api_keys.delete(SERVER)
    assert api_keys.find(SERVER) is None


def test_forgetting_a_key_that_is_not_there_is_no_error(ring: MemoryKeyring) -> None:
    api_keys.delete(SERVER)
    api_keys.delete("")


def test_a_locked_keyring_costs_its_patience_once(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api_keys, "TIMEOUT_S", 0.02)
    ring.locked.set()
    assert api_keys.store(SERVER, CANARY) == "session"
    monkeypatch.setattr(api_keys, "TIMEOUT_S", 3600)
    assert api_keys.find(SERVER) == api_keys.Key(CANARY, "session")


def test_an_unlocked_keyring_is_asked_again(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.kept["repartee", "https://api.example.com:443"] = CANARY
    monkeypatch.setattr(api_keys, "TIMEOUT_S", 0.02)
    ring.locked.set()
    assert api_keys.find(SERVER) is None
    ring.locked.clear()
    ring.unlocked.set()
    monkeypatch.setattr(api_keys, "TIMEOUT_S", 5)
    assert api_keys._overdue is not None
    api_keys._overdue.result(5)
    assert api_keys.find(SERVER) == api_keys.Key(CANARY, "keyring")


def test_a_key_in_a_keyring_that_is_unlocked_later_is_found_later(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api_keys, "TIMEOUT_S", 0.02)
    api_keys.store(SERVER, CANARY)
    ring.locked.set()
    assert api_keys.find(SERVER) is None
    look = api_keys.find_later(SERVER)
    assert look is not None
    for _ in range(10):
        assert look() is None
    ring.locked.clear()
    ring.unlocked.set()
    assert api_keys._overdue is not None
    api_keys._overdue.result(5)
    monkeypatch.setattr(api_keys, "TIMEOUT_S", 3.0)
    assert look() == CANARY


def test_a_keyring_that_has_answered_is_not_asked_again(ring: MemoryKeyring) -> None:
    assert api_keys.find(SERVER) is None
    assert api_keys.find_later(SERVER) is None


def test_a_keyring_that_refuses_is_asked_three_times(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def refuse(host: str) -> str:
        asked.append(host)
        raise KeyringLocked("the prompt was dismissed")

    monkeypatch.setattr(api_keys, "_read_keyring", refuse)
    assert api_keys.find(SERVER) is None
    look = api_keys.find_later(SERVER)
    assert look is not None
    assert [look() for _ in range(10)] == [None] * 10
    assert len(asked) == 3


@pytest.mark.parametrize("key", ["sk can ary", "sk-can\nary", "sk-canäry", "sk\x00ary", "ключary"])
def test_a_key_that_would_break_the_request_is_refused_unrepeated(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    with pytest.raises(SettingsError) as refusal:
        api_keys.store(SERVER, key)
    assert "ary" not in str(refusal.value)
    assert ring.kept == {}
    if "\x00" not in key:
        api_keys.set_own_server(SERVER)
        monkeypatch.setenv("REPARTEE_API_KEY", key)
        with pytest.raises(SettingsError, match="REPARTEE_API_KEY") as refusal:
            api_keys.find(SERVER)
        assert "sk" not in str(refusal.value)


@pytest.mark.parametrize(("server", "key"), [("", CANARY), (SERVER, " "), ("http://[", CANARY)])
def test_a_key_needs_a_server_to_belong_to(ring: MemoryKeyring, server: str, key: str) -> None:
    with pytest.raises(SettingsError):
        api_keys.store(server, key)


def test_no_key_is_ever_printed_or_logged(no_ring: None, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    api_keys.store(SERVER, CANARY)
    assert CANARY not in repr(api_keys.find(SERVER))
    assert CANARY not in caplog.text
