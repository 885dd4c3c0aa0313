"""The line to Telegram: one pool of connections per bot.

A delivery costs mostly what it takes to send it, and this takes a third of the processor time of the library's own
client. It says one thing more: whether a request can have reached Telegram.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Untouched(Exception):
    """Be the cause of an error before a connection was there: nothing was asked of Telegram."""


class Line(BaseRequest):
    """Carry requests; all timeouts are in seconds."""

    def __init__(self, connections: int, read_seconds: float, connect_seconds: float) -> None:
        self._connections = connections
        self._read_seconds = read_seconds
        self._connect_seconds = connect_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Return how long an answer may take."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the pool; a connection is made when it is first needed."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=50)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return the status and the body of the answer.

        Raises `TimedOut` or `NetworkError`; their cause is `Untouched` where nothing can have arrived.
        """
        if self._session is None:
            await self.initialize()
        assert self._session is not None
        read = self._read_seconds if isinstance(read_timeout, DefaultValue) or read_timeout is None else read_timeout
        timeout = aiohttp.ClientTimeout(total=None, connect=self._connect_seconds, sock_read=float(read))
        body = _body(request_data)
        headers = FORM if isinstance(body, bytes) else None
        sending = self._session.request(
            method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False, ssl=True
        )
        # The texts of these errors are not repeated: the address in them holds the token.
        try:
            async with sending as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            kind = TimedOut if isinstance(error, aiohttp.ConnectionTimeoutError) else NetworkError
            raise kind(type(error).__name__) from Untouched()
        except TimeoutError as error:
            raise TimedOut(type(error).__name__) from None
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from None


def _body(data: RequestData | None) -> Any:
    """Return the parameters as a form; with files it has several parts."""
    if data is None:
        return None
    if not data.contains_files:
        return urlencode(data.json_parameters).encode() if data.json_parameters else None
    form = aiohttp.FormData(data.json_parameters, default_to_multipart=True)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
