"""What can be wrong with mkdocs.yml, as far as it concerns us."""

from __future__ import annotations

from generator.diagnostics.rule import Rule, Severity
from generator.finishing.steps import RULES as FINISHING
from generator.text import Text

NO_LESSONS = Rule(
    code="config/no-lessons",
    message=Text(id="folder pelajaran `{folder}` tidak ada", en="there is no folder of lessons `{folder}`"),
    hint=Text(id="buat folder itu, atau ubah `docs_dir` pada mkdocs.yml", en="make that folder, or change `docs_dir`"),
    why=Text(
        id="Pelajaran dibaca dari folder yang disebut `docs_dir` pada mkdocs.yml; tanpa baris itu MkDocs memakai "
        "`docs`. Proyek Tuntas biasanya menulis `docs_dir: content`.",
        en="Lessons are read from the folder that `docs_dir` in mkdocs.yml names; without that line MkDocs takes "
        "`docs`. Projects of Tuntas mostly say `docs_dir: content`.",
    ),
)
UNKNOWN_OPTION = Rule(
    code="config/unknown-option",
    severity=Severity.WARNING,
    message=Text(id="pengaturan `{name}` tidak dikenal Tuntas", en="Tuntas does not know the option `{name}`"),
    hint=Text(id="{guess}", en="{guess}"),
    why=Text(
        id="Pengaturan Tuntas ditulis di bawah `- tuntas:` pada `plugins` di mkdocs.yml. Nama yang salah eja tidak "
        "berpengaruh apa pun, dan situs memakai nilai bawaannya.",
        en="Options of Tuntas stand below `- tuntas:` in `plugins` of mkdocs.yml. A misspelt one has no effect, and "
        "the site takes the default.",
    ),
)
NOT_A_WEIGHT = Rule(
    code="config/weight",
    message=Text(
        id="bobot aturan `{code}` tertulis `{written}`", en="the weight of the rule `{code}` is written `{written}`"
    ),
    hint=Text(id="tulis `off`, `warning`, atau `error`", en="write `off`, `warning` or `error`"),
    why=Text(
        id="Setiap aturan dapat dimatikan (`off`), dijadikan peringatan (`warning`), atau dijadikan galat (`error`) "
        "untuk seluruh proyek.",
        en="Every rule can be switched off (`off`), made a warning (`warning`) or made an error (`error`) for the "
        "whole project.",
    ),
)

RULES = (NO_LESSONS, UNKNOWN_OPTION, NOT_A_WEIGHT)
ABOVE = frozenset(rule.code for rule in (*RULES, *FINISHING))
