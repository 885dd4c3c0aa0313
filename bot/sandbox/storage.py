"""Chats that survive a restart: one JSON file, and the files that were sent beside it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.sandbox.state import Account, BotAccount, Chat, Media, Message
from bot.sandbox.world import World


class Storage:
    """Write a world into a folder and read it back."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self.folder = folder
        self.file = folder / "telegram.json"
        self._is_dirty = False
        world.listeners.append(self._heed)

    async def keep(self, seconds: float = 1.0) -> None:
        """Write what changed, again and again, so that a crash loses a second at most."""
        while True:
            await asyncio.sleep(seconds)
            if self._is_dirty:
                self.save()

    def _heed(self, what: str, detail: dict[str, Any]) -> None:
        if what not in ("entry", "faults", "answer"):
            self._is_dirty = True

    def save(self) -> None:
        """Write everything; a crash half way leaves the earlier file whole."""
        self._is_dirty = False
        media_folder = self.folder / "files"
        media_folder.mkdir(parents=True, exist_ok=True)
        for file_id, content in self.world.contents.items():
            path = media_folder / file_id
            if not path.exists():
                path.write_bytes(content)
        body = {
            "accounts": [asdict(account) for account in self.world.accounts.values()],
            "bots": [asdict(bot) for bot in self.world.bots.values()],
            "files": [asdict(media) for media in self.world.files.values()],
            "chats": [asdict(chat) for chat in self.world.chats.values()],
        }
        fresh = self.file.with_suffix(".new")
        fresh.write_text(json.dumps(body, ensure_ascii=False), encoding="utf-8")
        fresh.replace(self.file)

    def load(self) -> None:
        """Read what was written, if anything."""
        if not self.file.exists():
            return
        body: dict[str, Any] = json.loads(self.file.read_text(encoding="utf-8"))
        for account in body["accounts"]:
            self.world.accounts[account["id"]] = Account(**account)
        for bot in body["bots"]:
            known = self.world.bots.setdefault(bot["token"], BotAccount(**bot))
            bot["next_update"] = max(known.next_update, bot["next_update"])
            for name, value in bot.items():
                setattr(known, name, value)
        for media in body["files"]:
            path = self.folder / "files" / media["id"]
            if path.exists():
                self.world.files[media["id"]] = Media(**media)
                self.world.contents[media["id"]] = path.read_bytes()
        for chat in body["chats"]:
            messages = {int(key): _message(value) for key, value in chat.pop("messages").items()}
            self.world.chats[(chat["bot_id"], chat["id"])] = Chat(**chat, messages=messages)


def _message(body: dict[str, Any]) -> Message:
    return Message(**{**body, "media": [Media(**media) for media in body["media"]]})
