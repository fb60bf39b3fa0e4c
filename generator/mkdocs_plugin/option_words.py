"""What each option in mkdocs.yml means, in both languages, for the guide."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.text import Text

OPTIONS: Mapping[str, Text] = MappingProxyType(
    {
        "enabled": Text(id="Apakah Tuntas bekerja pada proyek ini.", en="Whether the plugin does anything."),
        "quizzes_dir": Text(
            id="Folder berkas kuis, dihitung dari `mkdocs.yml`.",
            en="Folder of the quiz files, relative to `mkdocs.yml`.",
        ),
        "facts": Text(
            id="Berkas lembar fakta (YAML), dihitung dari `mkdocs.yml`, misalnya `content/referensi/fakta.yaml`.",
            en="File with the sheet of facts (YAML), relative to `mkdocs.yml`, such as `content/reference/facts.yaml`.",
        ),
        "glossary": Text(
            id="Berkas daftar istilah (YAML), dihitung dari `mkdocs.yml`, misalnya `content/referensi/istilah.yaml`.",
            en="File with the glossary (YAML), relative to `mkdocs.yml`, such as `content/reference/glossary.yaml`.",
        ),
        "site": Text(
            id="Nama tempat kemajuan pelajar disimpan di peramban. Jangan diubah setelah situs dipakai. Tanpa bidang "
            "ini namanya dibuat dari `site_name`.",
            en="Name under which learners' progress is kept; never change it. Without it a name is made from "
            "`site_name`.",
        ),
        "lang": Text(
            id="Bahasa halaman dan pesan, `id` atau `en`; tanpa bidang ini bahasa temanya.",
            en="Language of the pages and messages, `id` or `en`; without it that of the theme.",
        ),
        "look": Text(
            id="Apakah halaman memakai tampilan Tuntas; dengan `false` Material tampil apa adanya.",
            en="Whether Material is shown with the look of Tuntas; `false` leaves Material as it is.",
        ),
        "rules": Text(
            id="Bobot setiap aturan `tuntas check`: `off` (mati), `warning` (peringatan), atau `error` (galat). "
            "`quality/*` berarti semua aturan yang diawali `quality/`.",
            en="What each rule of `tuntas check` weighs: `off`, `warning` or `error`. `quality/*` means every rule "
            "that begins with `quality/`.",
        ),
        "curriculum": Text(
            id="Yang diminta kurikulum dari pelajaran, kuis, dan bahasanya; nama-namanya ada di bawah.",
            en="What the curriculum asks of lessons, quizzes and their language; its names are below.",
        ),
        "front_matter": Text(
            id="Nama lain di kepala halaman yang dipakai pengaya lain dan dibiarkan tanpa pesan.",
            en="Fields in front matter that belong to other plugins and pass without a message.",
        ),
        "scripts": Text(
            id="Apakah pelajaran boleh memuat skrip dan penangan kejadian sendiri dalam HTML.",
            en="Whether lessons may hold scripts and event handlers of their own in raw HTML.",
        ),
        "allow_hosts": Text(
            id="Server lain yang boleh dipanggil halaman; selain itu adalah galat.",
            en="Hosts that pages may call; every other one is an error.",
        ),
        "search": Text(
            id="Apakah situs memakai pencarian yang mengenal akar kata bahasa Indonesia.",
            en="Whether the site gets the search with Indonesian roots.",
        ),
        "frame_ancestors": Text(
            id="Siapa yang boleh menampilkan situs di dalam bingkai: `*` (siapa saja), `none` (tidak seorang pun), "
            "atau alamat LMS.",
            en="Who may show the site in a frame: `*` (anybody), `none` (nobody), or addresses of learning platforms.",
        ),
        "licence": Text(
            id="Satu baris tentang lisensi materi, di kaki halaman.",
            en="A line for the footer about the licence of the lessons.",
        ),
        "notice": Text(
            id="Satu baris lain di kaki halaman, misalnya bahwa situs ini bukan laman resmi.",
            en="Another line for the footer, such as that this is not an official page.",
        ),
    }
)
