"""What commands say while they work, in both languages."""

from __future__ import annotations

from generator.text import Text

NO_PROJECT = Text(
    id="Tidak ada mkdocs.yml di folder ini atau di atasnya. Pindah ke folder proyek, atau buat dengan "
    "`tuntas new project NAMA`.",
    en="There is no mkdocs.yml in this folder or above it. Go to the project's folder, or make one with "
    "`tuntas new project NAME`.",
)
NO_FILE = Text(id="Berkas {file} tidak ada.", en="There is no file {file}.")
NO_PLUGIN = Text(
    id="Proyek ini belum memakai Tuntas. Tambahkan `- tuntas` di bawah `plugins:` pada mkdocs.yml.",
    en="This project does not use Tuntas yet. Add `- tuntas` below `plugins:` in mkdocs.yml.",
)
BUILT = Text(id="Situs siap di {site}", en="The site is ready in {site}")
NOT_BUILT = Text(
    id="Situs belum dibangun ulang; yang lama tetap utuh.", en="The site was not rebuilt; the old one is untouched."
)
NOT_A_SITE = Text(
    id="Folder {site} berisi hal lain, bukan situs buatan Tuntas, sehingga tidak ditimpa. Pilih folder lain dengan "
    "--site-dir, atau kosongkan dahulu folder itu.",
    en="The folder {site} holds something other than a site made by Tuntas, so it is not overwritten. Choose another "
    "one with --site-dir, or empty it first.",
)
PAGE_OF = Text(id="halaman {number} dari {total}", en="page {number} of {total}")
ALL_WELL = Text(id="Semua baik: {pages} halaman, {quizzes} kuis.", en="All is well: {pages} pages, {quizzes} quizzes.")
UNKNOWN_RULE = Text(id="Tidak ada aturan `{code}`.", en="There is no rule `{code}`.")
NEAR = Text(id="Mungkin maksud Anda {near}?", en="Did you mean {near}?")
ALL_RULES = Text(
    id="Jalankan `tuntas explain` tanpa kode untuk melihat semuanya.",
    en="Run `tuntas explain` without a code to see them all.",
)
OPTIONAL = Text(
    id="Aturan ini baru bekerja bila dinyalakan di mkdocs.yml, misalnya: {how}",
    en="This rule works only when it is switched on in mkdocs.yml, for example: {how}",
)
WROTE = Text(id="ditulis: {path}", en="written: {path}")
KEPT = Text(
    id="dibiarkan, karena sudah ada: {path}",
    en="left alone, because it exists: {path}",
)
EXISTS = Text(
    id="{path} sudah ada dan tidak ditimpa. Pilih nama lain atau hapus dahulu.",
    en="{path} exists and is not overwritten. Choose another name, or remove it first.",
)
NO_SITE = Text(id="{site} bukan folder situs yang sudah dibangun.", en="{site} is not the folder of a built site.")
FINISHED = Text(id="{site} sudah mandiri: {pages} halaman.", en="{site} is self-contained: {pages} pages.")
NOT_AN_ADDRESS = Text(
    id="`{address}` bukan alamat yang dapat dipakai. Tulis misalnya 127.0.0.1:8000.",
    en="`{address}` is not an address that can be used. Write for example 127.0.0.1:8000.",
)
ADDRESS_IN_USE = Text(
    id="Alamat {address} tidak dapat dipakai; mungkin sedang dipakai `tuntas serve` lain. Pilih porta lain dengan "
    "--address.",
    en="Address {address} cannot be used; another `tuntas serve` may be using it. Choose another port with --address.",
)
SERVING = Text(
    id="Situs tampil di {url}\nSimpan berkas untuk melihat perubahannya. Hentikan dengan Ctrl+C.",
    en="The site is at {url}\nSave a file to see the change. Stop with Ctrl+C.",
)
REBUILDING = Text(id="Ada perubahan, situs diperbarui …", en="Something changed, updating the site …")
REBUILT = Text(id="Selesai dalam {seconds} detik.", en="Done in {seconds} seconds.")
STOPPED = Text(id="Dihentikan.", en="Stopped.")
MACHINE = Text(id="Komputer menolak pekerjaan ini: {fault}", en="The computer refused this: {fault}")
BUG = Text(
    id="Ada yang rusak di dalam Tuntas, bukan pada naskah Anda: {fault}\n"
    "Jalankan lagi dengan TUNTAS_DEBUG=1 untuk melihat rinciannya, lalu laporkan.",
    en="Something is broken inside Tuntas, not in your texts: {fault}\n"
    "Run it again with TUNTAS_DEBUG=1 to see the details, and report them.",
)
