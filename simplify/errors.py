"""Errors of the library, named by what the caller can do.

SimplifyError
├── TextTooLong          send less text at a time
├── UnknownLanguage      choose a supported language
├── DataError            mend a line in a data file (file and line are named)
├── WordingError         mend a message in `locales/`
├── ModelMissing         install a model
├── ModelBroken          reinstall a model
└── DownloadFailed       try again, or install from a file
"""

from __future__ import annotations


class SimplifyError(Exception):
    """Be the base of every error that this library raises."""


class TextTooLong(SimplifyError):
    """Ask the caller to send less text at a time."""


class UnknownLanguage(SimplifyError):
    """Ask the caller to choose a language that is supported."""


class DataError(SimplifyError):
    """Name the file and the line of a data file that must be mended."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.file = file
        self.line = line


class WordingError(SimplifyError):
    """Name the message in `locales/` that is missing or can't be filled."""


class ModelMissing(SimplifyError):
    """Ask for a model to be installed."""


class ModelBroken(SimplifyError):
    """Ask for a model to be installed again."""


class DownloadFailed(SimplifyError):
    """Ask to try again, or to install from a file."""
