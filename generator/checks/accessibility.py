"""Everybody can follow: pictures speak, headings step by one, minutes are honest, scripts are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from generator.checks.contract import Setting
from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.course import Course, Heading, Lesson, LessonMatter
from generator.model.steps import step_of
from generator.text import Text

WORDS_A_MINUTE = 180
MINUTES_A_CHECK = 0.5
TOLERANCE = 2

NO_ALT = Rule(
    code="course/image-without-alt",
    severity=Severity.WARNING,
    message=Text(
        id="gambar `{target}` belum punya teks pengganti", en="the picture `{target}` has no text alternative"
    ),
    hint=Text(
        id="tulis apa yang ditunjukkan gambar di antara kurung siku: `![Alur pengaduan …]({target})`",
        en="write what the picture shows between the brackets: `![The way of a complaint …]({target})`",
    ),
    why=Text(
        id="Orang yang tidak melihat gambar, atau gambarnya gagal dimuat, hanya mendapat teks ini. Tulislah "
        "apa yang perlu diketahui dari gambar itu, bukan “gambar 1”.",
        en="Those who do not see the picture, or whose picture fails to load, get only its text. Write what one needs "
        "to know from it, not “picture 1”.",
    ),
)
HEADING_JUMP = Rule(
    code="course/heading-jump",
    severity=Severity.WARNING,
    message=Text(
        id="judul “{text}” melompat dari tingkat {before} ke tingkat {level}",
        en="the heading “{text}” jumps from level {before} to level {level}",
    ),
    hint=Text(id="pakai {marks} pada judul ini", en="use {marks} for this heading"),
    why=Text(
        id="Pembaca layar memakai tingkat judul sebagai daftar isi. Tingkat yang dilompati terdengar seperti ada "
        "bagian yang hilang.",
        en="Screen readers use the levels of headings as a table of contents. A level that is left out sounds like a "
        "missing part.",
    ),
)
MINUTES = Rule(
    code="lesson/minutes",
    severity=Severity.WARNING,
    message=Text(
        id="tertulis {stated} menit, tetapi naskahnya kira-kira {counted} menit",
        en="it says {stated} minutes, but the text takes about {counted}",
    ),
    hint=Text(id="tulis `minutes: {counted}`, atau ringkaskan naskah", en="write `minutes: {counted}`, or shorten it"),
    why=Text(
        id="Pelajar merencanakan waktunya dengan angka ini. Perkiraan dihitung dari 180 kata per menit ditambah "
        "setengah menit untuk setiap soal di tengah naskah, dengan kelonggaran dua menit.",
        en="Learners plan their time by this number. It is estimated at 180 words a minute and half a minute for each "
        "question within the text, give or take two minutes.",
    ),
)
SCRIPT = Rule(
    code="lesson/script",
    message=Text(
        id="naskah ini memuat skrip atau penangan kejadian", en="this text holds a script or an event handler"
    ),
    hint=Text(
        id="hapus, atau izinkan di `mkdocs.yml`: `plugins: - tuntas: {{scripts: true}}`",
        en="remove it, or allow it in `mkdocs.yml`: `plugins: - tuntas: {{scripts: true}}`",
    ),
    why=Text(
        id="Skrip di dalam pelajaran dapat memanggil server lain, merusak kuis, atau melanggar kebijakan keamanan "
        "server. Situs yang dibagikan lewat flash disk harus dapat dipercaya apa adanya.",
        en="A script in a lesson may call other servers, break quizzes, or violate a server's security policy. A site "
        "that is handed out on a USB stick must be trustworthy as it is.",
    ),
)

RULES = (NO_ALT, HEADING_JUMP, MINUTES, SCRIPT)


def check(course: Course, setting: Setting) -> Iterator[Diagnostic]:
    """Find what keeps somebody from following."""
    for page in course.pages.values():
        aside = page.facilitator
        for link in (*page.links, *(link for each in aside for link in each.links)):
            if link.image and not link.text.strip():
                yield NO_ALT.at(link.span, target=link.target)
        yield from _headings(page)
        yield from _minutes(page)
        if not setting.scripts:
            yield from (SCRIPT.at(span) for span in (*page.scripts, *(span for each in aside for span in each.scripts)))
    yield from _quiz_images(course)


def _headings(page: Lesson) -> Iterator[Diagnostic]:
    """Find jumps in what learners see; and in what facilitators see, at the headings that only they see."""
    yield from _jumps(page.headings, frozenset(page.headings))
    kept_back = [heading for aside in page.facilitator for heading in aside.headings]
    if kept_back:
        whole = sorted((*page.headings, *kept_back), key=lambda each: each.span)
        yield from _jumps(whole, frozenset(kept_back))


def _jumps(headings: Iterable[Heading], judged: AbstractSet[Heading]) -> Iterator[Diagnostic]:
    before = 1
    for heading in headings:
        if heading in judged and heading.level > before + 1:
            yield HEADING_JUMP.at(
                heading.span, text=heading.text, before=before, level=heading.level, marks=f"`{'#' * (before + 1)}`"
            )
        before = heading.level


def counted_minutes(page: Lesson) -> float:
    """Return how many minutes a page takes: its words, and the questions within its text."""
    inline = sum(1 for shown in page.quizzes if shown.quiz and shown.quiz.inline)
    return page.words / WORDS_A_MINUTE + inline * MINUTES_A_CHECK


def _minutes(page: Lesson) -> Iterator[Diagnostic]:
    stated = page.matter.minutes
    if stated is None or not isinstance(page.matter, LessonMatter) or step_of(page.path):
        return  # those of a workshop or a test are not for reading
    counted = counted_minutes(page)
    if abs(stated - counted) > TOLERANCE:
        yield MINUTES.at(page.place.of("minutes"), stated=f"{stated:g}", counted=max(1, round(counted)))


def _quiz_images(course: Course) -> Iterator[Diagnostic]:
    """Find pictures in quizzes without words; a question that several lessons or quizzes show is looked at once."""
    quizzes = {id(shown.quiz): shown.quiz for page in course.pages.values() for shown in page.every_quiz if shown.quiz}
    pictures = {link.span: link for quiz in quizzes.values() for link in quiz.links if link.image}
    yield from (NO_ALT.at(span, target=each.target) for span, each in pictures.items() if not each.text.strip())
