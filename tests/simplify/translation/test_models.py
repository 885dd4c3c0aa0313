"""Installing models: every way a download can go wrong ends whole or not at all, and says what to do."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import web
from typer.testing import CliRunner

from simplify.errors import DownloadFailed, ModelBroken, ModelMissing
from simplify.translation import argos, models
from simplify.translation.commands import app


def package(source: str = "nl", target: str = "en", version: str = "1.0", **more: str) -> bytes:
    """Return a package with the right layout; its weights are noise."""
    facts = {"package_version": version, "argos_version": "1.5", "from_code": source, "to_code": target, **more}
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(f"{source}_{target}/metadata.json", json.dumps(facts))
        archive.writestr(f"{source}_{target}/model/model.bin", os.urandom(200_000))
        archive.writestr(f"{source}_{target}/sentencepiece.model", b"pieces")
        archive.writestr(f"{source}_{target}/README.md", "# Dutch-English\n\nLicence: CC0\n")
    return content.getvalue()


@dataclass
class Shop:
    """Stand in for a server with packages; `faults` are done one by one, then it works."""

    content: bytes = b""
    faults: list[str] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)
    address: str = ""
    files: dict[str, bytes] = field(default_factory=dict)  # what there is beside `content`, by name

    async def serve(self, request: web.Request) -> web.StreamResponse:
        asked = request.headers.get("Range", "")
        self.ranges.append(asked)
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        fault = self.faults.pop(0) if self.faults else ""
        if fault == "404":
            return web.Response(status=404)
        whole = self.files.get(request.match_info["name"], self.content)
        body = whole[start:]
        if fault == "no ranges":
            start, body = 0, whole
        if fault == "damaged":
            body = body[:1000] + bytes(500) + body[1500:]
        answer = web.StreamResponse(status=206 if start else 200)
        answer.content_length = len(body)
        await answer.prepare(request)
        if fault == "drop":
            await answer.write(body[:50_000])
            assert request.transport is not None
            request.transport.abort()
            return answer
        await answer.write(body)
        await answer.write_eof()
        return answer


@pytest.fixture
def shop() -> Iterator[Shop]:
    """Run a stand-in on loopback."""
    stand = Shop(package())
    loop = asyncio.new_event_loop()
    ready = threading.Event()

    async def start() -> web.AppRunner:
        site = web.Application()
        site.router.add_get("/{name}", stand.serve)
        runner = web.AppRunner(site, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        stand.address = f"http://127.0.0.1:{runner.addresses[0][1]}/nl_en.argosmodel"
        ready.set()
        return runner

    def work() -> None:
        asyncio.set_event_loop(loop)
        runner = loop.run_until_complete(start())
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.close()

    thread = threading.Thread(target=work)
    thread.start()
    ready.wait(10)
    yield stand
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


def offer(shop: Shop, **more: object) -> models.Available:
    return models.Available("nl", "en", "1.0", (shop.address,), **more)  # type: ignore[arg-type]


def test_a_package_is_downloaded_checked_and_installed(shop: Shop, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    right = offer(shop, sha256=hashlib.sha256(shop.content).hexdigest(), size=len(shop.content))
    file = models.download(right, tmp_path / "down", lambda *one: seen.append(one))
    model = models.install(file, tmp_path / "models")
    assert (model.source, model.target, model.version) == ("nl", "en", "1.0")
    assert seen[-1] == ("nl_en", len(shop.content), len(shop.content))
    assert models.licence(model) == "Licence: CC0"


def test_a_dropped_download_goes_on_where_it_stopped(shop: Shop, tmp_path: Path) -> None:
    shop.faults = ["drop", "drop"]
    file = models.download(offer(shop), tmp_path)
    assert file.read_bytes() == shop.content
    assert shop.ranges[0] == ""
    assert all(asked.startswith("bytes=") for asked in shop.ranges[1:])


def test_a_download_that_drops_every_time_keeps_what_came_for_the_next_time(shop: Shop, tmp_path: Path) -> None:
    shop.faults = ["drop"] * 3
    with pytest.raises(DownloadFailed, match="install from a file"):
        models.download(offer(shop), tmp_path)
    assert models.download(offer(shop), tmp_path).read_bytes() == shop.content


def test_a_server_that_knows_no_ranges_sends_it_whole_again(shop: Shop, tmp_path: Path) -> None:
    shop.faults = ["drop", "no ranges"]
    assert models.download(offer(shop), tmp_path).read_bytes() == shop.content


@pytest.mark.parametrize("more", [{"size": 12}, {"sha256": "0" * 64}])
def test_a_wrong_size_or_checksum_is_thrown_away(shop: Shop, tmp_path: Path, more: dict[str, object]) -> None:
    with pytest.raises(DownloadFailed, match="wrong"):
        models.download(offer(shop, **more), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_zip_is_downloaded_again(shop: Shop, tmp_path: Path) -> None:
    shop.faults = ["damaged"]
    assert models.download(offer(shop), tmp_path).read_bytes() == shop.content


def test_a_missing_file_says_what_the_server_answers(shop: Shop, tmp_path: Path) -> None:
    shop.faults = ["404"]
    with pytest.raises(DownloadFailed, match="404"):
        models.download(offer(shop), tmp_path)


def test_without_network_the_remedy_is_a_file(tmp_path: Path) -> None:
    nowhere = models.Available("nl", "en", "1", ("http://127.0.0.1:9/nl_en.argosmodel",))
    with pytest.raises(DownloadFailed, match="install from a file"):
        models.download(nowhere, tmp_path)


def test_a_full_disk_is_said_before_it_is_full(shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    with pytest.raises(DownloadFailed, match="Make room"):
        models.download(offer(shop), tmp_path)


def test_a_disk_that_fills_up_on_the_way_is_said_and_leaves_nothing_half(shop: Shop, tmp_path: Path) -> None:
    # A real limit of the system, in a process of its own: files may grow to 100 kB and no further.
    code = (
        "import resource, sys; from pathlib import Path; from simplify.errors import SimplifyError;"
        "from simplify.translation import argos, models;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "home = Path(sys.argv[2])\n"
        "work = [lambda: models.download(models.Available('nl', 'en', '1', (sys.argv[1],)), home / 'downloads'),"
        " lambda: models.install(Path(sys.argv[3]), home)]\n"
        "for one in work:\n"
        "    try: one()\n"
        "    except SimplifyError as error: print(error)\n"
        "print(list(argos.installed(home)), [entry.name for entry in home.iterdir() if entry.name != 'downloads'])"
    )
    file = tmp_path / "nl_en.argosmodel"
    file.write_bytes(shop.content)
    done = subprocess.run(
        [sys.executable, "-c", code, shop.address, str(tmp_path / "models"), str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    first, second, left = done.stdout.splitlines()
    assert "is full. Make room and try again." in first
    assert "is full. Make room and try again." in second
    assert left == "[] []"


def test_the_command_installs_from_an_index_shows_the_licence_and_removes(shop: Shop, tmp_path: Path) -> None:
    address = shop.address.rsplit("/", 1)[0]
    tiny = Path(__file__).resolve().parents[2] / "models"
    shop.files = {file.name: file.read_bytes() for file in tiny.glob("*.argosmodel")}
    entries = []
    for name in shop.files:
        source, target = name.removeprefix("translate-").split("-")[0].split("_")
        entries.append({"from_code": source, "to_code": target, "package_version": "1", "links": [f"{address}/{name}"]})
    shop.files["index.json"] = json.dumps(entries).encode()
    home = ["--folder", str(tmp_path / "models")]
    index = ["--index", f"{address}/index.json"]
    run = CliRunner().invoke
    assert run(app, ["list", "--available", *home, *index]).stdout.splitlines()[-1].split() == [
        f"{one['from_code']}-{one['to_code']}" for one in entries
    ]
    shop.faults = ["", "drop"]
    result = run(app, ["install", "nl", "tr", *home, *index])
    assert result.exit_code == 0, result.output
    # Which style survives best is for the probe to find; the command says what is kept with each model.
    engine = argos.Models(tmp_path / "models")
    for source, target in engine.pairs():
        line = f"{source}-{target} 1.0: installed; placeholders of the style '{engine.styles(source, target)[0]}'"
        assert line in result.stdout
    assert result.stdout.count("Licence: Apache-2.0") == 4
    assert any(asked for asked in shop.ranges)
    shown = [line.split() for line in run(app, ["probe", "en-tr", *home]).stdout.splitlines()]
    shares = json.loads((tmp_path / "models" / "en_tr" / argos.PROBE).read_text(encoding="utf-8"))
    assert dict(shown) == {style: f"{share:.0%}" for style, share in shares.items()}
    assert shown[0][0] == engine.styles("en", "tr")[0]
    assert run(app, ["remove", "en-tr", *home]).stdout == "en-tr: removed\n"
    assert run(app, ["remove", "en-tr", *home]).exit_code == 1
    assert [entry.name for entry in (tmp_path / "models" / ".downloads").iterdir()] == []


def test_an_older_model_of_the_pair_is_replaced_and_nothing_is_left_behind(tmp_path: Path) -> None:
    home = tmp_path / "models"
    for version in ("1.0", "2.0"):
        file = tmp_path / f"{version}.argosmodel"
        file.write_bytes(package(version=version))
        models.install(file, home)
    assert [model.version for model in argos.installed(home)] == ["2.0"]
    assert [entry.name for entry in home.iterdir()] == ["nl_en"]


def test_a_folder_can_be_installed_without_any_network(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(package("en", "so"))) as archive:
        archive.extractall(tmp_path / "stick")
    model = models.install(tmp_path / "stick" / "en_so", tmp_path / "models")
    assert (model.source, model.target) == ("en", "so")


@pytest.mark.parametrize(
    ("content", "error", "words"),
    [
        (b"not a zip", ModelBroken, "no whole package"),
        (package()[:-3000], ModelBroken, "no whole package"),
        (package(argos_version="9.0"), ModelBroken, "newer Argos Translate"),
    ],
)
def test_a_wrong_package_is_refused_and_nothing_changes(
    tmp_path: Path, content: bytes, error: type[Exception], words: str
) -> None:
    file = tmp_path / "nl_en.argosmodel"
    file.write_bytes(content)
    with pytest.raises(error, match=words):
        models.install(file, tmp_path / "models")
    assert list(argos.installed(tmp_path / "models")) == []


def test_a_package_that_reaches_outside_its_folder_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bad.argosmodel"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../outside.txt", "x")
    with pytest.raises(ModelBroken, match="outside"):
        models.install(file, tmp_path / "models")
    assert not (tmp_path / "outside.txt").exists()


def test_the_index_gives_the_newest_version_of_each_pair(shop: Shop) -> None:
    entries = [
        {
            "from_code": "nl",
            "to_code": "en",
            "package_version": version,
            "links": ["https://example.org/x"],
            "type": kind,
        }
        for version, kind in (("1.4", "translate"), ("1.10", "translate"), ("9", "sbd"))
    ]
    shop.content = json.dumps(entries).encode()
    (found,) = models.index(shop.address)
    assert found.version == "1.10"


def test_an_index_that_is_no_list_is_a_plain_error(shop: Shop) -> None:
    shop.content = b"<html>sorry</html>"
    with pytest.raises(DownloadFailed, match="list of models"):
        models.index(shop.address)


def test_a_language_needs_both_ways_through_english() -> None:
    assert models.needed(["nl", "en", "tr"]) == (("nl", "en"), ("en", "nl"), ("en", "tr"), ("tr", "en"))


def test_a_language_without_any_model_is_named() -> None:
    with pytest.raises(ModelMissing, match="en-so"):
        models.wanted(["so"], [models.Available("nl", "en", "1", ()), models.Available("en", "nl", "1", ())])


def test_the_command_says_where_models_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OUDERBRUG_HOME", str(tmp_path / "böx"))
    assert CliRunner().invoke(app, ["where"]).stdout.strip() == str(tmp_path / "böx" / "models")


def test_the_command_fails_with_one_plain_sentence(tmp_path: Path) -> None:
    file = tmp_path / "bad.argosmodel"
    file.write_bytes(b"nothing")
    result = CliRunner().invoke(app, ["install", str(file), "--folder", str(tmp_path / "models")])
    assert result.exit_code == 1
    assert "no whole package" in " ".join(result.output.split())
    assert "Traceback" not in result.output
