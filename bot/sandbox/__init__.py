"""A stand-in for Telegram on your own machine, with a chat page in the browser."""

from __future__ import annotations

from bot.sandbox.faults import Break, Fault
from bot.sandbox.people import Person
from bot.sandbox.sandbox import PersonSeed, Sandbox, start
from bot.sandbox.state import Message

__all__ = ["Break", "Fault", "Message", "Person", "PersonSeed", "Sandbox", "start"]
