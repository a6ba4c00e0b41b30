"""Addresses without a scheme, as people type them."""

from __future__ import annotations

import pytest

from app.config import settings
from app.config.web_address import complete_address, is_nearby


@pytest.mark.parametrize(
    ("typed", "complete"),
    [
        ("", ""),
        ("  ", ""),
        ("127.0.0.1:8941", "http://127.0.0.1:8941"),
        ("localhost:11434", "http://localhost:11434"),
        ("localhost", "http://localhost"),
        ("LOCALHOST:1/v1/", "http://LOCALHOST:1/v1"),
        ("[::1]:8080/v1", "http://[::1]:8080/v1"),
        ("::1", "http://[::1]"),
        ("192.168.1.7:1234/v1", "http://192.168.1.7:1234/v1"),
        ("10.0.0.2", "http://10.0.0.2"),
        ("172.20.0.1:80", "http://172.20.0.1:80"),
        ("169.254.1.1", "http://169.254.1.1"),
        ("nas:5000", "http://nas:5000"),
        ("box.local/v1", "http://box.local/v1"),
        ("//localhost:1/v1", "http://localhost:1/v1"),
        ("api.example.com/v1", "https://api.example.com/v1"),
        (" api.example.com:8443/v1/ ", "https://api.example.com:8443/v1"),
        ("8.8.8.8", "https://8.8.8.8"),
        ("HTTPS://api.example.com", "https://api.example.com"),
        ("http://api.example.com/", "http://api.example.com"),
        ("ftp://host/v1", "ftp://host/v1"),
        ("http:localhost", "http:localhost"),
    ],
)
def test_a_missing_scheme_is_added(typed: str, complete: str) -> None:
    assert complete_address(typed) == complete
    assert complete_address(complete) == complete


@pytest.mark.parametrize("typed", ["127.0.0.1:8941", "localhost:11434", "api.example.com/v1"])
def test_settings_take_an_address_without_a_scheme(typed: str) -> None:
    assert settings.load(base_url=typed).base_url == complete_address(typed)


@pytest.mark.parametrize(
    "typed", ["ftp://host", "http:localhost", "a b", "h:x", "[::1", "?", ":80"]
)
def test_what_is_no_address_is_still_refused(typed: str) -> None:
    problem = settings.validation_error(settings.Settings(), "base_url", typed)
    assert problem is not None
    assert problem.startswith("Should ")


def test_a_password_is_refused_without_a_scheme_too() -> None:
    problem = settings.validation_error(settings.Settings(), "base_url", "user:canary@host/v1")
    assert problem is not None
    assert "canary" not in problem


@pytest.mark.parametrize("url", ["//[::1", "http://example.com", "https://8.8.8.8"])
def test_other_servers_are_not_nearby(url: str) -> None:
    assert not is_nearby(url)
