"""What may be wrong with a field: each rule with its words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule
from generator.text import Text

UNKNOWN = Rule(
    code="field/unknown",
    message=Text(id="{owner} tidak mengenal nama `{name}`", en="{owner} does not know the name `{name}`"),
    hint=Text(id="{advice}", en="{advice}"),
    why=Text(
        id="Setiap bagian punya daftar nama yang dikenal. Nama yang salah ketik tidak diabaikan, karena isinya akan "
        "hilang tanpa kabar: kunci jawaban yang ditulis `corect` membuat soal tidak punya kunci.",
        en="Each part has a list of names that it knows. A misspelt name is not ignored, because what it says would "
        "be lost in silence: a key written `corect` leaves a question without a key.",
    ),
)
MISSING = Rule(
    code="field/missing",
    message=Text(id="{owner} belum punya `{name}`", en="{owner} has no `{name}` yet"),
    hint=Text(id="tambahkan baris `{name}: …` ({wanted})", en="add a line `{name}: …` ({wanted})"),
    why=Text(
        id="Beberapa nama wajib ada karena tanpa itu tidak ada yang dapat ditampilkan atau disimpan. Yang tidak wajib "
        "selalu punya nilai bawaan yang wajar.",
        en="Some names must be there, because without them nothing could be shown or stored. All others have a "
        "sensible default.",
    ),
)
EMPTY = Rule(
    code="field/empty",
    message=Text(id="{name} belum diisi", en="{name} is empty"),
    hint=Text(id="isi dengan {wanted}{also}", en="write {wanted}{also}"),
    why=Text(
        id="Nama tanpa isi biasanya sisa dari templat atau isi yang lekukannya kurang dalam. Bila memang tidak "
        "diperlukan, menghapus barisnya memberi nilai bawaan.",
        en="A name without a value is usually left over from a template, or its value is not indented enough. If it "
        "is not needed, deleting the line gives the default.",
    ),
)
TYPE = Rule(
    code="field/type",
    message=Text(
        id="{name}: tertulis {written}, yang diminta {wanted}", en="{name}: found {written}, expected {wanted}"
    ),
    hint=Text(id="{advice}", en="{advice}"),
    why=Text(
        id="Setiap nama menerima jenis isi tertentu: teks, angka, `true` atau `false`, daftar dengan tanda `-`, atau "
        "bagian yang punya nama-nama sendiri. Jenis yang lain tidak ditebak artinya, supaya hasilnya selalu seperti "
        "yang Anda maksud.",
        en="Each name takes a certain kind of value: text, a number, `true` or `false`, a list with `-`, or a part "
        "with names of its own. Other kinds are not guessed at, so that the result is always what you meant.",
    ),
)
NOT_ONE_OF = Rule(
    code="field/not-one-of",
    message=Text(id="{name} tidak mengenal `{written}`", en="{name} does not know `{written}`"),
    hint=Text(id="{advice}", en="{advice}"),
    why=Text(
        id="Isi bidang ini dipilih dari beberapa kata tetap berbahasa Inggris, karena program lain ikut membacanya. "
        "Kata yang terdekat ditawarkan sebagai saran.",
        en="The value of this field is chosen from a few fixed words, because other programs read them too. The "
        "nearest word is offered as a hint.",
    ),
)
TOO_SHORT = Rule(
    code="field/too-short",
    message=Text(
        id="{name} berisi {count} {unit}, paling sedikit {limit}",
        en="{name} has {count} {unit}, at least {limit} needed",
    ),
    hint=Text(id="tambahkan isinya", en="add to it"),
    why=Text(
        id="Bidang ini baru berguna bila isinya cukup. Soal pilihan, misalnya, memerlukan paling sedikit dua pilihan, "
        "dan soal urutan paling sedikit dua butir.",
        en="This field is of use only with enough in it. A question with options, for example, needs two at the "
        "least, and so does a question about order.",
    ),
)
TOO_LONG = Rule(
    code="field/too-long",
    message=Text(
        id="{name} berisi {count} {unit}, paling banyak {limit}", en="{name} has {count} {unit}, at most {limit} fit"
    ),
    hint=Text(id="ringkas atau kurangi isinya", en="make it shorter, or take some away"),
    why=Text(
        id="Batas ini menjaga agar isinya muat di layar ponsel dan di berkas yang dibaca program lain. Teks yang "
        "panjang lebih baik ditaruh di bidang penjelasan atau di pelajaran.",
        en="The limit keeps it within the screen of a phone and within files that other programs read. A long text is "
        "better placed in an explanation or in the lesson.",
    ),
)
OUT_OF_RANGE = Rule(
    code="field/out-of-range",
    message=Text(id="{name} bernilai {written}, harus {bound}", en="{name} is {written}, it must be {bound}"),
    hint=Text(id="tulis angka yang {bound}", en="write a number that is {bound}"),
    why=Text(
        id="Setiap angka punya batas yang masuk akal untuk bidangnya. Di luar batas itu angkanya tidak punya arti, "
        "misalnya ketuntasan di atas 100 persen atau waktu yang negatif.",
        en="Each number has limits that make sense for its field. Beyond them it has no meaning, such as mastery "
        "above 100 percent or a negative time.",
    ),
)
PATTERN = Rule(
    code="field/pattern",
    message=Text(id="{name} tidak dapat ditulis `{written}`", en="{name} cannot be written `{written}`"),
    hint=Text(id="{advice}", en="{advice}"),
    why=Text(
        id="Nama pengenal dipakai dalam alamat halaman, nama berkas, dan catatan kemajuan pelajar. Karena itu hanya "
        "tanda yang aman di semua tempat itu yang boleh dipakai; judul boleh ditulis bebas di bidang lain.",
        en="Identifiers are used in addresses of pages, names of files and records of progress. So only characters "
        "that are safe in all of these may be used; a title in another field may be anything.",
    ),
)
DATE = Rule(
    code="field/date",
    message=Text(id="{name}: `{written}` bukan tanggal yang ada", en="{name}: `{written}` is not a date that exists"),
    hint=Text(id="tulis tahun-bulan-hari, misalnya 2026-01-20", en="write year-month-day, such as 2026-01-20"),
    why=Text(
        id="Tanggal ditulis dengan urutan tahun, bulan, hari. Dengan begitu kebiasaan Indonesia dan Amerika tidak "
        "tertukar, dan urutan abjad sama dengan urutan waktu.",
        en="Dates are written year, month, day. That way Indonesian and American habits cannot be confused, and "
        "sorting by letters sorts by time.",
    ),
)
VALUE = Rule(
    code="field/value",
    message=Text(id="isi {name} tidak sesuai: {said}", en="{name} does not fit: {said}"),
    hint=Text(
        id="bandingkan dengan contoh di panduan, lalu ubah isinya",
        en="compare it with the example in the guide, then change it",
    ),
    why=Text(
        id="Nilai ini punya syarat tambahan yang tidak dipenuhi oleh tulisannya sekarang. Keterangan sesudah titik dua "
        "menyebut syarat itu.",
        en="This value has a further condition that what is written does not meet. The words after the colon name that "
        "condition.",
    ),
)
RULES = (UNKNOWN, MISSING, EMPTY, TYPE, NOT_ONE_OF, TOO_SHORT, TOO_LONG, OUT_OF_RANGE, PATTERN, DATE, VALUE)
