"""The headers of a request to an OpenAI-compatible server.

The openai library adds the organization, the project and any header that the environment names, to
whichever server it is given, and describes this computer. Only the headers listed here are sent.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app import __version__, network
from app.environment import secret

if TYPE_CHECKING:
    import httpx2

SENT = {
    *("host", "connection", "accept", "accept-encoding"),
    *("content-type", "content-length", "transfer-encoding"),
}
OPENAI = "https://api.openai.com:443"
ACCOUNT = {"OpenAI-Organization": "OPENAI_ORG_ID", "OpenAI-Project": "OPENAI_PROJECT_ID"}
"""Headers that say whose account pays, and the variables that belong to ``OPENAI_API_KEY``."""


def replace(request: httpx2.Request, base_url: str, key: str) -> None:
    """Leave only the headers of ``SENT``, and add the key of the server at ``base_url``, if the
    request goes there."""
    for name in set(request.headers) - SENT:
        del request.headers[name]
    request.headers["User-Agent"] = f"Repartee/{__version__}"
    if key and network.origin(str(request.url)) == network.origin(base_url):
        request.headers.update(_credentials(request.url, key))


def _credentials(url: httpx2.URL, key: str) -> dict[str, str]:
    if url.host == "api.anthropic.com" and url.path.endswith("/models"):
        # Anthropic's list of models, unlike its chat, takes the key only in this form.
        return {"x-api-key": key, "anthropic-version": "2023-06-01"}
    headers = {"Authorization": f"Bearer {key}"}
    if network.origin(str(url)) == OPENAI and key == secret("OPENAI_API_KEY").strip():
        account = {name: secret(variable).strip() for name, variable in ACCOUNT.items()}
        headers |= {name: value for name, value in account.items() if re.fullmatch("[!-~]+", value)}
    return headers
