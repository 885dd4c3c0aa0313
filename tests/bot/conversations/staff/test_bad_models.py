"""Whatever happens to the translation models, the message goes out in plain Dutch, marked, and nothing is lost."""

from __future__ import annotations

import hashlib
import http.server
import io
import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.desk import Desk
from bot.store import notices, people
from simplify.errors import DownloadFailed, ModelBroken
from simplify.translation import argos, models, translator
from simplify.translation.engine import Limited
from simplify.translation.translator import Translator
from simplify.types import Provenance
from tests.bot.conversations.play import Chat
from tests.conftest import House, RecordingOutbox
from tests.simplify.translation import engines
from tests.simplify.translation.engines import WordByWord
from tests.soak.disk import SmallDisk

TINY = Path(__file__).resolve().parents[3] / "models"
PACKAGE = TINY / "translate-nl_en-1_0.argosmodel"
NOWHERE = "http://127.0.0.1:9/nl_en.argosmodel"
SENTENCE = "De glibberige aardvarkens zongen."  # which no fixed phrase says


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let the bot look for its models in a folder of this test, with its real translator."""
    monkeypatch.setenv("OUDERBRUG_HOME", str(tmp_path))
    translator.default.cache_clear()
    yield tmp_path / "models"
    translator.default.cache_clear()


class Sender:
    """Send a sentence to the parents of the group, and look at what staff and Sam's mother see."""

    def __init__(self, fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox) -> None:
        self.fatma, self.session, self.desk, self.house, self.outbox = fatma, session, desk, house, outbox

    async def stays_in_dutch(self, *reasons: str) -> None:
        await self.fatma.type(SENTENCE)
        await self.fatma.tap("👥 De Vlinders")
        assert SENTENCE in self.fatma.text
        assert "⚠ 1 zin blijft in het Nederlands" in self.fatma.text
        for _ in range(2):  # asked once more when something deserves a second look
            if not self.outbox.enqueued:
                await self.fatma.tap("Verstuur")
        found = [
            await notices.delivery(self.session, self.desk.vault, self.house.organisation_id, one)
            for one in self.outbox.enqueued
        ]
        letters = {pair[1].locale: pair[1] for pair in found if pair}
        assert {"nl"} < set(letters)
        for locale, letter in letters.items():
            (line,) = letter.lines
            assert (line.text, line.dutch) == (SENTENCE, SENTENCE)
            if locale != "nl":
                assert line.provenance is Provenance.UNTRANSLATED
                assert line.reason in reasons


@pytest.fixture
def sender(fatma: Chat, session: AsyncSession, desk: Desk, house: House, outbox: RecordingOutbox) -> Sender:
    return Sender(fatma, session, desk, house, outbox)


@contextmanager
def served(content: bytes) -> Iterator[str]:
    """Serve a package on loopback, whole or not."""

    class Shop(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            return

    with http.server.HTTPServer(("127.0.0.1", 0), Shop) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/nl_en.argosmodel"
        finally:
            server.shutdown()
            thread.join()


def _no_network(home: Path) -> None:
    models.download(models.Available("nl", "en", "1", (NOWHERE,)), home / ".downloads")


def _half_downloaded(home: Path) -> None:
    half = home / ".downloads" / "nl_en.argosmodel"
    half.parent.mkdir(parents=True)
    half.write_bytes(PACKAGE.read_bytes()[:300_000])
    models.install(half, home)


def _wrong_checksum(home: Path) -> None:
    with served(PACKAGE.read_bytes()) as address:
        wanted = models.Available("nl", "en", "1", (address,), sha256=hashlib.sha256(b"another").hexdigest())
        models.download(wanted, home / ".downloads")


def _for_another_version(home: Path) -> None:
    with zipfile.ZipFile(PACKAGE) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = next(one for one in files if one.endswith("metadata.json"))
    files[name] = json.dumps(json.loads(files[name]) | {"argos_version": "9.0"}).encode()
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for one, body in files.items():
            archive.writestr(one, body)
    newer = home.parent / "newer.argosmodel"
    newer.write_bytes(content.getvalue())
    models.install(newer, home)


@pytest.mark.parametrize(
    ("spoil", "remedy"),
    [
        (_no_network, "or install from a file"),
        (_half_downloaded, "is no whole package. Download it again."),
        (_wrong_checksum, "has the wrong checksum"),
        (_for_another_version, "Update Ouderbrug, or get an older one."),
    ],
)
async def test_a_model_that_could_not_be_installed(
    spoil: Callable[[Path], None], remedy: str, home: Path, sender: Sender
) -> None:
    with pytest.raises((DownloadFailed, ModelBroken), match=remedy):
        spoil(home)
    assert list(argos.installed(home)) == []
    await sender.stays_in_dutch("no-engine")


async def test_a_full_disk(home: Path, tmp_path: Path, sender: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = SmallDisk(tmp_path / "disk", size="8m")
    if not disk.mount():
        pytest.skip("only root may mount a small disk")
    try:
        home = disk.folder / "models"
        monkeypatch.setenv("OUDERBRUG_HOME", str(disk.folder))
        disk.fill()
        with pytest.raises(DownloadFailed, match="Make room and try again"):
            models.install(PACKAGE, home)
        with served(PACKAGE.read_bytes()) as address, pytest.raises(DownloadFailed, match="Make room and try again"):
            models.download(models.Available("nl", "en", "1", (address,)), home / ".downloads")
        await sender.stays_in_dutch("no-engine")
        disk.make_room()
        models.install(PACKAGE, home)
        assert [entry.name for entry in home.iterdir() if not entry.name.startswith(".downloads")] == ["nl_en"]
        found = translator.default().engine
        assert found is not None
        assert found.translate(["Sam was moe."], "nl", "en")[0][0].text == "Sam was tired."
    finally:
        disk.unmount()


async def test_a_language_without_a_path(home: Path, sender: Sender, session: AsyncSession, house: House) -> None:
    models.install(PACKAGE, home)
    await people.set_locale(session, house.organisation_id, house.mother.id, "so")
    await sender.stays_in_dutch("no-engine")


async def test_a_model_with_damaged_weights(home: Path, sender: Sender) -> None:
    model = models.install(PACKAGE, home)
    (model.folder / "model" / "model.bin").write_bytes(b"no weights")
    await sender.stays_in_dutch("engine-failed")


@pytest.mark.parametrize(("fault", "reason"), [(engines.throws, "engine-failed"), (engines.hangs, "slow")])
async def test_a_model_that_throws_or_hangs(
    fault: Callable[[str], str], reason: str, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Limited(WordByWord(spoil=fault, pairs=frozenset({("nl", "en")})), seconds=0.2)
    monkeypatch.setattr(translator, "default", lambda: Translator(engine))
    await sender.stays_in_dutch(reason, "engine-failed")  # one that still hangs is not asked again


async def test_five_hundred_sentences_at_once(home: Path, desk: Desk) -> None:
    for pair in ("nl_en", "en_nl"):
        models.install(TINY / f"translate-{pair}-1_0.argosmodel", home)
    said = [
        f"Om {hour}.{minute:02d} uur zongen de glibberige aardvarkens."
        for hour in range(10, 20)
        for minute in range(50)
    ]
    made = await desk.language.translate(" ".join(said), "nl", "en")
    assert [one.source for one in made.sentences] == said
    for one in made.sentences:
        translated = one.provenance is Provenance.MACHINE and one.text != one.source
        marked = one.provenance is Provenance.UNTRANSLATED and one.text == one.source and one.reason
        assert translated or marked
