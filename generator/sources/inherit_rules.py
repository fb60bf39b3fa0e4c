"""What may be wrong with what a configuration inherits: each rule with its words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule
from generator.text import Text

_WHY = Text(
    id="Dengan `INHERIT`, beberapa proyek memakai satu berkas pengaturan bersama: isinya dibaca lebih dahulu, lalu "
    "ditimpa oleh berkas yang menyebutnya. Alamatnya dihitung dari berkas yang menyebut. Tanpa berkas itu, folder "
    "pelajaran dan pengaturan lain tidak diketahui.",
    en="With `INHERIT` several projects share one file of settings: it is read first, and what the file that names it "
    "says lies on top. Its path is counted from the file that names it. Without it the folder of lessons and other "
    "settings are not known.",
)

NO_BASE = Rule(
    code="config/no-base",
    message=Text(id="berkas pengaturan `{path}` tidak ada", en="there is no file of settings `{path}`"),
    hint=Text(
        id="periksa alamat sesudah `INHERIT`, yang dihitung dari berkas ini, atau hapus baris itu",
        en="look at the path after `INHERIT`, which is counted from this file, or delete that line",
    ),
    why=_WHY,
)
NOT_A_BASE = Rule(
    code="config/not-a-base",
    message=Text(id="`INHERIT` di sini tidak menyebut satu berkas", en="`INHERIT` does not name one file here"),
    hint=Text(
        id="tulis satu alamat, misalnya `INHERIT: ../dasar.yml`", en="write one path, such as `INHERIT: ../base.yml`"
    ),
    why=_WHY,
)
BASE_LOOP = Rule(
    code="config/base-loop",
    message=Text(
        id="`INHERIT` kembali ke `{path}`, yang sudah dibaca",
        en="`INHERIT` leads back to `{path}`, which was read already",
    ),
    hint=Text(
        id="hapus baris ini dari berkas yang seharusnya paling dasar",
        en="delete this line from the file that everything rests on",
    ),
    why=Text(
        id="Berkas pengaturan boleh mewarisi berkas lain, yang boleh mewarisi lagi, asalkan rangkaiannya berujung. "
        "Rangkaian yang berputar tidak pernah selesai dibaca.",
        en="A file of settings may inherit from another, which may do so in turn, but the chain has to end. One that "
        "goes round would be read forever.",
    ),
)

RULES = (NO_BASE, NOT_A_BASE, BASE_LOOP)
