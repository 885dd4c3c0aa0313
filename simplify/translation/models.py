"""Install, remove and probe translation models: from Argos's index, or from a file or folder without any network.

A model appears whole or not at all: it is downloaded beside the others, checked, unpacked beside them and then renamed.
"""

from __future__ import annotations

import errno
import filecmp
import hashlib
import http.client
import json
import os
import shutil
import tempfile
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from simplify.errors import DownloadFailed, ModelBroken, ModelMissing
from simplify.translation import argos, conversions
from simplify.translation.argos import Installed
from simplify.translation.engine import PIVOT
from simplify.translation.protection import probe as probe_engine

INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
TRIES = 3
WAIT = 30.0  # seconds without a byte
CHUNK = 1 << 16
NEWEST = 1  # the major version of Argos packages that is understood here
OFFLINE = "Try again later, or install from a file: ouderbrug models install ./nl_en.argosmodel"

Progress = Callable[[str, int, int], None]  # name, bytes so far, bytes in all or 0


@dataclass(frozen=True, slots=True)
class Available:
    """Hold one package of the index; `sha256` and `size` are empty and 0 when the index doesn't tell."""

    source: str
    target: str
    version: str
    links: tuple[str, ...]
    sha256: str = ""
    size: int = 0

    @property
    def name(self) -> str:
        """Return the name that its folder and its file get."""
        return f"{self.source}_{self.target}"


def _quiet(name: str, done: int, total: int) -> None:
    return None


def index(address: str = INDEX) -> tuple[Available, ...]:
    """Return the translation packages of an index, newest version of each pair; an address may be a file."""
    try:
        with _opened(address) as answer:
            entries = json.loads(answer.read())
        found: dict[tuple[str, str], Available] = {}
        for entry in entries:
            if entry.get("type", "translate") != "translate" or not entry.get("from_code"):
                continue
            one = Available(
                entry["from_code"],
                entry["to_code"],
                str(entry.get("package_version", "0")),
                tuple(link for link in entry.get("links", ()) if link.startswith(("http://", "https://"))),
                entry.get("sha256", ""),
                int(entry.get("size", 0)),
            )
            before = found.get((one.source, one.target))
            if before is None or _parts(one.version) > _parts(before.version):
                found[one.source, one.target] = one
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DownloadFailed(f"The list of models can't be read. {OFFLINE}") from error
    return tuple(found.values())


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def needed(languages: Iterable[str], source: str = "nl") -> tuple[tuple[str, str], ...]:
    """Return the pairs that bring `source` to each language and back, through English."""
    others = [lang for lang in languages if lang not in {source, PIVOT}]
    pairs = [(source, PIVOT), (PIVOT, source)] + [pair for lang in others for pair in ((PIVOT, lang), (lang, PIVOT))]
    return tuple(dict.fromkeys(pairs))


@contextmanager
def _opened(address: str, start: int = 0) -> Iterator[http.client.HTTPResponse]:
    if not address.startswith(("http://", "https://")):
        raise DownloadFailed(f"'{address}' is no address that begins with https://.")
    headers = {"User-Agent": "ouderbrug", **({"Range": f"bytes={start}-"} if start else {})}
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=WAIT) as answer:  # noqa: S310 (checked above)
            yield answer
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == 416:
            raise _Restart from error
        raise DownloadFailed(f"The server answers {error.code} for {address}. {OFFLINE}") from error
    except (urllib.error.URLError, TimeoutError, http.client.HTTPException, ConnectionError) as error:
        raise _Dropped from error


class _Dropped(DownloadFailed):
    """Say that the line went down; what came is kept."""

    def __init__(self) -> None:
        super().__init__(f"There is no connection, or it dropped. What came is kept. {OFFLINE}")


class _Restart(DownloadFailed):
    """Say that what was downloaded before doesn't fit."""


def download(package: Available, folder: Path, progress: Progress = _quiet) -> Path:
    """Download a package, going on where a dropped download stopped; raise `DownloadFailed` naming the remedy."""
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    part, whole = folder / f"{package.name}-{package.version}.part", folder / f"{package.name}.argosmodel"
    if not package.links:
        raise DownloadFailed(f"The list of models has no address for {package.name}.")
    fault: DownloadFailed | None = None
    for link in package.links:
        for _ in range(TRIES):
            try:
                with _told(folder):
                    _fetch(link, part, package, progress)
                    _check(part, package)
                    part.replace(whole)
                return whole
            except _Dropped as error:
                fault = error
            except _Restart as error:
                part.unlink(missing_ok=True)
                fault = error
            except DownloadFailed as error:
                fault = error
                break
    raise fault or DownloadFailed(OFFLINE)


def _fetch(link: str, part: Path, package: Available, progress: Progress) -> None:
    start = part.stat().st_size if part.exists() else 0
    with _opened(link, start) as answer:
        resumed = answer.status == 206
        length = answer.headers.get("Content-Length")
        total = package.size or (int(length) + (start if resumed else 0) if length else 0)
        free = shutil.disk_usage(part.parent).free
        if total * 3 > free:
            raise DownloadFailed(f"The disk is too full: {total * 3 / 1e6:.0f} MB are needed. Make room and try again.")
        done = start if resumed else 0
        with part.open("ab" if resumed else "wb") as file:
            while chunk := answer.read(CHUNK):
                file.write(chunk)
                done += len(chunk)
                progress(package.name, done, total)
        if total and done < total:
            raise _Dropped


def _check(part: Path, package: Available) -> None:
    """Compare size and checksum with the index, and read the whole zip once; throw away what is wrong."""
    wrong = ""
    if package.size and part.stat().st_size != package.size:
        wrong = "has the wrong size"
    elif package.sha256 and _sha256(part) != package.sha256.lower():
        wrong = "has the wrong checksum"
    elif not _whole(part):
        wrong = "is damaged"
    if wrong:
        part.unlink(missing_ok=True)
        raise _Restart(f"The download of {package.name} {wrong}. {OFFLINE}")


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _whole(file: Path) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            return archive.testzip() is None
    except (zipfile.BadZipFile, OSError, EOFError):
        return False


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Turn a full or read-only disk into a sentence that says what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise DownloadFailed(f"The disk with {folder} is full. Make room and try again.") from error
        if error.errno in {errno.EACCES, errno.EROFS, errno.EPERM}:
            raise DownloadFailed(f"{folder} can't be written. Choose another folder with OUDERBRUG_HOME.") from error
        raise


def install(origin: Path, folder: Path, pair: tuple[str, str] | None = None) -> Installed:
    """Install a model from a package file or an unpacked folder; an older one of the same pair is replaced.

    A raw conversion doesn't say which languages it translates: `pair` does. Raise `ModelBroken` when it is damaged,
    incomplete or made for another version.
    """
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".installing-", dir=folder) as temporary:
            work = Path(temporary)
            new = _unpacked(origin, work / "new")
            if not (new / "metadata.json").is_file():
                if pair is None:
                    raise ModelBroken(
                        f"{origin.name} doesn't say what it translates. Say so: "
                        f"ouderbrug models install {origin} --from nl --to en"
                    )
                conversions.adopt(new, origin.name, *pair)
            model = argos.read(new)
            if pair not in {None, (model.source, model.target)}:
                raise ModelBroken(
                    f"{origin.name} says itself that it translates {model.source} to {model.target}. Leave out --from "
                    "and --to."
                )
            facts = argos.facts_of(new)
            if (_parts(str(facts.get("argos_version", "1"))) or (1,))[0] > NEWEST:
                raise ModelBroken(
                    f"{origin.name} is made for a newer Argos Translate. Update Ouderbrug, or get an older one."
                )
            home = folder / f"{model.source}_{model.target}"
            if home.exists():
                home.rename(work / "old")
            new.rename(home)
    return argos.read(home)


def _unpacked(origin: Path, into: Path) -> Path:
    if origin.is_dir():
        shutil.copytree(origin, into, copy_function=_copied)
        return into
    if not origin.is_file():
        raise ModelMissing(f"There is no file or folder {origin}.")
    if not _whole(origin):
        raise ModelBroken(f"{origin.name} is no whole package. Download it again.")
    with zipfile.ZipFile(origin) as archive:
        for name in archive.namelist():
            if name.startswith(("/", "\\")) or ".." in Path(name).parts or ":" in name:
                raise ModelBroken(f"{origin.name} holds a file outside its folder; it was not unpacked.")
        archive.extractall(into)
    for name in ("metadata.json", "model.bin"):
        if found := sorted(into.rglob(name), key=lambda file: len(file.parts)):
            return found[0].parent
    raise ModelBroken(f"{origin.name} holds no metadata.json and no model.bin: it is no translation package.")


def _copied(origin: str, copy: str) -> str:
    """Copy a file; weights that are installed already are linked, so that all pairs of a model share them."""
    beside = Path(copy).parents[2]
    for known in beside.glob("*/model/model.bin") if Path(origin).name == "model.bin" else ():
        if filecmp.cmp(origin, known, shallow=False):
            os.link(known, copy)
            return copy
    return str(shutil.copy2(origin, copy))


def remove(source: str, target: str, folder: Path) -> bool:
    """Remove the model of a pair; tell whether there was one."""
    models = [model for model in argos.installed(folder) if (model.source, model.target) == (source, target)]
    for model in models:
        shutil.rmtree(model.folder)
    return bool(models)


def probe(source: str, target: str, folder: Path) -> dict[str, float]:
    """Measure which placeholders survive a model and keep the result with it; see `protection.probe`."""
    engine = argos.Models(folder, argos.FAST, idle=0)
    shares = probe_engine(engine, source, target)
    model = next(one for one in argos.installed(folder) if (one.source, one.target) == (source, target))
    file = model.folder / argos.PROBE
    fresh = file.with_suffix(".new")
    fresh.write_text(json.dumps(shares, indent=2), encoding="utf-8")
    fresh.replace(file)
    return shares


def licence(model: Installed) -> str:
    """Return what the package says about its licence and its makers, or "" when it says nothing."""
    file = model.folder / "README.md"
    if not file.is_file():
        return ""
    lines = [line.strip() for line in file.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    said = [line for line in lines if any(word in line.lower() for word in ("licen", "credit", "data", "copyright"))]
    return "\n".join(said or lines[:3])


def wanted(names: Sequence[str], packages: Sequence[Available]) -> tuple[Available, ...]:
    """Return the packages for languages ("tr") and pairs ("nl-en"); raise `ModelMissing` for what there isn't."""
    known = {(one.source, one.target): one for one in packages}
    pairs: list[tuple[str, str]] = []
    languages = [name for name in names if "-" not in name]
    for name in names:
        if "-" in name:
            source, _, target = name.partition("-")
            pairs.append((source, target))
    if languages:
        pairs += needed(languages)
    missing = [f"{source}-{target}" for source, target in dict.fromkeys(pairs) if (source, target) not in known]
    if missing:
        raise ModelMissing(
            f"The list has no model for: {', '.join(missing)}. These languages have fixed phrases only, or install a "
            "model of your own from a folder."
        )
    return tuple(known[pair] for pair in dict.fromkeys(pairs))
