"""What may be wrong with files before anybody reads what is in them: each rule with its words."""

from __future__ import annotations

import errno

from generator.diagnostics.rule import Rule
from generator.text import Text

MAX_BYTES = 5_000_000
LOOP_ERRNO = errno.ELOOP
LOOP_WINERROR = 1921

NOT_A_FILE = Text(id="ini bukan berkas biasa", en="this is not an ordinary file")
REASONS = {
    errno.EACCES: Text(id="Anda tidak punya izin membacanya", en="you are not allowed to read it"),
    errno.EPERM: Text(id="Anda tidak punya izin membacanya", en="you are not allowed to read it"),
    errno.ENOENT: Text(id="berkas yang ditunjuknya tidak ada", en="what it points to does not exist"),
    errno.ENOTDIR: Text(id="ini bukan folder", en="this is not a folder"),
    errno.EISDIR: Text(id="ini folder, bukan berkas", en="this is a folder, not a file"),
    errno.EIO: Text(id="media penyimpanannya bermasalah", en="the storage has a fault"),
    errno.ENAMETOOLONG: Text(id="namanya terlalu panjang", en="its name is too long"),
}

UNREADABLE = Rule(
    code="file/unreadable",
    message=Text(
        id="berkas atau folder ini tidak dapat dibaca: {said}", en="this file or folder cannot be read: {said}"
    ),
    hint=Text(
        id="periksa izinnya, atau hapus bila tidak diperlukan",
        en="look at its permissions, or delete it if it is not needed",
    ),
    why=Text(
        id="Isi berkas ini tidak ikut dalam situs karena komputer menolak membukanya. Penyebab yang sering: berkas "
        "milik pengguna lain, tautan ke berkas yang sudah dihapus, atau diska yang dicabut.",
        en="This file is left out of the site because the computer refused to open it. Frequent causes: it belongs to "
        "another user, it is a link to a file that was deleted, or a disk was unplugged.",
    ),
)
TOO_LARGE = Rule(
    code="file/too-large",
    message=Text(
        id="berkas ini {size} byte, paling banyak {limit} byte",
        en="this file has {size} bytes, at most {limit} are read",
    ),
    hint=Text(id="bagi menjadi beberapa berkas", en="split it into several files"),
    why=Text(
        id="Pelajaran yang panjang pun jarang lebih dari seratus kilobyte. Berkas sebesar ini biasanya memuat gambar "
        "yang ditempel sebagai teks, yang membuat halaman berat di ponsel.",
        en="Even a long lesson rarely has more than a hundred kilobytes. A file this large usually has a picture "
        "pasted into it as text, which makes the page heavy on a phone.",
    ),
)
LOOP = Rule(
    code="file/symlink-loop",
    message=Text(id="tautan ini berputar kembali ke folder di atasnya", en="this link leads back to a folder above it"),
    hint=Text(id="hapus tautan ini", en="delete this link"),
    why=Text(
        id="Tautan (symlink) yang menunjuk ke folder di atasnya membuat isi folder berulang tanpa akhir. Pembaca "
        "berhenti di sini agar tidak berputar selamanya.",
        en="A symbolic link to a folder above it makes the folder repeat without end. Reading stops here so as not to "
        "go round forever.",
    ),
)
OUTSIDE = Rule(
    code="file/symlink-outside",
    message=Text(
        id="tautan ini menunjuk ke luar proyek: `{target}`", en="this link points outside the project: `{target}`"
    ),
    hint=Text(id="salin berkasnya ke dalam proyek", en="copy the file into the project"),
    why=Text(
        id="Situs hanya dibangun dari isi folder proyek. Dengan begitu hasilnya sama di komputer lain, dan tidak ada "
        "berkas pribadi yang ikut terbit tanpa sengaja.",
        en="The site is built from the folder of the project alone. That way it comes out the same on other "
        "computers, and no private file is published by mistake.",
    ),
)
NAME = Rule(
    code="file/name",
    message=Text(id="nama ini memuat byte yang bukan teks UTF-8", en="this name has bytes that are not UTF-8 text"),
    hint=Text(id="ganti namanya dengan huruf, angka, dan tanda hubung", en="rename it with letters, digits and dashes"),
    why=Text(
        id="Nama berkas menjadi alamat halaman. Nama yang bukan teks tidak dapat ditulis sebagai alamat dan tampil "
        "berbeda di setiap komputer.",
        en="Names of files become addresses of pages. A name that is not text cannot be written as an address and "
        "looks different on every computer.",
    ),
)
RULES = (UNREADABLE, TOO_LARGE, LOOP, OUTSIDE, NAME)
