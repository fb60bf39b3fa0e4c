"""The language of lessons and quizzes: short sentences, agreed spellings, one way to address learners."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.checks import language_rules as rules
from generator.checks.contract import Setting
from generator.checks.said import Said, said_in, said_on
from generator.checks.shown import place_of
from generator.diagnostics.rule import Diagnostic
from generator.model.course import Course, Lesson
from generator.model.curriculum import Curriculum
from generator.model.sentences import sentences
from generator.model.wording import Wording, without_mentions, wording_of
from generator.text import Text, lang_of

RULES = rules.RULES
ADDRESS = re.compile(r"\b(anda|[Kk]amu|KAMU)\b")
FEWEST = 5
FIRST_WORDS = 5


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is asked of language, made ready."""

    curriculum: Curriculum
    spelling: Wording
    names: Wording


def check(course: Course, setting: Setting) -> Iterator[Diagnostic]:
    """Find sentences and words that the curriculum does not want."""
    if setting.curriculum is None:
        return
    names = dict.fromkeys(setting.curriculum.names, "")
    wanted = _Wanted(setting.curriculum, wording_of(setting.spelling), wording_of(names))
    for page in course.pages.values():
        said = tuple(said_on(page))
        yield from _of_texts(said, wanted, indonesian=_is_indonesian(page.path, course, setting))
        yield from _mean(page, said, wanted.curriculum.sentence_mean)
    for quiz in course.all_quizzes:
        indonesian = _is_indonesian(quiz.place.whole.path, course, setting)
        yield from _of_texts(said_in(quiz), wanted, indonesian=indonesian)


def _is_indonesian(path: str, course: Course, setting: Setting) -> bool:
    """Say whether a file is Indonesian: as its page states, else its folder or name, else as the site is."""
    page = course.pages.get(path)
    stated = (page.lang if page else None) or course.languages.of(path) or setting.lang
    return lang_of(stated) == "id"


def _of_texts(texts: Iterable[Said], wanted: _Wanted, *, indonesian: bool) -> Iterator[Diagnostic]:
    for said in texts:
        for name in wanted.names.written(said.text):
            yield rules.NAME.at(said.at(name.start, name.end), word=name.text)
        if indonesian:
            yield from _words(said, wanted.spelling)
        if wanted.curriculum.sentence_max is not None and said.spoken:
            yield from _long(said, wanted.curriculum.sentence_max)


def _words(said: Said, spelling: Wording) -> Iterator[Diagnostic]:
    used = without_mentions(said.text)
    for each in spelling.written(used):
        if not said.teaches(each.instead):
            yield rules.SPELLING.at(said.at(each.start, each.end), word=each.text, instead=each.instead)
    for found in ADDRESS.finditer(used):
        yield rules.ADDRESS.at(said.at(*found.span()), word=found[0])


def _long(said: Said, most: int) -> Iterator[Diagnostic]:
    for sentence in sentences(said.text):
        if sentence.words > most:
            start = " ".join(said.text[sentence.start : sentence.end].split()[:FIRST_WORDS])
            place = said.at(sentence.start, sentence.end)
            yield rules.LONG.at(place, start=start, count=sentence.words, most=most)


def _mean(page: Lesson, said: Sequence[Said], most: int | None) -> Iterator[Diagnostic]:
    """Find pages whose sentences are long in the mean; a few sentences have none."""
    lengths = [sentence.words for each in said if each.spoken for sentence in sentences(each.text)]
    if most is None or len(lengths) < FEWEST:
        return
    mean = sum(lengths) / len(lengths)
    if mean > most:
        shown = f"{mean:.1f}"
        yield rules.MEAN.at(place_of(page), mean=Text(id=shown.replace(".", ","), en=shown), most=most)
