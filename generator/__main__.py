"""Lets `python -m generator` be the command line."""

from __future__ import annotations

from generator.cli.app import main

if __name__ == "__main__":
    main()
