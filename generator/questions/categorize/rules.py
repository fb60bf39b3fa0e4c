"""What can be wrong with a sorting of cards."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule
from generator.model.quiz import Question
from generator.model.repeats import repeats
from generator.questions.categorize.model import Categorize
from generator.text import Text

FEWEST = 2
MOST = 5
MOST_CARDS = 26

BIN_COUNT = Rule(
    code="categorize/bin-count",
    message=Text(
        id="soal `{question}` punya {count} kelompok, padahal harus 2 sampai 5",
        en="question `{question}` needs 2 to 5 bins, it has {count}",
    ),
    hint=Text(
        id="tulis 2 sampai 5 kelompok di bawah `bins`, masing-masing dengan `title` dan `items`",
        en="write 2 to 5 groups under `bins`, each with `title` and `items`",
    ),
    why=Text(
        id="Dengan satu kelompok tidak ada yang perlu dipilah, dan lebih dari lima kelompok tidak muat dibandingkan di "
        "layar ponsel. Dua atau tiga kelompok paling jelas.",
        en="With one bin there is nothing to sort, and more than five cannot be compared on the screen of a phone. Two "
        "or three bins are clearest.",
    ),
)
EMPTY_BIN = Rule(
    code="categorize/empty-bin",
    message=Text(
        id="kelompok “{title}” pada soal `{question}` belum punya kartu",
        en="bin “{title}” of `{question}` has no cards",
    ),
    hint=Text(
        id="tambahkan kartu di `items`-nya, atau hapus kelompok itu", en="add cards to its `items`, or remove the bin"
    ),
    why=Text(
        id="Kelompok tanpa kartu yang benar hanya menjadi jebakan: apa pun yang ditaruh di sana salah, dan pelajar "
        "tidak belajar membedakan apa-apa.",
        en="A bin to which no card belongs is only a trap: whatever is put there is wrong, and nothing is learnt from "
        "telling it apart.",
    ),
)
DOUBLED_BIN = Rule(
    code="categorize/doubled-bins",
    message=Text(
        id="dua kelompok pada soal `{question}` bernama sama: “{text}”",
        en="two bins of `{question}` have the same name: “{text}”",
    ),
    hint=Text(id="ubah salah satu namanya, atau gabungkan keduanya", en="rename one of them, or merge the two"),
    why=Text(
        id="Kelompok yang namanya sama tidak dapat dibedakan, jadi pelajar hanya dapat menebak mana yang dimaksud.",
        en="Bins with the same name cannot be told apart, so learners can only guess which one is meant.",
    ),
)
DOUBLED_CARD = Rule(
    code="categorize/doubled-cards",
    message=Text(
        id="dua kartu pada soal `{question}` berbunyi sama: “{text}”",
        en="two cards of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Satu kartu punya tepat satu kelompok. Kalau dua kartu berbunyi sama, apalagi di kelompok yang berbeda, "
        "jawaban yang masuk akal dapat dinilai salah.",
        en="A card belongs to exactly one bin. When two cards say the same, and more so in different bins, a sensible "
        "response may be marked wrong.",
    ),
)
TOO_MANY = Rule(
    code="categorize/too-many",
    message=Text(
        id="soal `{question}` punya {count} kartu, paling banyak 26",
        en="question `{question}` has {count} cards, at most 26 are possible",
    ),
    hint=Text(id="bagi menjadi beberapa soal", en="split it into several questions"),
    why=Text(
        id="Setiap kartu ditandai satu huruf, dari A sampai Z, supaya soal juga dapat dikerjakan di kertas. Enam "
        "sampai delapan kartu sudah cukup untuk melihat apakah pelajar dapat membedakan.",
        en="Each card has a letter, from A to Z, so that the question can be answered on paper too. Six to eight cards "
        "are enough to see whether learners can tell the groups apart.",
    ),
)

RULES = (BIN_COUNT, EMPTY_BIN, DOUBLED_BIN, DOUBLED_CARD, TOO_MANY)


def check(question: Question[Categorize]) -> Iterator[Diagnostic]:
    """Find what is wrong with a sorting of cards."""
    body, place, name = question.body, question.place, question.id
    if not FEWEST <= len(body.bins) <= MOST:
        yield BIN_COUNT.at(place.of("bins"), question=name, count=len(body.bins))
    if len(body.cards) > MOST_CARDS:
        yield TOO_MANY.at(place.of("bins"), question=name, count=len(body.cards))
    for at, each in enumerate(body.bins):
        if not each.items:
            yield EMPTY_BIN.at(place.of("bins", at), question=name, title=each.title)
    for field, text in repeats((("bins", at, "title"), each.title) for at, each in enumerate(body.bins)):
        yield DOUBLED_BIN.at(place.of(*field), question=name, text=text)
    cards = [
        (("bins", at, "items", number, "text"), card.text)
        for at, each in enumerate(body.bins)
        for number, card in enumerate(each.cards)
    ]
    for field, text in repeats(cards):
        yield DOUBLED_CARD.at(place.of(*field), question=name, text=text)
