"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Number": Text(
            id="Pelajar menulis bilangan; `1.234,5` dan `Rp1.500.000` pun dimengerti. Skor: 0 atau 1, dan sebagian "
            "bila ada `partial`.",
            en="Learners write a number; `1.234,5` and `Rp1.500.000` are understood too. Score: 0 or 1, and a part "
            "where there is `partial`.",
        ),
        "Number.answer": Text(id="Bilangan yang benar.", en="The number that is right."),
        "Number.range": Text(
            id="Pengganti `answer`: bilangan terkecil dan terbesar yang masih benar, misalnya `[60, 66]`.",
            en="Instead of `answer`: the lowest and the highest number that is right, such as `[60, 66]`.",
        ),
        "Number.tolerance": Text(
            id="Jarak dari jawaban yang masih dianggap benar: bilangan, atau persen seperti `5%`.",
            en="How far from the answer is still right: a number, or a percentage such as `5%`.",
        ),
        "Number.partial": Text(
            id="Rentang lebih lebar yang mendapat sebagian nilai.", en="A wider band that earns a part."
        ),
        "Number.unit": Text(
            id="Satuannya, tampil di belakang kolom; pelajar boleh menuliskannya atau tidak.",
            en="The unit, shown behind the field; learners may write it or leave it out.",
        ),
        "Number.mistakes": Text(
            id="Bilangan keliru yang sudah diperkirakan, masing-masing dengan umpan baliknya.",
            en="Wrong numbers that are foreseen, each with feedback.",
        ),
        "Mistake.answer": Text(
            id="Bilangan yang muncul dari kekeliruan itu.", en="The number that comes out of the mistake."
        ),
        "Mistake.feedback": Text(
            id="Tampil bagi yang menuliskannya: kekeliruan apa yang terlihat dan apa yang sebaiknya dilakukan.",
            en="Said to those who wrote it: which mistake it shows and what to do instead.",
        ),
        "Partial.tolerance": Text(
            id="Jarak dari jawaban: bilangan, atau persen seperti `10%`; lebih lebar daripada `tolerance`.",
            en="How far from the answer it reaches: a number, or a percentage such as `10%`; wider than `tolerance`.",
        ),
        "Partial.score": Text(
            id="Nilainya, lebih dari 0 dan kurang dari 1.", en="What it earns: more than 0 and less than 1."
        ),
    }
)
