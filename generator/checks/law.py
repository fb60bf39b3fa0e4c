"""Who cites law says that it is no legal advice, and scores only what rests on a fact of the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.checks.contract import Setting
from generator.checks.said import Said, said_in, said_of, said_on, says
from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.diagnostics.span import Span
from generator.model.citation import citations
from generator.model.course import Course, Lesson
from generator.model.quiz import Question
from generator.model.scoring import Role
from generator.text import Text

LAW_NOTE = Rule(
    code="curriculum/law-note",
    severity=Severity.WARNING,
    message=Text(
        id="pelajaran `{lesson}` mengutip “{cited}”, tetapi bacaannya belum memuat “{note}”",
        en="lesson `{lesson}` cites “{cited}”, but its text does not say “{note}”",
    ),
    hint=Text(
        id="tambahkan kalimat yang memuat “{note}”, misalnya di akhir pelajaran",
        en="add a sentence with “{note}”, for example at the end of the lesson",
    ),
    why=Text(
        id="Pelajaran meringkas peraturan, dan peraturan berubah. Orang yang memutuskan hak warga harus tahu bahwa "
        "yang mengikat adalah naskah resminya. Yang dihitung sebagai kutipan adalah nomor peraturan dengan tahunnya "
        "dan nomor pasal, dalam bacaan atau dalam kuis yang ditampilkan pelajaran itu.",
        en="Lessons sum up regulations, and regulations change. Whoever decides on people's rights has to know that "
        "the official text is what binds. A citation is the number and year of a regulation, or the number of an "
        "article, in the text or in the quizzes that the lesson shows.",
    ),
)
LAW_FACTS = Rule(
    code="curriculum/law-facts",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` mengutip “{cited}” dan dinilai, tetapi belum menyebut faktanya",
        en="question `{question}` cites “{cited}” and is scored, but names no fact",
    ),
    hint=Text(
        id="tambahkan `facts:` berisi id fakta pada lembar fakta yang mendukungnya",
        en="add `facts:` with the id of the fact that bears it out",
    ),
    why=Text(
        id="Kunci yang bersandar pada peraturan harus dapat ditelusuri ke sumber yang pernah dibaca. Bila peraturannya "
        "berubah, id fakta menunjukkan soal mana yang perlu diperbaiki. Yang diperiksa adalah semua soal bernilai, di "
        "pelajaran, kuis, tes, dan bank soal; survei tidak.",
        en="A key that rests on a regulation has to be traced to a source that was seen. When the regulation changes, "
        "the id of the fact shows which questions to mend. All scored questions are looked at, in lessons, quizzes, "
        "tests and banks; surveys are not.",
    ),
)
RULES = (LAW_NOTE, LAW_FACTS)


def check(course: Course, setting: Setting) -> Iterator[Diagnostic]:
    """Find lessons and questions that cite law without what the curriculum asks for."""
    curriculum = setting.curriculum
    if curriculum is None:
        return
    if curriculum.law_note is not None:
        for module in course.modules:
            for lesson in module.lessons:
                yield from _note(lesson, curriculum.law_note)
    for quiz in course.all_quizzes if curriculum.law_facts else ():
        if quiz.settings.role is not Role.SURVEY:
            for question in quiz.own:
                yield from _facts(question)


def _note(lesson: Lesson, note: str) -> Iterator[Diagnostic]:
    """Find a lesson without the note; what is cited on its page itself is pointed at before that of quiz files."""
    prose = [each for each in said_on(lesson) if each.page is not None]
    if says(note, " ".join(each.text for each in prose)):
        return
    asked = (each for shown in lesson.quizzes if shown.quiz for each in said_in(shown.quiz))
    first = min(_cited((*prose, *asked)), key=lambda each: (each[0].path != lesson.path, each[0]), default=None)
    if first is not None:
        yield LAW_NOTE.at(first[0], lesson=lesson.id, cited=first[1], note=note)


def _facts(question: Question[Any]) -> Iterator[Diagnostic]:
    if question.common.facts or not question.scored:
        return
    first = min(_cited(said_of(question)), default=None)
    if first is not None:
        yield LAW_FACTS.at(first[0], question=question.id, cited=first[1])


def _cited(texts: Iterable[Said]) -> Iterator[tuple[Span, str]]:
    return ((said.at(each.start, each.end), each.text) for said in texts for each in citations(said.text))
