"""What can be wrong with the way a story goes."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

NO_DECISION = Rule(
    code="scenario/no-decision",
    message=Text(
        id="simpul pertama `{node}` pada soal `{question}` tidak punya pilihan",
        en="the first node `{node}` of `{question}` has no options",
    ),
    hint=Text(
        id="tambahkan `options` pada simpul `{node}`, atau pindahkan simpul awal ke urutan pertama",
        en="add `options` to node `{node}`, or move the node that starts the story to the top",
    ),
    why=Text(
        id="Cerita dimulai dari simpul yang pertama ditulis. Simpul tanpa pilihan adalah akhir cerita, sehingga "
        "pelajar tidak dapat memutuskan apa pun.",
        en="The story starts at the node that is written first. A node without options is an ending, so there would "
        "be nothing to decide.",
    ),
)
DOUBLED_NODE = Rule(
    code="scenario/doubled-node",
    message=Text(
        id="id simpul `{node}` dipakai dua kali pada soal `{question}`",
        en="node id `{node}` is used twice in `{question}`",
    ),
    hint=Text(id="beri salah satunya id lain", en="give one of them another id"),
    why=Text(
        id="`to` menyebut simpul dengan id-nya. Bila dua simpul memakai id yang sama, tidak jelas ke mana cerita "
        "berlanjut.",
        en="`to` names a node by its id. When two nodes share one, it is not clear where the story goes on.",
    ),
)
UNKNOWN_NODE = Rule(
    code="scenario/unknown-node",
    message=Text(
        id="`to: {node}` pada soal `{question}` menyebut simpul yang tidak ada",
        en="`to: {node}` of `{question}` names a node that does not exist",
    ),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Pilihan ini melanjutkan cerita ke simpul yang tidak ada, sehingga pelajar akan berhenti di tengah jalan. "
        "Biasanya penyebabnya salah ketik atau simpul yang diganti namanya.",
        en="This option leads to a node that is not there, so learners would be stuck. Mostly the cause is a typing "
        "slip or a node that was renamed.",
    ),
)
UNREACHABLE = Rule(
    code="scenario/unreachable",
    message=Text(
        id="simpul `{node}` pada soal `{question}` tidak pernah tercapai",
        en="node `{node}` of `{question}` is never reached",
    ),
    hint=Text(
        id="tulis `to: {node}` pada pilihan yang menuju ke sana, atau hapus simpul itu",
        en="write `to: {node}` at an option that leads there, or remove the node",
    ),
    why=Text(
        id="Tidak ada pilihan yang menuju simpul ini, langsung atau lewat simpul lain, sehingga tidak seorang pun akan "
        "membacanya. Biasanya satu `to` terlupa.",
        en="No option leads to this node, at once or by way of others, so nobody will read it. Mostly one `to` was "
        "forgotten.",
    ),
)
ENDLESS = Rule(
    code="scenario/endless",
    message=Text(id="cerita pada soal `{question}` berputar: {way}", en="the story of `{question}` goes round: {way}"),
    hint=Text(
        id="arahkan salah satu `to` ke simpul sesudahnya; agar pelajar dapat memutuskan ulang, tulis `back: true`",
        en="let one `to` lead to a later node; to let learners decide again write `back: true`",
    ),
    why=Text(
        id="Jalan yang kembali ke simpul sebelumnya tidak pernah berakhir, dan nilainya dapat bertambah tanpa batas "
        "dengan berputar. Perbaikan sesudah pilihan yang buruk ditulis sebagai simpul sendiri.",
        en="A way back to an earlier node never ends, and going round would gather value without bound. Mending a bad "
        "choice is written as a node of its own.",
    ),
)
NO_VALUE = Rule(
    code="scenario/no-value",
    message=Text(id="semua pilihan pada soal `{question}` bernilai 0", en="every option of `{question}` is worth 0"),
    hint=Text(
        id="tulis `value: 2` pada pilihan terbaik dan `value: 1` pada yang masih dapat dibenarkan",
        en="write `value: 2` at the best option and `value: 1` at those that are defensible",
    ),
    why=Text(
        id="Skor adalah nilai yang dicapai dibagi nilai terbaik yang mungkin. Bila semuanya 0, jalan terbaik pun tidak "
        "mendapat skor.",
        en="The score is the value reached of the best possible. If all are 0 even the best way earns nothing.",
    ),
)
DETOUR = Rule(
    code="scenario/detour-pays",
    severity=Severity.WARNING,
    message=Text(
        id="pada soal `{question}` selalu memilih yang terbaik bernilai {straight}, tetapi jalan lain "
        "mencapai {detour}",
        en="in `{question}` always taking the best option is worth {straight}, but another way reaches {detour}",
    ),
    hint=Text(
        id="turunkan `value` pada jalan memutar, atau tambah simpul pada jalan terbaik",
        en="lower `value` on the detour, or add a node to the best way",
    ),
    why=Text(
        id="Pelajar yang setiap kali memilih tindakan terbaik seharusnya mendapat skor penuh. Di sini jalan memutar, "
        "misalnya lewat simpul perbaikan, mengumpulkan lebih banyak nilai.",
        en="Those who take the best option every time should earn everything. Here a detour, such as one through a "
        "node that mends, gathers more.",
    ),
)

RULES = (NO_DECISION, DOUBLED_NODE, UNKNOWN_NODE, UNREACHABLE, ENDLESS, NO_VALUE, DETOUR)
