"""Run a program as another user, keeping the right to pass through folders that only root may enter.

PostgreSQL refuses to run as root. Run this file as root with: uid, gid, "private" or "open", program, arguments.
With "private" the program keeps one capability (CAP_DAC_OVERRIDE), because root's own home folder is closed to others.
The file stands alone, so that it starts in a few hundredths of a second and imports nothing of the bot.
"""

import ctypes
import os
import sys

CAP_DAC_OVERRIDE = 1
CAPABILITY_VERSION = 0x20080522
PR_SET_KEEPCAPS = 8
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_RAISE = 2


def keep_passage(libc: ctypes.CDLL) -> None:
    """Put the one capability in every set, so that it survives the start of another program."""
    mask = 1 << CAP_DAC_OVERRIDE
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION, 0)
    sets = (ctypes.c_uint32 * 6)(mask, mask, mask, 0, 0, 0)  # effective, permitted, inheritable; then the high halves
    if libc.capset(header, sets) or libc.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_DAC_OVERRIDE, 0, 0):
        raise OSError(ctypes.get_errno(), "this machine does not let root lend its way into its own folders")


def main(arguments: list[str]) -> None:
    """Become the user and run the program."""
    uid, gid, passage, program, *rest = arguments
    libc = ctypes.CDLL(None, use_errno=True)
    os.setgroups([])
    os.setresgid(int(gid), int(gid), int(gid))
    if passage == "private":
        libc.prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0)
    os.setresuid(int(uid), int(uid), int(uid))
    if passage == "private":
        keep_passage(libc)
    os.execv(program, [program, *rest])  # noqa: S606  (a fixed program of the database, no shell)


if __name__ == "__main__":
    main(sys.argv[1:])
