"""A real browser for tests marked `browser`: Debian's Chromium, driven by Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, async_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
REMEDY = (
    "No Chromium was found. Install it (Debian and Ubuntu: apt install chromium), or name one: CHROMIUM=/path/to/it"
)
PICTURES = Path(__file__).resolve().parent.parent / "artefacts" / "screenshots"


def find_browser() -> str:
    """Return the path of a Chromium; skip the test without one, and fail it where CI=true."""
    named = os.environ.get("CHROMIUM", "")
    found = next((path for name in (named, *NAMES) if name and (path := shutil.which(name))), None)
    if found:
        return found
    if os.environ.get("CI", "").lower() in ("true", "1"):
        pytest.fail(REMEDY)
    pytest.skip(REMEDY)


class Browsing:
    """Open pages, and fail the test if a page reported an error."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.errors: list[str] = []

    async def open(
        self, url: str, size: tuple[int, int] = (1440, 900), dark: bool = False, lang: str = "nl-NL"
    ) -> Page:
        """Open the chat page as one reader has it; waits until the first chat is there."""
        context = await self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            locale=lang,
            reduced_motion="reduce",
        )
        page = await context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda line: self.errors.append(line.text) if line.type == "error" else None)
        await page.goto(url)
        await page.locator(".phone").first.wait_for()
        return page

    async def leave(self) -> None:
        """Close every page; one that is left open sees the demo go away, which is no fault of the page."""
        for context in self.browser.contexts:
            await context.close()

    async def picture(self, page: Page, name: str) -> Path:
        """Keep a screenshot among the artefacts."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / f"{name}.png"
        await page.screenshot(path=path)
        return path


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browsing]:
    """Start a browser that talks to this machine only, and check afterwards that no page had an error."""
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    path = find_browser()
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=path, args=flags)
        browsing = Browsing(browser)
        try:
            yield browsing
        finally:
            await browser.close()
        assert browsing.errors == [], browsing.errors
