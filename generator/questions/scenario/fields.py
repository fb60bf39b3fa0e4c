"""What this kind asks of learners, and what each of its fields means to an author, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

FIELDS: Mapping[str, Text] = MappingProxyType(
    {
        "Scenario": Text(
            id="Pelajar mengambil keputusan dalam cerita bercabang dan melihat akibatnya. Skor: nilai yang dicapai "
            "dibagi nilai terbaik yang mungkin.",
            en="Learners decide in a branching story and see what follows. Score: the value reached of the best "
            "possible.",
        ),
        "Scenario.nodes": Text(
            id="Peristiwa dalam cerita; yang pertama adalah awalnya.",
            en="The moments of the story; the first is the start.",
        ),
        "Scenario.endings": Text(
            id="Penutup cerita menurut skor yang dicapai.", en="What is said at the end, by score."
        ),
        "Scenario.back": Text(
            id="`true` bila pelajar boleh kembali dan memutuskan ulang.",
            en="`true` lets learners go back and decide differently.",
        ),
        "Ending.from": Text(
            id="Berlaku mulai dari berapa persen nilai terbaik; harus ada satu dengan `from: 0`.",
            en="From how many percent of the best value on; one has to say `from: 0`.",
        ),
        "Ending.title": Text(id="Beberapa kata yang menamai hasilnya.", en="A few words that name the outcome."),
        "Ending.text": Text(id="Apa yang membuat perbedaan.", en="What made the difference."),
        "Node.id": Text(id="Nama simpul, untuk `to`.", en="Name of the node, for `to`."),
        "Node.text": Text(id="Apa yang terjadi.", en="What happens."),
        "Node.image": Text(id="Gambar di bawah teks.", en="A picture under the text."),
        "Node.options": Text(
            id="Apa yang dapat dilakukan pelajar; simpul tanpa pilihan adalah akhir cerita.",
            en="What the learner may do; a node without options is an ending.",
        ),
        "Option.text": Text(id="Tindakan yang dapat dipilih.", en="What the learner may do."),
        "Option.value": Text(
            id="Nilainya: 2 terbaik, 1 masih dapat dibenarkan, 0 merugikan.",
            en="How good it is: 2 best, 1 defensible but costly, 0 harmful.",
        ),
        "Option.consequence": Text(
            id="Apa yang kemudian dilakukan warga, rekan, atau aturan. Tampil sebelum cerita berlanjut.",
            en="What the citizen, the colleague or the rule does next. Shown before the story goes on.",
        ),
        "Option.to": Text(
            id="Simpul berikutnya; tanpa bidang ini cerita berakhir di sini.",
            en="The node that follows; without it the story ends here.",
        ),
    }
)
