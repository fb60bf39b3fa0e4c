"""A sentence in both languages, and how facts fill its gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Lang = Literal["id", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence, Indonesian and English; gaps are written `{name}`. Both are required, so neither can lag."""

    id: str
    en: str

    def say(self, lang: Lang) -> str:
        """Return the sentence of that language, gaps unfilled."""
        return self.id if lang == "id" else self.en


def fill(text: Text, lang: Lang, facts: Mapping[str, object]) -> str:
    """Return the sentence with its gaps filled; a fact that is itself a Text is said in the same language."""
    words = {name: fact.say(lang) if isinstance(fact, Text) else fact for name, fact in facts.items()}
    return text.say(lang).format(**words)


def lang_of(code: str | None) -> Lang:
    """Return the language of ours that serves a tag such as `id`, `id-ID` or `en`; others are served in English."""
    return "id" if not code or code.lower().split("-")[0] in {"id", "ms", "jv", "su"} else "en"
