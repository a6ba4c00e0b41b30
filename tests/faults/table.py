"""All faults that tests provoke, their outcomes, and the tests. Run it to update the table in
docs/reliability.md::

    python -m tests.faults.table
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"
BLOCK = re.compile(r"(?s)(<!-- faults -->\n).*?(<!-- /faults -->)")


@dataclass(frozen=True, slots=True)
class Fault:
    area: str
    provoked: str
    outcome: str
    kept: str
    """What is not lost."""
    tests: tuple[str, ...]
    """``file::function`` below tests/, without "test_" and ".py"."""


WORDS = "your words; the next question is answered"
PARTIAL = "your words, and the received part of the answer"
DONE = "your words; completed calls are not repeated"

MODEL = "The model's server"
TOOLS = "Tools and tool servers"
SOUND = "Sound"
VOICES = "Voices"
SETTINGS = "Settings and downloads"
HISTORY = "History"
PRIVACY = "Security and privacy"
INSIDE = "Anything else"

FAULTS = [
    Fault(
        MODEL,
        "no server at the address; the host is unknown, or does not respond",
        "a sentence for each, which says what to do",
        WORDS,
        (
            "services/openai/errors::nobody_listens",
            "services/openai/errors::the_host_is_unknown",
            "services/openai/errors::a_host_that_does_not_react_is_told_from_one_that_refuses",
        ),
    ),
    Fault(
        MODEL,
        "an untrusted certificate; https to an http port",
        "refused without a retry; you can add your own certificate authority",
        WORDS,
        (
            "services/openai/errors::a_certificate_that_is_not_trusted_is_never_accepted",
            "services/openai/errors::ones_own_certificate_authority_can_be_trusted",
            "services/openai/errors::https_to_a_server_that_does_not_speak_it",
        ),
    ),
    Fault(
        MODEL,
        "401, 403, 404; 429 with 121 s to wait",
        "a sentence names the key, the model, or the address; or how long to wait",
        WORDS,
        ("faults/chat_model::a_failure_is_one_sentence_and_nothing_is_lost",),
    ),
    Fault(
        MODEL,
        "408, 500, 503; 429 with 1 s or −5 s to wait; a connection closed at once",
        "two visible retries, which you can stop; then a sentence",
        WORDS,
        (
            "faults/chat_model::a_failure_is_one_sentence_and_nothing_is_lost",
            "services/llm/openai_chat::a_retry_is_told_before_it_waits_and_can_be_cancelled",
        ),
    ),
    Fault(
        MODEL,
        "no answer, or only comments; the stream stalls",
        "gives up after 60 s, or 40 s within an answer; in your network after 600 s and 120 s",
        PARTIAL,
        (
            "faults/chat_model::a_failure_is_one_sentence_and_nothing_is_lost",
            "engine/speech/feedback::after_eight_seconds_the_user_is_told_how_to_stop_and_again_after_sixteen",
        ),
    ),
    Fault(
        MODEL,
        "a model that is still loading, or thinks out of sight: 503, comments, empty chunks",
        "waits in the same request, up to ten minutes, and shows it; *Patience* sets the limit",
        WORDS,
        (
            "services/llm/openai_chat::a_server_that_shows_life_is_waited_for_longer_than_a_silent_one",
            "services/llm/openai_chat::a_model_that_is_loaded_is_asked_for_until_it_is_there",
            "services/llm/openai_chat::a_server_nearby_is_waited_for_longer_unless_the_user_has_chosen",
            "engine/turn::a_long_wait_for_the_model_is_told_again_and_again_until_it_answers",
        ),
    ),
    Fault(
        MODEL,
        "a reset, a closed connection, half a line, bad JSON, bad UTF-8, no end, an error",
        "the received text is spoken to its end; then a sentence and Retry",
        PARTIAL,
        (
            "faults/chat_model::a_failure_is_one_sentence_and_nothing_is_lost",
            "engine/turn::what_came_before_a_cut_is_kept_and_spoken",
            "end_to_end/window::a_failing_server_gets_one_sentence_and_a_retry_that_works",
        ),
    ),
    Fault(
        MODEL,
        "a web page, a JSON error, or nothing instead of a stream",
        "“not a chat stream (a login page?)”, or the server's own message as one plain line",
        WORDS,
        (
            "faults/chat_model::a_failure_is_one_sentence_and_nothing_is_lost",
            "services/openai/errors::what_the_server_says_is_quoted_as_one_short_plain_line",
        ),
    ),
    Fault(
        MODEL,
        "a whole completion, events without data, null choices, no `[DONE]`, a refusal",
        "answered normally",
        "everything",
        ("faults/chat_model::what_only_looks_broken_is_answered",),
    ),
    Fault(
        MODEL,
        "the length limit; a content filter",
        "the answer is kept, with a notice; a truncated call is not run",
        PARTIAL,
        (
            "faults/chat_model::what_only_looks_broken_is_answered",
            "engine/turn::a_call_cut_off_by_the_length_limit_is_not_run",
        ),
    ),
    Fault(
        MODEL,
        "failures, interruptions and tool calls in any order, then the next question; a server "
        "with the strictest rules",
        "the request is valid: alternating roles, results after calls, tools declared",
        "everything",
        (
            "faults/strict_server::no_past_makes_the_next_request_invalid",
            "faults/strict_server::any_messages_become_a_valid_request",
            "faults/strict_server::a_failed_or_interrupted_turn_is_followed_by_an_answer",
            "faults/strict_server::an_odd_past_becomes_a_valid_request",
            "faults/strict_server::a_model_that_loops_is_asked_for_an_answer_with_its_tools_declared",
        ),
    ),
    Fault(
        MODEL,
        "thoughts in any tag, a closing tag alone, control tokens, citation marks, data URLs",
        "never spoken; what has begun to sound as an answer and was none stops",
        "code and text that only look alike",
        (
            "services/llm/markup_filter::thoughts_are_told_from_the_answer_in_every_mark",
            "services/llm/markup_filter::a_closing_tag_alone_takes_back_what_came_before_it",
            "services/llm/markup_filter::control_tokens_are_nothing",
            "services/llm/markup_filter::a_heading_of_thoughts_without_an_answer_is_the_answer",
            "services/llm/markup_filter::what_only_looks_alike_is_not_touched",
            "services/llm/markup_filter::how_the_text_is_split_does_not_matter",
            "engine/turn::what_was_no_answer_is_taken_back_and_stops_sounding",
        ),
    ),
    Fault(
        MODEL,
        "a template without a system role, or without tools, refused with any status",
        "the instructions begin the first question; calls become text; asked again at once",
        "everything",
        (
            "services/llm/openai_chat::without_a_system_role_the_instructions_begin_the_first_question",
        ),
    ),
    Fault(
        MODEL,
        "a tool call written as text, in any of the models' dialects, or beside a parsed one",
        "made once, with the same permission; not spoken",
        "everything",
        (
            "services/llm/markup_filter::a_call_as_text_is_a_call_in_every_dialect",
            "services/llm/markup_filter::a_call_without_marks_may_follow_a_sentence_on_its_line",
            "faults/chat_model::a_call_as_text_asks_first_and_is_not_spoken",
            "services/llm/recorded_streams::what_a_server_sent_is_understood",
        ),
    ),
    Fault(
        MODEL,
        "an answer that was interrupted",
        "the model is told in the user's next words, which it does not imitate",
        PARTIAL,
        (
            "services/llm/openai_chat::the_model_is_told_what_was_heard_of_an_interrupted_reply",
            "engine/conversation::an_interrupted_reply_is_kept_whole_and_the_model_is_told_what_was_heard",
        ),
    ),
    Fault(
        MODEL,
        "a conversation longer than the context, refused in any wording and with any status",
        "asked again with fewer turns, within the same turn; a notice, once",
        "everything; older messages are only no longer sent",
        (
            "faults/context_overflow::the_oldest_turns_are_left_out_within_the_same_turn_and_told_once",
            "faults/context_overflow::a_server_that_tells_its_context_never_refuses",
            "faults/context_overflow::the_limit_is_remembered_and_reported_for_the_next_start",
            "faults/context_overflow::a_long_tool_result_is_shortened_rather_than_refused",
            "faults/context_overflow::tools_that_leave_no_room_are_left_out_and_told_once",
            "services/openai/context_overflow::a_request_that_is_too_long_is_recognized_however_it_is_worded",
        ),
    ),
    Fault(
        MODEL,
        "an error as the finish reason, in a choice, or as a list",
        "a failure in the provider's words, with Retry",
        PARTIAL,
        (
            "services/llm/openai_stream::an_error_as_the_reason_is_a_failure",
            "services/llm/openai_stream::an_error_may_be_a_list",
            "services/openai/errors::the_words_are_found_in_lists_as_well",
            "services/openai/error_shapes::each_reason_to_finish_ends_the_reply_or_fails",
        ),
    ),
    Fault(
        MODEL,
        "an error in any provider's shape, with any status, or in a stream before the answer",
        "its words; what may pass is asked again first, after the wait that the server names",
        WORDS,
        (
            "services/openai/error_shapes::each_shape_of_an_error_has_its_code_its_words_and_its_retries",
        ),
    ),
    Fault(
        MODEL,
        "a stream with other line ends, without blank lines, as JSON lines, or in one piece",
        "read as it arrives",
        "everything",
        (
            "services/llm/openai_stream::a_stream_is_read_however_its_lines_end",
            "services/llm/openai_stream::json_lines_are_given_as_they_arrive",
            "services/llm/openai_stream::a_reply_is_understood_despite",
        ),
    ),
    Fault(
        MODEL,
        "a message longer than the whole context",
        "a sentence, which says what to do",
        WORDS,
        (
            "faults/context_overflow::a_message_that_never_fits_fails_with_advice_and_the_next_is_answered",
        ),
    ),
    Fault(
        MODEL,
        "a restart, or another model, between a tool call and the next question",
        "signatures and reasoning go back to the model that sent them; else calls become text",
        DONE,
        (
            "services/llm/recorded_streams::after_a_restart_a_stored_call_still_goes_back_with_what_came_with_it",
            "services/llm/recorded_streams::calls_of_elsewhere_become_text_for_a_server_that_misses_its_signature",
            "services/llm/recorded_streams::another_server_is_not_given_what_one_has_sent",
        ),
    ),
    Fault(
        MODEL,
        "an answer without words: filtered, only thoughts, or after a tool that acted",
        "says why; after a tool that acted it is complete",
        DONE,
        (
            "engine/turn::an_answer_without_words_says_why",
            "engine/turn::no_words_are_needed_after_a_tool_has_acted",
        ),
    ),
    Fault(
        MODEL,
        "half a surrogate pair in any field",
        "replaced when it is read",
        "everything",
        (
            "services/llm/openai_stream::half_a_surrogate_pair_in_any_field_is_replaced_at_the_door",
            "engine/tools/registry::half_a_surrogate_pair_reaches_neither_a_tool_nor_the_model",
            "services/storage/history::a_message_with_half_a_surrogate_pair_is_stored_with_its_call",
        ),
    ),
    Fault(
        MODEL,
        "tools or instructions refused in any words, at any status; a template parser that fails",
        "asked again without tools, or with the instructions in your message; told and remembered",
        "everything",
        (
            "services/llm/refusals::refused_tools_are_left_out_and_remembered",
            "services/llm/refusals::refused_instructions_move_into_the_users_message",
            "services/llm/refusals::a_parser_that_fails_is_asked_without_tools_this_once",
            "services/llm/refusals::what_was_learned_of_a_model_is_known_at_the_next_start",
            "services/llm/refusals::the_user_is_told_once_that_the_model_answers_without_tools",
            "services/llm/compatibility::what_is_noted_is_found_out_anew_after_two_weeks",
        ),
    ),
    Fault(
        MODEL,
        "reasoning in any of its fields; tags split over deltas",
        "shown separately, never spoken, never sent back",
        "everything",
        (
            "faults/chat_model::thoughts_are_shown_apart_and_never_spoken",
            "services/llm/openai_stream::think_tags_may_be_cut_anywhere",
        ),
    ),
    Fault(
        MODEL,
        "an empty answer",
        "a sentence; it is not sent back",
        WORDS,
        ("faults/chat_model::an_empty_answer_is_told_and_not_sent_back",),
    ),
    Fault(
        MODEL,
        "5,000 deltas at full speed; ten megabytes; a history of 800 messages",
        "the event loop never stalls for 100 ms; the reply is cut off at a million characters",
        "everything up to the limit",
        (
            "faults/chat_model::a_long_answer_as_fast_as_it_comes_leaves_the_event_loop_its_beat",
            "faults/chat_model::a_long_past_does_not_hold_up_the_event_loop",
            "engine/turn::a_burst_of_deltas_leaves_the_others_their_turn",
            "services/llm/openai_stream::a_reply_longer_than_a_million_characters_is_cut_off",
        ),
    ),
    Fault(
        MODEL,
        "a redirect to another port",
        "refused, with the target's address; neither words nor key are forwarded",
        WORDS,
        ("services/openai/errors::a_redirect_is_not_followed",),
    ),
    Fault(
        MODEL,
        "a key with a line break or characters not allowed in headers; a server that repeats it",
        "refused before it is sent; the key is in no message and no log",
        "the key",
        (
            "services/llm/openai_chat::a_key_that_no_header_can_carry_is_rejected_unsent_and_unprinted",
            "services/openai/errors::a_server_that_repeats_the_key_does_not_get_it_into_a_message_or_a_log",
        ),
    ),
    Fault(
        TOOLS,
        "more than 128 tools in all",
        "the first 128 are offered; a notice names the others, once",
        "everything",
        (
            "faults/strict_server::of_more_tools_than_a_request_may_have_the_rest_is_left_out_and_told_once",
        ),
    ),
    Fault(
        TOOLS,
        "calls in one piece, in several, without index or id, all with index 0, or repeated",
        "each call runs once, with its own arguments",
        DONE,
        (
            "faults/chat_model::each_call_is_done_once_however_the_provider_cuts_it",
            "engine/tools/call_accumulator::calls_survive_any_splitting_and_interleaving",
        ),
    ),
    Fault(
        TOOLS,
        "broken or empty arguments; an unknown tool",
        "not run; the model gets an error; after two corrections it answers without tools",
        WORDS,
        (
            "faults/chat_model::a_call_that_cannot_be_done_is_explained_to_the_model",
            "engine/turn::a_model_that_cannot_get_its_calls_right_is_corrected_twice",
        ),
    ),
    Fault(
        TOOLS,
        "the same call again and again; endless rounds",
        "after 3 identical calls, or 8 rounds, the model answers without tools",
        DONE,
        (
            "engine/turn::the_same_call_over_and_over_ends_in_a_round_without_tools",
            "engine/turn::there_are_at_most_eight_rounds_of_tools",
        ),
    ),
    Fault(
        TOOLS,
        "the connection breaks after a tool has run",
        "Retry continues from the tool's result",
        DONE,
        ("faults/chat_model::what_was_done_before_a_fault_is_not_done_again",),
    ),
    Fault(
        TOOLS,
        "a tool that never returns, even in a thread; one that raises; 50 MB; unusual values",
        "a normal result: a timeout, an error, the beginning and the end, text",
        "the results of other tools",
        (
            "engine/tools/registry::a_tool_past_its_deadline_is_given_up",
            "engine/tools/registry::tools_that_hang_do_not_keep_others_waiting",
            "engine/tools/registry::what_a_tool_raises_is_the_models_to_explain",
            "engine/tools/registry::a_long_result_keeps_head_and_tail",
            "engine/tools/registry::any_value_becomes_text",
        ),
    ),
    Fault(
        TOOLS,
        "barge-in while a call runs",
        "its result is “cancelled”; completed results are kept; a late result is dropped",
        DONE,
        (
            "engine/turn::barging_in_on_a_running_tool_leaves_one_result_for_each_call",
            "engine/tools/registry::a_late_result_of_a_cancelled_call_is_dropped",
            "engine/tools/call_accumulator::whatever_a_model_sends_and_the_user_does_each_call_has_one_result",
        ),
    ),
    Fault(
        TOOLS,
        "a server that does not start, hangs, or crashes at once or during a call",
        "a sentence in the result; no repeated call; the next call restarts it, after a pause",
        DONE,
        (
            "faults/tool_servers::a_call_in_which_the_server_dies_is_not_made_again",
            "faults/tool_servers::a_call_that_hangs_is_cancelled_there_too_when_the_user_barges_in",
            "services/mcp/client::a_server_that_says_nothing_is_given_up",
            "services/mcp/client::what_a_server_does_wrong_is_one_sentence",
            "services/mcp/client::after_a_crash_the_next_call_starts_it_again",
            "services/mcp/client::crash_after_crash_makes_the_pause_longer_and_calls_do_not_wait_for_it",
            "services/mcp/servers::a_dead_server_leaves_the_others_alone",
        ),
    ),
    Fault(
        TOOLS,
        "noise, floods, invalid data, megabytes, thousands of tools, duplicate names",
        "logged, stopped, omitted, or truncated; each server has its own prefix",
        "the other tools",
        (
            "services/mcp/client::noise_beside_the_protocol_is_for_the_log",
            "services/mcp/client::a_flood_of_messages_ends_the_server",
            "services/mcp/client::lies_are_left_out_and_told",
            "services/mcp/client::of_thousands_of_tools_the_first_are_used",
            "services/mcp/tool_adapter::each_server_has_a_prefix_of_its_own",
        ),
    ),
    Fault(
        TOOLS,
        "“ignore previous instructions” in a result; a tool that changes after it was allowed",
        "the model gets it as data; no tool acts without permission; Repartee asks again",
        "your control",
        (
            "end_to_end/waiting::a_result_that_gives_orders_reaches_the_model_as_data",
            "engine/tools/permission_policy::a_tool_that_has_changed_is_asked_for_anew",
        ),
    ),
    Fault(
        TOOLS,
        "HTML in a name or an argument",
        "plain text everywhere",
        "–",
        ("gui/chat/transcript_calls::what_a_model_sends_is_never_html",),
    ),
    Fault(
        SOUND,
        "no sound server",
        "Repartee works with text and says what is missing",
        WORDS,
        ("faults/sound::without_a_sound_server_it_is_a_text_assistant",),
    ),
    Fault(
        SOUND,
        "the speaker is unplugged during an answer",
        "the answer continues on another device at the word where it stopped",
        "every word of the answer",
        (
            "faults/sound::an_answer_goes_on_at_the_word_where_its_device_was_unplugged",
            "engine/speech/device_loss::the_answer_goes_on_at_the_word_where_it_stopped",
        ),
    ),
    Fault(
        SOUND,
        "the sound server dies, freezes, or suspends the speaker",
        "the rest of the answer is text; the window works, and can be closed",
        "what you said before is answered; you can read the rest of the answer",
        (
            "faults/sound::when_its_sound_server_dies_the_rest_of_the_answer_is_text",
            "faults/sound::a_frozen_sound_server_leaves_the_rest_as_text_and_lets_it_end",
            "faults/sound::a_suspended_speaker_leaves_the_rest_as_text",
            "faults/sound::what_was_said_before_the_sound_server_died_is_answered",
        ),
    ),
    Fault(
        SOUND,
        "a turn is stopped while Repartee looks for another device",
        "no device is opened for the turn, and nothing of it is played",
        "–",
        (
            "engine/speech/device_loss::a_turn_that_was_stopped_seeks_no_device_and_plays_nothing_more",
        ),
    ),
    Fault(
        SOUND,
        "an error or a stall in the audio callback; sample rates from 7 Hz to 768 kHz",
        "playback continues, resampled",
        "every word",
        (
            "faults/sound::a_fault_in_the_speakers_callback_is_survived",
            "faults/sound::a_stall_in_the_microphones_callback_is_survived",
            "faults/sound::speech_comes_out_at_the_rate_of_the_device",
        ),
    ),
    Fault(
        SOUND,
        "a muted or suspended microphone; an accidental press; silence",
        "nothing is sent; a notice says “I didn't hear anything”, or that the microphone is silent",
        "–",
        (
            "faults/sound::what_cannot_be_answered_is_not_sent",
            "faults/sound::a_suspended_microphone_is_said_to_be_silent",
        ),
    ),
    Fault(
        SOUND,
        "the key is let go before the microphone is open",
        "the microphone does not stay open",
        "–",
        (
            "engine/session::a_key_let_go_before_the_microphone_was_there_is_not_listened_to_for_ever",
        ),
    ),
    Fault(
        SOUND,
        "a key held for five minutes; 50 rapid presses",
        "a warning at 4:30, sent at 5:00; one turn, the last",
        "what you said",
        (
            "faults/sound::a_key_held_for_five_minutes_warns_and_then_sends",
            "faults/sound::fifty_rapid_presses_make_one_turn_at_most",
        ),
    ),
    Fault(
        SOUND,
        "speech recognition fails",
        "a sentence, and Retry with the recording",
        "the recording",
        ("engine/turn::a_failed_transcription_can_be_tried_again_from_the_recording",),
    ),
    Fault(
        VOICES,
        "a voice model that is missing, truncated, empty, or HTML; an invalid configuration",
        "“is damaged”, and how to fix it; the next voice speaks meanwhile",
        "the answer is spoken",
        (
            "services/tts/piper_voice::a_damaged_voice_says_so_and_how_to_mend_it",
            "wiring::a_damaged_voice_gives_way_to_the_basic_one_with_a_notice",
        ),
    ),
    Fault(
        VOICES,
        "NUL, surrogates, only punctuation, emoji, phonemes in brackets, a word of 50 kB",
        "omitted, read as text, or spoken in parts",
        "the text is unchanged",
        (
            "services/tts/piper_voice::no_text_can_break_it",
            "services/tts/espeak_voice::no_text_can_break_it",
            "services/tts/piper_voice::a_text_without_end_is_said_in_parts_that_can_be_stopped",
            "engine/text/normalizer::raw_phonemes_never_reach_the_voice",
        ),
    ),
    Fault(
        VOICES,
        "dates, telephone numbers, years, formulas, money, Roman numerals: 900 texts in "
        "six languages",
        "spoken as people say them, by the phonemes of the voices' front end; at least 99 %",
        "the text is unchanged",
        (
            "engine/text/spoken_corpus::the_corpus_is_said_as_people_say_it",
            "engine/text/spoken_corpus::no_language_is_left_behind",
        ),
    ),
    Fault(
        VOICES,
        "an interruption in a script without blanks between words",
        "what was heard ends at a letter",
        "the part that was heard",
        (
            "engine/speech/segment::half_of_a_chunk_without_blanks_counts_as_about_half",
            "engine/speech/segment::a_clause_marked_as_one_word_is_heard_by_its_time",
        ),
    ),
    Fault(
        VOICES,
        "synthesis fails",
        "the next voice speaks the same words",
        "every word of the answer",
        (
            "engine/turn::a_voice_that_fails_is_replaced_for_the_same_chunk",
            "services/tts/piper_voice::a_failed_synthesis_is_a_sentence",
        ),
    ),
    Fault(
        SETTINGS,
        "a file that is damaged, from a newer version, or has invalid values",
        "saved under another name; only invalid values are reset; unknown values are kept",
        "the old file",
        (
            "config/settings::a_file_that_holds_no_settings_is_set_aside_by_mending",
            "config/settings::mending_returns_only_unusable_settings_to_their_defaults",
            "config/settings::saving_keeps_earlier_changes_and_keys_of_a_newer_version",
        ),
    ),
    Fault(
        SETTINGS,
        "a full disk while settings, tool servers, or speech are written",
        "the old file is intact, and a sentence says so",
        "the old file",
        (
            "config/settings::a_full_disk_leaves_the_old_file_whole",
            "services/mcp/config_file::a_full_disk_leaves_the_old_file",
            "services/audio/audio_file::a_disk_that_fills_up_is_told_by_the_piece_that_did_not_fit",
        ),
    ),
    Fault(
        SETTINGS,
        "a download that breaks, stalls, is canceled, or has the wrong content; no disk space",
        "the download resumes; an incomplete file never replaces another",
        "the partial download, and existing files",
        (
            "services/storage/download::what_came_before_it_broke_is_kept_and_not_asked_for_again",
            "services/storage/download::what_is_not_the_file_never_takes_its_place",
            "services/storage/download::a_server_that_falls_silent_is_not_waited_for_for_ever",
            "services/storage/download::room_is_looked_for_first_without_counting_what_has_come",
            "services/tts/voice_catalog::a_server_that_cannot_resume_starts_over",
        ),
    ),
    Fault(
        SETTINGS,
        "a voice named `../x_Y-z-low`",
        "refused",
        "files outside the folder",
        ("services/tts/voice_catalog::a_name_cannot_lead_out_of_the_folder",),
    ),
    Fault(
        SETTINGS,
        "a second start",
        "it shows the first window",
        "–",
        ("gui/application::a_second_start_raises_the_first_window_and_ends",),
    ),
    Fault(
        HISTORY,
        "a message that cannot be stored",
        "a sentence, whatever the reason; stored again with the next message",
        "the conversation in the window",
        ("services/storage/history::a_message_that_cannot_be_stored_is_told_whatever_the_reason",),
    ),
    Fault(
        HISTORY,
        "kill -9 at any moment of a turn",
        "the next start offers to continue, and to answer an unanswered question",
        "every question, every finished turn; complete calls and results",
        (
            "services/storage/history::killed_at_any_moment_it_has_lost_nothing_that_was_shown",
            "gui/history/conversations_controller::the_next_start_offers_to_go_on",
            "gui/history/conversations_controller::a_question_that_was_not_answered_is_answered_when_one_goes_on",
        ),
    ),
    Fault(
        HISTORY,
        "a full disk; a read-only folder",
        "one notice; the conversation continues in memory and is stored when there is space",
        "the conversation",
        (
            "services/storage/history::a_full_disk_is_told_once_and_all_is_stored_when_there_is_room",
            "services/storage/history::what_a_full_disk_did_not_take_is_stored_with",
            "services/storage/history::in_a_folder_that_is_read_only_the_conversation_goes_on",
        ),
    ),
    Fault(
        HISTORY,
        "a file that is no database, or damaged; one from a newer version; a failed migration",
        "renamed with the date, and readable turns are restored; not touched; rolled back",
        "the file, and its complete turns",
        (
            "services/storage/history::a_file_that_is_none_is_set_aside_and_all_begins_afresh",
            "services/storage/history::what_can_be_read_of_a_damaged_file_is_saved_whole_turns_only",
            "services/storage/history::a_file_of_a_newer_version_is_left_as_it_is",
            "services/storage/history::a_step_that_fails_leaves_the_file_at_its_version",
        ),
    ),
    Fault(
        HISTORY,
        "two programs that write at the same time",
        "each conversation belongs to one of them",
        "both conversations",
        ("services/storage/history::two_windows_never_mix_one_conversation",),
    ),
    Fault(
        PRIVACY,
        "any use of the built-in helper, the bundled voices, and the bundled recognizer",
        "no connection to another computer, as counted by the kernel",
        "your data",
        (
            "end_to_end/privacy::with_the_helper_and_a_bundled_voice_nobody_is_contacted",
            "end_to_end/privacy::what_tries_to_leave_is_counted",
        ),
    ),
    Fault(
        PRIVACY,
        "a spoken turn",
        "no file contains its sound",
        "–",
        ("end_to_end/window::a_held_key_is_heard_answered_and_spoken_offline",),
    ),
    Fault(
        PRIVACY,
        "a server, a page, a voice, or a tool server on another computer, in offline mode",
        "refused with a sentence before a DNS lookup; no library can open a socket to it",
        WORDS,
        (
            "end_to_end/privacy::offline_mode_refuses_before_anything_is_sent",
            "end_to_end/privacy::the_window_contacts_nobody_unless_it_may",
            "network::every_part_says_so_in_its_own_error",
            "network::tool_servers_elsewhere_and_programs_stay_out",
            "network::whatever_library_opens_a_socket_it_leads_nowhere_else",
        ),
    ),
    Fault(
        PRIVACY,
        "images, HTML, and file links in a reply",
        "nothing is loaded or run; Repartee asks before it opens a link",
        "–",
        (
            "gui/chat/transcript_view::no_image_or_html_of_a_model_is_loaded_or_run",
            "gui/chat/markdown::a_document_of_a_model_loads_nothing",
        ),
    ),
    Fault(
        PRIVACY,
        "folders that other users can open; a permissive umask",
        "restricted: folders 0700, the history and all settings files 0600",
        "–",
        (
            "config/paths::one_that_is_open_to_others_is_closed",
            "config/paths::the_history_and_what_stands_beside_it_is_the_users_alone",
            "config/json_file::it_is_its_owners_alone_whatever_the_umask",
            "gui/shell/single_instance::the_socket_is_the_users_alone",
        ),
    ),
    Fault(
        PRIVACY,
        "a key in use, from any source, and a server that repeats it",
        "only its server gets it; no file, log, report, message, process list, or child has it",
        "the key",
        (
            "end_to_end/key::the_key_reaches_the_server_and_no_process_list_file_or_child",
            "canary::a_suite_that_leaves_a_key_fails",
            "gui/shell/fault_reports::a_fault_is_one_sentence_with_the_way_to_a_report",
            "services/openai/errors::a_server_that_repeats_the_key_does_not_get_it_into_a_message"
            "_or_a_log",
        ),
    ),
    Fault(
        PRIVACY,
        "a voice with custom operators, or with weights in another file",
        "“is damaged”; the voice is not run",
        "the answer is spoken",
        ("services/tts/piper_voice::a_damaged_voice_says_so_and_how_to_mend_it",),
    ),
    Fault(
        INSIDE,
        "a part of the pipeline raises an unexpected exception",
        "a sentence, or the rest as text; the next question is answered",
        PARTIAL,
        (
            "faults/unforeseen::a_model_that_breaks_leaves_what_came_kept_and_spoken",
            "faults/unforeseen::when_the_speech_breaks_nothing_sounds_on_and_the_words_are_kept",
            "faults/unforeseen::when_the_hearing_breaks_typing_goes_on",
            "gui/application::an_unexpected_fault_is_one_sentence_and_its_values_stay_out_of_the_log",
        ),
    ),
    Fault(
        INSIDE,
        "the computer sleeps during an answer, or while a timer runs",
        "the answer continues after it wakes; timers that came due ring then",
        PARTIAL,
        (
            "end_to_end/window::a_computer_that_sleeps_amid_an_answer_goes_on_when_it_wakes",
            "tools/time/timer_scheduler::a_computer_that_slept_rings_soon_after_it_wakes",
        ),
    ),
    Fault(
        INSIDE,
        "a timer comes due during an answer, or as you press Esc, talk or open a conversation",
        "it rings at once, over the answer; what is interrupted before it was heard rings again",
        "the timer",
        (
            "engine/session::what_is_due_when_the_user_interrupts_is_told_after_it",
            "engine/session::an_announcement_rings_over_an_answer_at_once_where_the_speaker_can_mix",
            "engine/session::a_barge_in_while_it_rings_over_an_answer_does_not_lose_it",
        ),
    ),
    Fault(
        INSIDE,
        "you press Esc, talk, type, open a conversation, change settings or quit, at any moment",
        "the answer stops, if that asks for it",
        "what you typed is in the conversation, what you said is there or in the text field",
        (
            "engine/nothing_is_lost::at_every_moment_of_a_turn_nothing_is_lost",
            "gui/talk/drafts::words_that_were_said_but_not_sent_join_the_draft",
        ),
    ),
    Fault(
        INSIDE,
        "settings change during an answer, or while you talk, or cannot be applied",
        "the answer goes on to its end; the next question goes to the new server, or nowhere",
        "your words, and the answer",
        (
            "gui/two_servers::a_question_goes_to_the_server_that_the_header_names",
            "gui/two_servers::where_the_choice_cannot_be_used_the_question_goes_nowhere_and_is_kept",
            "engine/nothing_is_lost::speech_goes_to_the_new_servers_recognizer",
        ),
    ),
    Fault(
        INSIDE,
        "the program is closed or killed while a timer rings",
        "the next start, or another program, announces the timer",
        "the timer",
        (
            "engine/session::what_could_not_be_told_before_the_end_is_not_told",
            "tools/time/timer_scheduler::what_was_not_told_stays_and_is_announced_again",
            "tools/time/timer_scheduler::a_timer_of_a_program_that_was_killed_is_announced_by_the_next",
        ),
    ),
    Fault(
        INSIDE,
        "another program locks the timers' file; the computer moves to another time zone",
        "the window stays alive; alarms ring at their local time",
        "the timers",
        (
            "tools/time/timer_scheduler::a_locked_file_does_not_hold_up_the_event_loop",
            "tools/time/timer_scheduler::the_zone_is_asked_for_while_the_program_runs",
        ),
    ),
    Fault(
        INSIDE,
        "everyday questions to the built-in helper that it only half understands",
        "it says that it cannot, or asks; no answer is wrong",
        "your words; the next question is answered",
        ("services/llm/helper/corpus::everyday_phrases_are_answered_rightly_and_none_wrongly",),
    ),
    Fault(
        INSIDE,
        "the process crashes",
        "the next start offers a report with the location in the code, without words or keys",
        "everything said and received before",
        (
            "diagnostics/report::a_crash_is_told_by_the_next_run_with_its_places_and_no_folders",
            "gui/shell/fault_reports::after_a_crash_the_next_start_offers_the_report",
            "services/storage/history::killed_at_any_moment_it_has_lost_nothing_that_was_shown",
        ),
    ),
    Fault(
        INSIDE,
        "all of these, and user actions, in any order",
        "the invariants above are true",
        PARTIAL,
        ("faults/any_order::Conversation",),
    ),
    Fault(
        INSIDE,
        "a thousand turns, a fifth of them interrupted",
        "no task, thread, file, or stream is left; memory does not grow",
        "–",
        ("faults/long_day::nothing_is_left_of_a_day_of_turns",),
    ),
]


def file_of(test: str) -> Path:
    """Return the file of a test, named as in ``Fault.tests``."""
    path = Path("tests") / test.partition("::")[0]
    return path.with_name(f"test_{path.name}.py")


def shown(test: str) -> str:
    """Return a link to the test's file, with the test's name as text."""
    name = test.partition("::")[2].replace("_", " ")
    return f"[{name}](../{file_of(test).as_posix()})"


def table() -> str:
    lines: list[str] = []
    for area, faults in groupby(FAULTS, key=lambda fault: fault.area):
        lines += [
            f"### {area}",
            "",
            "| fault | outcome | not lost | shown by |",
            "|---|---|---|---|",
        ]
        for fault in faults:
            tests = "<br>".join(map(shown, fault.tests))
            lines.append(f"| {fault.provoked} | {fault.outcome} | {fault.kept} | {tests} |")
        lines.append("")
    return "\n".join(lines)


def page() -> str:
    """Return docs/reliability.md with the current table."""
    text = PAGE.read_text(encoding="utf-8")
    return BLOCK.sub(lambda block: block[1] + table() + block[2], text)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
