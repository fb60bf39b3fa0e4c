"""A small project with a sheet of facts and a glossary, for tests that link to them."""

from __future__ import annotations

from collections.abc import Mapping

from generator.loading.project import Folders

FOLDERS = Folders(facts="content/rujukan/fakta.yaml", glossary="content/rujukan/istilah.yaml")
FACTS = """facts:
  - id: F-KIP-01
    mark: A
    statement: Jawaban paling lambat **10 hari kerja**. Lihat F-JP-03.
    sources: [UU 14/2008 Pasal 22, pasal.id]
    state: in-force
    checked: 2026-11-24
  - id: F-KIP-02
    mark: B
    statement: Permintaan boleh lisan.
    parts:
      - {mark: C, text: Nomornya diberikan saat itu juga.}
    state: amended
    by: UU 1/2024
    note: Periksa lagi.
    checked: 2026-01-20
  - {id: F-JP-03, mark: C, statement: Satu JP 45 menit., checked: 2026-11-24}
"""
TERMS = """terms:
  - term: konflik kepentingan
    also: [benturan kepentingan]
    explanation: Kepentingan pribadi yang dapat memengaruhi *deadline*.
    facts: [F-KIP-01, F-KIP-02]
  - {term: konflik kepentingan aktual, explanation: Yang sedang terjadi.}
  - {term: PPID, also: [Pejabat Pengelola, pejabat pengelola], explanation: Pejabat.}
  - {term: deadline, lang: en, explanation: Tenggat.}
  - {term: 5S, explanation: Senyum dan seterusnya.}
"""
RUJUKAN = "---\ntitle: Rujukan\ncourse: false\n---\n\n```facts\nF-KIP\n```\n\n## Lain\n\n```facts\nF-JP\n```\n"
ISTILAH = "# Istilah\n\nDari PPID.\n\n```glossary\n```\n"
PAGES: Mapping[str, str] = {
    "content/rujukan/index.md": RUJUKAN,
    "content/rujukan/istilah.md": ISTILAH,
    "content/rujukan/fakta.yaml": FACTS,
    "content/rujukan/istilah.yaml": TERMS,
}
