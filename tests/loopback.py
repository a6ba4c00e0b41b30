"""A chat server on the loopback interface, with real sockets and real HTTP/1.1 streams.

It implements ``/v1/chat/completions`` (server-sent events), ``/v1/models`` and
``/v1/audio/transcriptions``, and serves files with Range and If-Range. Scripts define its answers
and its faults (``tests/loopback_faults.py``). In the event loop of a test::

    async with LoopbackServer([Reply("Hello!", ttft_s=0.2, tokens_per_s=50)]) as server:
        server.base_url, server.requests

in a thread (for a program in another process)::

    with ThreadedLoopback([Reply("Hello!")]) as server: ...

as a program, which prints its base URL first::

    python -m tests.loopback --port 0 --ttft-ms 200 --tokens-per-s 50 --reply "Hello!"
    python -m tests.loopback --script replies.json
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from tests.loopback_faults import FAULTS
from tests.loopback_replies import Answer, At, End, Reply, json_answer

ChatScript = Sequence[Reply | Answer] | Callable[[dict[str, Any]], Reply | Answer]
FileFault = Literal["truncated", "slow", "ignores_range"]


@dataclass(slots=True, eq=False)
class Request:
    """A request and its outcome. Times are those of the event loop, in s."""

    method: str
    path: str
    headers: dict[str, str]
    """With names in lower case."""
    body: bytes
    connection: int
    """The number of the TCP connection, from 0. Equal numbers mean it was kept alive."""
    received_at: float
    cancelled: bool = False
    """Whether the client disconnected before the end of the answer."""
    ended_at: float | None = None
    ended: asyncio.Event = field(default_factory=asyncio.Event, repr=False)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class LoopbackServer:
    """``replies`` answer the chat requests in order, and the last one repeats; or a function
    returns the reply for the request's JSON. ``answers`` overrides the answer of a path. ``files``
    maps a path to its content. All of them may change while the server runs."""

    def __init__(
        self,
        replies: ChatScript = (),
        *,
        models: Sequence[str] = ("test-model",),
        transcript: str = "",
        files: Mapping[str, bytes] | None = None,
        file_faults: Mapping[str, FileFault] | None = None,
        answers: Mapping[str, Answer] | None = None,
        tls: ssl.SSLContext | None = None,
        port: int = 0,
    ) -> None:
        self.replies = replies
        self.models = list(models)
        self.transcript = transcript
        self.files = dict(files or {})
        self.file_faults = dict(file_faults or {})
        self.answers = dict(answers or {})
        self.requests: list[Request] = []
        self.port = port
        self._tls = tls
        self._replied = 0
        self._connections = 0
        self._arrival = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    @property
    def root_url(self) -> str:
        """The address without a path, for example for ``files``."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        return f"{self.root_url}/v1"

    @property
    def chat_requests(self) -> list[Request]:
        """The requests of turns, without the single-token requests that warm up a model."""
        asked = [r for r in self.requests if r.path == "/v1/chat/completions"]
        return [r for r in asked if r.json.get("max_tokens") != 1]

    async def request(self, number: int = 0) -> Request:
        """Wait for the request with this number, from 0, and return it."""
        while len(self.requests) <= number:
            self._arrival.clear()
            await self._arrival.wait()
        return self.requests[number]

    async def __aenter__(self) -> LoopbackServer:
        self._server = await asyncio.start_server(
            self._converse, "127.0.0.1", self.port, ssl=self._tls
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    # --- the connection -------------------------------------------------------------------------

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Handle all requests of a connection in order."""
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        connection, self._connections = self._connections, self._connections + 1
        ahead = b""
        with contextlib.suppress(asyncio.CancelledError, ConnectionError, ssl.SSLError):
            while request := await self._receive(reader, writer, ahead, connection):
                self.requests.append(request)
                self._arrival.set()
                ahead = await self._respond(request, reader, writer)
                if request.cancelled or writer.is_closing():
                    break
        writer.close()

    async def _receive(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        ahead: bytes,
        connection: int,
    ) -> Request | None:
        try:
            first = ahead or await reader.readexactly(1)
            if not first.isalpha():  # TLS, most likely
                writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
                await writer.drain()
                return None
            head = first + await reader.readuntil(b"\r\n\r\n")
            line, *fields = head.decode("latin-1").split("\r\n")[:-2]
            method, path, _ = line.split(" ")
            headers = {
                name.lower(): value.strip()
                for name, _, value in (header.partition(":") for header in fields)
            }
            body = await reader.readexactly(int(headers.get("content-length", 0)))
        except asyncio.IncompleteReadError:
            return None
        now = asyncio.get_running_loop().time()
        return Request(method, path, headers, body, connection, now)

    async def _respond(
        self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bytes:
        """Answer, and detect if the client disconnects. Returns what it has sent ahead."""
        sending = asyncio.create_task(self._send(request, writer))
        watching = asyncio.create_task(reader.read(1))
        try:
            await asyncio.wait({sending, watching}, return_when=asyncio.FIRST_COMPLETED)
            if not sending.done():
                request.cancelled = not watching.result()
                if not request.cancelled:
                    await sending
            else:
                sending.result()
        except ConnectionError:
            request.cancelled = True
        finally:
            sending.cancel()
            watching.cancel()
            await asyncio.wait({sending, watching})
            request.ended_at = asyncio.get_running_loop().time()
            request.ended.set()
        return b"" if watching.cancelled() or watching.exception() else watching.result()

    async def _send(self, request: Request, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        answer = self._answer(request)
        headers = {"Content-Type": "application/octet-stream", **answer.headers}
        chunked = "Content-Length" not in headers
        if chunked:
            headers["Transfer-Encoding"] = "chunked"
        # Send the head with the first byte of the body, so that a stalled answer sends nothing.
        head = f"HTTP/1.1 {answer.status} Status\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers.items()) + "\r\n"
        unsent = head.encode("latin-1")
        silent = request.method == "HEAD"
        for step in answer.steps:
            match step:
                case bytes() if silent:
                    continue
                case bytes(data):
                    framed = b"%x\r\n%s\r\n" % (len(data), data) if chunked else data
                    writer.write(unsent + framed)
                    unsent = b""
                    await writer.drain()
                case At(s=s):
                    await asyncio.sleep(request.received_at + s - loop.time())
                case End.STALL:
                    await asyncio.Event().wait()
                case End.CUT:
                    writer.close()
                    return
                case End.RESET:
                    # Lingering for 0 s turns the close into a TCP reset.
                    linger = struct.pack("ii", 1, 0)
                    connection = writer.get_extra_info("socket")
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    writer.transport.abort()
                    return
        ending = b"0\r\n\r\n" if chunked and not silent else b""
        writer.write(unsent + ending)
        await writer.drain()

    # --- what to answer -------------------------------------------------------------------------

    def _answer(self, request: Request) -> Answer:
        path = request.path.partition("?")[0]
        if path in self.answers:
            return self.answers[path]
        if path in self.files:
            return self._file(path, request)
        match path:
            case "/v1/chat/completions":
                return self._chat(request.json)
            case "/v1/models":
                listed = [{"id": name, "object": "model"} for name in self.models]
                return json_answer({"object": "list", "data": listed})
            case "/v1/audio/transcriptions":
                return json_answer({"text": self.transcript})
        return json_answer({"detail": "Not Found"}, status=404)

    def _chat(self, asked: dict[str, Any]) -> Answer:
        if callable(self.replies):
            reply = self.replies(asked)
        elif asked.get("max_tokens") == 1:  # to be warmed up: no turn of the script
            return Reply("Hi").answer(asked.get("model", ""), usage=False)
        else:
            script = self.replies or [Reply("Hello!")]
            reply = script[min(self._replied, len(script) - 1)]
        self._replied += 1
        if isinstance(reply, Answer):
            return reply
        wants_usage = (asked.get("stream_options") or {}).get("include_usage", False)
        return reply.answer(asked.get("model", ""), usage=wants_usage)

    def _file(self, path: str, request: Request) -> Answer:
        content = self.files[path]
        fault = self.file_faults.get(path)
        etag = f'"{hash(content):x}"'
        headers = {"ETag": etag, "Accept-Ranges": "bytes"}
        asked = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        status, begin = 200, 0
        unchanged = request.headers.get("if-range", etag) == etag
        if asked and unchanged and fault != "ignores_range":
            begin = int(asked[1])
            if begin >= len(content):
                headers["Content-Range"] = f"bytes */{len(content)}"
                return Answer((), 416, {**headers, "Content-Length": "0"})
            status = 206
            headers["Content-Range"] = f"bytes {begin}-{len(content) - 1}/{len(content)}"
        headers["Content-Length"] = str(len(content) - begin)
        end = (begin + len(content)) // 2 if fault == "truncated" else len(content)
        steps: list[bytes | At | End] = []
        for number, start in enumerate(range(begin, end, 16_384)):
            if fault == "slow":
                steps.append(At(0.05 * number))
            steps.append(content[start : min(start + 16_384, end)])
        if fault == "truncated":
            steps.append(End.CUT)
        return Answer(tuple(steps), status, headers)


class ThreadedLoopback:
    """A ``LoopbackServer`` in a thread, for a program in another process or loop."""

    def __init__(self, replies: ChatScript = (), **options: Any) -> None:
        self._server = LoopbackServer(replies, **options)
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), daemon=True)

    async def _run(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        async with self._server:
            self._ready.set()
            await self._over.wait()

    def __enter__(self) -> LoopbackServer:
        self._thread.start()
        if not self._ready.wait(10):
            raise RuntimeError("the loopback server did not start")
        return self._server

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()


def scripted(item: dict[str, Any]) -> Reply | Answer:
    """Return a reply of a script file: the fields of ``Reply``, or ``{"fault": NAME}``."""
    return FAULTS[item["fault"]] if "fault" in item else Reply(**item)


async def serve(arguments: argparse.Namespace) -> None:
    script: list[Reply | Answer] = [
        Reply(
            arguments.reply,
            ttft_s=arguments.ttft_ms / 1000,
            tokens_per_s=arguments.tokens_per_s,
        )
    ]
    if arguments.script:
        script = [scripted(item) for item in json.loads(arguments.script.read_text("utf-8"))]
    async with LoopbackServer(script, models=arguments.model, port=arguments.port) as server:
        print(server.base_url, flush=True)
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.loopback", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--reply", default="Hello! This is the loopback server speaking.")
    parser.add_argument("--ttft-ms", type=float, default=0.0)
    parser.add_argument("--tokens-per-s", type=float, default=None, help="default: all at once")
    parser.add_argument("--model", action="append", help="a model to list; may be repeated")
    parser.add_argument("--script", type=Path, help="a JSON list of replies")
    arguments = parser.parse_args()
    arguments.model = arguments.model or ["test-model"]
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(arguments))


if __name__ == "__main__":
    main()
