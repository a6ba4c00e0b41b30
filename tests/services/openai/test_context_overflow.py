"""How servers word that a request is too long for the context, and the figures they tell."""

from __future__ import annotations

import json

import pytest

from app.services.openai.context_overflow import figures, is_overflow

WORDED = [
    # OpenAI, OpenRouter, Groq, Azure
    ("This model's maximum context length is 8192 tokens.", 8192, None),
    (
        "This model's maximum context length is 4097 tokens. However, your messages resulted in "
        "4275 tokens. Please reduce the length of the messages.",
        4097,
        4275,
    ),
    (
        "This endpoint's maximum context length is 32768 tokens. However, you requested about "
        "40112 tokens (39000 of text input, 1112 in the output).",
        32768,
        40112,
    ),
    ("Your input exceeds the context window of this model. Please adjust your input.", None, None),
    ("Please reduce the length of the messages or completion.", None, None),
    (
        "Request too large for model `llama3-70b-8192` in organization `org_01hx` service tier "
        "`on_demand` on tokens per minute (TPM): Limit 6000, Requested 9012, please reduce your "
        "message size and try again.",
        6000,
        9012,
    ),
    # vLLM, SGLang
    (
        "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens "
        "(4000 in the messages, 1000 in the completion).",
        4096,
        5000,
    ),
    (
        "The decoder prompt (length 5012) is longer than the maximum model length of 4096.",
        4096,
        5012,
    ),
    (
        "The input (5000 tokens) is longer than the model's context length (4096 tokens).",
        4096,
        5000,
    ),
    (
        "Requested token count exceeds the model's maximum context length of 4096 tokens. You "
        "requested a total of 5000 tokens: 4000 tokens from the input messages.",
        4096,
        5000,
    ),
    # llama.cpp, llama-cpp-python, LM Studio
    (
        "request (9000 tokens) exceeds the available context size (4096 tokens), try increasing it",
        4096,
        9000,
    ),
    (
        "the request exceeds the available context size. try increasing the context size or "
        "enable context shift",
        None,
        None,
    ),
    ("Requested tokens (5000) exceed context window of 4096", 4096, 5000),
    (
        "Trying to keep the first 5000 tokens when context the overflows. However, the model is "
        "loaded with context length of only 4096 tokens, which is not enough.",
        4096,
        5000,
    ),
    (
        "The number of tokens to keep from the initial prompt is greater than the context length.",
        None,
        None,
    ),
    # Anthropic, Bedrock, Gemini, Mistral, Cohere
    ("prompt is too long: 215000 tokens > 200000 maximum", 200_000, 215_000),
    ("Input is too long for requested model.", None, None),
    (
        "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).",
        1_048_576,
        1_200_000,
    ),
    (
        "Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum "
        "context length",
        32768,
        40000,
    ),
    (
        "too many tokens: total number of tokens in the prompt cannot exceed 4081 - received 5012.",
        4081,
        5012,
    ),
    # Kimi, Qwen, xAI, TGI, Together, GitHub Copilot, MiniMax, Zhipu
    ("Invalid request: Your request exceeded model token limit: 8192", 8192, None),
    ("Range of input length should be [1, 30720]", None, None),
    (
        "This model's maximum prompt length is 131072 but the request contains 537812 tokens.",
        131_072,
        537_812,
    ),
    (
        "Input validation error: `inputs` must have less than 1024 tokens. Given: 2000",
        1024,
        2000,
    ),
    (
        "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 8193. Given: 9000 "
        "`inputs` tokens and 512 `max_new_tokens`",
        8193,
        9000,
    ),
    ("prompt token count of 64000 exceeds the limit of 12288", 12288, 64000),
    ("invalid params, context window exceeds limit", None, None),
    ("Prompt exceeds max length", None, None),
    # Words of no known server
    ("Context size has been exceeded.", None, None),
    ("Input length 5000 exceeds maximum allowed length 4096", 4096, 5000),
    ("Total tokens 9000 exceed the model's limit of 8192", 8192, 9000),
    ("number of input tokens (5000) has exceeded max_prompt_length (4096) limit", 4096, 5000),
    ("prompt length 5000 is larger than the context length 4096", 4096, 5000),
    ("the input token count is 40000 but the model only supports up to 32768", 32768, 40000),
    ("Input tokens exceed the configured limit of 272000 tokens.", 272_000, None),
    ("Conversation too long", None, None),
    ("Request Entity Too Large", None, None),
]


@pytest.mark.parametrize(("words", "limit", "requested"), WORDED)
def test_a_request_that_is_too_long_is_recognized_however_it_is_worded(words, limit, requested):
    assert is_overflow(json.dumps({"error": {"message": words}}))
    assert figures(words, {}) == (limit, requested)


def test_the_figures_in_fields_come_before_those_in_words():
    body = {"error": {"n_prompt_tokens": 9000, "n_ctx": 4096}}
    assert figures("too long: 1000 > 900", body) == (4096, 9000)


@pytest.mark.parametrize(
    "words",
    [
        "Rate limit reached for gpt-4 on tokens per min (TPM): Limit 10000, Used 9000, Requested "
        "2000. Please try again in 6s.",
        "You exceeded your current quota, please check your plan and billing details.",
        "max_tokens is too large: 5000. This model supports at most 4096 completion tokens.",
        "Invalid value: 'messages' must not be empty.",
        "The model `gpt-3.5-turbo-16k` does not exist.",
        "Quota exceeded for metric: generate_content_requests, limit: 15.",
        "Request timed out.",
        "You have too many requests in flight.",
        "Too many concurrent requests.",
        "Request exceeds your credit balance.",
        "The image in your message is too large.",
        "Invalid 'tools': array too long. Expected an array with maximum length 128, but got 185.",
        "Requests exceed the limit of 20 per minute.",
        "temperature exceeds the maximum",
        "Unrecognized request argument supplied: stream_options",
        "messages: roles must alternate",
        "The server is overloaded.",
        "Internal server error",
        "tool_call_id call_1 has no result",
    ],
)
def test_other_refusals_are_not_taken_for_it(words):
    assert not is_overflow(json.dumps({"error": {"message": words}}))
