"""What can be wrong with a hotspot question."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from generator.diagnostics.rule import Diagnostic, Rule, Severity
from generator.model.quiz import Question
from generator.model.repeats import repeats
from generator.questions.hotspot import geometry
from generator.questions.hotspot.model import Hotspot
from generator.text import Text

FEWEST = 2
NUMBERS = {
    "rect": Text(id="4 angka: [x, y, lebar, tinggi]", en="4 numbers: [x, y, width, height]"),
    "circle": Text(id="3 angka: [x, y, jari-jari]", en="3 numbers: [x, y, radius]"),
    "polygon": Text(
        id="sepasang angka untuk sedikitnya tiga sudut: [x1, y1, x2, y2, x3, y3]",
        en="a pair of numbers for at least three corners: [x1, y1, x2, y2, x3, y3]",
    ),
}

NO_IMAGE = Rule(
    code="hotspot/no-image",
    message=Text(id="soal `{question}` belum punya gambar", en="question `{question}` has no picture"),
    hint=Text(
        id="tambahkan `image: {{src: gambar/loket.png, alt: yang terlihat pada gambar}}`",
        en="add `image: {{src: pictures/counter.png, alt: what the picture shows}}`",
    ),
    why=Text(
        id="Soal ini dijawab dengan menunjuk bagian sebuah gambar. Gambarnya ditulis di `image` pada soal itu, dengan "
        "`alt` yang cukup bagi mereka yang tidak melihatnya.",
        en="This kind is answered by pointing at parts of a picture. The picture is written at `image` of the "
        "question, with an `alt` that is enough for those who do not see it.",
    ),
)
TOO_FEW = Rule(
    code="hotspot/too-few",
    message=Text(
        id="soal `{question}` belum punya dua bagian gambar untuk dipilih",
        en="question `{question}` does not have two regions to pick from",
    ),
    hint=Text(
        id="tulis sedikitnya dua bagian di bawah `regions`, juga yang keliru",
        en="write at least two regions under `regions`, wrong ones too",
    ),
    why=Text(
        id="Hanya bagian yang tertulis dapat dipilih. Kalau satu-satunya bagian adalah kuncinya, mengeklik di "
        "sana-sini sudah cukup; tambahkan tempat yang sering dikira benar.",
        en="Only regions that are written can be picked. When the only one is the key, clicking around is enough; add "
        "places that are often taken for it.",
    ),
)
NO_KEY = Rule(
    code="hotspot/no-key",
    message=Text(id="soal `{question}` belum punya kunci jawaban", en="question `{question}` has no key"),
    hint=Text(id="tulis `correct: true` pada bagian yang benar", en="write `correct: true` at the right region"),
    why=Text(
        id="Tanpa kunci setiap jawaban akan dinilai salah.",
        en="Without a key every response would count as wrong.",
    ),
)
TWO_KEYS = Rule(
    code="hotspot/two-keys",
    message=Text(
        id="soal `{question}` punya {keys} kunci, tetapi hanya satu yang boleh dipilih",
        en="question `{question}` has {keys} keys, but only one region may be picked",
    ),
    hint=Text(id="tulis `multiple: true`, atau sisakan satu kunci", en="write `multiple: true`, or keep one key"),
    why=Text(
        id="Bila hanya satu bagian dapat dipilih sedangkan kuncinya dua, pelajar yang tahu keduanya tidak dapat "
        "menunjukkannya. Dengan `multiple: true` halaman sendiri menyebut jumlahnya.",
        en="When one region may be picked and two are keys, learners who know both cannot show it. With "
        "`multiple: true` the page itself says how many.",
    ),
)
ALL_KEYS = Rule(
    code="hotspot/all-keys",
    message=Text(
        id="semua bagian gambar pada soal `{question}` adalah kunci", en="all regions of `{question}` are keys"
    ),
    hint=Text(
        id="tambahkan bagian yang keliru, atau hapus `correct: true` pada salah satunya",
        en="add a wrong region, or remove `correct: true` from one",
    ),
    why=Text(
        id="Kalau semuanya benar, memilih segalanya sudah cukup dan soal itu tidak menguji apa pun.",
        en="If everything is right, picking everything is enough and the question tests nothing.",
    ),
)
NEEDLESS_MULTIPLE = Rule(
    code="hotspot/one-key-multiple",
    severity=Severity.WARNING,
    message=Text(
        id="soal `{question}` memakai `multiple: true`, tetapi kuncinya hanya satu",
        en="question `{question}` says `multiple: true` but has one key",
    ),
    hint=Text(id="hapus `multiple: true`, atau tambahkan kunci", en="remove `multiple: true`, or add a key"),
    why=Text(
        id="Kotak centang memberi tahu pelajar bahwa ada lebih dari satu jawaban. Kalau tidak, mereka mencari kunci "
        "kedua yang tidak ada.",
        en="Check boxes tell learners that there is more than one answer. If there is not, they look for a second key "
        "that does not exist.",
    ),
)
DOUBLED = Rule(
    code="hotspot/doubled-names",
    message=Text(
        id="dua bagian gambar pada soal `{question}` bernama sama: “{text}”",
        en="two regions of `{question}` have the same name: “{text}”",
    ),
    hint=Text(
        id="beri nama yang berbeda, misalnya menurut letaknya", en="name them apart, for example by where they are"
    ),
    why=Text(
        id="Nama itulah yang dipilih mereka yang memakai daftar, misalnya dengan pembaca layar. Dua nama yang sama "
        "tidak dapat dibedakan tanpa melihat gambar.",
        en="The name is what those pick who use the list, for example with a screen reader. Two equal names cannot be "
        "told apart without seeing the picture.",
    ),
)
WRONG_NUMBERS = Rule(
    code="hotspot/wrong-numbers",
    message=Text(
        id="bagian “{name}” pada soal `{question}` punya {count} angka di `at`, `{shape}` memerlukan {wanted}",
        en="region “{name}” of `{question}` has {count} numbers at `at`, `{shape}` needs {wanted}",
    ),
    hint=Text(id="perbaiki `at` atau `shape`", en="change `at` or `shape`"),
    why=Text(
        id="Setiap bentuk punya angkanya sendiri, semuanya persen dari lebar dan tinggi gambar: `rect` [x, y, lebar, "
        "tinggi] dari sudut kiri atas, `circle` [x, y, jari-jari], `polygon` sepasang angka per sudut.",
        en="Each shape has numbers of its own, all of them percent of the picture's width and height: `rect` [x, y, "
        "width, height] from its upper left corner, `circle` [x, y, radius], `polygon` a pair for each corner.",
    ),
)
OUTSIDE = Rule(
    code="hotspot/outside",
    message=Text(
        id="bagian “{name}” pada soal `{question}` keluar dari gambar",
        en="region “{name}” of `{question}` reaches beyond the picture",
    ),
    hint=Text(
        id="pakai persen antara 0 dan 100; untuk `rect` juga x + lebar dan y + tinggi paling besar 100",
        en="use percent between 0 and 100; for `rect` x + width and y + height may not exceed 100 either",
    ),
    why=Text(
        id="Angka di `at` adalah persen dari lebar dan tinggi gambar, bukan piksel. Yang lebih dari 100 biasanya "
        "piksel yang belum diubah, dan bagian di luar gambar tidak dapat ditunjuk.",
        en="The numbers at `at` are percent of the picture's width and height, not pixels. More than 100 are usually "
        "pixels, and what lies beyond the picture cannot be pointed at.",
    ),
)
NO_AREA = Rule(
    code="hotspot/no-area",
    message=Text(
        id="bagian “{name}” pada soal `{question}` tidak punya luas",
        en="region “{name}” of `{question}` has no area",
    ),
    hint=Text(
        id="beri lebar, tinggi, atau jari-jari lebih dari 0; sudut `polygon` tidak boleh segaris",
        en="give a width, height or radius above 0; the corners of a `polygon` may not lie on one line",
    ),
    why=Text(
        id="Bagian tanpa luas tidak dapat ditunjuk dengan jari atau tetikus, jadi pelajar yang tahu jawabannya pun "
        "tidak dapat memilihnya pada gambar.",
        en="What has no area cannot be pointed at with finger or mouse, so even learners who know the answer cannot "
        "pick it on the picture.",
    ),
)
OVERLAP = Rule(
    code="hotspot/overlap",
    message=Text(
        id="bagian “{one}” dan “{other}” pada soal `{question}` bertumpang tindih",
        en="regions “{one}” and “{other}” of `{question}` overlap",
    ),
    hint=Text(id="geser atau kecilkan salah satunya", en="move one of them, or make it smaller"),
    why=Text(
        id="Di tempat keduanya bertumpuk tidak jelas bagian mana yang dimaksud pelajar, dan jawaban yang benar dapat "
        "dinilai salah. Bagian boleh bersinggungan, tetapi tidak boleh bertumpuk.",
        en="Where both lie it is not clear which one learners mean, and a right response may be marked wrong. Regions "
        "may touch but not overlap.",
    ),
)

RULES = (
    NO_IMAGE,
    TOO_FEW,
    NO_KEY,
    TWO_KEYS,
    ALL_KEYS,
    NEEDLESS_MULTIPLE,
    DOUBLED,
    WRONG_NUMBERS,
    OUTSIDE,
    NO_AREA,
    OVERLAP,
)


def check(question: Question[Hotspot]) -> Iterator[Diagnostic]:
    """Find what is wrong with a hotspot question."""
    body, place, name = question.body, question.place, question.id
    if question.common.image is None:
        yield NO_IMAGE.at(place.whole, question=name)
    if len(body.regions) < FEWEST:
        yield TOO_FEW.at(place.of("regions"), question=name)
    else:
        yield from _keys(question)
    for field, text in repeats((("regions", at, "name"), region.name) for at, region in enumerate(body.regions)):
        yield DOUBLED.at(place.of(*field), question=name, text=text)
    yield from _shapes(question)


def _keys(question: Question[Hotspot]) -> Iterator[Diagnostic]:
    body, place, name = question.body, question.place, question.id
    keys = body.keys
    if not keys:
        yield NO_KEY.at(place.of("regions"), question=name)
    elif len(keys) == len(body.regions):
        yield ALL_KEYS.at(place.of("regions"), question=name)
    elif len(keys) > 1 and not body.multiple:
        yield TWO_KEYS.at(place.of("regions", keys[1]), question=name, keys=len(keys))
    elif len(keys) == 1 and body.multiple:
        yield NEEDLESS_MULTIPLE.at(place.of("multiple"), question=name)


def _shapes(question: Question[Hotspot]) -> Iterator[Diagnostic]:
    """Find what is wrong with each shape, then where sound ones overlap."""
    regions, place, name = question.body.regions, question.place, question.id
    sound: list[tuple[int, geometry.Polygon]] = []
    for at, region in enumerate(regions):
        span = place.of("regions", at, "at")
        if not geometry.counts(region.shape, region.at):
            yield WRONG_NUMBERS.at(
                span,
                question=name,
                name=region.name,
                shape=region.shape,
                count=len(region.at),
                wanted=NUMBERS[region.shape],
            )
            continue
        corners = geometry.polygon(region.shape, region.at)
        if not geometry.inside(corners):
            yield OUTSIDE.at(span, question=name, name=region.name)
        elif geometry.flat(region.shape, region.at):
            yield NO_AREA.at(span, question=name, name=region.name)
        else:
            sound.append((at, corners))
    for (first, one), (second, other) in combinations(sound, 2):
        if geometry.overlap(one, other):
            related = ((place.of("regions", first, "at"), Text(id="bertumpuk dengan ini", en="overlaps with this")),)
            span = place.of("regions", second, "at")
            yield OVERLAP.at(span, related, question=name, one=regions[first].name, other=regions[second].name)
