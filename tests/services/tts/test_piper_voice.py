"""A Piper voice: the real library and graph, with tiny weights."""

from __future__ import annotations

import asyncio
import json
import threading
from array import array
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.errors import VoiceError
from app.services.tts import piper_voice
from app.services.tts.piper_voice import SENTENCE_PAUSE_S, Piper
from app.services.tts.synthesis import MAX_CHARACTERS
from tests.voices import RATE_HZ, SAMPLES_PER_ID, decoding_voice, tiny_voice

PAUSE = bytes(2 * round(SENTENCE_PAUSE_S * RATE_HZ))


@pytest.fixture
def voice_file(tmp_path: Path) -> Path:
    return tiny_voice(tmp_path)


@pytest.fixture
async def voice(voice_file: Path):
    voice = Piper(voice_file, voice_file.parent)
    await voice.open()
    yield voice
    await voice.close()


async def speak(voice: Piper, text: str):
    return [audio async for audio in voice.speak(text)]


async def speak_sounds(voice: Piper, text: str):
    """The pieces without the pauses."""
    return [audio for audio in await speak(voice, text) if audio.pcm != PAUSE]


async def test_a_sentence_is_a_piece_of_sound(voice):
    (audio,) = await speak_sounds(voice, "Hello there.")
    assert audio.rate_hz == RATE_HZ
    assert audio.duration_s > 0.3


async def test_each_sentence_comes_as_a_piece_of_its_own(voice):
    assert len(await speak_sounds(voice, "One sentence. Another one! And a third?")) == 3


@pytest.mark.parametrize(
    "text", ["Hello.", "Really?", "Well…", "Well...", 'He said "no."', "你好。"]
)
async def test_a_pause_follows_a_sentence(voice, text):
    assert (await speak(voice, text))[-1].pcm == PAUSE


@pytest.mark.parametrize("text", ["Hello there,", "Hello there", "Hello: "])
async def test_no_pause_follows_a_phrase(voice, text):
    assert len(await speak(voice, text)) == 1


async def test_a_pause_lies_between_two_sentences(voice):
    _, pause, _ = await speak(voice, "One sentence. And a phrase,")
    assert pause.pcm == PAUSE


async def test_short_and_long_chunks_are_equally_loud(voice):
    peaks = []
    for text in ("Yes.", "A much longer sentence that goes on and on until it has ended."):
        (audio,) = await speak_sounds(voice, text)
        peaks.append(max(array("h", audio.pcm)))
    assert peaks[0] == pytest.approx(peaks[1], rel=0.05)
    assert 15_000 < peaks[0] < 30_000


async def test_its_name_and_language_are_known_before_it_is_loaded(tmp_path):
    voice = Piper(tmp_path / "de_DE-thorsten-medium.onnx", tmp_path)
    assert (voice.name, voice.language) == ("de_DE-thorsten-medium", "de-de")


async def test_closing_the_iterator_leaves_the_rest_unspoken(voice):
    pieces = voice.speak("One. Two. Three. Four. Five.")
    await anext(pieces)
    await pieces.aclose()
    (audio,) = await speak_sounds(voice, "Again.")
    assert audio.duration_s > 0.1


async def test_what_is_closed_before_its_turn_is_not_synthesised(voice, monkeypatch):
    said = []
    phonemize = voice._voice.phonemize
    monkeypatch.setattr(
        voice._voice, "phonemize", lambda text: said.append(text) or phonemize(text)
    )
    first, second = voice.speak("First. " * 30), voice.speak("Second.")
    await anext(first)
    waiting = asyncio.ensure_future(anext(second))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    await first.aclose()
    await speak(voice, "Third.")
    assert "Second." not in said
    assert said[-1] == "Third."


async def test_what_is_being_decoded_ends_with_the_iterator(tmp_path):
    """Nothing is computed for a reply that was stopped."""
    voice = Piper(decoding_voice(tmp_path), tmp_path)
    await voice.open()
    decoder, made, closed = voice._decoder, [], threading.Event()

    def slowly(inputs, bank, run):
        for samples in decoder.samples(inputs, bank, run):
            made.append(run)
            yield samples
            closed.wait(10)

    voice._decoder = SimpleNamespace(samples=slowly)
    pieces = voice.speak("A long sentence that would take many windows to decode to its end, " * 3)
    await anext(pieces)
    await pieces.aclose()
    closed.set()
    voice._decoder = decoder
    await speak(voice, "Next.")  # in the same thread, after what went before
    assert len(made) == 1
    assert made[0].terminate
    await voice.close()


async def test_closing_the_voice_ends_what_it_is_saying(voice_file):
    voice = Piper(voice_file, voice_file.parent)
    await voice.open()
    speaking = [asyncio.ensure_future(speak(voice, "A word. " * 50)) for _ in range(3)]
    await asyncio.sleep(0)
    await voice.close()
    await asyncio.wait(speaking)
    with pytest.raises(VoiceError, match=r"stopped\. Restart Repartee"):
        await speak(voice, "Hello.")


@pytest.mark.parametrize("text", ["", "   ", "\n", "...!!!", "\0", "\ud800"])
async def test_nothing_to_say_is_no_sound(voice, text):
    assert await speak(voice, text) == []


@pytest.mark.parametrize(
    "text", ["a\0b", "a\ud800b", "a\x01b", "日本語", "مرحبا", "🎉", "x" * 50_000]
)
async def test_no_text_can_break_it(voice, text):
    assert await speak(voice, text)
    assert await speak(voice, "Still here.")


@pytest.mark.parametrize("brackets", ["[[", "[[[", "[[[["])
async def test_brackets_are_no_phonemes(voice, monkeypatch, brackets):
    given = []
    phonemize = voice._voice.phonemize
    monkeypatch.setattr(
        voice._voice, "phonemize", lambda text: given.append(text) or phonemize(text)
    )
    await speak(voice, f"{brackets} h ]]")
    assert not any("[[" in text for text in given)


@pytest.mark.parametrize("words", ["word and then, ", "word ", "字", "x"])
async def test_a_text_without_end_is_said_in_parts_that_can_be_stopped(voice, words):
    text = words * (2_000 // len(words))
    parts = await speak(voice, text)
    assert len(parts) >= 2_000 / MAX_CHARACTERS
    assert PAUSE not in [part.pcm for part in parts]


async def test_a_long_text_is_cut_between_words_and_says_them_all(voice, monkeypatch):
    given = []
    phonemize = voice._voice.phonemize
    monkeypatch.setattr(
        voice._voice, "phonemize", lambda text: given.append(text) or phonemize(text)
    )
    text = "There are several words here " * 30
    await speak(voice, text)
    assert "".join(given) == text
    assert all(len(part) <= MAX_CHARACTERS and part.endswith(" ") for part in given)


async def test_pieces_are_as_long_as_the_model_makes_them(voice):
    (audio,) = await speak_sounds(voice, "Yes.")
    assert len(audio.pcm) % (2 * SAMPLES_PER_ID) == 0


async def test_a_voice_of_several_speakers_speaks_with_its_first(tmp_path):
    voice = Piper(tiny_voice(tmp_path, speakers=3), tmp_path)
    assert await speak(voice, "Hello.")
    await voice.close()


async def test_a_missing_voice_says_how_to_get_it(tmp_path):
    with pytest.raises(VoiceError, match=r"en_US-x-low isn't installed\. Run `repartee voices"):
        await Piper(tmp_path / "en_US-x-low.onnx", tmp_path).open()


def change_config(path: Path, **changes: object) -> None:
    config = json.loads(Path(f"{path}.json").read_text())
    Path(f"{path}.json").write_text(json.dumps({**config, **changes}))


def damage_model(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def empty_model(path: Path) -> None:
    path.write_bytes(b"")


def html_model(path: Path) -> None:
    path.write_text("<!DOCTYPE html><title>Sign in</title>")


def no_config(path: Path) -> None:
    Path(f"{path}.json").unlink()


def binary_config(path: Path) -> None:
    Path(f"{path}.json").write_bytes(b"\xff\xfe\x00")


def partial_config(path: Path) -> None:
    Path(f"{path}.json").write_text('{"audio": {}}')


def other_model(path: Path) -> None:
    """A valid ONNX file that is not a voice."""
    import onnx
    from onnx import TensorProto, helper

    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1])
    result = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1])
    graph = helper.make_graph([helper.make_node("Neg", ["x"], ["y"])], "g", [value], [result])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)])
    model.ir_version = 8
    onnx.save(model, str(path))


def rate_of_zero(path: Path) -> None:
    change_config(path, audio={"sample_rate": 0})


def own_operator(path: Path) -> None:
    """An operator that only a library next to the voice could provide; none is ever loaded."""
    import onnx
    from onnx import helper

    model = onnx.load(str(path))
    model.graph.node[0].op_type, model.graph.node[0].domain = "Run", "evil.operators"
    model.opset_import.append(helper.make_opsetid("evil.operators", 1))
    onnx.save(model, str(path))


def weights_from_elsewhere(path: Path) -> None:
    """Weights in a file outside the voice's folder."""
    import onnx

    (path.parent.parent / "secret").write_bytes(b"\0" * 4096)
    model = onnx.load(str(path))
    tensor = next(one for one in model.graph.initializer if one.name == "hum")
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../secret")
    path.write_bytes(model.SerializeToString())


@pytest.mark.parametrize(
    "damage",
    [
        damage_model,
        empty_model,
        html_model,
        other_model,
        no_config,
        binary_config,
        partial_config,
        rate_of_zero,
        own_operator,
        weights_from_elsewhere,
    ],
)
async def test_a_damaged_voice_says_so_and_how_to_mend_it(voice_file, damage):
    damage(voice_file)
    voice = Piper(voice_file, voice_file.parent)
    with pytest.raises(VoiceError, match=r"is damaged\. Run `repartee voices install"):
        await voice.open()
    await voice.close()


async def test_without_its_pronunciation_data_it_says_so(voice_file, tmp_path, monkeypatch):
    monkeypatch.setattr("piper.phonemize_espeak.ESPEAK_DATA_DIR", tmp_path / "none")
    voice = Piper(voice_file, voice_file.parent)
    with pytest.raises(VoiceError, match=r"pronunciation data is missing\. Reinstall Repartee"):
        await voice.open()
    await voice.close()


async def test_a_voice_that_needs_more_packages_says_so(voice_file):
    change_config(voice_file, phoneme_type="pinyin")
    voice = Piper(voice_file, voice_file.parent)
    with pytest.raises(VoiceError, match="can't pronounce text for the voice"):
        await voice.open()
    await voice.close()


async def test_a_failed_synthesis_is_a_sentence(voice, monkeypatch, caplog):
    def fail(*_):
        raise ValueError("secret words")

    monkeypatch.setattr(voice._decoder, "samples", fail)
    with pytest.raises(VoiceError, match="couldn't say this"):
        await speak(voice, "Secret words.")
    assert "ecret" not in caplog.text


async def test_it_asks_the_model_for_the_speed_it_is_told(voice, monkeypatch):
    asked: list[float] = []
    make = piper_voice._inputs

    def note(*args):
        inputs = make(*args)
        asked.append(float(inputs["scales"][1]))
        return inputs

    monkeypatch.setattr(piper_voice, "_inputs", note)
    await speak(voice, "Hello.")
    voice._tts_options.speed = 2.0
    await speak(voice, "Hello.")
    assert asked[-1] == pytest.approx(asked[-2] / 2)


async def test_it_tells_the_sounds_it_makes_of_a_text(voice):
    assert "həl" in await voice.phonemes("Hello there. [[And]] more.")


# --- a voice that never ends ----------------------------------------------------------------------


def looping_voice(folder: Path, over: int) -> Path:
    """A voice that loops without end once it gets more than ``over`` phoneme ids."""
    import numpy as np
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    path = tiny_voice(folder, "en_US-loop-medium")
    model = onnx.load(str(path))
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["going"], ["still_going"]),
            helper.make_node("Add", ["sum", "sum"], ["next_sum"]),
        ],
        "body",
        [
            helper.make_tensor_value_info("turn", TensorProto.INT64, []),
            helper.make_tensor_value_info("going", TensorProto.BOOL, []),
            helper.make_tensor_value_info("sum", TensorProto.FLOAT, [1]),
        ],
        [
            helper.make_tensor_value_info("still_going", TensorProto.BOOL, []),
            helper.make_tensor_value_info("next_sum", TensorProto.FLOAT, [1]),
        ],
    )
    nodes = [
        helper.make_node("Greater", ["input_lengths", "most"], ["long"]),
        helper.make_node("Squeeze", ["long"], ["loops"]),
        helper.make_node("Loop", ["", "loops", "start"], ["nothing"], body=body),
        helper.make_node("Mul", ["nothing", "zero"], ["added"]),
        helper.make_node("Add", ["one_", "added"], ["one"]),
    ]
    for tensor in model.graph.initializer:
        if tensor.name == "one":
            tensor.name = "one_"
    model.graph.initializer.extend(
        [
            numpy_helper.from_array(np.array([over], np.int64), "most"),
            numpy_helper.from_array(np.array([0.0], np.float32), "start"),
        ]
    )
    for node in reversed(nodes):
        model.graph.node.insert(0, node)
    onnx.save(model, str(path))
    return path


async def test_a_voice_that_loops_while_it_is_loaded_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(piper_voice, "LOAD_LIMIT_S", 0.5)
    voice = Piper(looping_voice(tmp_path, over=0), tmp_path)
    with pytest.raises(VoiceError, match="took too long and was stopped"):
        await voice.open()
    # Its thread is free: the work has ended.
    assert voice._submit(lambda: "free").result(timeout=30) == "free"
    await voice.close()


async def test_a_voice_that_loops_while_it_speaks_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(piper_voice, "SILENCE_LIMIT_S", 0.5)
    voice = Piper(looping_voice(tmp_path, over=200), tmp_path)
    assert await speak(voice, "Hello.")
    with pytest.raises(VoiceError, match="took too long and was stopped"):
        await speak(voice, "A sentence that is long enough to start the loop of this voice, " * 3)
    assert await speak(voice, "Hello.")
    await voice.close()


async def test_sound_without_end_is_cut(voice, monkeypatch):
    monkeypatch.setattr(piper_voice, "MAX_SPEECH_S", 0.0)
    monkeypatch.setattr(piper_voice, "MAX_SPEECH_PER_CHARACTER_S", 0.001)
    with pytest.raises(VoiceError, match="took too long and was stopped"):
        await speak(voice, "Hello there.")


async def test_a_huge_file_is_not_loaded(voice_file, monkeypatch):
    monkeypatch.setattr(piper_voice, "MAX_CONFIG_BYTES", 10)
    with pytest.raises(VoiceError, match="damaged"):
        await Piper(voice_file, voice_file.parent).open()
    monkeypatch.undo()
    monkeypatch.setattr(piper_voice, "MAX_MODEL_BYTES", 10)
    with pytest.raises(VoiceError, match="damaged"):
        await Piper(voice_file, voice_file.parent).open()


@pytest.mark.parametrize(
    "changed",
    [
        {"inference": {"length_scale": 1e9}},
        {"inference": {"length_scale": -1}},
        {"inference": {"noise_scale": float("nan")}},
        {"inference": {"noise_w": "loud"}},
        {"inference": []},
        {"phoneme_id_map": {"_": [0] * 1_000}},
        {"phoneme_id_map": {"_": [0], "a": 7}},
    ],
)
async def test_a_configuration_that_makes_any_sentence_endless_is_refused(voice_file, changed):
    change_config(voice_file, **changed)
    with pytest.raises(VoiceError, match="damaged"):
        await Piper(voice_file, voice_file.parent).open()
