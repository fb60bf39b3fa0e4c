"""What can be wrong with the sheet of facts and the glossary, and with who names what is in them."""

from __future__ import annotations

from generator.diagnostics.rule import Rule
from generator.text import Text

NO_SHEET = Rule(
    code="config/no-sheet",
    message=Text(
        id="berkas `{path}` pada pengaturan `{option}` tidak ada",
        en="there is no file `{path}`, as `{option}` names it",
    ),
    hint=Text(
        id="periksa ejaannya; alamat dihitung dari folder mkdocs.yml",
        en="check how it is spelt; the path is counted from the folder of mkdocs.yml",
    ),
    why=Text(
        id="Pengaturan `facts` dan `glossary` menyebut berkas YAML berisi lembar fakta dan daftar istilah. Tanpa "
        "berkasnya, tautan ke fakta dan istilah tidak dibuat, dan tidak ada yang memeriksa id fakta.",
        en="The options `facts` and `glossary` name YAML files with the sheet of facts and the glossary. Without the "
        "file no links to facts and terms are made, and nobody checks the ids of facts.",
    ),
)
NOT_FACTS = Rule(
    code="facts/not-a-sheet",
    message=Text(id="berkas ini belum berisi lembar fakta", en="this file does not hold a sheet of facts"),
    hint=Text(
        id="mulai dengan `facts:`, lalu satu fakta di bawahnya: `- id: …`",
        en="begin with `facts:`, then one fact below it: `- id: …`",
    ),
    why=Text(
        id="Lembar fakta adalah daftar `facts` yang setiap butirnya punya `id`, `mark`, `statement`, dan `checked`. "
        "Tanpa daftar itu tidak ada fakta yang dapat ditunjuk.",
        en="The sheet of facts is a list `facts`, each item with `id`, `mark`, `statement` and `checked`. Without the "
        "list there is no fact to point at.",
    ),
)
DOUBLED_FACT = Rule(
    code="facts/doubled",
    message=Text(id="id fakta `{fact}` dipakai dua kali", en="fact id `{fact}` is used twice"),
    hint=Text(id="beri salah satunya id lain", en="give one of them another id"),
    why=Text(
        id="Pelajaran dan soal menunjuk fakta dengan id-nya. Dua fakta dengan satu id, juga bila hanya berbeda huruf "
        "besarnya, membuat pembaca sampai pada fakta yang salah.",
        en="Lessons and questions point at facts by their ids. Two facts with one id, also where only capitals differ, "
        "lead readers to the wrong one.",
    ),
)
UNKNOWN_FACT = Rule(
    code="facts/unknown",
    message=Text(id="lembar fakta tidak memuat `{fact}`", en="the sheet of facts does not have `{fact}`"),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Id fakta pada kepala pelajaran, soal, dan istilah menunjuk lembar fakta, supaya perubahan aturan dapat "
        "dilacak sampai ke soalnya. Id yang salah ketik memutus jejak itu.",
        en="The ids of facts in front matter, questions and terms point at the sheet of facts, so that a change of the "
        "law can be followed to the question. A misspelt id breaks that trail.",
    ),
)
UNKNOWN_BEGINNING = Rule(
    code="facts/unknown-beginning",
    message=Text(
        id="tidak ada fakta yang id-nya diawali `{beginning}`", en="no fact has an id beginning `{beginning}`"
    ),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Setiap baris dalam blok `facts` adalah awal id, misalnya `F-KIP`. Semua fakta dengan awal itu ditampilkan; "
        "blok yang kosong menampilkan semua fakta.",
        en="Each line of a `facts` block is the beginning of ids, such as `F-KIP`. All facts that begin so are shown; "
        "an empty block shows all there are.",
    ),
)
NOT_TERMS = Rule(
    code="glossary/not-a-glossary",
    message=Text(id="berkas ini belum berisi daftar istilah", en="this file does not hold a glossary"),
    hint=Text(
        id="mulai dengan `terms:`, lalu satu istilah di bawahnya: `- term: …`",
        en="begin with `terms:`, then one term below it: `- term: …`",
    ),
    why=Text(
        id="Daftar istilah adalah daftar `terms` yang setiap butirnya punya `term` dan `explanation`. Tanpa daftar itu "
        "tidak ada istilah yang dapat ditautkan.",
        en="The glossary is a list `terms`, each item with `term` and `explanation`. Without the list there is no term "
        "to link to.",
    ),
)
DOUBLED_TERM = Rule(
    code="glossary/doubled",
    message=Text(id="istilah `{term}` sudah ada dalam daftar", en="the term `{term}` is in the glossary already"),
    hint=Text(
        id="satukan penjelasannya, atau hapus ejaan ini dari salah satunya",
        en="join the explanations, or take this spelling out of one of them",
    ),
    why=Text(
        id="Setiap istilah dan ejaan lainnya menuju satu penjelasan. Bila ada dua, tautan di pelajaran tidak tahu "
        "harus ke mana.",
        en="Every term, and every other spelling, leads to one explanation. With two, a link in a lesson would not "
        "know where to go.",
    ),
)

RULES = (NO_SHEET, NOT_FACTS, DOUBLED_FACT, UNKNOWN_FACT, UNKNOWN_BEGINNING, NOT_TERMS, DOUBLED_TERM)
