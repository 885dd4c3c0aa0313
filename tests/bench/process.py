"""A process of its own, so that a start and a memory are measured from nothing."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any


def figures(python: str, code: str, given: object, **more: str) -> dict[str, Any]:
    """Run code in a new process and return the figures that it prints."""
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())} | more
    done = subprocess.run(
        [python, "-c", code, json.dumps(given)], check=True, capture_output=True, text=True, env=environment
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
