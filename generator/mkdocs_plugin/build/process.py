"""Whether a process still runs, on every system."""

from __future__ import annotations

import ctypes
import os
import sys

QUERY = 0x1000
ACCESS_DENIED = 5
STILL_ACTIVE = 259


def is_running(process: int) -> bool:
    """Say whether the process with that number runs; where nobody can tell, that it does."""
    if process == os.getpid():
        return True
    if sys.platform == "win32":
        return _on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


if sys.platform == "win32":

    def _on_windows(process: int) -> bool:
        """Ask Windows: there `os.kill` would end the process, whatever the signal."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(QUERY, False, process)  # noqa: FBT003 - as Windows has it
        if not handle:
            return ctypes.get_last_error() == ACCESS_DENIED
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == STILL_ACTIVE
