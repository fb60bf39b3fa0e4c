"""What can be wrong with a matrix."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.quiz import Question
from generator.model.repeats import repeats
from generator.questions.matrix.model import Matrix
from generator.text import Text

FEWEST = 2

TOO_FEW_COLUMNS = Rule(
    code="matrix/too-few-columns",
    message=Text(
        id="soal `{question}` belum punya dua kolom untuk dipilih",
        en="question `{question}` does not have two columns to pick from",
    ),
    hint=Text(
        id="tulis sedikitnya dua kolom, misalnya `columns: [Boleh, Tidak boleh]`",
        en="write at least two columns, such as `columns: [Allowed, Not allowed]`",
    ),
    why=Text(
        id="Kalau kolomnya hanya satu, setiap baris hanya punya satu jawaban dan tidak ada yang perlu dipertimbangkan.",
        en="With a single column every row has one possible response, and there is nothing to weigh.",
    ),
)
NO_ROWS = Rule(
    code="matrix/no-rows",
    message=Text(id="soal `{question}` belum punya baris", en="question `{question}` has no rows"),
    hint=Text(
        id="tambahkan baris di bawah `rows`, masing-masing dengan `text` dan `key`",
        en="add rows under `rows`, each with `text` and `key`",
    ),
    why=Text(
        id="Yang dijawab pelajar adalah baris-barisnya; tanpa baris tabelnya kosong. Empat sampai enam baris cukup.",
        en="The rows are what learners answer; without them the table is empty. Four to six rows are enough.",
    ),
)
DOUBLED_COLUMN = Rule(
    code="matrix/doubled-columns",
    message=Text(
        id="dua kolom pada soal `{question}` berbunyi sama: “{text}”",
        en="two columns of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Kunci setiap baris menunjuk kolom dengan bunyinya. Kalau dua kolom sama, tidak jelas mana yang dimaksud.",
        en="The key of each row names its column by its words. When two columns are the same it is not clear which is "
        "meant.",
    ),
)
DOUBLED_ROW = Rule(
    code="matrix/doubled-rows",
    message=Text(
        id="dua baris pada soal `{question}` berbunyi sama: “{text}”",
        en="two rows of `{question}` say the same: “{text}”",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Baris yang sama dinilai dua kali, dan kalau kuncinya berbeda satu di antaranya pasti salah.",
        en="The same row counts twice, and when the keys differ one of them is certainly wrong.",
    ),
)
NO_KEY = Rule(
    code="matrix/no-key",
    message=Text(
        id="baris “{row}” pada soal `{question}` belum punya kunci", en="row “{row}” of `{question}` has no key"
    ),
    hint=Text(id="tulis kolom yang benar di `key`", en="write the right column at `key`"),
    why=Text(
        id="Tanpa kunci setiap jawaban di baris itu dinilai salah. Kalau memang tidak ada kolom yang cocok, buatlah "
        "kolom sendiri untuk itu, misalnya “Tidak keduanya”, supaya pelajar dapat menyatakannya.",
        en="Without a key every response in that row counts as wrong. If no column fits, make a column for it, such as "
        "“Neither”, so that learners can say so.",
    ),
)
UNKNOWN_KEY = Rule(
    code="matrix/unknown-key",
    message=Text(
        id="kunci “{key}” pada soal `{question}` tidak ada di antara kolomnya",
        en="key “{key}” of `{question}` is not among its columns",
    ),
    hint=Text(id="tulis salah satu: {columns}", en="write one of: {columns}"),
    why=Text(
        id="Kunci ditulis persis seperti kolomnya, juga huruf besar dan tanda bacanya. Kalau tidak sama, mesin tidak "
        "dapat tahu kolom mana yang benar.",
        en="A key is written exactly as its column, capitals and punctuation included. Otherwise it cannot be known "
        "which column is right.",
    ),
)
DOUBLED_KEY = Rule(
    code="matrix/doubled-key",
    message=Text(
        id="kunci “{key}” ditulis dua kali di satu baris pada soal `{question}`",
        en="key “{key}” appears twice in one row of `{question}`",
    ),
    hint=Text(id="hapus salah satunya", en="remove one of them"),
    why=Text(
        id="Satu kolom hanya dapat dipilih satu kali. Biasanya yang kedua adalah salah ketik untuk kolom lain.",
        en="A column can be picked once only. The second one is usually a slip for another column.",
    ),
)
TWO_KEYS = Rule(
    code="matrix/two-keys",
    message=Text(
        id="baris “{row}” pada soal `{question}` punya {keys} kunci, tetapi hanya satu yang boleh dipilih",
        en="row “{row}” of `{question}` has {keys} keys, but only one column may be picked",
    ),
    hint=Text(id="tulis `multiple: true`, atau sisakan satu kunci", en="write `multiple: true`, or keep one key"),
    why=Text(
        id="Bila di setiap baris hanya satu kolom dapat dipilih, baris dengan dua kunci tidak pernah dapat dijawab "
        "benar. Dengan `multiple: true` setiap baris memakai kotak centang.",
        en="When one column may be picked in a row, a row with two keys can never be answered right. With "
        "`multiple: true` every row has check boxes.",
    ),
)
ALL_KEYS = Rule(
    code="matrix/all-keys",
    message=Text(
        id="semua kolom di semua baris pada soal `{question}` adalah kunci",
        en="all columns in all rows of `{question}` are keys",
    ),
    hint=Text(
        id="sisakan di `key` hanya kolom yang benar, atau tambahkan kolom",
        en="keep only the right columns at `key`, or add columns",
    ),
    why=Text(
        id="Kalau semuanya benar, mencentang segalanya sudah cukup dan soal itu tidak menguji apa pun.",
        en="If everything is right, ticking everything is enough and the question tests nothing.",
    ),
)
NEEDLESS_MULTIPLE = Rule(
    code="matrix/one-key-multiple",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` memakai `multiple: true`, tetapi setiap baris hanya punya satu kunci",
        en="question `{question}` says `multiple: true`, but every row has one key",
    ),
    hint=Text(id="hapus `multiple: true`, atau tambahkan kunci", en="remove `multiple: true`, or add keys"),
    why=Text(
        id="Kotak centang memberi tahu pelajar bahwa ada baris dengan lebih dari satu jawaban. Kalau tidak, mereka "
        "mencari kunci kedua yang tidak ada.",
        en="Check boxes tell learners that some rows have more than one answer. If none has, they look for a second "
        "key that does not exist.",
    ),
)
SAME_KEY = Rule(
    code="matrix/same-key",
    severity=Severity.WARNING,
    message=Text(
        id="semua baris pada soal `{question}` berkunci sama: “{key}”",
        en="all rows of `{question}` have the same key: “{key}”",
    ),
    hint=Text(id="tambahkan baris yang kuncinya kolom lain", en="add rows whose key is another column"),
    why=Text(
        id="Pelajar yang menebak satu kolom terus-menerus mendapat nilai penuh. Dengan kunci yang tersebar terlihat "
        "apakah ia benar-benar membedakan.",
        en="Learners who guess one column all the way down get full marks. With the keys spread it shows whether they "
        "can tell the columns apart.",
    ),
)

RULES = (
    TOO_FEW_COLUMNS,
    NO_ROWS,
    DOUBLED_COLUMN,
    DOUBLED_ROW,
    NO_KEY,
    UNKNOWN_KEY,
    DOUBLED_KEY,
    TWO_KEYS,
    ALL_KEYS,
    NEEDLESS_MULTIPLE,
    SAME_KEY,
)


def check(question: Question[Matrix]) -> Iterator[Diagnostic]:
    """Find what is wrong with a matrix."""
    body, place, name = question.body, question.place, question.id
    if len(body.columns) < FEWEST:
        yield TOO_FEW_COLUMNS.at(place.of("columns"), question=name)
    if not body.rows:
        yield NO_ROWS.at(place.of("rows"), question=name)
    for field, text in repeats((("columns", at), column) for at, column in enumerate(body.columns)):
        yield DOUBLED_COLUMN.at(place.of(*field), question=name, text=text)
    for field, text in repeats((("rows", at, "text"), row.text) for at, row in enumerate(body.rows)):
        yield DOUBLED_ROW.at(place.of(*field), question=name, text=text)
    for at in range(len(body.rows)):
        yield from _row(question, at)
    yield from _keys(question)


def _row(question: Question[Matrix], at: int) -> Iterator[Diagnostic]:
    body, place, name = question.body, question.place, question.id
    row = body.rows[at]
    if not row.keys:
        yield NO_KEY.at(place.of("rows", at, "key"), question=name, row=row.text)
    for number, key in enumerate(row.keys):
        span = place.of("rows", at, "key", number)
        if key not in body.columns:
            yield UNKNOWN_KEY.at(span, question=name, key=key, columns=_columns(body, key))
        elif key in row.keys[:number]:
            yield DOUBLED_KEY.at(span, question=name, key=key)
    if len(set(row.keys)) > 1 and not body.multiple:
        yield TWO_KEYS.at(place.of("rows", at, "key", 1), question=name, row=row.text, keys=len(row.keys))


def _keys(question: Question[Matrix]) -> Iterator[Diagnostic]:
    body, place, name = question.body, question.place, question.id
    if len(body.columns) < FEWEST or not body.rows or not all(body.keys):
        return
    if all(len(keys) == len(body.columns) for keys in body.keys):
        yield ALL_KEYS.at(place.of("rows"), question=name)
    elif body.multiple and all(len(keys) == 1 for keys in body.keys):
        yield NEEDLESS_MULTIPLE.at(place.of("multiple"), question=name)
    elif len(body.rows) > 1 and len(set(body.keys)) == 1 and len(body.keys[0]) == 1:
        yield SAME_KEY.at(place.of("rows"), question=name, key=body.columns[body.keys[0][0]])


def _columns(body: Matrix, key: str) -> str:
    """Return the columns as a list to copy from, the nearest one first."""
    near = difflib.get_close_matches(key, body.columns, n=1, cutoff=0.0)
    rest = [column for column in body.columns if column not in near]
    return ", ".join(f"`{column}`" for column in [*near, *rest])
