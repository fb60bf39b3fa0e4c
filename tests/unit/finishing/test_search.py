"""The index of the site's own search."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping

from generator.finishing.built import Built, built_of
from generator.finishing.options import Options
from generator.finishing.search import entries_of, index_of, slug, write_search
from generator.finishing.site import site_of

PAGE = """<html lang="{lang}"><head><title>{title} - Situs</title></head><body><main><h1>{title}</h1>{body}</main>
<dialog class="t-search" data-search-index="{up}assets/tuntas/search-index.js"></dialog></body></html>"""


def page(title: str, body: str, up: str = "", lang: str = "id") -> str:
    return PAGE.format(title=title, body=body, up=up, lang=lang)


FILES = {
    "index.html": page("Beranda", '<p>Selamat datang.</p><a href="kom/satu/">Satu</a>'),
    "404.html": page("Hilang", "<p>Tidak ada.</p>"),
    "lama/index.html": '<meta http-equiv="refresh" content="0; url=../"><main><p>Pindah</p></main>',
    "kosong.html": page("Kosong", ""),
    "kom/satu/index.html": page(
        "Pelayanan",
        '<h2 id="inti">Inti</h2><p>Petugas melayani warga, melayani, dilayani.</p>'
        '<h2 id="inti_1">Inti</h2><quiz-activity data="kunci" data-search-exclude><p>pertanyaan</p>'
        "<template>pembahasan</template></quiz-activity>",
        "../../",
    ),
}


def finished(files: Mapping[str, str], **options: object) -> Built:
    built, found = write_search(built_of(site_of(dict(files))), Options(**options))  # type: ignore[arg-type]
    assert found == ()
    return built


def detail(built: Built, path: str) -> object:
    script = built.site.read_text(path)
    return json.loads(script[script.index("detail:") + len("detail:") : script.rindex("}))")])


def test_the_index_names_pages_and_sections() -> None:
    index = detail(finished(FILES), "assets/tuntas/search-index.js")
    assert isinstance(index, dict)
    assert index["pages"] == [["", "Beranda", []], ["kom/satu/", "Pelayanan", ["Inti", ["Inti", "inti_1"]]]]
    assert index["words"] == "AberandaAdatangAintiAlayanAsejakAtugasAwarga".replace("Asejak", "Aselamat")


def test_texts_stand_beside_it() -> None:
    built = finished(FILES)
    assert detail(built, "assets/tuntas/search/kom/satu/index.js") == [
        "kom/satu/",
        ["", "Petugas melayani warga, melayani, dilayani.", ""],
    ]
    assert sorted(path for path in built.site.files if path.startswith("assets/")) == [
        "assets/tuntas/search-index.js",
        "assets/tuntas/search/index.js",
        "assets/tuntas/search/kom/satu/index.js",
    ]


def test_nothing_of_a_quiz_is_in_it() -> None:
    built = finished(FILES)
    everything = "".join(built.site.read_text(path) for path in built.site.files if path.startswith("assets/"))
    assert not any(word in everything for word in ("kunci", "pertanyaan", "tanya", "bahas"))


def test_addresses_are_written_as_the_site_writes_them() -> None:
    spelt = {**FILES, "index.html": page("Beranda", '<p>x</p><a href="kom/satu/index.html#inti">Satu</a>')}
    entries = entries_of(built_of(site_of(spelt)), Options())
    assert [each.url for each in entries] == ["index.html", "kom/satu/index.html"]


def test_texts_of_pages_that_are_gone_go_too() -> None:
    built = finished({**FILES, "assets/tuntas/search/lama.js": "", "assets/tuntas/search.js": ""})
    assert "assets/tuntas/search/lama.js" not in built.site
    assert "assets/tuntas/search.js" in built.site


def test_without_a_dialog_or_when_switched_off_there_is_none() -> None:
    bare = {"index.html": "<main><p>Isi</p></main>"}
    assert set(finished(bare).site.files) == set(bare)
    assert set(finished(FILES, search=False).site.files) == set(FILES)


def test_pages_of_another_language_say_so() -> None:
    files = {"a.html": page("Satu", "<p>x</p>"), "en/b.html": page("Two", "<p>y</p>", "../", "en")}
    index = detail(finished(files), "assets/tuntas/search-index.js")
    assert isinstance(index, dict)
    assert [each[3:] for each in index["pages"]] == [[], ["en"]]


def test_a_site_without_indonesian_pages_is_not_stemmed() -> None:
    files = {"a.html": page("One", "<p>Melayani diaries</p>", lang="en")}
    index = index_of(entries_of(built_of(site_of(files)), Options()))
    assert "melayani" in str(index["words"])


def test_the_id_of_a_heading_is_worked_out_as_python_markdown_does() -> None:
    assert slug("Café & Etika: 10 langkah — awal!") == "cafe-etika-10-langkah-awal"


def test_the_index_grows_with_the_text_and_stays_small() -> None:
    vocabulary = re.findall(
        "[a-z]+",
        "layanan warga loket berkas jadwal petugas antrean jawaban tenggat laporan keluhan informasi syarat",
    )
    text = " ".join(vocabulary[(at * at + at // 7) % len(vocabulary)] for at in range(300))
    files = {f"{number}.html": page(f"Pelajaran {number}", f"<p>{text} nomor{number}</p>") for number in range(40)}
    packed = gzip.compress(finished(files).site.read("assets/tuntas/search-index.js"), 9)
    assert len(packed) < 40 * 60
