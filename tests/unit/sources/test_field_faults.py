"""What does not fit a model is said in our words at the author's place, once for each value."""

from __future__ import annotations

import pytest
from validating import Option, fault, faults, told

from generator.diagnostics.report import hint, message
from generator.text import Text

FAULTS = {
    "titel: x": ("field/unknown", "1:1", "bagian ini tidak mengenal nama `titel`"),
    "options: [{text: a}, {txt: b, text: c}]": (
        "field/unknown",
        "1:23",
        "butir ke-2 `options` tidak mengenal nama `txt`",
    ),
    "options: [{text: a}, {correct: true}]": ("field/missing", "1:22", "butir ke-2 `options` belum punya `text`"),
    "options: [{text: a}]": ("field/too-short", "1:10", "`options` berisi 1 butir, paling sedikit 2"),
    "options: [{text: a}, {text: b}, {text: c}, {text: d}]": (
        "field/too-long",
        "1:10",
        "`options` berisi 4 butir, paling banyak 3",
    ),
    "options: []": ("field/empty", "1:10", "`options` belum diisi"),
    "options: no": ("field/type", "1:10", "`options`: tertulis teks `no`, yang diminta daftar"),
    "text: ''": ("field/empty", "1:7", "`text` belum diisi"),
    "text:": ("field/empty", "1:6", "`text` belum diisi"),
    "title: [a]": ("field/type", "1:8", "`title`: tertulis daftar, yang diminta teks"),
    "title: {a: b}": ("field/type", "1:8", "`title`: tertulis bagian dengan nama dan isi, yang diminta teks"),
    "hint: [a, {b: c}]": (
        "field/type",
        "1:11",
        "butir ke-2 `hint`: tertulis bagian dengan nama dan isi, yang diminta teks",
    ),
    "correct: yes": ("field/type", "1:10", "`correct`: tertulis teks `yes`, yang diminta `true` atau `false`"),
    "correct: 1": ("field/type", "1:10", "`correct`: tertulis angka `1`, yang diminta `true` atau `false`"),
    "correct:": ("field/empty", "1:9", "`correct` belum diisi"),
    "count: 5.5": ("field/type", "1:8", "`count`: tertulis angka `5.5`, yang diminta bilangan bulat"),
    "count: '5'": ("field/type", "1:8", "`count`: tertulis teks `5`, yang diminta bilangan bulat"),
    "count: true": ("field/type", "1:8", "`count`: tertulis `true`, yang diminta bilangan bulat"),
    "points: .inf": ("field/type", "1:9", "`points`: tertulis `.inf`, yang diminta angka"),
    "points: sepuluh": ("field/type", "1:9", "`points`: tertulis teks `sepuluh`, yang diminta angka"),
    "points: 0": ("field/out-of-range", "1:9", "`points` bernilai 0, harus lebih dari 0"),
    "points: 11": ("field/out-of-range", "1:9", "`points` bernilai 11, harus paling banyak 10"),
    "even: 3": ("field/out-of-range", "1:7", "`even` bernilai 3, harus kelipatan 2"),
    "step: c3": ("field/not-one-of", "1:7", "`step` tidak mengenal `c3`"),
    "step: [C3]": ("field/type", "1:7", "`step`: tertulis daftar, yang diminta `C1` atau `C3`"),
    "kind: b": ("field/not-one-of", "1:7", "`kind` tidak mengenal `b`"),
    "kind:": ("field/empty", "1:6", "`kind` belum diisi"),
    "day: 2026-02-30": ("field/date", "1:6", "`day`: `2026-02-30` bukan tanggal yang ada"),
    "day: 20 Januari": ("field/date", "1:6", "`day`: `20 Januari` bukan tanggal yang ada"),
    "day: 1234567890": ("field/date", "1:6", "`day`: `1234567890` bukan tanggal yang ada"),
    "day: [1]": ("field/type", "1:6", "`day`: tertulis daftar, yang diminta tanggal seperti 2026-01-20"),
    "id: a b": ("field/pattern", "1:5", "`id` tidak dapat ditulis `a b`"),
    "id: abcdefghijk": ("field/too-long", "1:5", "`id` berisi 11 huruf, paling banyak 10"),
    "id: ''": ("field/empty", "1:5", "`id` belum diisi"),
    "draw: 0": ("field/out-of-range", "1:7", "`draw` bernilai 0, harus paling sedikit 1"),
    "draw: {per: tags, count: 1}": ("field/not-one-of", "1:13", "`per` tidak mengenal `tags`"),
    "draw: {per: tag}": ("field/missing", "1:7", "`draw` belum punya `count`"),
    "draw: lima": (
        "field/type",
        "1:7",
        "`draw`: tertulis teks `lima`, yang diminta bilangan bulat atau bagian dengan nama `per`, `count`",
    ),
    "levels: {count: x, low: y}": ("field/type", "1:17", "`count`: tertulis teks `x`, yang diminta bilangan bulat"),
    "objective: 0": ("field/out-of-range", "1:12", "`objective` bernilai 0, harus paling sedikit 1"),
    "objective: [1]": ("field/type", "1:12", "`objective`: tertulis daftar, yang diminta bilangan bulat atau teks"),
    "range: [1]": ("field/too-short", "1:8", "`range` berisi 1 butir, paling sedikit 2"),
    "range: [1, b]": ("field/type", "1:12", "butir ke-2 `range`: tertulis teks `b`, yang diminta angka"),
    "range: [1, 2, 3]": ("field/too-long", "1:8", "`range` berisi 3 butir, paling banyak 2"),
    "scores: {a: b}": ("field/type", "1:13", "`a`: tertulis teks `b`, yang diminta angka"),
    "scores: [1]": ("field/type", "1:9", "`scores`: tertulis daftar, yang diminta pasangan nama dan isi"),
    "blanks: {a: {text: ''}}": ("field/empty", "1:20", "`text` belum diisi"),
    "blanks: {a: x}": (
        "field/type",
        "1:13",
        "`a`: tertulis teks `x`, yang diminta bagian dengan nama `text`, `correct`, `feedback`",
    ),
    "items: [{text: a, fedback: b}]": ("field/unknown", "1:19", "butir ke-1 `items` tidak mengenal nama `fedback`"),
    "items: [a, [b]]": (
        "field/type",
        "1:12",
        "butir ke-2 `items`: tertulis daftar, yang diminta teks atau bagian dengan nama `text`, `feedback`",
    ),
    "shorts: ['']": ("field/empty", "1:10", "butir ke-1 `shorts` belum diisi"),
    "part: {low: 3, high: 2}": ("number/negative", "1:22", "toleransi 2.0 negatif"),
    "odd: 4": ("field/value", "1:6", "isi `odd` tidak sesuai: must be odd"),
    "feedback:": ("field/empty", "1:10", "`feedback` belum diisi"),
    "range: 5": ("field/type", "1:8", "`range`: tertulis angka `5`, yang diminta daftar berisi 2 nilai"),
    "exact: 5": ("field/type", "1:8", "`exact`: tertulis angka `5`, yang diminta daftar berisi 2 nilai"),
    "kind: [a]": ("field/type", "1:7", "`kind`: tertulis daftar, yang diminta `a`, `no`, `1`, atau `true`"),
    "code: 1-2": ("field/pattern", "1:7", "`code` tidak dapat ditulis `1-2`"),
    "keyed: {abcd: 1}": ("field/too-long", "1:15", "`abcd` berisi 1 huruf, paling banyak 3"),
    "several: x": (
        "field/type",
        "1:10",
        "`several`: tertulis teks `x`, yang diminta pasangan nama dan isi atau daftar",
    ),
    "several: {a: b}": ("field/type", "1:14", "`a`: tertulis teks `b`, yang diminta bilangan bulat"),
    "[a]": (
        "field/type",
        "1:1",
        "bagian ini: tertulis daftar, yang diminta bagian dengan nama `id`, `title`, `text`, `name`, …",
    ),
    "halo": (
        "field/type",
        "1:1",
        "bagian ini: tertulis teks `halo`, yang diminta bagian dengan nama `id`, `title`, `text`, `name`, …",
    ),
}


@pytest.mark.parametrize("text", FAULTS)
def test_a_fault_is_said_once_at_its_place(text: str) -> None:
    assert told(fault(text)) == FAULTS[text]


HINTS = {
    "titel: x": "mungkin maksud Anda `title`?",
    "TITLE: x": "mungkin maksud Anda `title`?",
    "zzz: x": "yang dikenal: `id`, `title`, `text`, `name`, `correct`, `count`, `points`, `step`, `kind`, `day`, "
    "`objective`, `tolerance`, `options`, `items`, `shorts`, `draw`, `levels`, `blanks`, `scores`, `range`, …",
    "-title: x": "tulis spasi sesudah tanda hubung: `- title: …`",
    "options: [{text: a}, {corect: true, text: b}]": "mungkin maksud Anda `correct`?",
    "step: c3": "mungkin maksud Anda `C3`?",
    "step: tahu": "yang dikenal: `C1`, `C3`",
    "kind: trie": "mungkin maksud Anda `true`?",
    "correct: ya": "tulis `true` tanpa tanda kutip",
    "correct: 'false'": "tulis `false` tanpa tanda kutip",
    "correct: mungkin": "tulis `true` atau `false`",
    "correct: [a]": "tulis `true` atau `false`",
    "count: 5 menit": "tulis angkanya saja, misalnya `5`",
    "points: '2,5'": "tulis angkanya saja, misalnya `2.5`",
    "count: lima": "tulis bilangan bulat",
    "title: [a]": "tulis teksnya sesudah `title:`, atau di bawah `title: |`",
    "title: {a: b}": "bila `: ` ini bagian dari teks, apit seluruh teks dengan tanda kutip",
    "hint: [[a]]": "tulis teksnya sesudah `- `",
    "options: no": "tulis setiap butir di baris baru dengan `- ` di bawah `options:`",
    "digits: lima": "pakai hanya angka",
    "id: Kuis Satu": "pakai hanya huruf, angka, titik, garis bawah, dan tanda hubung, misalnya `kuis-satu`",
    "id: 'é'": "pakai hanya huruf, angka, titik, garis bawah, dan tanda hubung; mulailah dengan huruf atau angka",
    "draw: {per: tags, count: 1}": "mungkin maksud Anda `tag`?",
    "text:": "isi dengan teks, atau hapus barisnya",
    "ratio: 1/2": "pakai hanya angka dan titik",
    "code: 1-2": "ikuti bentuk `^\\d+/\\d+$`",
    "draw: {per: tag}": "tambahkan baris `count: …` (bilangan bulat)",
}


@pytest.mark.parametrize("text", HINTS)
def test_the_hint_says_what_to_type(text: str) -> None:
    assert hint(fault(text), "id") == HINTS[text]


def test_all_faults_are_told_in_the_order_of_the_text() -> None:
    found = faults("titel: a\ncount: b\noptions:\n  - {txt: a}\n  - text: ''\npoints: 0\n")
    assert [told(each)[:2] for each in found] == [
        ("field/unknown", "1:1"),
        ("field/type", "2:8"),
        ("field/missing", "4:5"),
        ("field/unknown", "4:6"),
        ("field/empty", "5:11"),
        ("field/out-of-range", "6:9"),
    ]


def test_names_known_elsewhere_are_guessed_too_and_the_owner_is_named() -> None:
    owner = Text(id="soal `q1`", en="question `q1`")
    found = fault("promt: x", known=["prompt"], owner=owner)
    assert told(found) == ("field/unknown", "1:1", "soal `q1` tidak mengenal nama `promt`")
    assert hint(found, "en") == "perhaps you meant `prompt`?"
    missing = fault("correct: true", Option, owner=owner)
    assert message(missing, "en") == "question `q1` has no `text` yet"


def test_names_known_elsewhere_are_not_guessed_deeper_down() -> None:
    found = fault("feedback: {promt: x, text: y}", known=["prompt"])
    assert hint(found, "id") == "yang dikenal: `text`, `correct`, `feedback`"
