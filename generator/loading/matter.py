"""Front matter → a value; keys that other tools of the MkDocs world read are theirs and pass untouched."""

from __future__ import annotations

from collections.abc import Collection

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.diagnostics.span import Place, Span
from generator.loading.guess import guess
from generator.model.course import CourseMatter, LessonMatter
from generator.sources.validate import validate
from generator.sources.yaml import Mapping
from generator.text import Text

FOREIGN = frozenset(
    [
        "template",
        "icon",
        "status",
        "subtitle",
        "hide",
        "tags",
        "search",
        "social",
        "comments",
        "exclude",
        "authors",
        "author",
        "date",
        "categories",
        "draft",
        "links",
        "pin",
        "readtime",
        "slug",
        "robots",
        "image",
        "render_macros",
        "ignore_macros",
        "revision_date",
        "source",
        "edit_url",
        "hero",
        "revision",
        "lang",
        "alternate",
        "boost",
        "inherit",
        "canonical",
        "og_image",
        "twitter_image",
        "nav_title",
        "toc_depth",
    ]
)

UNKNOWN = Rule(
    code="lesson/unknown-field",
    severity=Severity.WARNING,
    message=Text(
        id="bidang `{field}` pada kepala halaman belum dikenal", en="front matter has an unknown field `{field}`"
    ),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Bidang yang salah eja diabaikan diam-diam oleh kebanyakan alat, sehingga menit atau tujuan hilang tanpa "
        "pesan. Bidang milik pengaya (plugin) lain dapat didaftarkan di `mkdocs.yml`.",
        en="Most tools silently ignore a misspelt field, so that minutes or objectives vanish without a word. Fields "
        "of other plugins can be listed in `mkdocs.yml`.",
    ),
)

RULES = (UNKNOWN,)


def load_matter(
    front: Mapping | None, path: str, foreign: Collection[str] = (), *, course: bool
) -> tuple[LessonMatter | CourseMatter, Place, tuple[Diagnostic, ...]]:
    """Return the front matter, where each field stands, and what is wrong; a faulty one becomes the default."""
    model: type[LessonMatter | CourseMatter] = CourseMatter if course else LessonMatter
    if front is None:
        return model(), Place(Span(path)), ()
    names = frozenset(model.model_fields)
    found = tuple(
        UNKNOWN.at(key.span, field=key.written, guess=_hint(key.written, names))
        for key, _ in front.entries
        if key.written not in names and key.written not in FOREIGN and key.written not in foreign
    )
    value, place, more = validate(front.only(names), model, known=FOREIGN)
    return value or model(), place, (*found, *more)


def _hint(name: str, names: frozenset[str]) -> Text:
    otherwise = Text(
        id=f"hapus, atau daftarkan di `mkdocs.yml`: `plugins: - tuntas: {{front_matter: [{name}]}}`",
        en=f"remove it, or list it in `mkdocs.yml`: `plugins: - tuntas: {{front_matter: [{name}]}}`",
    )
    return guess(name, names, otherwise)
