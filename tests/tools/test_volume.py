"""The volume of a real sound server, and what is told where there is none."""

import subprocess
import sys
from collections.abc import Sequence
from types import ModuleType

import pytest

from app.errors import ToolError
from app.tools.volume import Volume

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="Linux only")


def volume_of(sound) -> tuple[str, str]:
    percent = sound.pactl("get-sink-volume", "@DEFAULT_SINK@").split("%")[0].split()[-1]
    return percent, sound.pactl("get-sink-mute", "@DEFAULT_SINK@").strip()


def test_the_volume_is_set_stepped_and_muted(sound) -> None:
    volume = Volume()
    assert volume.set_volume(percent=40) == "The volume is at 40 percent."
    assert volume.set_volume("up") == "The sound is louder."
    assert volume.set_volume("down", 20) == "The sound is quieter."
    assert volume_of(sound) == ("30", "Mute: no")
    assert volume.set_volume("mute") == "The sound is off."
    assert volume_of(sound) == ("30", "Mute: yes")
    assert volume.set_volume("unmute") == "The sound is on."
    assert volume_of(sound) == ("30", "Mute: no")
    volume.set_volume(percent=95)
    volume.set_volume("up", 30)
    assert volume_of(sound) == ("100", "Mute: no")
    volume.set_volume("down", 1000)
    assert volume_of(sound) == ("0", "Mute: no")
    assert volume.set_volume(percent=100) == "The volume is at 100 percent."


def test_it_asks_how_loud() -> None:
    assert Volume().set_volume() == "How loud should it be?"


def test_the_second_mixer_is_tried_where_the_first_does_not_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    commands: list[list[str]] = []

    def run(command: Sequence[str]) -> str:
        commands.append(list(command))
        if command[0] == "wpctl":
            raise subprocess.CalledProcessError(1, command)
        return ""

    monkeypatch.setattr("shutil.which", lambda program: program)
    assert Volume(run).set_volume("mute") == "The sound is off."
    assert commands == [
        ["wpctl", "set-mute", "@DEFAULT_AUDIO_SINK@", "1"],
        ["pactl", "set-sink-mute", "@DEFAULT_SINK@", "1"],
    ]


@pytest.mark.parametrize(
    ("to", "percent", "command"),
    [
        (None, 35, ["set-volume", "@DEFAULT_AUDIO_SINK@", "35%"]),
        ("up", None, ["set-volume", "-l", "1.0", "@DEFAULT_AUDIO_SINK@", "10%+"]),
        ("down", 5, ["set-volume", "-l", "1.0", "@DEFAULT_AUDIO_SINK@", "5%-"]),
        ("unmute", None, ["set-mute", "@DEFAULT_AUDIO_SINK@", "0"]),
    ],
)
def test_pipewire_is_told_in_its_own_words(
    monkeypatch: pytest.MonkeyPatch, to, percent, command: list[str]
) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr("shutil.which", lambda program: program)
    Volume(lambda command: str(commands.append(list(command)))).set_volume(to, percent)
    assert commands == [["wpctl", *command]]


def test_where_there_is_no_mixer_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda program: None)
    with pytest.raises(ToolError, match=r"I can't change the volume on this computer\."):
        Volume().set_volume("up")


@pytest.mark.parametrize("works", [True, False])
def test_on_windows_nothing_of_com_outlives_it(
    monkeypatch: pytest.MonkeyPatch, works: bool
) -> None:
    happened: list[str] = []

    class ComError(Exception): ...

    class Endpoint:
        def SetMute(self, muted: bool, context: object) -> None:  # noqa: N802
            if not works:
                raise ComError
            happened.append(f"mute {muted}")

        def __del__(self) -> None:
            happened.append("released")

    com = ModuleType("comtypes")
    com.CoInitialize = lambda: happened.append("initialized")  # type: ignore[attr-defined]
    com.CoUninitialize = lambda: happened.append("uninitialized")  # type: ignore[attr-defined]
    com.COMError = ComError  # type: ignore[attr-defined]
    mixer = ModuleType("pycaw.pycaw")
    speakers = type("Speakers", (), {"EndpointVolume": property(lambda self: Endpoint())})
    mixer.AudioUtilities = type(  # type: ignore[attr-defined]
        "AudioUtilities", (), {"GetSpeakers": staticmethod(speakers)}
    )
    monkeypatch.setitem(sys.modules, "comtypes", com)
    monkeypatch.setitem(sys.modules, "pycaw", ModuleType("pycaw"))
    monkeypatch.setitem(sys.modules, "pycaw.pycaw", mixer)
    monkeypatch.setattr(sys, "platform", "win32")
    if works:
        assert Volume().set_volume("mute") == "The sound is off."
    else:
        with pytest.raises(ToolError):
            Volume().set_volume("mute")
    muted = ["mute True"] if works else []
    assert happened == ["initialized", *muted, "released", "uninitialized"]
