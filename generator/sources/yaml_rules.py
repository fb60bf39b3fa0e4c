"""What YAML may not be in our files: each rule with its words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule
from generator.text import Text

MAX_BYTES = 2_000_000
MAX_DEPTH = 32
MAX_NODES = 200_000

TOO_LARGE = Rule(
    code="yaml/too-large",
    message=Text(
        id="berkas ini {size} byte, paling banyak {limit} byte",
        en="this file has {size} bytes, at most {limit} are read",
    ),
    hint=Text(id="bagi menjadi beberapa berkas", en="split it into several files"),
    why=Text(
        id="Berkas kuis yang wajar berukuran puluhan kilobyte. Berkas sebesar ini biasanya bukan kuis, misalnya gambar "
        "atau data yang salah tempat, dan membacanya membuat setiap penyimpanan terasa lambat.",
        en="A normal quiz file has some tens of kilobytes. A file this large is usually something else, such as a "
        "picture or data in the wrong place, and reading it would make every save slow.",
    ),
)
TOO_DEEP = Rule(
    code="yaml/too-deep",
    message=Text(id="susunan ini lebih dalam dari {limit} tingkat", en="this is nested deeper than {limit} levels"),
    hint=Text(
        id="periksa tanda `[` `{{` yang tidak ditutup, atau ratakan susunannya",
        en="look for `[` `{{` that are not closed, or flatten the structure",
    ),
    why=Text(
        id="Tidak ada soal yang memerlukan susunan sedalam ini; susunan terdalam sekitar delapan tingkat. Biasanya "
        "ada tanda kurung yang lupa ditutup. Batas ini juga melindungi komputer Anda dari berkas yang dibuat untuk "
        "merusak.",
        en="No question needs such depth; the deepest uses about eight levels. Usually a bracket was not closed. The "
        "limit also protects your computer from files that were made to do harm.",
    ),
)
TOO_MANY = Rule(
    code="yaml/too-many",
    message=Text(
        id="berkas ini memuat terlalu banyak nilai; batasnya sekitar {limit}",
        en="this file holds too many values; the limit is about {limit}",
    ),
    hint=Text(id="bagi menjadi beberapa berkas", en="split it into several files"),
    why=Text(
        id="Jumlah sebanyak ini setara dengan ribuan soal dalam satu berkas. Berkas yang lebih kecil lebih mudah "
        "diperiksa orang lain dan lebih cepat dibangun ulang.",
        en="So many values equal thousands of questions in one file. Smaller files are easier for others to review "
        "and faster to build again.",
    ),
)
CHARACTER = Rule(
    code="yaml/character",
    message=Text(
        id="ada tanda tak terlihat {character} yang tidak boleh ada di YAML",
        en="there is an invisible character {character} that YAML does not allow",
    ),
    hint=Text(id="hapus tanda itu, atau ketik ulang baris ini", en="delete that character, or type this line again"),
    why=Text(
        id="Tanda kendali biasanya ikut tersalin dari pengolah kata, PDF, atau terminal. Tanda itu tidak tampak di "
        "layar, tetapi membuat berkas tidak dapat dibaca oleh program lain.",
        en="Control characters usually come along when text is copied from a word processor, a PDF or a terminal. They "
        "cannot be seen, yet other programs cannot read the file because of them.",
    ),
)
DUPLICATE = Rule(
    code="yaml/duplicate-key",
    message=Text(id="`{key}` ditulis dua kali", en="`{key}` is written twice"),
    hint=Text(
        id="hapus salah satu, atau gabungkan isinya; yang pertama di baris {first}",
        en="delete one of them, or join what they say; the first is on line {first}",
    ),
    why=Text(
        id="Dalam satu bagian setiap nama hanya boleh muncul sekali. Program YAML lain diam-diam memakai salah "
        "satunya, sehingga isi yang lain hilang tanpa kabar. Sering terjadi karena tanda `-` di awal butir daftar "
        "terlupa.",
        en="Within one part each name may appear only once. Other YAML programs silently keep one and lose the other. "
        "Often the `-` at the start of a list item was forgotten.",
    ),
)
KEY = Rule(
    code="yaml/key",
    message=Text(id="nama sebelum `:` bukan teks", en="the name before `:` is not text"),
    hint=Text(
        id="tulis nama biasa sebelum `:`; bila ini teks, apit dengan tanda kutip",
        en="write a plain name before `:`; if this is text, put it between quotes",
    ),
    why=Text(
        id="YAML membolehkan daftar atau bagian kosong sebagai nama, tetapi tidak ada bidang yang bernama begitu. "
        "Biasanya ini teks yang diawali `?`, `[`, `{` atau `:` dan perlu tanda kutip.",
        en="YAML allows a list or nothing at all as a name, but no field is called that. Usually this is a text that "
        "begins with `?`, `[`, `{` or `:` and needs quotes.",
    ),
)
ALIAS = Rule(
    code="yaml/alias",
    message=Text(
        id="`{written}` adalah rujukan YAML, yang tidak dipakai di sini",
        en="`{written}` is a YAML alias, not used here",
    ),
    hint=Text(
        id='bila ini teks, apit dengan tanda kutip: "{written}"; bila rujukan, tulis isinya sekali lagi',
        en='if this is text, put it between quotes: "{written}"; if it is an alias, write the content again',
    ),
    why=Text(
        id="Tanda `*` di awal nilai berarti rujukan dalam YAML. Rujukan tidak dipakai karena membuat soal bergantung "
        "pada bagian lain yang jauh letaknya, dan beberapa baris rujukan dapat mengembang menjadi miliaran nilai.",
        en="A `*` at the start of a value means an alias in YAML. Aliases are not used because they make a question "
        "depend on a distant part, and a few lines of them can grow into billions of values.",
    ),
)
ANCHOR = Rule(
    code="yaml/anchor",
    message=Text(
        id="`&{name}` adalah penanda YAML, yang tidak dipakai di sini", en="`&{name}` is a YAML anchor, not used here"
    ),
    hint=Text(
        id="hapus `&{name}`; bila ini teks, apit dengan tanda kutip",
        en="delete `&{name}`; if this is text, put it between quotes",
    ),
    why=Text(
        id="Tanda `&` di awal nilai membuat penanda untuk dirujuk dengan `*`. Keduanya tidak dipakai agar setiap soal "
        "dapat dibaca sendiri, dan agar berkas kecil tidak dapat mengembang menjadi raksasa.",
        en="An `&` at the start of a value makes an anchor for `*` to refer to. Neither is used, so that each "
        "question can be read by itself, and so that a small file cannot grow into a giant.",
    ),
)
TAG = Rule(
    code="yaml/tag",
    message=Text(id="`{tag}` adalah tag YAML, yang tidak dipakai di sini", en="`{tag}` is a YAML tag, not used here"),
    hint=Text(
        id="hapus tag itu; bila ini teks yang diawali `!`, apit dengan tanda kutip",
        en="delete the tag; if this is text that begins with `!`, put it between quotes",
    ),
    why=Text(
        id="Tag YAML dapat menyuruh program membuat benda apa pun, termasuk menjalankan perintah. Isi kuis tidak "
        "memerlukannya: jenis setiap nilai sudah diketahui dari nama bidangnya.",
        en="YAML tags can tell a program to make any object, even to run commands. Quiz content does not need them: "
        "the type of each value is known from the name of its field.",
    ),
)
DOCUMENTS = Rule(
    code="yaml/documents",
    message=Text(id="ada dokumen kedua dalam satu berkas", en="there is a second document in one file"),
    hint=Text(
        id="hapus baris `---` atau `...` di tengah, atau pindahkan bagian sesudahnya ke berkas lain",
        en="delete the `---` or `...` line in the middle, or move what follows to another file",
    ),
    why=Text(
        id="Satu berkas memuat satu kuis. Baris `---` di tengah membuat YAML mengira ada dokumen baru, sehingga bagian "
        "sesudahnya tidak akan terbaca.",
        en="One file holds one quiz. A `---` line in the middle makes YAML see a new document, so what follows would "
        "not be read.",
    ),
)
CURLY = Rule(
    code="yaml/curly-quote",
    message=Text(id="teks ini terpotong di tanda koma: `{written}`", en="this text was cut at a comma: `{written}`"),
    hint=Text(
        id='apit seluruhnya dengan tanda kutip lurus, misalnya `["“Ya, Bu.”"]`, atau tulis pada baris sendiri',
        en='put all of it between straight quotes, such as `["“Yes, Ma\'am.”"]`, or give it a line of its own',
    ),
    why=Text(
        id="Di antara `[` dan `]` atau `{{` dan `}}`, koma memisahkan isi. Tanda kutip lengkung hanyalah huruf bagi "
        "YAML, jadi koma di dalamnya tetap memotong, dan pelajar melihat dua pilihan yang separuh.",
        en="Between `[` and `]` or `{{` and `}}` a comma separates values. To YAML curly quotes are letters like any "
        "other, so a comma inside them still cuts, and learners would see two half options.",
    ),
)
RULES = (TOO_LARGE, TOO_DEEP, TOO_MANY, CHARACTER, DUPLICATE, KEY, ALIAS, ANCHOR, TAG, DOCUMENTS, CURLY)
