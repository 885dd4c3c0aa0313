from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot import logs

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz12345"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    kept, level = logging.getLogger().handlers, logging.getLogger().level
    told = io.StringIO()
    logs.set_up(told)
    yield told
    logging.getLogger().handlers = kept
    logging.getLogger().setLevel(level)
    structlog.reset_defaults()


def test_a_token_never_reaches_the_log(stream: io.StringIO) -> None:
    logging.getLogger("bot.x").warning("POST https://api.telegram.org/bot%s/getMe", TOKEN)
    structlog.get_logger("bot.y").warning("asked", url=f"bot{TOKEN}/getMe")
    try:
        raise RuntimeError(f"bot{TOKEN}")
    except RuntimeError:
        logging.getLogger("bot.z").exception("failed")
    assert "AAF-abc" not in stream.getvalue()
    assert stream.getvalue().count("[token]") >= 3


def test_what_httpx_tells_about_each_call_is_left_out(stream: io.StringIO) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot%s/getMe", TOKEN)
    assert stream.getvalue() == ""


def test_a_log_line_is_one_line_of_json(stream: io.StringIO) -> None:
    structlog.get_logger("bot.x").info("outbox.recorded", delivery=7, state="sent")
    assert '"delivery": 7' in stream.getvalue()


def test_half_an_answer_of_telegram_with_words_about_a_child_is_not_logged(stream: io.StringIO) -> None:
    with pytest.raises(TelegramError):
        BaseRequest.parse_json_payload(b'{"ok": true, "result": {"text": "Sam heeft koorts')
    assert stream.getvalue() == ""


def test_what_a_library_says_is_one_line_of_json_too_without_its_traceback(stream: io.StringIO) -> None:
    try:
        raise ValueError("Sam heeft koorts")
    except ValueError:
        logging.getLogger("dbos").warning("a queue failed:\nmore %s", TOKEN, exc_info=True)
    (line,) = stream.getvalue().splitlines()
    said = json.loads(line)
    assert (said["library"], said["message"], said["fault"]) == ("dbos", "a queue failed:", "ValueError")
    assert "koorts" not in line


def test_dbos_writes_through_our_handler_and_not_past_it(
    stream: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    from dbos._logger import dbos_logger, init_logger

    init_logger()
    dbos_logger.warning("Exception reloading queue for %s", TOKEN)
    assert capfd.readouterr().err == ""
    assert json.loads(stream.getvalue())["message"] == "Exception reloading queue for [token]"
