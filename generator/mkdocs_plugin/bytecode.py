"""Compiled templates, kept while the process lives: a server builds with the same ones again and again."""

from __future__ import annotations

from jinja2.bccache import Bucket, BytecodeCache


class Kept(BytecodeCache):
    """Jinja asks by name and place and throws away what no longer fits the source."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what was kept of a template."""
        if bucket.key in self.kept:
            bucket.bytecode_from_string(self.kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template."""
        self.kept[bucket.key] = bucket.bytecode_to_string()


KEPT = Kept()
