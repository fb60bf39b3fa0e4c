"""Everything that is named exists: pages, anchors, pictures; and every quiz is shown somewhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from generator.checks.contract import Setting
from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.diagnostics.span import Span
from generator.model.course import Course, Lesson
from generator.model.quiz import Link
from generator.text import Text

BROKEN_LINK = Rule(
    code="course/broken-link",
    message=Text(id="tautan ke `{target}` tidak menuju berkas mana pun", en="the link to `{target}` leads to no file"),
    hint=Text(
        id="periksa ejaan dan foldernya; alamat dihitung dari {base}",
        en="check spelling and folder; the path is counted from {base}",
    ),
    why=Text(
        id="Tautan dan gambar ditulis relatif terhadap berkas pelajaran, supaya situs tetap utuh di server mana pun. "
        "Tautan yang putus membuat pelajar tersesat tepat ketika ia ingin tahu lebih banyak.",
        en="Links and pictures are written relative to the lesson's file, so that the site stays whole on any server. "
        "A broken link loses learners just when they want to know more.",
    ),
)
BROKEN_ANCHOR = Rule(
    code="course/broken-anchor",
    message=Text(
        id="tautan ke `{target}` tidak menuju judul mana pun dengan jangkar `{anchor}`",
        en="the link to `{target}` leads to no heading with the anchor `{anchor}`",
    ),
    hint=Text(id="jangkar yang ada: {known}", en="available anchors: {known}"),
    why=Text(
        id="Jangkar dibentuk dari judul: huruf kecil, spasi menjadi tanda hubung. Kalau judul diubah, jangkarnya ikut "
        "berubah dan tautan lama tidak lagi sampai.",
        en="Anchors are made from headings: small letters, hyphens for spaces. When a heading changes its anchor "
        "changes too, and old links no longer arrive.",
    ),
)
MISSING_IMAGE = Rule(
    code="course/missing-image",
    message=Text(id="gambar `{target}` tidak ada", en="there is no picture `{target}`"),
    hint=BROKEN_LINK.hint,
    why=BROKEN_LINK.why,
)
ABSOLUTE_LINK = Rule(
    code="course/absolute-link",
    severity=Severity.WARNING,
    message=Text(id="tautan `{target}` dimulai dari akar server", en="the link `{target}` starts at the server's root"),
    hint=Text(
        id="tulis relatif terhadap berkas ini, misalnya `../etika/index.md`",
        en="write it relative to this file, such as `../etika/index.md`",
    ),
    why=Text(
        id="Situs ini dapat ditaruh di subfolder mana pun atau dibuka dari flash disk. Tautan yang dimulai dengan "
        "garis miring akan putus di sana.",
        en="This site may stand in any subfolder, or be opened from a USB stick. A link that begins with a slash "
        "breaks there.",
    ),
)
UNSHOWN_QUIZ = Rule(
    code="course/unshown-quiz",
    severity=Severity.WARNING,
    message=Text(id="kuis `{quiz}` tidak ditampilkan di pelajaran mana pun", en="no lesson shows the quiz `{quiz}`"),
    hint=Text(
        id="tambahkan blok `quiz` berisi `{path}` pada pelajarannya, atau hapus berkasnya",
        en="add a `quiz` block with `{path}` to its lesson, or remove the file",
    ),
    why=Text(
        id="Kuis yang tidak ditampilkan tidak akan pernah dikerjakan siapa pun. Biasanya bloknya lupa ditulis atau "
        "alamatnya salah.",
        en="A quiz that no page shows will never be answered. Usually its block was forgotten or its path is wrong.",
    ),
)

HERE = Text(id="berkas ini", en="this file")
NOT_FOR_LEARNERS = Text(
    id="judul ini ada di bagian fasilitator, yang tidak dilihat pelajar",
    en="this heading stands in a part for the facilitator, which learners do not see",
)

RULES = (BROKEN_LINK, BROKEN_ANCHOR, MISSING_IMAGE, ABSOLUTE_LINK, UNSHOWN_QUIZ)


def check(course: Course, _setting: Setting) -> Iterator[Diagnostic]:
    """Find what is named and does not exist."""
    for page in course.pages.values():
        for link in page.links:
            yield from _link(link, page, course, HERE)
        for aside in page.facilitator:
            for link in aside.links:
                yield from _link(link, page, course, HERE, facilitator=True)
    yield from _in_quizzes(course)
    shown = {each.quiz.place.whole.path for page in course.pages.values() for each in page.every_quiz if each.quiz}
    banks = {path for quiz in course.all_quizzes for path in quiz.banks}
    for path, quiz in course.paths.items():
        if quiz.place.whole.path not in shown | banks:
            yield UNSHOWN_QUIZ.at(quiz.place.of("id"), quiz=quiz.id, path=path)


def _in_quizzes(course: Course) -> Iterator[Diagnostic]:
    """Find what texts of quizzes name, counted from each lesson that shows them; each fault is told once."""
    told: set[tuple[str, Span, object]] = set()
    for page in course.pages.values():
        base = Text(id=f"pelajaran yang menampilkannya, `{page.path}`", en=f"the lesson that shows it, `{page.path}`")
        kept_back = len(page.quizzes)
        for at, shown in enumerate(page.every_quiz):
            for link in shown.quiz.links if shown.quiz else ():
                start = HERE if link.span.path == page.path else base
                for found in _link(link, page, course, start, facilitator=at >= kept_back):
                    fault = (found.rule.code, found.span, found.facts["target"])
                    if fault not in told:
                        told.add(fault)
                        yield found


def _link(link: Link, page: Lesson, course: Course, base: Text, *, facilitator: bool = False) -> Iterator[Diagnostic]:
    """Find what is wrong with a link; `facilitator` says that only facilitators see it."""
    target, _, anchor = link.target.partition("#")
    target = unquote(target.partition("?")[0])
    if _leaves(link.target):
        return
    if target.startswith("/"):
        yield ABSOLUTE_LINK.at(link.span, target=link.target)
        return
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), target)) if target else page.path
    there = _there(path, course)
    if there is not None:
        yield from _anchor(link, unquote(anchor), course.pages.get(there), course, facilitator=facilitator)
    else:
        rule = MISSING_IMAGE if link.image else BROKEN_LINK
        yield rule.at(link.span, target=link.target, base=base)


def _there(path: str, course: Course) -> str | None:
    """Return the file or folder that a link reaches: that path, or what stands in where a translation lacks it."""
    for each in (path, *course.languages.stand_ins(path)):
        if each in course.pages or each in course.files or _is_folder(each, course):
            return each
    return None


def _anchor(link: Link, anchor: str, page: Lesson | None, course: Course, *, facilitator: bool) -> Iterator[Diagnostic]:
    if page is None or not anchor or anchor.startswith(("fn:", "fnref:")):
        return
    kept_back = {heading.anchor: heading.span for aside in page.facilitator for heading in aside.headings}
    known = [heading.anchor for heading in page.headings] + (list(kept_back) if facilitator else [])
    shown = page.every_quiz if facilitator else page.quizzes
    made = {f"kuis-{each.quiz.id}" for each in shown if each.quiz} | course.listed(page)
    if anchor not in known and anchor not in made:
        related = ((kept_back[anchor], NOT_FOR_LEARNERS),) if anchor in kept_back else ()
        listed = ", ".join(known[:12]) or "–"
        yield BROKEN_ANCHOR.at(link.span, related, target=link.target, anchor=anchor, known=listed)


def _leaves(target: str) -> bool:
    """Say whether a link goes to another site or program."""
    scheme, colon, _ = target.partition(":")
    return target.startswith("//") or (bool(colon) and scheme.isascii() and scheme.replace("+", "").isalnum())


def _is_folder(path: str, course: Course) -> bool:
    start = f"{path.rstrip('/')}/"
    return any(each.startswith(start) for each in (*course.pages, *course.files))
