"""Where each value of a tree stands, found when asked: most places are never asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.diagnostics.span import Place, Span
from generator.sources import yaml
from generator.sources.yaml_rules import MAX_NODES


@dataclass(frozen=True, slots=True)
class Fields(Mapping[str, Span]):
    """Dotted names (`options.0.text`) → spans; with `@` at the end the span of the name itself."""

    node: yaml.Node

    def __getitem__(self, dotted: str) -> Span:
        """Return the span of the value, or with `@` of its name."""
        if dotted.endswith("@"):
            found = _key(self.node, dotted[:-1].split("."))
            if found is not None:
                return found.span
        node = _find(self.node, dotted.split("."))
        if node is None:
            raise KeyError(dotted)
        return node.span

    def __iter__(self) -> Iterator[str]:
        """Yield every name, parents first."""
        return _names(self.node, "")

    def __len__(self) -> int:
        """Return how many values and names have a place."""
        return sum(1 for _ in self)


def place_of(node: yaml.Node) -> Place:
    """Return the place of a tree and of everything in it."""
    return Place(node.span, Fields(node))


def _find(node: yaml.Node, parts: list[str]) -> yaml.Node | None:
    if not parts:
        return node
    if isinstance(node, yaml.Sequence):
        index = int(parts[0]) if parts[0].isdecimal() and len(parts[0]) <= len(str(MAX_NODES)) else -1
        return _find(node.items[index], parts[1:]) if 0 <= index < len(node.items) else None
    if isinstance(node, yaml.Mapping):
        for length in range(1, len(parts) + 1):  # an author's name may itself have dots
            below = node.get(".".join(parts[:length]))
            found = None if below is None else _find(below, parts[length:])
            if found is not None:
                return found
    return None


def _key(node: yaml.Node, parts: list[str]) -> yaml.Scalar | None:
    for length in range(1, len(parts) + 1):
        owner = _find(node, parts[:-length])
        key = owner.key(".".join(parts[-length:])) if isinstance(owner, yaml.Mapping) else None
        if key is not None:
            return key
    return None


def _names(node: yaml.Node, before: str) -> Iterator[str]:
    if isinstance(node, yaml.Mapping):
        for key, value in node.entries:
            yield f"{before}{key.written}"
            yield f"{before}{key.written}@"
            yield from _names(value, f"{before}{key.written}.")
    elif isinstance(node, yaml.Sequence):
        for index, value in enumerate(node.items):
            yield f"{before}{index}"
            yield from _names(value, f"{before}{index}.")
