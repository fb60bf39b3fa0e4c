"""Whatever stands in the texts of a quiz, nothing in them runs, and the page around the quiz stays as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pages import USUAL, converted
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

EXTENSIONS = (
    *USUAL,
    *(f"pymdownx.{name}" for name in ("highlight", "inlinehilite", "tasklist", "escapeall", "tilde", "mark")),
)
LESSON = "# Judul\n\n- Sebelum\n\n    ```quiz\n    kuis\n    ```\n\n    Sesudah\n\n- Akhir\n"
# Reads the page as browsers do, templates included, and tells what is wrong.
JUDGE = r"""html => {
  const text = `<!doctype html><body><main>${html}</main><p id="end"></p>`;
  const page = new DOMParser().parseFromString(text, 'text/html');
  const faults = [];
  const every = root => [...root.querySelectorAll('*')].flatMap(e =>
    [e, ...(e.localName === 'template' ? every(e.content) : [])]);
  for (const e of every(page)) {
    if (['script','style','iframe','object','embed','form','base','link','meta','frame','textarea','noscript',
         'foreignobject','animate','set','use','math','video','audio','source','title'].includes(e.localName)
        && e.parentElement !== page.head) faults.push(e.localName);
    for (const a of e.attributes) {
      if (/^on/i.test(a.name) || a.name === 'style' || a.name === 'srcdoc' || a.name === 'formaction')
        faults.push(`${e.localName} ${a.name}`);
      if (['href','src','action','xlink:href','data','poster','background','cite'].includes(a.name)
          && e.localName !== 'quiz-activity') {
        let scheme = '';
        try { scheme = new URL(a.value, 'https://host/page/').protocol; } catch { }
        if (!['https:','http:','mailto:','tel:','sms:','geo:',''].includes(scheme)
            && !(e.localName === 'img' && /^data:image\//.test(a.value))) faults.push(a.value);
      }
    }
  }
  const quizzes = page.querySelectorAll('quiz-activity');
  if (quizzes.length !== 1) faults.push(`${quizzes.length} quizzes`);
  const quiz = quizzes[0];
  const skeleton = e => e.localName === 'quiz-activity' ? 'quiz'
    : `${e.localName}(${[...e.children].map(skeleton).join()})`;
  const outside = skeleton(page.body);
  const parts = quiz ? [...quiz.querySelectorAll('[data-question],.quiz-prompt,.quiz-option,.quiz-actions,template')]
    .map(e => `${e.localName}.${e.className}<${e.parentElement.localName}`) : [];
  return {faults, outside, parts};
}"""


@dataclass(slots=True)
class Judge:
    """A browser that reads pages, and the page as it is with harmless texts."""

    page: Page
    plain: dict[str, object] = field(default_factory=dict)

    def read(self, html: str) -> dict[str, object]:
        """Return what is wrong with a page, and how it is built around its quiz."""
        told: dict[str, object] = self.page.evaluate(JUDGE, html)
        return told


@pytest.fixture(scope="module")
def judge(browser: Browser) -> Iterator[Judge]:
    page = browser.new_page()
    made = Judge(page)
    made.plain = made.read(quiz_page("Teks", "Teks", "Teks"))
    assert made.plain["faults"] == []
    yield made
    page.close()


def quiz_page(prompt: str, option: str, feedback: str) -> str:
    """Return a page with a quiz of these texts; JSON strings are YAML strings."""
    texts = [json.dumps(text or "x") for text in (prompt, option, feedback)]
    quiz = (
        "id: kuis\ntitle: {0}\ndescription: {0}\nquestions:\n  - id: satu\n    kind: choice\n    prompt: {0}\n"
        "    hint: {2}\n    explanation: {2}\n    feedback: {{right: {2}, wrong: {2}}}\n    options:\n"
        "      - {{text: {1}, correct: true, feedback: {2}}}\n      - {{text: Bukan}}\n"
    ).format(*texts)
    return converted(LESSON, EXTENSIONS, {"kuis": quiz})


def is_rendered(html: str) -> bool:
    """Say whether the quiz could be read: some texts are no YAML, such as those with control characters."""
    return "quiz-broken" not in html


PAYLOADS = [
    "<script>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT>",
    "<script src=//evil.example/x.js></script>",
    "<img src=x onerror=alert(1)>",
    '<img src="x" OnError="alert(1)">',
    "<img/src=x/onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x></svg>",
    "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></foreignObject></svg>",
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "<title><img src=x onerror=alert(1)></title>",
    "<textarea></quiz-activity></textarea>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](java&#x09;script:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#1;javascript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    r"[x](\j\a\v\a\s\c\r\i\p\t\:alert(1))",
    r"[x](java\script:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x]\n\n[x]: javascript:alert(1)",
    "<javascript:alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" &#14; javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml,<svg onload=alert(1)>)",
    "*x*{onclick=alert(1)}",
    "Teks\n{: onclick=alert(1) }",
    "Teks {: onclick=alert(1) style=color:red }",
    "*x*{style='position:fixed'}",
    "[x](y){href=javascript:alert(1)}",
    "![x](y){onerror=alert(1)}",
    "# Judul {: onclick=alert(1) }",
    "| a {: onclick=alert(1) } |\n|---|\n| b {: onmouseover=alert(1) } |",
    "- a {: onclick=alert(1) }",
    "<span style='color:red'>x</span>",
    "<iframe src=https://evil.example></iframe>",
    "<form action=x><input type=submit></form>",
    "<button onclick=alert(1)>x</button>",
    "<object data=x></object><embed src=x>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>*{display:none}</style>",
    "<div markdown='1' onclick='alert(1)'>x</div>",
    "<script markdown='1'>alert(1)</script>",
    "<form markdown='1' action='javascript:alert(1)'>x</form>",
    "<iframe markdown='block' srcdoc='<script>alert(1)</script>'></iframe>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    "</quiz-activity>",
    "</div></div></quiz-activity></li></ul>",
    "</template><script>alert(1)</script>",
    "</p></span></label>",
    "<b>",
    "<b><i>x</b></i>",
    "<a href=x>",
    "<div>",
    "<div><div>",
    "<table><tr><td>",
    "<li>x",
    "<dd>x</dd>",
    "<ul><li>x",
    "<p>x",
    "<!-- x",
    "<!--",
    "--><script>alert(1)</script>",
    "<![CDATA[x]]><script>alert(1)</script>",
    "<?php x ?>",
    "```html\n<script>alert(1)</script>\n```",
    "~~~\n</template>",
    "`<script>`",
    "<xmp><script>alert(1)</script></xmp>",
    "<plaintext>",
    "<select><option>",
    "<h2>x</h2>",
    "x <td> y",
    '[x](y "a <b title=\'")',
    "![a <b onclick=alert(1)> c](x)",
    "x[^1]\n\n[^1]: <script>alert(1)</script> [y](javascript:alert(1))",
    '!!! note "<script>alert(1)</script>"\n\n    <img src=x onerror=alert(1)>',
    '=== "<img src=x onerror=alert(1)>"\n\n    x',
]


@pytest.mark.parametrize("text", PAYLOADS)
def test_no_text_runs_or_breaks_the_page(judge: Judge, text: str) -> None:
    html = quiz_page(text, text, text)
    assert is_rendered(html)
    told = judge.read(html)
    assert told["faults"] == []
    assert told["outside"] == judge.plain["outside"]
    assert [each for each in as_list(told["parts"]) if "<quiz" in each or "quiz-option." in each] == [
        each for each in as_list(judge.plain["parts"]) if "<quiz" in each or "quiz-option." in each
    ]


def as_list(value: object) -> list[str]:
    assert isinstance(value, list)
    return value


PIECES = st.sampled_from(
    [
        *"<>/\"'=`*_[](){}!#&;:|\\~^ \n",
        *("<b>", "</b>", "<script>", "</script>", "<div>", "</div>", "<a href=", "onerror=", "javascript:", "&#106;"),
        *("<li>", "</li>", "<td>", "<p>", "</p>", "</span>", "<!--", "-->", "```", "~~~", "{: ", "{onclick=x}", "\n\n"),
        *("![", "](", "](java", "script:alert(1))", "<svg>", "<title>", "<table>", "<template>", "</template>", "    "),
        *("</quiz-activity>", "[^1]", "[^1]: ", "- ", "1. ", "> ", "!!! note\n\n    ", "<div markdown>", "x", "kata"),
        *("\x00", "\x02", "\x03", "\ue000", "\ue0000\ue001", "\x02wzxhzdk:0\x03", "\x02tuntas:0\x03"),
        *("é", "𝒳", "\u200b", "[[a]]", "[[", "{{ x }}", "&lt;", "&#x3c;script&gt;", "$x$", "==", "<br/>", "<hr>"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, min_size=1, max_size=14).map("".join), st.text(max_size=60))


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(prompt=TEXTS, option=TEXTS, feedback=TEXTS)
def test_any_text_leaves_the_page_whole_and_still(judge: Judge, prompt: str, option: str, feedback: str) -> None:
    html = quiz_page(prompt, option, feedback)
    if not is_rendered(html):
        return
    told = judge.read(html)
    assert told["faults"] == []
    assert told["outside"] == judge.plain["outside"]


def test_a_text_does_not_lend_the_lesson_an_unsafe_address(judge: Judge) -> None:
    quiz = "id: kuis\ntitle: T\nquestions:\n  - {id: satu, kind: choice, answer: true, prompt: {TEXT}}\n"
    told = json.dumps("Ya [x]\n\n[x]: javascript:alert(1)\n[y]: https://contoh.example/")
    html = converted("```quiz\nkuis\n```\n\n[x] dan [y]\n", EXTENSIONS, {"kuis": quiz.replace("{TEXT}", told)})
    assert judge.read(html)["faults"] == []
    assert "contoh.example" in html


ALLOWED = [
    ("<kbd>Ctrl</kbd>", "<kbd>Ctrl</kbd>"),
    ("H<sub>2</sub>O m<sup>2</sup>", "H<sub>2</sub>O m<sup>2</sup>"),
    ("<mark>penting</mark>", "<mark>penting</mark>"),
    ("<small>kecil</small>", "<small>kecil</small>"),
    ("satu<br>dua", "satu<br>dua"),
    ('<abbr title="Aparatur">ASN</abbr>', '<abbr title="Aparatur">ASN</abbr>'),
    ('<span lang="en">feedback</span>', '<span lang="en">feedback</span>'),
    ("<table><tr><th>a</th></tr></table>", "<th>a</th>"),
    ('<figure><img src="x.svg" alt="y"><figcaption>z</figcaption></figure>', "<figcaption>z</figcaption>"),
    ("| a |\n|:-:|\n| b |", ">b</td>"),
    ("```python\nprint(1)\n```", '<span class="nb">print</span>'),
    ("`kode`", "<code>kode</code>"),
    ("[x](https://contoh.example/)", 'href="https://contoh.example/"'),
    ("[x](mailto:a@contoh.example)", 'href="mailto:a@contoh.example"'),
    ("[x](dua.md#bagian)", 'href="dua.md#bagian"'),
    ("**tebal**{.kelas}", 'class="kelas"'),
    ("<b>tebal *miring*</b>", "<b>tebal <em>miring</em></b>"),
]


@pytest.mark.parametrize(("text", "want"), ALLOWED)
def test_what_teachers_write_stays(text: str, want: str) -> None:
    html = quiz_page(text, "Ya", "Ya").replace("<br />", "<br>")
    assert want in html
