"""What a host may choose about the finished site."""

from __future__ import annotations

from dataclasses import dataclass

from generator.text import Lang

FRAMED_BY_ALL = ("*",)
QUOTED = frozenset({"self", "none"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`name` is how the folder is called in diagnostics. Anybody may frame the site unless `frame_ancestors` says who.

    An LMS shows the site in a frame and its address is not known when the site is built; there is nothing to be
    clicked by trickery, since the site has no accounts and no server side. So the default is `*`.
    """

    lang: Lang = "id"
    name: str = "site"
    allow_hosts: tuple[str, ...] = ()
    frame_ancestors: tuple[str, ...] = FRAMED_BY_ALL
    search: bool = True
    prune: bool = True
    not_found: bool = True
    servers: bool = True
    weigh: bool = True

    @property
    def framed_by(self) -> tuple[str, ...]:
        """Return who may frame the site as a policy writes it: `self` and `none` in quotes; empty for anybody."""
        if self.frame_ancestors == FRAMED_BY_ALL:
            return ()
        return tuple(f"'{each}'" if each in QUOTED else each for each in self.frame_ancestors)
