"""The pages of commands and of options: the help of each command, and each option of mkdocs.yml with its default."""

from __future__ import annotations

from collections.abc import Iterator

import click
from reference_markdown import code, page, table

from generator.cli.app import app
from generator.mkdocs_plugin.config import TuntasConfig
from generator.mkdocs_plugin.curriculum_words import CURRICULUM
from generator.mkdocs_plugin.option_words import OPTIONS
from generator.text import Lang, Text

WIDTH = 100

COMMANDS = Text(id="Semua perintah", en="All commands")
ABOUT_COMMANDS = Text(
    id="Setiap perintah berakhir dengan status 0 bila semua baik, 1 bila ada yang perlu diperbaiki, dan 2 bila "
    "perintahnya keliru ditulis. Bahasa pesan mengikuti bahasa situs; `--lang en` atau variabel `TUNTAS_LANG=en` "
    "mengubahnya.",
    en="Every command ends with status 0 when all is well, 1 when something needs mending, and 2 when the command was "
    "used wrongly. Messages are in the language of the site; `--lang en`, or the variable `TUNTAS_LANG=en`, changes "
    "that.",
)
SETTINGS = Text(id="Semua pengaturan di mkdocs.yml", en="All options in mkdocs.yml")
ABOUT_SETTINGS = Text(
    id="Tuntas adalah pengaya MkDocs. Pengaturannya ditulis di bawah `- tuntas:` pada `plugins`; semuanya boleh "
    "ditiadakan. Pengaturan MkDocs sendiri, seperti `site_name`, `docs_dir`, dan `nav`, berlaku seperti biasa.",
    en="Tuntas is a plugin of MkDocs. Its options stand below `- tuntas:` in `plugins`; all of them may be left out. "
    "MkDocs' own settings, such as `site_name`, `docs_dir` and `nav`, work as ever.",
)
OPTION = Text(id="Pengaturan", en="Option")
DEFAULT = Text(id="Bawaan", en="Default")
MEANING = Text(id="Artinya", en="Meaning")
EXAMPLE = """\
site_name: Belajar Melayani
docs_dir: content
theme:
  name: material
  language: id
  font: false
plugins:
  - search
  - tuntas:
      site: belajar-melayani
      licence: "Materi: CC BY-SA 4.0"
      notice: Sarana belajar mandiri, bukan laman resmi.
      rules:
        quality/*: warning
watch:
  - quizzes
"""
WISHES = Text(id="Kurikulum", en="The curriculum")
ABOUT_WISHES = Text(
    id="Sebuah kurikulum dapat meminta lebih dari yang diperiksa pada setiap proyek: susunan pelajaran, jumlah dan "
    "ragam soal, umpan balik, alur skenario, kutipan peraturan, panjang kalimat, dan ejaan. Yang tidak disebut tidak "
    "diperiksa. Begitu `curriculum` ditulis, walaupun kosong seperti `curriculum: {}`, dua hal ikut diperiksa: tes "
    "awal dan tes akhir sebuah kursus sejajar, dan pelajar disapa dengan “Anda”. Semuanya berupa peringatan; bobotnya "
    "diatur pada `rules` seperti aturan lain, misalnya `curriculum/*: error` atau `language/mean-sentence: off`.",
    en="A curriculum may ask for more than what is checked in every project: the shape of lessons, number and variety "
    "of questions, feedback, the way of scenarios, citations of law, the length of sentences, spellings. What is not "
    "stated is not checked. As soon as `curriculum` is written, be it as `curriculum: {}`, two things are checked as "
    "well: that pretest and posttest of a course are parallel, and that Indonesian learners are addressed with “Anda”. "
    "All of these are warnings; `rules` weighs them like any other, for example `curriculum/*: error` or "
    "`language/mean-sentence: off`.",
)
WISHES_EXAMPLE = """\
plugins:
  - tuntas:
      curriculum:
        sections: [Kasus, Inti, Latihan kerja, Rangkuman]
        fields: [id, title, minutes, checked]
        objectives: 3
        inline: 2
        items: 6
        kinds: 4
        recall: ulang
        feedback_words: 6
        key_positions: [25, 42]
        bloom: {C1: 30, C3: 40}
        sentence_mean: 18
        sentence_max: 35
        checked_months: 12
        story_label: Cerita rekaan
        decisions: [3, 4]
        repair: true
        law_note: bukan nasihat hukum
        law_facts: true
        spelling: content/referensi/ejaan.yaml
        names: [Nama Seorang Pejabat]
exclude_docs: |
  referensi/*.yaml
"""
ABOUT_SPELLING = Text(
    id="Berkas ejaan berisi satu pasang per baris: yang tidak dipakai, titik dua, penggantinya. Huruf besar dan kecil "
    "sama saja, akhiran seperti *-nya* ikut dikenali, dan `#` mewakili bilangan apa saja. Kata yang dipasangkan "
    "dengan dirinya sendiri boleh dipakai. Bila berkas itu ada di dalam folder pelajaran, sebutkan pada "
    "`exclude_docs`, supaya tidak ikut disalin ke situs.",
    en="The file of spellings has one pair a line: what is not wanted, a colon, what to write instead. Capitals do "
    "not matter, endings such as *-nya* are known, and `#` stands for any number. Words that are paired with "
    "themselves may be used. Where the file lies among the lessons, name it in `exclude_docs`, so that it is not "
    "copied to the site.",
)
SPELLING_EXAMPLE = """\
resiko: risiko
dimana: di mana
"# %": "#%"
online: daring
Online Single Submission: Online Single Submission
"""
LANGUAGES = Text(id="Situs dalam dua bahasa", en="A site in two languages")
ABOUT_LANGUAGES = Text(
    id="Bila Anda memasang pengaya `mkdocs-static-i18n`, satu situs dapat memuat pelajaran berbahasa Indonesia dan "
    "Inggris. Terjemahan boleh ditaruh bersebelahan (`satu.md` dan `satu.en.md`, dengan `docs_structure: suffix`) "
    "atau di folder setiap bahasa (`content/id/kursus/satu.md` dan `content/en/kursus/satu.md`, dengan "
    "`docs_structure: folder`). Folder tepat di bawah `docs_dir` dianggap folder bahasa bila namanya `id` atau `en` "
    "dan isinya halaman `index.md` beserta folder berisi halaman; folder yang langsung memuat pelajaran tetap sebuah "
    "kursus, apa pun namanya. Setiap bahasa mempunyai daftar kursus dan kata-katanya sendiri, misalnya “Periksa "
    "jawaban” atau “Check answer”. Id pelajaran dan id kuis boleh, bahkan sebaiknya, sama di kedua bahasa. Kuis di "
    "folder `quizzes` dipakai kedua bahasa; kalau kuisnya juga Anda terjemahkan, simpan terjemahannya dengan nama "
    "yang sama di `quizzes/en/`, dan pelajaran di `content/en/` akan memakainya lebih dahulu.",
    en="With the plugin `mkdocs-static-i18n` one site can hold lessons in Indonesian and English. Translations lie "
    "side by side (`satu.md` and `satu.en.md`, with `docs_structure: suffix`) or in a folder of each language "
    "(`content/id/kursus/satu.md` and `content/en/kursus/satu.md`, with `docs_structure: folder`). A folder right "
    "below `docs_dir` is that of a language when it is called `id` or `en` and holds a page `index.md` and folders "
    "with pages; a folder that holds its lessons itself stays a course, whatever it is called. Each language has its "
    "own list of courses and its own words, such as “Periksa jawaban” or “Check answer”. Ids of lessons and quizzes "
    "may, and should, be the same in both. Quizzes in the folder `quizzes` serve both languages; a translated one "
    "lies under the same name in `quizzes/en/`, where lessons in `content/en/` look first.",
)
LANGUAGES_EXAMPLE = """\
plugins:
  - search
  - tuntas
  - i18n:
      docs_structure: folder
      languages:
        - {locale: id, name: Indonesia, default: true}
        - {locale: en, name: English}
"""
SHARED = Text(id="Pengaturan bersama", en="Shared settings")
ABOUT_SHARED = Text(
    id="Beberapa proyek dapat memakai satu berkas pengaturan: tulis `INHERIT: ../dasar.yml` pada mkdocs.yml "
    "masing-masing. Yang tertulis di mkdocs.yml menimpa yang diwarisi; bidang yang bersarang digabung, sedangkan "
    "daftar seperti `plugins` diganti seluruhnya.",
    en="Several projects can share one file of settings: write `INHERIT: ../base.yml` into the mkdocs.yml of each. "
    "What mkdocs.yml says lies on top of what it inherits; nested fields are joined, while a list such as `plugins` "
    "is replaced as a whole.",
)


def commands_page(lang: Lang) -> str:
    """Return the page of commands."""
    return page(lang, COMMANDS.say(lang), ABOUT_COMMANDS.say(lang), *_commands(app(lang), "tuntas", lang))


def _commands(command: click.Command, path: str, lang: Lang) -> Iterator[str]:
    context = click.Context(command, info_name=path, terminal_width=WIDTH, max_content_width=WIDTH)
    yield f"## `{path}`"
    yield code(command.get_help(context), "text")
    if isinstance(command, click.Group):
        for name, each in sorted(command.commands.items()):
            yield from _commands(each, f"{path} {name}", lang)


def options_page(lang: Lang) -> str:
    """Return the page of options."""
    rows = [[f"`{name}`", _default(option.default), OPTIONS[name].say(lang)] for name, option in TuntasConfig._schema]  # noqa: SLF001 - how MkDocs lists options
    head = [OPTION.say(lang), DEFAULT.say(lang), MEANING.say(lang)]
    wishes = [[f"`{name}`", text.say(lang)] for name, text in CURRICULUM.items()]
    return page(
        lang,
        SETTINGS.say(lang),
        ABOUT_SETTINGS.say(lang),
        code(EXAMPLE, "yaml"),
        table(head, rows),
        f"## {WISHES.say(lang)}",
        ABOUT_WISHES.say(lang),
        code(WISHES_EXAMPLE, "yaml"),
        table([OPTION.say(lang), MEANING.say(lang)], wishes),
        ABOUT_SPELLING.say(lang),
        code(SPELLING_EXAMPLE, "yaml"),
        f"## {LANGUAGES.say(lang)}",
        ABOUT_LANGUAGES.say(lang),
        code(LANGUAGES_EXAMPLE, "yaml"),
        f"## {SHARED.say(lang)}",
        ABOUT_SHARED.say(lang),
    )


def _default(value: object) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, list):
        return f"`[{', '.join(repr(each) if each == '*' else str(each) for each in value)}]`"
    return f"`{value}`" if value else "–"
