"""What YAML's grammar stumbles over: each rule with its words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule
from generator.text import Text

_QUOTES = Text(
    id="Beberapa tanda punya arti khusus dalam YAML. Teks yang memuatnya aman bila diapit tanda kutip, atau ditulis di "
    "bawah `|` pada baris baru yang menjorok.",
    en="Some characters mean something to YAML. Text that has them is safe between quotes, or below a `|` on new lines "
    "that are indented.",
)

TAB = Rule(
    code="yaml/tab",
    message=Text(id="baris ini menjorok dengan tab", en="this line is indented with a tab"),
    hint=Text(
        id="ganti tab dengan spasi; atur editor Anda agar tombol Tab menulis 2 spasi",
        en="replace the tab with spaces; let the Tab key of your editor write 2 spaces",
    ),
    why=Text(
        id="Lebar tab berbeda di setiap editor, padahal YAML membaca susunan dari lekukan baris. Karena itu YAML hanya "
        "menerima spasi di awal baris. Tab di tengah teks tidak menjadi masalah.",
        en="A tab has another width in every editor, while YAML reads the structure from the indentation. So YAML "
        "takes spaces only at the start of a line. Tabs within a text do no harm.",
    ),
)
COLON = Rule(
    code="yaml/colon-in-text",
    message=Text(
        id="teks ini memuat `: ` sehingga terbaca sebagai nama dan isi",
        en="this text has `: ` in it, which reads as a name and its value",
    ),
    hint=Text(
        id='apit seluruh teks dengan tanda kutip, misalnya `prompt: "Pilih: a atau b?"`',
        en='put the whole text between quotes, such as `prompt: "Choose: a or b?"`',
    ),
    why=Text(
        id="Titik dua yang diikuti spasi memisahkan nama dari isinya. Bila muncul lagi di dalam teks, YAML mengira "
        "ada nama kedua di baris yang sama. Tanda kutip, atau `|` dengan teks di baris berikutnya, membuatnya teks "
        "biasa.",
        en="A colon with a space after it parts a name from its value. When it comes again within the text, YAML sees "
        "a second name on the line. Quotes, or a `|` with the text on the next lines, make it plain text.",
    ),
)
COLON_SPACE = Rule(
    code="yaml/colon-space",
    message=Text(id="sesudah `{name}:` tidak ada spasi", en="there is no space after `{name}:`"),
    hint=Text(id="tulis spasi sesudah titik dua: `{name}: …`", en="put a space after the colon: `{name}: …`"),
    why=Text(
        id="YAML baru mengenali nama bila titik duanya diikuti spasi atau akhir baris. Tanpa itu seluruhnya dianggap "
        "teks, seperti pada jam `10:30` atau alamat `https://…`.",
        en="YAML sees a name only when a space or the end of the line follows its colon. Without it everything is "
        "text, as in a time such as `10:30` or an address such as `https://…`.",
    ),
)
DASH_SPACE = Rule(
    code="yaml/dash-space",
    message=Text(id="sesudah tanda `-` tidak ada spasi", en="there is no space after the `-`"),
    hint=Text(id="tulis spasi sesudah tanda hubung: `- …`", en="put a space after the dash: `- …`"),
    why=Text(
        id="Tanda hubung memulai butir daftar hanya bila diikuti spasi; tanpa spasi ia menjadi bagian teks, seperti "
        "pada angka `-5`. Baris sesudahnya lalu terbaca sebagai susunan yang lain.",
        en="A dash starts a list item only when a space follows; without one it is part of the text, as in the number "
        "`-5`. The lines after it then read as another structure.",
    ),
)
DASH_INLINE = Rule(
    code="yaml/dash-inline",
    message=Text(
        id="daftar dimulai di baris yang sama dengan namanya", en="a list begins on the same line as its name"
    ),
    hint=Text(
        id="pindahkan `- …` ke baris baru; bila ini teks, apit dengan tanda kutip",
        en="move `- …` to a new line; if this is text, put it between quotes",
    ),
    why=Text(
        id="Butir daftar dengan tanda `-` selalu berdiri di barisnya sendiri, di bawah nama daftarnya. Daftar pendek "
        "boleh ditulis sebaris dengan kurung siku: `tags: [loket, keluhan]`.",
        en="List items with a `-` always stand on lines of their own below the name of the list. A short list may be "
        "written on one line in square brackets: `tags: [counter, complaint]`.",
    ),
)
NO_COLON = Rule(
    code="yaml/no-colon",
    message=Text(
        id="baris ini bukan bagian dari nilai sebelumnya dan tidak punya `: `",
        en="this line does not belong to the value before it and has no `: `",
    ),
    hint=Text(
        id="tulis `nama: isi`; bila ini lanjutan teks, jorokkan lebih dalam daripada namanya",
        en="write `name: value`; if the text goes on here, indent it deeper than its name",
    ),
    why=Text(
        id="Di dalam susunan nama dan isi, setiap baris harus memulai nama baru atau menjorok sebagai lanjutan isi "
        "sebelumnya. Baris teks yang berdiri sejajar dengan nama-nama tidak punya tempat.",
        en="Among names and values each line either starts a new name or is indented as the rest of the value before "
        "it. A line of text that stands level with the names has no place.",
    ),
)
QUOTE = Rule(
    code="yaml/open-quote",
    message=Text(id="tanda kutip {mark} ini tidak ditutup", en="this quote {mark} is not closed"),
    hint=Text(
        id="tulis {mark} di akhir teks; bila tanda itu bagian dari teks, apit semuanya dengan jenis kutip yang lain",
        en="write {mark} at the end of the text; if it is part of the text, use the other kind of quotes around all "
        "of it",
    ),
    why=Text(
        id="Sesudah tanda kutip pembuka, semua dibaca sebagai teks sampai tanda yang sama muncul lagi, juga melewati "
        "batas baris. Karena itu letak kesalahan yang sebenarnya sering jauh di atas tempat pembaca berhenti.",
        en="After an opening quote everything is text until the same mark comes again, across lines too. So the real "
        "fault often stands far above the place where reading stopped.",
    ),
)
AFTER_QUOTE = Rule(
    code="yaml/after-quote",
    message=Text(id="ada tulisan sesudah tanda kutip penutup {mark}", en="something follows the closing quote {mark}"),
    hint=Text(
        id="apit seluruh nilai dengan kutip yang lain, atau gandakan tanda kutip tunggal di dalamnya (`''`)",
        en="put the whole value between the other kind of quotes, or double a single quote within it (`''`)",
    ),
    why=Text(
        id="Nilai yang diawali tanda kutip selesai di tanda kutip berikutnya; sesudahnya hanya boleh ada komentar. Ini "
        'sering terjadi pada teks yang diawali kutipan, misalnya: "Permisi", kata warga itu.',
        en="A value that begins with a quote ends at the next quote; only a comment may follow. This often happens to "
        "a "
        'text that begins with a quotation, such as: "Excuse me", said the visitor.',
    ),
)
ESCAPE = Rule(
    code="yaml/escape",
    message=Text(
        id="`{written}` tidak punya arti di dalam tanda kutip ganda",
        en="`{written}` has no meaning within double quotes",
    ),
    hint=Text(
        id="gandakan garis miringnya (`\\\\`), atau pakai tanda kutip tunggal",
        en="double the backslash (`\\\\`), or use single quotes",
    ),
    why=Text(
        id="Di dalam tanda kutip ganda, garis miring terbalik memulai tanda khusus seperti `\\n` untuk baris baru. "
        "Alamat berkas Windows dan rumus sebaiknya diapit tanda kutip tunggal, yang membacanya apa adanya.",
        en="Within double quotes a backslash starts a special character such as `\\n` for a new line. Paths of "
        "Windows and formulas are better between single quotes, which take them as they are.",
    ),
)
START = Rule(
    code="yaml/start-character",
    message=Text(
        id="tanda {character} di sini punya arti khusus dalam YAML",
        en="the {character} here means something to YAML",
    ),
    hint=Text(
        id="apit seluruh teks dengan tanda kutip, atau tulis di bawah `|`",
        en="put the whole text between quotes, or write it below a `|`",
    ),
    why=Text(
        id="Nilai tanpa tanda kutip tidak boleh diawali `@`, `` ` ``, `%`, `*`, `&`, `!`, `>`, `|`, `[`, atau `{` "
        "kecuali "
        "memang dimaksudkan begitu. " + _QUOTES.id,
        en="A value without quotes may not begin with `@`, `` ` ``, `%`, `*`, `&`, `!`, `>`, `|`, `[` or `{` unless "
        "that "
        "is meant. " + _QUOTES.en,
    ),
)
BRACKET = Rule(
    code="yaml/open-bracket",
    message=Text(
        id="tanda `{mark}` ini tidak ditutup, atau ada koma yang kurang di dalamnya",
        en="this `{mark}` is not closed, or a comma is missing in it",
    ),
    hint=Text(
        id="tulis `{close}` di akhir; bila ini teks, apit seluruhnya dengan tanda kutip",
        en="write `{close}` at the end; if this is text, put all of it between quotes",
    ),
    why=Text(
        id="Kurung siku dan kurung kurawal di awal nilai memulai daftar atau bagian yang ditulis sebaris, dengan koma "
        "di antara butirnya. Teks yang diawali tautan Markdown seperti `[nama](alamat)` perlu tanda kutip.",
        en="Square brackets and braces at the start of a value begin a list or a part written on one line, with commas "
        "between the items. Text that begins with a Markdown link such as `[name](address)` needs quotes.",
    ),
)
INDENT = Rule(
    code="yaml/indent",
    message=Text(
        id="lekukan baris ini tidak cocok dengan baris-baris di atasnya",
        en="the indentation of this line does not fit the lines above it",
    ),
    hint=Text(
        id="sejajarkan nama dalam satu bagian, dan pakai 2 spasi lebih dalam untuk isinya",
        en="align the names of one part, and go 2 spaces deeper for what they hold",
    ),
    why=Text(
        id="YAML membaca susunan dari jumlah spasi di awal baris. Nama yang sederajat harus mulai di kolom yang sama, "
        "dan isi suatu nama harus lebih menjorok daripada namanya.",
        en="YAML reads the structure from the number of spaces at the start of a line. Names on one level must begin "
        "in one column, and what a name holds must be indented deeper than the name.",
    ),
)
SYNTAX = Rule(
    code="yaml/syntax",
    message=Text(id="bagian ini tidak dapat dibaca sebagai YAML", en="this part cannot be read as YAML"),
    hint=Text(
        id="apit teks dengan tanda kutip, dan periksa lekukan, koma, serta kurung di baris ini dan di atasnya",
        en="put text between quotes, and look at indentation, commas and brackets here and on the line above",
    ),
    why=Text(
        id="YAML punya sedikit aturan: `nama: isi`, `- butir`, dan lekukan dengan spasi. Pembaca berhenti di sini "
        "karena tulisan ini tidak mengikuti salah satunya; penyebabnya di baris ini atau tepat sebelumnya.",
        en="YAML has few rules: `name: value`, `- item`, and indentation by spaces. Reading stopped here because this "
        "follows none of them; the cause is on this line or just above.",
    ),
)
RULES = (
    TAB,
    COLON,
    COLON_SPACE,
    DASH_SPACE,
    DASH_INLINE,
    NO_COLON,
    QUOTE,
    AFTER_QUOTE,
    ESCAPE,
    START,
    BRACKET,
    INDENT,
    SYNTAX,
)
