"""What each field of the sheet of facts and of the glossary means, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

SHEETS: Mapping[str, Text] = MappingProxyType(
    {
        "Facts": Text(id="Lembar fakta", en="Sheet of facts"),
        "Facts.facts": Text(
            id="Fakta-faktanya, menurut urutan tampilnya.", en="The facts, in the order in which they are shown."
        ),
        "Fact.id": Text(
            id="Nama fakta, misalnya `F-KIP-01`. Tidak pernah dipakai ulang untuk fakta lain.",
            en="Name of the fact, for example `F-KIP-01`. Never reused.",
        ),
        "Fact.mark": Text(id="Seberapa kuat sumbernya.", en="How sure the fact is."),
        "Fact.statement": Text(
            id="Faktanya, dalam kalimat sendiri yang tepat.", en="What holds, in exact sentences of one's own."
        ),
        "Fact.parts": Text(
            id="Bagian yang tandanya lebih kuat atau lebih lemah.", en="What belongs to it with another mark."
        ),
        "Fact.sources": Text(
            id="Aturan dengan nomor dan tahunnya, dan tempat membacanya; alamat laman cukup sebagai teks.",
            en="Regulations with number and year, and where they were read; addresses only as text.",
        ),
        "Fact.state": Text(
            id="Keadaan aturannya; tanpa bidang ini bila tidak ada aturannya.",
            en="What has become of the regulation; left out where there is none.",
        ),
        "Fact.by": Text(id="Aturan yang mengubah atau menggantinya.", en="What amends or replaces it."),
        "Fact.checked": Text(
            id="Tanggal fakta terakhir diperiksa, misalnya 2026-11-24.",
            en="Day on which the fact was last checked, such as 2026-11-24.",
        ),
        "Fact.note": Text(id="Hal yang perlu diingat bila memakainya.", en="What to bear in mind when using it."),
        "Part.mark": Text(id="Seberapa kuat sumber bagian ini.", en="How sure this part is."),
        "Part.text": Text(id="Bagian itu, dalam satu kalimat.", en="The part, in a sentence."),
        "Mark.A": Text(
            id="terlihat dalam teks aturan atau pada laman resmi", en="seen in the text itself or on an official page"
        ),
        "Mark.B": Text(id="menurut sumber lain", en="reported by other sources"),
        "Mark.C": Text(
            id="pengetahuan umum, naskahnya belum dilihat; tidak menjadi kunci soal",
            en="general knowledge, text not seen yet; never the key of a question",
        ),
        "Mark.D": Text(
            id="diperdebatkan atau cepat berubah; tidak menjadi kunci soal",
            en="disputed or changing fast; never the key of a question",
        ),
        "State.in-force": Text(id="berlaku", en="in force"),
        "State.amended": Text(id="berlaku, sudah diubah", en="in force, amended"),
        "State.replaced": Text(id="sudah diganti", en="replaced"),
        "State.unknown": Text(id="belum dipastikan", en="not established"),
        "Glossary": Text(id="Daftar istilah", en="Glossary"),
        "Glossary.terms": Text(
            id="Istilah-istilahnya, dalam urutan apa pun; halamannya menurut abjad.",
            en="The terms, in any order; the page has them by the alphabet.",
        ),
        "Term.term": Text(
            id="Istilahnya, sebagaimana ditulis di tengah kalimat.", en="The word or phrase as it stands in a sentence."
        ),
        "Term.also": Text(
            id="Ejaan lain dan singkatan yang berarti sama.", en="Other spellings and abbreviations of the same."
        ),
        "Term.lang": Text(
            id="Bahasa istilah asing, misalnya `en`; pembaca layar melafalkannya dalam bahasa itu.",
            en="Language of a foreign word, such as `en`; screen readers pronounce it so.",
        ),
        "Term.explanation": Text(
            id="Artinya, dalam satu atau dua kalimat sederhana.", en="What it means, in one or two plain sentences."
        ),
        "Term.facts": Text(id="Id fakta yang menentukan artinya.", en="Ids of the facts that decide what it means."),
    }
)
