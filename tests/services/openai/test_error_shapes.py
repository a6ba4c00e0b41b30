"""Each shape in which servers report an error, and what becomes of it: the error's code, the words
that are quoted, and how often the server is asked. The bodies are those of public bug reports."""

# ruff: noqa: E501 - one body a line

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.engine.contracts.ports import Finish, Message, Retry
from tests.asking import WEATHER, ask, chat, text
from tests.loopback import LoopbackServer
from tests.loopback_faults import stream
from tests.loopback_replies import DONE, Answer, Reply, chunk, event, say

ASKED = [Message("system", "Be brief."), Message("user", "Count.")]


@dataclass(frozen=True)
class Shape:
    """A body and its status; with status 0 an event stream."""

    status: int
    body: str
    code: str = ""
    """Empty: the request is repeated in other words, and answered."""
    says: str = ""
    """A part of the sentence for the user."""
    asked: int = 1
    """Requests until the failure, or until the answer."""
    without: str = ""
    """What the last request leaves out."""
    wait_s: float | None = None
    """The pause that the server asks for."""
    headers: tuple[tuple[str, str], ...] = ()
    retryable: bool = True

    @property
    def answer(self) -> Answer:
        body = self.body.encode()
        if self.status == 0:
            return stream(body)
        return Answer((body,), self.status, dict(self.headers))


def sse(*events: str) -> str:
    return "".join(f"data: {data}\n\n" for data in events)


FAILED, LIMITED, KEY, FILTERED = "server_failed", "rate_limited", "key_rejected", "filtered"
HTML = "<html>\r\n<head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
SHAPES = {
    "Ollama: no tools": Shape(400, '{"error":"registry.ollama.ai/library/gemma3:latest does not support tools"}', asked=2, without="tools"),
    "Ollama: crashed": Shape(500, '{"error":"llama runner process has terminated: exit status 2"}', FAILED, "(500). The server says: llama runner process has terminated", asked=3),
    "Ollama: memory": Shape(500, '{"error":{"message":"model requires more system memory (8.4 GiB) than is available (5.1 GiB)","type":"api_error"}}', FAILED, "requires more system memory", asked=1),
    "Ollama: no model": Shape(404, '{"error":{"message":"model \\"llama9\\" not found, try pulling it first","type":"api_error"}}', "model_not_found", "try pulling it first", retryable=False),
    "LM Studio: none loaded": Shape(400, '{"error":"No models loaded. Please load a model in the developer page or use the \'lms load\' command."}', FAILED, "No models loaded"),
    "LM Studio: crashed in a stream": Shape(0, 'event: error\ndata: {"error":{"message":"The model has crashed without additional information. (Exit code: null)"}}\n\n', FAILED, "The model has crashed"),
    "LiteLLM: parameter": Shape(400, '{"error":{"message":"litellm.UnsupportedParamsError: ollama does not support parameters: [\'tools\'], for model=x. To drop these, set `litellm.drop_params=True`","type":"None","param":null,"code":"400"}}', asked=2, without="tools"),
    "OpenRouter: credits": Shape(402, '{"error":{"message":"Insufficient credits. Add more using https://openrouter.ai/credits","code":402}}', LIMITED, "Insufficient credits"),
    "OpenRouter: upstream's words": Shape(429, '{"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"x:free is temporarily rate-limited upstream.","provider_name":"Google"}}}', LIMITED, "is limiting your requests", asked=3),
    "OpenRouter: upstream's words, nested": Shape(400, '{"error":{"message":"Provider returned error","code":400,"metadata":{"raw":"{\\"error\\":{\\"message\\":\\"Role x is odd.\\"}}","provider_name":"G"}}}', FAILED, ": Role x is odd."),
    "OpenRouter: flagged": Shape(403, '{"error":{"message":"Your chosen model requires moderation and your input was flagged for \\"violence\\".","code":403,"metadata":{"reasons":["violence"]}}}', FILTERED, "flagged", retryable=False),
    "Groq: tool_use_failed in a stream": Shape(0, sse('{"error":{"message":"Failed to call a function. Please adjust your prompt.","type":"invalid_request_error","code":"tool_use_failed","failed_generation":"<function=weather{}"}}'), asked=2),
    "Mistral: stream_options": Shape(422, '{"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","stream_options"],"msg":"Extra inputs are not permitted","input":{"include_usage":true}}]},"type":"invalid_request_error"}', asked=2, without="stream_options"),
    "Mistral: limit": Shape(429, '{"message":"Requests rate limit exceeded"}', LIMITED, "is limiting your requests", asked=3),
    "Gemini: overloaded": Shape(503, '[{"error":{"code":503,"message":"The model is overloaded. Please try again later.","status":"UNAVAILABLE"}}]', FAILED, "The model is overloaded", asked=3),
    "Gemini: fraction of a second": Shape(429, '[{"error":{"code":429,"message":"Quota.","details":[{"@type":"RetryInfo","retryDelay":"0.004s"}]}}]', LIMITED, "is limiting your requests", asked=3, wait_s=0.004),
    "Gemini: location": Shape(400, '[{"error":{"code":400,"message":"User location is not supported for the API use.","status":"FAILED_PRECONDITION"}}]', FAILED, "User location is not supported"),
    "Gemini: array in a stream": Shape(0, sse('[{"error":{"code":503,"message":"The model is overloaded."}}]'), FAILED, ": The model is overloaded.", asked=3),
    "DeepSeek: balance": Shape(402, '{"error":{"message":"Insufficient Balance","type":"unknown_error","code":"invalid_request_error"}}', LIMITED, "Insufficient Balance"),
    "Kimi: quota": Shape(429, '{"error":{"message":"Your account is not active, please check your plan and billing details","type":"exceeded_current_quota_error"}}', LIMITED, "out of credit"),
    "Qwen: inspected": Shape(400, '{"error":{"code":"data_inspection_failed","param":null,"message":"Input data may contain inappropriate content.","type":"data_inspection_failed"}}', FILTERED, "inappropriate content", retryable=False),
    "GLM: balance": Shape(429, '{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"}}', LIMITED, "out of credit"),
    "MiniMax: status 200": Shape(200, '{"base_resp":{"status_code":1008,"status_msg":"insufficient balance"}}', LIMITED, "The server says: insufficient balance"),
    "MiniMax: in a stream": Shape(0, sse('{"choices":null,"base_resp":{"status_code":1004,"status_msg":"login fail"}}', "[DONE]"), FAILED, ": login fail"),
    "vLLM: Harmony's parser": Shape(500, '{"error":{"message":"Unexpected token 12606 while expecting start token 200006","type":"InternalServerError","code":500}}', FAILED, "Unexpected token", asked=3),
    "llama.cpp: template": Shape(500, '{"error":{"code":500,"message":"Value is not callable: null at row 1, column 2 of the Jinja template","type":"server_error"}}', asked=2, without="tools"),
    "Cohere: trial key": Shape(429, '{"message":"You are using a Trial key, which is limited to 20 API calls / minute."}', LIMITED, "is limiting your requests", asked=3),
    "Anthropic: overloaded": Shape(529, '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', FAILED, "(529). The server says: Overloaded", asked=3),
    "Azure: filtered": Shape(400, '{"error":{"message":"The response was filtered due to the prompt triggering Azure OpenAI\'s content management policy.","type":null,"param":"prompt","code":"content_filter","status":400}}', FILTERED, "content management policy", retryable=False),
    "nginx: a page": Shape(502, HTML, FAILED, "reported an error (502). Try again", asked=3),
    "Envoy: plain text": Shape(503, "upstream connect error or disconnect/reset before headers", FAILED, "(503). The server says: upstream connect error", asked=3),
    "Azure: milliseconds": Shape(429, '{"error":{"message":"Slow down."}}', LIMITED, "is limiting your requests", asked=3, wait_s=0.003, headers=(("retry-after-ms", "3"),)),
    "no words": Shape(500, '{"error":{"message":null,"code":500}}', FAILED, "reported an error (500). Try again", asked=3),
    "error: true": Shape(400, '{"error":true,"message":"No more."}', FAILED, ": No more."),
    "reason": Shape(400, '{"status":"error","reason":"No more."}', FAILED, ": No more."),
    "Cloudflare: errors": Shape(400, '{"success":false,"errors":[{"code":7000,"message":"No route for that URI"}],"result":null}', FAILED, ": No route for that URI"),
    "JSON in words": Shape(400, '{"error":{"message":"{\\"error\\":{\\"message\\":\\"No more.\\"}}"}}', FAILED, "). The server says: No more."),
    "an error within a page of events": Shape(0, sse('{"choices":[]}') + '[{\n  "error": {"code": 400, "message": "No more."}\n}]\n', FAILED, ": No more."),
    "a choice": Shape(0, sse('{"choices":[{"index":0,"delta":{},"finish_reason":null,"error":{"code":400,"message":"No more."}}]}'), FAILED, ": No more."),
    "a choice, at its limit": Shape(0, sse('{"choices":[{"index":0,"delta":{},"finish_reason":"error","error":{"code":429,"message":"Busy."}}]}'), FAILED, ": Busy.", asked=3),
    "FastAPI, a text": Shape(500, '{"detail":"No more."}', FAILED, "(500). The server says: No more.", asked=3),
    "a list of texts": Shape(400, '{"statusCode":400,"message":["First.","Second."],"error":"Bad Request"}', FAILED, ": First.; Second."),
    "a wait in words": Shape(429, '{"error":{"message":"Rate limit reached. Please try again in 4ms."}}', LIMITED, "is limiting your requests", asked=3, wait_s=0.004),
    "a wait that is too long": Shape(429, '{"error":{"message":"Rate limit reached. Please try again in 1m2.5s."}}', LIMITED, "again in 63 s"),
    "OpenAI: policy": Shape(400, '{"error":{"message":"Invalid prompt: your prompt was flagged as potentially violating our usage policy.","code":"invalid_prompt"}}', FILTERED, "flagged", retryable=False),
    "Anthropic: credit": Shape(400, '{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API."}}', LIMITED, "out of credit"),
    "vLLM: no model, as 400": Shape(400, '{"object":"error","message":"The model `x` does not exist.","type":"NotFoundError","param":null,"code":404}', FAILED, "does not exist"),
    "KoboldCpp: busy": Shape(503, '{"detail":{"msg":"Server is busy; please try again later.","type":"service_unavailable"}}', FAILED, "Server is busy", asked=3),
    "GLM: filtered in a stream": Shape(0, sse('{"error":{"code":"1301","message":"系统检测到输入或生成内容可能包含不安全或敏感内容"}}'), FILTERED, "敏感内容", retryable=False),
    "Groq: tokens a minute": Shape(429, '{"error":{"message":"Rate limit reached on tokens per minute (TPM): Limit 6000, Used 5000, Requested 1500. Please try again in 5ms. Upgrade: https://console.groq.com/settings/billing","type":"tokens","code":"rate_limit_exceeded"}}', LIMITED, "is limiting your requests", asked=3, wait_s=0.005),
    "Gemini: quota for a minute": Shape(429, '[{"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing details.","details":[{"retryDelay":"0.003s"}]}}]', LIMITED, "is limiting your requests", asked=3, wait_s=0.003),
    "RFC 9457": Shape(400, '{"type":"about:blank","title":"Bad Request","status":400,"detail":"No more."}', FAILED, ": No more."),
    "a JSON text": Shape(400, '"No more."', FAILED, "(400). The server says: No more."),
    "nothing": Shape(500, "", FAILED, "(500). Try again", asked=3),
    "texts": Shape(400, '{"errors":["No more."]}', FAILED, ": No more."),
    "FastAPI": Shape(422, '{"detail":[{"loc":["body","messages",0,"content"],"msg":"Input should be a valid string","type":"string_type"}]}', FAILED, "content: Input should be a valid string"),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
async def test_each_shape_of_an_error_has_its_code_its_words_and_its_retries(shape):
    script = [shape.answer] * (shape.asked if shape.code else shape.asked - 1)
    async with LoopbackServer([*script, Reply("One.")]) as server:
        parts, error = await ask(chat(server), ASKED, (WEATHER,))
        requests = [request.json for request in server.chat_requests]
    assert len(requests) == shape.asked
    assert (error.code if error else "") == shape.code, error
    assert shape.says in str(error or "")
    assert error is None or error.retryable == shape.retryable
    if not shape.code:
        assert text(parts) == "One."
    if shape.without:
        assert shape.without in requests[0]
        assert shape.without not in requests[-1]
    if shape.wait_s is not None:
        waits = [part.wait_s for part in parts if isinstance(part, Retry)]
        assert waits == [shape.wait_s] * 2


@pytest.mark.parametrize(
    ("reason", "ends"),
    [
        (None, Finish("stop")),  # [DONE] alone ends the reply
        ("", Finish("stop")),
        ("stop", Finish("stop")),
        ("eos", Finish("eos")),
        ("length", Finish("length")),
        ("MAX_TOKENS", Finish("length")),
        ("content_filter", Finish("content_filter")),
        ("SAFETY", Finish("content_filter")),
        ("error", "reported an error. Try again."),
        ("abort", "reported an error. Try again."),
        ("MALFORMED_FUNCTION_CALL", "reported an error. Try again."),
    ],
)
async def test_each_reason_to_finish_ends_the_reply_or_fails(reason, ends):
    reply = stream(say("One."), event(chunk({}, reason)), DONE)
    async with LoopbackServer([reply]) as server:
        parts, error = await ask(chat(server))
    assert text(parts) == "One."
    if isinstance(ends, Finish):
        assert (parts[-1], error) == (ends, None)
    else:
        assert error.code == FAILED
        assert str(error).endswith(ends)
