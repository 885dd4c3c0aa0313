"""The chat page: its files, what it shows, and what people do on it."""

from __future__ import annotations

from aiohttp import web

from bot.sandbox.world import World


class Page:
    """Serve the chat page."""

    def __init__(self, world: World) -> None:
        self.world = world

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses of the page."""
        return []

    def close(self) -> None:
        """End the streams to open pages."""
