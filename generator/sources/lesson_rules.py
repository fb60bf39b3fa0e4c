"""What may be wrong with the shape of a lesson: each rule with its words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

UNCLOSED = Rule(
    code="lesson/unclosed-fence",
    message=Text(id="blok {mark} ini tidak ditutup", en="this {mark} block is not closed"),
    hint=Text(
        id="tulis {mark} sendirian di baris sesudah isinya, dengan lekukan yang sama",
        en="write {mark} alone on the line after its content, with the same indentation",
    ),
    why=Text(
        id="Blok berpagar dimulai dan diakhiri dengan tanda yang sama. Tanpa penutup, isinya tampil sebagai teks "
        "biasa atau menelan bagian sesudahnya, dan kuis di dalamnya tidak muncul.",
        en="A fenced block begins and ends with the same mark. Without the end its content shows as plain text or "
        "swallows what follows, and a quiz in it does not appear.",
    ),
)
SHALLOW = Rule(
    code="lesson/fence-indent",
    message=Text(
        id="baris ini kurang menjorok dibanding pagar pembukanya di baris {open}",
        en="this line is indented less than the fence that opens on line {open}",
    ),
    hint=Text(
        id="jorokkan semua baris blok, termasuk penutupnya, sama seperti pembukanya",
        en="indent all lines of the block, its end too, like its beginning",
    ),
    why=Text(
        id="Di dalam kotak, tab, atau daftar, seluruh blok kuis harus menjorok sedalam pagar pembukanya. Satu baris "
        "yang kurang menjorok mengakhiri kotak itu sehingga kuis tidak dikenali.",
        en="Within a box, a tab or a list, the whole quiz block must be indented as deep as the fence that opens it. "
        "One line with less ends the box, and the quiz is not recognised.",
    ),
)
BESIDE = Rule(
    code="lesson/fence-beside",
    message=Text(
        id="pagar {mark} harus berdiri di barisnya sendiri", en="the fence {mark} must stand on a line of its own"
    ),
    hint=Text(
        id="pindahkan ke baris baru; di dalam daftar, jorokkan 4 spasi",
        en="move it to a new line; within a list, indent it by 4 spaces",
    ),
    why=Text(
        id="Markdown hanya mengenali blok kuis bila tiga tanda pagarnya menjadi tulisan pertama di baris itu. Sesudah "
        "teks atau tanda daftar, pagar dibaca sebagai kode pendek di tengah kalimat.",
        en="Markdown sees a quiz block only when the fence is the first thing on its line. After text or a list mark "
        "it reads as a bit of code within a sentence.",
    ),
)
NAME = Rule(
    code="lesson/fence-name",
    severity=Severity.WARNING,
    message=Text(id="blok ini bernama `{name}`, bukan `quiz`", en="this block is called `{name}`, not `quiz`"),
    hint=Text(id="bila ini kuis, tulis ```quiz", en="if this is a quiz, write ```quiz"),
    why=Text(
        id="Hanya blok dengan nama persis `quiz` yang menjadi kuis; nama lain ditampilkan sebagai kode. Kata di blok "
        "ini mirip, jadi mungkin salah ketik.",
        en="Only a block named exactly `quiz` becomes a quiz; others are shown as code. The word on this block looks "
        "like it, so it may be a slip.",
    ),
)
OPEN_FRONT = Rule(
    code="lesson/open-front-matter",
    message=Text(id="kepala halaman `---` ini tidak ditutup", en="the front matter that begins here is not closed"),
    hint=Text(
        id="tulis `---` sendirian di baris sesudah keterangan terakhir",
        en="write `---` alone on the line after the last field",
    ),
    why=Text(
        id="Keterangan halaman seperti judul dan tujuan ditulis di antara dua baris `---` di awal berkas. Tanpa baris "
        "kedua, keterangan itu tampil sebagai isi pelajaran.",
        en="Facts about the page, such as title and objectives, stand between two `---` lines at the start of the "
        "file. Without the second they show up as content of the lesson.",
    ),
)
LATE_FRONT = Rule(
    code="lesson/late-front-matter",
    message=Text(
        id="kepala halaman `---` harus mulai di baris pertama", en="the front matter must begin on the first line"
    ),
    hint=Text(id="hapus baris kosong di atasnya", en="delete the empty lines above it"),
    why=Text(
        id="Kepala halaman hanya dikenali bila `---` adalah tulisan paling awal di berkas. Baris kosong di atasnya "
        "membuat seluruh kepala itu tampil sebagai teks.",
        en="Front matter is seen only when `---` is the very first thing in the file. An empty line above makes all "
        "of it show up as text.",
    ),
)
FRONT_TYPE = Rule(
    code="lesson/front-matter",
    message=Text(id="kepala halaman harus berisi `nama: isi`", en="front matter must be made of `name: value` lines"),
    hint=Text(
        id="tulis misalnya `title: Mendengar aktif` di antara kedua `---`",
        en="write for example `title: Active listening` between the two `---`",
    ),
    why=Text(
        id="Keterangan halaman dicari menurut namanya, misalnya `title` atau `minutes`. Teks biasa atau daftar di "
        "tempat ini tidak punya nama sehingga tidak terpakai.",
        en="Facts about the page are looked up by name, such as `title` or `minutes`. Plain text or a list in this "
        "place has no name and would not be used.",
    ),
)
SWALLOWED = Rule(
    code="lesson/swallowed-line",
    severity=Severity.WARNING,
    message=Text(
        id="baris pertama `{name}: …` dibaca MkDocs sebagai keterangan halaman dan tidak tampil",
        en="MkDocs takes the first line `{name}: …` for a fact about the page and does not show it",
    ),
    hint=Text(
        id="bila ini keterangan, apit dengan dua baris `---`; bila ini isi, dahului dengan judul `# …`",
        en="if it is such a fact, put it between two `---` lines; if it is content, put a heading `# …` before it",
    ),
    why=Text(
        id="MkDocs masih mengenal bentuk lama keterangan halaman tanpa `---`: baris-baris `nama: isi` di awal berkas. "
        "Kalimat pembuka seperti `Catatan: …` ikut hilang dari halaman karenanya.",
        en="MkDocs still knows an old form of front matter without `---`: lines of `name: value` at the start of the "
        "file. An opening sentence such as `Note: …` disappears from the page because of it.",
    ),
)
RULES = (UNCLOSED, SHALLOW, BESIDE, NAME, OPEN_FRONT, LATE_FRONT, FRONT_TYPE, SWALLOWED)
