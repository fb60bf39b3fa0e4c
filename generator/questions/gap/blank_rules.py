"""What can be wrong with one blank and its answers."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.text import Text

TYPED_AND_PICKED = Rule(
    code="gap/typed-and-picked",
    message=Text(
        id="isian `{name}` pada soal `{question}` punya `answers` dan `options` sekaligus",
        en="blank `{name}` of `{question}` has both `answers` and `options`",
    ),
    hint=Text(
        id="sisakan `answers` bila diketik, atau `options` dengan `answer` bila dipilih",
        en="keep `answers` for typing, or `options` with `answer` for picking",
    ),
    why=Text(
        id="Satu isian diketik atau dipilih dari daftar, tidak keduanya. Bila keduanya ditulis, tidak jelas apa yang "
        "harus tampil di halaman.",
        en="A blank is typed or picked from a list, not both. With both it is not clear what the page should show.",
    ),
)
NO_ANSWER = Rule(
    code="gap/no-answer",
    message=Text(
        id="isian `{name}` pada soal `{question}` belum punya jawaban",
        en="blank `{name}` of `{question}` has no answer",
    ),
    hint=Text(
        id="tambahkan `answers: [jawaban, variannya]`", en="add `answers: [the answer, another way to write it]`"
    ),
    why=Text(
        id="Tanpa jawaban setiap isian akan dinilai salah. Tulis juga cara lain menuliskannya, misalnya `[5, lima]`, "
        "supaya pelajar yang tahu tidak terhalang ejaan.",
        en="Without answers whatever is filled in counts as wrong. Write other spellings as well, for example "
        "`[5, five]`, so that those who know are not held up by spelling.",
    ),
)
ANSWER_ALONE = Rule(
    code="gap/answer-without-options",
    message=Text(
        id="isian `{name}` pada soal `{question}` punya `answer`, tetapi tidak punya `options`",
        en="blank `{name}` of `{question}` has an `answer` but no `options`",
    ),
    hint=Text(
        id="untuk isian yang diketik tulis `answers: [{answer}]`; untuk daftar tambahkan `options`",
        en="to have it typed write `answers: [{answer}]`; for a list add `options`",
    ),
    why=Text(
        id="`answer` menunjuk kunci di antara `options`. Isian yang diketik memakai `answers`, karena boleh ada "
        "beberapa cara menuliskannya.",
        en="`answer` names the key among `options`. A blank that is typed has `answers`, because there may be several "
        "ways to write it.",
    ),
)
NO_KEY = Rule(
    code="gap/no-key",
    message=Text(
        id="daftar pilihan isian `{name}` pada soal `{question}` belum punya kunci",
        en="the options of blank `{name}` of `{question}` have no key",
    ),
    hint=Text(
        id="tambahkan `answer:` berisi salah satu pilihan, huruf demi huruf sama",
        en="add `answer:` with one of the options, letter for letter",
    ),
    why=Text(
        id="Pada isian yang dipilih, `answer` menyebut pilihan mana yang benar. Tanpa itu setiap pilihan akan dinilai "
        "salah.",
        en="Where a blank is picked, `answer` says which option is right. Without it every option counts as wrong.",
    ),
)
NOT_AN_OPTION = Rule(
    code="gap/answer-not-an-option",
    message=Text(
        id="“{answer}” tidak ada di antara pilihan isian `{name}` pada soal `{question}`",
        en="“{answer}” is not among the options of blank `{name}` of `{question}`",
    ),
    hint=Text(id="mungkin maksud Anda “{option}”", en="perhaps you meant “{option}”"),
    why=Text(
        id="`answer` harus sama huruf demi huruf dengan salah satu `options`. Kalau tidak, tidak ada pilihan yang "
        "dapat menjadi benar.",
        en="`answer` has to be one of the `options`, letter for letter. Otherwise no option can be right.",
    ),
)
ONE_OPTION = Rule(
    code="gap/one-option",
    message=Text(
        id="isian `{name}` pada soal `{question}` hanya punya satu pilihan",
        en="blank `{name}` of `{question}` has only one option",
    ),
    hint=Text(id="tambahkan sedikitnya satu pengecoh pada `options`", en="add at least one wrong option to `options`"),
    why=Text(
        id="Dengan satu pilihan tidak ada yang perlu dipertimbangkan, sehingga isian itu tidak menguji apa pun.",
        en="With a single option there is nothing to weigh, so the blank tests nothing.",
    ),
)
DOUBLED_OPTION = Rule(
    code="gap/doubled-options",
    message=Text(
        id="pilihan “{text}” tertulis dua kali pada isian `{name}` soal `{question}`",
        en="option “{text}” appears twice at blank `{name}` of `{question}`",
    ),
    hint=Text(id="ubah atau hapus salah satunya", en="change or remove one of them"),
    why=Text(
        id="Dua pilihan yang sama bunyinya membingungkan: pelajar yang benar pun dapat dinilai salah karena memilih "
        "kembarannya.",
        en="Two options that say the same confuse: even a learner who is right may be marked wrong for picking the "
        "twin.",
    ),
)
NEEDLESS_ANSWER = Rule(
    code="gap/needless-answer",
    severity=Severity.WARNING,
    message=Text(
        id="jawaban “{text}” pada isian `{name}` soal `{question}` sama saja dengan jawaban sebelumnya",
        en="answer “{text}” at blank `{name}` of `{question}` is the same as one before it",
    ),
    hint=Text(id="hapus salah satunya", en="remove one of them"),
    why=Text(
        id="Beda huruf besar, spasi, dan tanda baca sudah diabaikan sejauh `fold` menyebutnya, jadi varian seperti "
        "itu tidak menambah apa-apa. Sering kali ini tanda bahwa varian lain yang dimaksud.",
        en="Differences in capitals, spaces and punctuation are passed over as far as `fold` says, so such a variant "
        "adds nothing. Often it is a sign that another variant was meant.",
    ),
)

RULES = (
    TYPED_AND_PICKED,
    NO_ANSWER,
    ANSWER_ALONE,
    NO_KEY,
    NOT_AN_OPTION,
    ONE_OPTION,
    DOUBLED_OPTION,
    NEEDLESS_ANSWER,
)
