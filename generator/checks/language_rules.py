"""What a curriculum may ask of the language of its texts, in words."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

MEAN = Rule(
    code="language/mean-sentence",
    severity=Severity.WARNING,
    message=Text(
        id="kalimat pada halaman ini rata-rata {mean} kata, paling banyak {most}",
        en="the sentences of this page have {mean} words on average, at most {most} wanted",
    ),
    hint=Text(id="pecah kalimat yang panjang: satu gagasan satu kalimat", en="split long ones: one idea a sentence"),
    why=Text(
        id="Kalimat pendek dipahami sekali baca, juga di layar kecil dan di sela pekerjaan. Yang dihitung adalah "
        "kalimat dalam paragraf dan daftar; judul, tabel, kode, dan label tebal tidak.",
        en="Short sentences are understood at once, on small screens and between other work. Those in paragraphs and "
        "lists are counted; headings, tables, code and bold labels are not.",
    ),
)
LONG = Rule(
    code="language/long-sentence",
    severity=Severity.WARNING,
    message=Text(
        id="kalimat “{start} …” berisi {count} kata, paling banyak {most}",
        en="the sentence “{start} …” has {count} words, at most {most} wanted",
    ),
    hint=Text(id="pecah menjadi dua kalimat", en="split it in two"),
    why=Text(
        id="Di tengah kalimat yang sangat panjang pembaca lupa awalnya. Naskah pelajaran diperiksa, dan juga "
        "pertanyaan, pilihan, serta umpan balik.",
        en="In the midst of a very long sentence its beginning is forgotten. Lessons are looked at, and prompts, "
        "options and feedback too.",
    ),
)
SPELLING = Rule(
    code="language/spelling",
    severity=Severity.WARNING,
    message=Text(id="“{word}” bukan ejaan yang dipakai di sini", en="“{word}” is not a spelling that is used here"),
    hint=Text(
        id="tulis “{instead}”; bila kata itu sendiri yang dibicarakan, cetak miring: `*{word}*`",
        en="write “{instead}”; where the word itself is spoken about, put it in italics: `*{word}*`",
    ),
    why=Text(
        id="Istilah dan ejaan yang sama di semua pelajaran memudahkan pembaca dan pencarian. Daftarnya ada di berkas "
        "yang disebut `spelling` pada mkdocs.yml. Kata yang dibicarakan dibiarkan: yang dicetak miring, yang sendirian "
        "di antara tanda kutip, yang sebaris dengan bentuk bakunya dalam tabel, dan soal yang mengutip bentuk bakunya.",
        en="The same terms and spellings in all lessons help readers and the search. The list is in the file that "
        "`spelling` in mkdocs.yml names. Words that are spoken about pass: those in italics, one alone between "
        "quotation marks, those in a row of a table with the right form, and questions that quote the right form.",
    ),
)
ADDRESS = Rule(
    code="language/address",
    severity=Severity.WARNING,
    message=Text(id="pelajar disapa dengan “{word}”", en="learners are addressed as “{word}”"),
    hint=Text(id="tulis “Anda”, dengan A kapital", en="write “Anda”, with a capital letter"),
    why=Text(
        id="Pelajar disapa dengan “Anda”, dan sapaan itu selalu diawali huruf kapital. “Kamu” terdengar seperti "
        "menegur.",
        en="Learners are addressed as “Anda”, which always begins with a capital letter. “Kamu” sounds like a reproof.",
    ),
)
NAME = Rule(
    code="language/name",
    severity=Severity.WARNING,
    message=Text(id="nama “{word}” tidak boleh muncul di sini", en="the name “{word}” must not occur here"),
    hint=Text(id="pakai jabatannya, atau tokoh rekaan", en="use the office, or somebody made up"),
    why=Text(
        id="Nama orang nyata membuat materi cepat usang dan dapat merugikan orangnya. Daftar yang tidak boleh muncul "
        "ada pada `names` di mkdocs.yml.",
        en="Names of real persons make lessons out of date and may harm them. Those that must not occur are listed at "
        "`names` in mkdocs.yml.",
    ),
)

RULES = (MEAN, LONG, SPELLING, ADDRESS, NAME)
