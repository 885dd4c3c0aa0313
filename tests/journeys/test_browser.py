"""The whole way in a real browser, on the real bot: staff write, parents read their own language and answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from bot.config import Settings
from bot.demo import Demo, open_demo
from tests.browser import Browsing

pytestmark = [pytest.mark.browser, pytest.mark.database]

HARD = "Wij hebben heden buiten gespeeld. Gelieve een regenjas mee te nemen."
FATMA, ELIF, AHMAD = 1001, 2001, 2002
PATIENCE = 20_000  # milliseconds; this machine may be busy, and nothing here measures speed


@pytest.fixture
async def demo(browsing: Browsing, tmp_path: Path) -> AsyncIterator[Demo]:
    async with open_demo(Settings(home=tmp_path / "thuis"), 0) as opened:
        yield opened
        await browsing.leave()


class Chats:
    """Act on the chat page as the people on it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def phone(self, person: int) -> Locator:
        return self.page.locator(f'.phone[data-person="{person}"]')

    async def write(self, person: int, text: str) -> None:
        await self.phone(person).locator("textarea").fill(text)
        await self.phone(person).locator("textarea").press("Enter")

    async def tap(self, person: int, label: str) -> None:
        keys = self.page.locator(".key", has_text=label)
        newest = self.phone(person).locator(".message").filter(has=keys).last
        await newest.locator(".key", has_text=label).first.click(timeout=PATIENCE)

    async def press(self, person: int, label: str) -> None:
        await self.phone(person).locator(".quick .key", has_text=label).click(timeout=PATIENCE)

    async def sees(self, person: int, text: str) -> Locator:
        bubble = self.phone(person).locator(".message.theirs .text", has_text=text).last
        await expect(bubble).to_be_visible(timeout=PATIENCE)
        return bubble


async def test_a_message_leaves_in_dutch_arrives_in_turkish_and_arabic_and_is_answered(
    demo: Demo, browsing: Browsing
) -> None:
    page = await browsing.open(demo.telegram.page_url)
    chats = Chats(page)
    await chats.sees(FATMA, "juf Fatma")
    await chats.write(FATMA, HARD)
    await chats.tap(FATMA, "De Vlinders")
    await chats.sees(FATMA, "Wilt u een regenjas meenemen?")
    await browsing.picture(page, "preview")
    await chats.tap(FATMA, "Verstuur")

    await chats.sees(ELIF, "yağmurluk")
    arabic = await chats.sees(AHMAD, "معطف مطر")
    assert await arabic.evaluate("it => getComputedStyle(it).direction") == "rtl"
    await page.wait_for_timeout(300)
    await browsing.picture(page, "arrived")

    await chats.tap(ELIF, "👍")
    await expect(chats.phone(ELIF).locator(".key", has_text="✓")).to_be_visible(timeout=PATIENCE)
    await chats.tap(AHMAD, "❓")
    await chats.tap(AHMAD, "لعبنا")
    await chats.sees(AHMAD, "✓")
    await chats.press(FATMA, "Postvak")
    await chats.sees(FATMA, "1 bericht van een ouder")
    await browsing.picture(page, "answered")


async def test_dark_narrow_and_arabic(demo: Demo, browsing: Browsing) -> None:
    page = await browsing.open(demo.telegram.page_url, (390, 844), dark=True, lang="ar")
    await expect(page.locator("html")).to_have_attribute("dir", "rtl")
    await page.locator(f'[data-chip="{AHMAD}"]').click()
    await expect(page.locator(f'.phone[data-person="{AHMAD}"]')).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    await page.wait_for_timeout(300)
    await browsing.picture(page, "narrow-dark-arabic")
