"""What can be wrong with a quiz file or a fence, whatever the kinds in it."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

NOT_A_QUIZ = Rule(
    code="quiz/not-a-quiz",
    message=Text(id="berkas ini belum berisi kuis", en="this file does not hold a quiz"),
    hint=Text(
        id="mulai dengan `id:`, `title:`, dan `questions:`, atau buat dengan `tuntas new quiz`",
        en="begin with `id:`, `title:` and `questions:`, or make one with `tuntas new quiz`",
    ),
    why=Text(
        id="Setiap berkas di folder kuis adalah satu kuis dengan `id`, `title`, dan daftar `questions`. "
        "Berkas kosong atau daftar tanpa kepala tidak dapat ditampilkan.",
        en="Each file in the folder of quizzes is one quiz: a mapping with `id`, `title` and a list of `questions`. "
        "An empty file, or a list without a head, cannot be shown.",
    ),
)
NO_QUESTIONS = Rule(
    code="quiz/no-questions",
    message=Text(id="kuis `{quiz}` belum punya soal", en="quiz `{quiz}` has no questions"),
    hint=Text(
        id="tulis sedikitnya satu soal di bawah `questions:`, diawali tanda hubung: `- id: …`",
        en="write at least one question below `questions:`, beginning with a dash: `- id: …`",
    ),
    why=Text(
        id="Kuis tanpa soal tampil sebagai kotak kosong dan tidak pernah dapat dituntaskan.",
        en="A quiz without questions shows as an empty box and can never be passed.",
    ),
)
NOT_A_QUESTION = Rule(
    code="quiz/not-a-question",
    message=Text(id="di sini seharusnya ada soal, bukan {found}", en="a question is expected here, not {found}"),
    hint=Text(
        id="awali soal dengan `- id: …`, lalu tulis `kind:` dan `prompt:` sejajar di bawahnya",
        en="begin a question with `- id: …`, then write `kind:` and `prompt:` aligned below it",
    ),
    why=Text(
        id="Satu soal terdiri atas baris-baris `nama: isi`, sedikitnya `id`, `kind`, dan `prompt`. Tanda hubung "
        "memulai soal baru, dan "
        "semua bidangnya ditulis sejajar.",
        en="One question is one mapping with `id`, `kind` and `prompt`. A hyphen begins a new question, and all its "
        "fields are aligned.",
    ),
)
UNKNOWN_KIND = Rule(
    code="quiz/unknown-kind",
    message=Text(id="jenis soal `{kind}` belum dikenal", en="there is no kind of question called `{kind}`"),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Jenis soal menentukan bidang apa yang diharapkan dan bagaimana jawaban dinilai. Ada tiga belas jenis; "
        "halaman “Jenis soal” pada panduan memuat contoh masing-masing.",
        en="The kind decides which fields are expected and how the response is scored. There are thirteen kinds; the "
        "guide has an example of each.",
    ),
)
NO_KIND = Rule(
    code="quiz/no-kind",
    message=Text(id="soal ini belum menyebut jenisnya", en="this question does not say its kind"),
    hint=Text(id="tambahkan `kind:`, misalnya `kind: choice`", en="add `kind:`, for example `kind: choice`"),
    why=UNKNOWN_KIND.why,
)
DOUBLED_QUESTION = Rule(
    code="quiz/doubled-question",
    message=Text(
        id="id soal `{question}` dipakai dua kali dalam kuis `{quiz}`",
        en="question id `{question}` is used twice in quiz `{quiz}`",
    ),
    hint=Text(id="beri salah satunya id lain", en="give one of them another id"),
    why=Text(
        id="Kemajuan pelajar disimpan menurut id kuis dan id soal. Dua soal dengan id yang sama akan saling menimpa "
        "jawabannya.",
        en="Progress is kept under the id of the quiz and of the question. Two questions with one id would overwrite "
        "each other's answers.",
    ),
)
EMPTY_FENCE = Rule(
    code="quiz/empty-fence",
    message=Text(id="blok `quiz` ini kosong", en="this `quiz` block is empty"),
    hint=Text(
        id="tulis alamat kuis, misalnya `komunikasi/kom-1`, atau satu soal",
        en="write the path of a quiz, such as `komunikasi/kom-1`, or one question",
    ),
    why=Text(
        id="Blok `quiz` menampilkan kuis dari foldernya atau satu soal yang ditulis langsung. Kalau kosong, pelajar "
        "tidak melihat apa-apa.",
        en="A `quiz` block shows a quiz from its folder or one question written right there. When it is empty, "
        "learners see nothing.",
    ),
)
UNKNOWN_QUIZ = Rule(
    code="quiz/unknown-quiz",
    message=Text(id="kuis `{name}` tidak ditemukan", en="there is no quiz `{name}`"),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Blok `quiz` menyebut kuis dengan alamat berkasnya di folder kuis, tanpa `.yaml`, atau dengan id-nya. "
        "Sering kali penyebabnya salah ketik atau berkas yang dipindah.",
        en="A `quiz` block names a quiz by the path of its file in the folder of quizzes, without `.yaml`, or by its "
        "id. Often the cause is a typing slip or a file that was moved.",
    ),
)
DOUBLED_QUIZ = Rule(
    code="quiz/doubled-id",
    message=Text(id="id kuis `{quiz}` sudah dipakai di tempat lain", en="quiz id `{quiz}` is used elsewhere already"),
    hint=Text(id="beri salah satunya id lain", en="give one of them another id"),
    why=Text(
        id="Id kuis harus unik di seluruh situs, karena kemajuan pelajar disimpan dengan nama itu. Id soal yang "
        "ditulis langsung di pelajaran juga menjadi id kuisnya.",
        en="The id of a quiz is unique in the whole site, because progress is kept under it. The id of a question "
        "written right in a lesson is the id of its quiz as well.",
    ),
)
DRAW_TOO_MANY = Rule(
    code="quiz/draw-too-many",
    severity=Severity.WARNING,
    message=Text(
        id="`draw: {count}` meminta lebih banyak soal daripada yang ada ({total})",
        en="`draw: {count}` asks for more questions than there are ({total})",
    ),
    hint=Text(id="kecilkan `draw`, atau tambahkan soal", en="lower `draw`, or add questions"),
    why=Text(
        id="Mengundi semua soal sama dengan tidak mengundi; percobaan berikutnya tidak akan berisi soal lain.",
        en="Drawing all questions is not drawing; the next attempt will not hold others.",
    ),
)

FACILITATOR_MARK = Rule(
    code="quiz/facilitator-mark",
    message=Text(
        id="tanda bagian fasilitator tidak berlaku di dalam kuis",
        en="the mark of a part for the facilitator has no effect within a quiz",
    ),
    hint=Text(
        id="pindahkan teks itu ke bagian fasilitator pada halaman yang menampilkan kuis ini",
        en="move that text into a part for the facilitator on the page that shows this quiz",
    ),
    why=Text(
        id="Setiap teks di dalam kuis dibaca pelajar, sebagian sesudah ia menjawab. Teks untuk fasilitator ditulis di "
        "halamannya, di antara `<!-- fasilitator -->` dan `<!-- /fasilitator -->`.",
        en="Learners read every text of a quiz, some of them after they have answered. What is meant for the "
        "facilitator stands on the page, between `<!-- facilitator -->` and `<!-- /facilitator -->`.",
    ),
)

RULES = (
    NOT_A_QUIZ,
    NO_QUESTIONS,
    NOT_A_QUESTION,
    UNKNOWN_KIND,
    NO_KIND,
    DOUBLED_QUESTION,
    EMPTY_FENCE,
    UNKNOWN_QUIZ,
    DOUBLED_QUIZ,
    DRAW_TOO_MANY,
    FACILITATOR_MARK,
)
