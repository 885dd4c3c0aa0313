"""The chat page in a real browser: what people see, and what they can do with a mouse, a thumb or a keyboard."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from playwright.async_api import Page, expect
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, Update

from bot.sandbox import Person, Sandbox
from tests.browser import Browsing

pytestmark = pytest.mark.browser

WIDE, NARROW = (1440, 900), (360, 640)


@pytest.fixture
def people(telegram: Sandbox) -> list[Person]:
    who = (("Fatma", "nl", "staff"), ("Elif", "tr", "parent:Sam"), ("Omar", "ar", "vader"))
    return [telegram.person(name, language, role=role) for name, language, role in who]


class Listener:
    """Read updates one by one, as a bot does."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.offset = 0

    async def next(self) -> Update:
        (update, *_) = await self.bot.get_updates(offset=self.offset, timeout=5, limit=1)
        self.offset = update.update_id + 1
        return update


async def test_start_text_tap_edit_and_toast(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    fatma, elif_, _ = people
    page = await browsing.open(telegram.page_url, WIDE)
    listener = Listener(bot)
    await expect(page.locator(".guide")).to_contain_text("Fatma")
    await page.locator(f'[data-person="{fatma.id}"] .start').click()
    started = await listener.next()
    assert started.message
    assert started.message.text == "/start"

    keys = InlineKeyboardMarkup([[InlineKeyboardButton("👍 Ja", callback_data="yes")]])
    sent = await bot.send_message(fatma.id, "<b>Dag</b> &lt;script&gt;", parse_mode="HTML", reply_markup=keys)
    phone = page.locator(f'[data-person="{fatma.id}"]')
    await expect(phone.locator(".message.theirs strong")).to_have_text("Dag")
    await expect(phone.locator(".message.theirs .text")).to_have_text("Dag <script>")
    await phone.get_by_role("button", name="👍 Ja").click()
    tapped = (await listener.next()).callback_query
    assert tapped
    assert tapped.data == "yes"
    await tapped.answer("Dank je")
    await expect(phone.locator(".toast")).to_have_text("Dank je")
    await bot.edit_message_text("Klaar", fatma.id, sent.message_id)
    await expect(phone.locator(".message.theirs")).to_contain_text("Klaar")
    await expect(phone.locator(".message.theirs .edited")).to_be_visible()
    await expect(phone.locator(".key")).to_have_count(0)
    await expect(page.locator(f'[data-person="{elif_.id}"] .start')).to_be_visible()


async def test_everything_can_be_done_with_the_keyboard(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    await people[0].command("/start")
    await bot.send_message(people[0].id, "Vraag?")
    page = await browsing.open(telegram.page_url, WIDE)
    listener = Listener(bot)
    await listener.next()
    await page.locator(f'[data-chip="{people[0].id}"]').focus()
    await page.keyboard.press("Enter")
    await page.keyboard.type("Regel een")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("regel twee")
    await page.keyboard.press("Enter")
    written = (await listener.next()).message
    assert written
    assert written.text == "Regel een\nregel twee"
    reply = page.locator(".message.theirs .reply").first
    await reply.focus()
    await page.keyboard.press("Enter")
    await page.keyboard.type("Antwoord")
    await page.keyboard.press("Enter")
    answer = (await listener.next()).message
    assert answer
    assert answer.reply_to_message
    assert answer.reply_to_message.text == "Vraag?"


async def test_an_invitation_is_opened_as_the_person_that_one_chooses(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    fatma, elif_, _ = people
    await fatma.command("/start")
    buffer = io.BytesIO()
    Image.new("RGB", (200, 200), "black").save(buffer, "PNG")
    link = "https://t.me/ouderbrug_bot?start=Code_1-2"
    await bot.send_photo(fatma.id, buffer.getvalue(), caption=f"Uitnodiging {link}")
    page = await browsing.open(telegram.page_url, WIDE)
    phone = page.locator(f'[data-person="{fatma.id}"]')
    await phone.locator(".picture").click()
    await expect(page.locator(".picture-box img")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator("dialog")).to_have_count(0)
    await phone.get_by_role("button", name=link).click()
    await page.locator("dialog .choice", has_text="Elif").click()
    await expect(page.locator(f'[data-person="{elif_.id}"] .message.own')).to_contain_text("/start Code_1-2")


async def test_arabic_runs_from_right_to_left_line_by_line(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    omar = people[2]
    await omar.command("/start")
    keys = InlineKeyboardMarkup(
        [[InlineKeyboardButton("نعم", callback_data="1"), InlineKeyboardButton("لا", callback_data="2")]]
    )
    await bot.send_message(omar.id, "🔔 يوم إغلاق\n12.30 – 14.00\nGroep De Vlinders", reply_markup=keys)
    page = await browsing.open(telegram.page_url, WIDE)
    lines = page.locator(f'[data-person="{omar.id}"] .theirs .line')
    directions = [await line.evaluate("line => getComputedStyle(line).direction") for line in await lines.all()]
    assert directions == ["rtl", "rtl", "ltr"]
    first, second = [await key.bounding_box() for key in await page.locator(f'[data-person="{omar.id}"] .key').all()]
    assert first
    assert second
    assert first["x"] > second["x"]


async def test_a_keyboard_under_the_field_and_a_photo(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    fatma = people[0]
    await fatma.command("/start")
    await bot.send_message(fatma.id, "?", reply_markup=ReplyKeyboardMarkup([["📥 Postvak"]]))
    page = await browsing.open(telegram.page_url, WIDE)
    listener = Listener(bot)
    await listener.next()
    await page.get_by_role("button", name="📥 Postvak").click()
    pressed = (await listener.next()).message
    assert pressed
    assert pressed.text == "📥 Postvak"
    buffer = io.BytesIO()
    Image.new("RGB", (60, 40), "teal").save(buffer, "PNG")
    await page.locator(f'[data-person="{fatma.id}"] textarea').fill("Kijk eens")
    photo = {"name": "x.png", "mimeType": "image/png", "buffer": buffer.getvalue()}
    await page.locator(f'[data-person="{fatma.id}"] input[type=file]').set_input_files(photo)  # type: ignore[arg-type]
    shared = (await listener.next()).message
    assert shared
    assert shared.caption == "Kijk eens"
    assert shared.photo[-1].width == 60


async def test_a_narrow_screen_shows_one_chat_and_nothing_sticks_out(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    await people[1].command("/start")
    await bot.send_message(people[1].id, "x" * 300 + " https://t.me/" + "y" * 80)
    page = await browsing.open(telegram.page_url, NARROW)
    await expect(page.locator(".phone")).to_have_count(1)
    await page.locator(f'[data-chip="{people[1].id}"]').click()
    await expect(page.locator(".phone")).to_have_attribute("data-person", str(people[1].id))
    for selector in ("html", ".log"):
        assert await sticks_out(page, selector) <= 0
    await page.locator("#tools .worded").first.click()
    await expect(page.locator(".panel")).to_be_in_viewport(ratio=1)


async def test_every_control_has_a_name_and_fits_a_thumb(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    await people[0].command("/start")
    await bot.send_message(people[0].id, "?", reply_markup=ReplyKeyboardMarkup([["Ja", "Nee"]]))
    page = await browsing.open(telegram.page_url, NARROW)
    await page.locator("#tools .worded").nth(1).click()
    for control in await page.locator("button:visible, select:visible, textarea:visible").all():
        name = await control.evaluate(
            "it => it.getAttribute('aria-label') || it.innerText || it.labels?.[0]?.innerText"
        )
        box = await control.bounding_box()
        assert name
        assert box
        assert min(box["width"], box["height"]) >= 32, name


async def sticks_out(page: Page, selector: str) -> int:
    found = await page.locator(selector).first.evaluate("it => it.scrollWidth - it.clientWidth")
    assert isinstance(found, int)
    return found


async def test_somebody_can_be_added_and_something_broken_and_mended(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    page = await browsing.open(telegram.page_url, WIDE)
    await page.locator(".chip.add").click()
    await page.locator("dialog input").fill("Оксана")
    await page.locator("dialog select").select_option("uk")
    await page.locator("dialog .primary").click()
    await expect(page.locator(".phone", has_text="Українська")).to_be_visible()
    assert telegram.world.accounts[max(telegram.world.accounts)].language == "uk"

    await page.locator("#tools .worded").nth(1).click()
    await page.locator(".card").first.click()
    await expect(page.locator(".waiting li")).to_have_count(1)
    assert len(telegram.faults.waiting) == 1
    await page.locator(".waiting .plain").click()
    await expect(page.locator(".waiting li")).to_have_count(0)
    assert telegram.faults.waiting == []


async def test_a_message_to_a_hidden_chat_shows_as_unread_until_it_is_opened(
    telegram: Sandbox, bot: Bot, people: list[Person], browsing: Browsing
) -> None:
    elif_ = people[1]
    await elif_.command("/start")
    page = await browsing.open(telegram.page_url, NARROW)
    await bot.send_message(elif_.id, "Nieuws")
    chip = page.locator(f'[data-chip="{elif_.id}"]')
    await expect(chip.locator(".badge")).to_have_text("1")
    await chip.click()
    await expect(chip.locator(".badge")).to_have_count(0)


async def test_dark_and_light_follow_the_reader_and_the_switch(
    telegram: Sandbox, people: list[Person], browsing: Browsing
) -> None:
    page = await browsing.open(telegram.page_url, WIDE, dark=True)
    colour = "() => getComputedStyle(document.body).backgroundColor"
    dark = await page.evaluate(colour)
    await page.locator("#tools .tool").last.click()
    assert await page.evaluate(colour) != dark
    await page.reload()
    await page.locator(".phone").first.wait_for()
    assert await page.evaluate(colour) != dark


async def test_who_somebody_is_stands_in_the_language_of_the_page(
    telegram: Sandbox, people: list[Person], browsing: Browsing
) -> None:
    page = await browsing.open(telegram.page_url, WIDE)
    captions = page.locator(".head .who p")
    for tag, words in (("en", ["staff", "parent of"]), ("nl", ["medewerker", "ouder van"])):
        await page.get_by_role("combobox").first.select_option(tag)
        for number, said in enumerate(words):
            await expect(captions.nth(number)).to_contain_text(said)
    await expect(captions.nth(2)).to_contain_text("vader")
