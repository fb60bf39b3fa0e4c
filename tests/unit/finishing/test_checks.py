"""Steps that only look: requests to other hosts, absolute links, broken links, scripts the policy will not run."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.diagnostics.rule import Diagnostic, Rule
from generator.finishing.built import Step, built_of
from generator.finishing.csp import check_policy, policy
from generator.finishing.facilitator import find_facilitator
from generator.finishing.hosts import find_hosts
from generator.finishing.links import find_broken
from generator.finishing.options import Options
from generator.finishing.site import site_of
from generator.finishing.steps import RULES
from generator.text import LANGS, Lang, fill


def found(step: Step, files: Mapping[str, str], **options: object) -> list[tuple[str, str, int, int]]:
    return [
        (each.rule.code, each.span.path, each.span.line, each.span.column)
        for each in diagnostics(step, files, **options)
    ]


def diagnostics(step: Step, files: Mapping[str, str], **options: object) -> tuple[Diagnostic, ...]:
    return step(built_of(site_of(dict(files))), Options(**options))[1]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example/a.js"></script>',
        '<link rel="preconnect" href="//cdn.example">',
        '<img srcset="a.png 1x, https://cdn.example/b.png 2x">',
        '<iframe src="https://cdn.example/v"></iframe>',
        '<video><source src="https://cdn.example/v.mp4"></video>',
        '<object data="https://cdn.example/o"></object>',
        '<form action="https://cdn.example/kirim"></form>',
        '<meta http-equiv="refresh" content="0;url=https://cdn.example/">',
        '<p style="background:url(https://cdn.example/a.png)">',
        '<style>@import "https://cdn.example/a.css"</style>',
        '<base href="https://cdn.example/">',
    ],
)
def test_a_page_may_not_ask_another_host_by_itself(html: str) -> None:
    assert [code for code, *_ in found(find_hosts, {"index.html": html})] == ["site/foreign-host"]
    assert found(find_hosts, {"index.html": html}, allow_hosts=("cdn.example",)) == []


def test_a_link_that_a_learner_clicks_may_lead_anywhere() -> None:
    html = '<a href="https://peraturan.example/uu">UU</a><link rel="canonical" href="https://kita.example/">'
    assert found(find_hosts, {"index.html": html}) == []


def test_style_sheets_and_scripts_are_looked_through() -> None:
    files = {
        "a.css": "/* url(https://tak.example) */\np { background: url( 'https://cdn.example/a.png' ) }",
        "b.js": "let a = 'https://nama.example/';\nfetch('https://cdn.example/b')",
        "assets/javascripts/bundle.0123abcd.min.js": "import('https://cdn.example/mermaid')",
    }
    assert found(find_hosts, files) == [
        ("site/foreign-host", "site/a.css", 2, 17),
        ("site/foreign-host", "site/b.js", 2, 1),
    ]


def test_a_diagram_that_material_would_fetch_a_library_for_is_found() -> None:
    bundle = '<script src="assets/javascripts/bundle.0123abcd.min.js"></script>'
    html = '<pre class="mermaid"><code>graph</code></pre>'
    assert [code for code, *_ in found(find_hosts, {"index.html": html + bundle})] == ["site/foreign-host"]
    assert found(find_hosts, {"index.html": html + bundle + '<script src="js/mermaid.min.js"></script>'}) == []
    assert found(find_hosts, {"index.html": html}) == []


def test_an_absolute_link_is_found_but_on_the_page_for_missing_ones() -> None:
    html = '<p>\n  <a href="/kom/">x</a><img src="/a.png">'
    assert found(find_hosts, {"kom/index.html": html, "404.html": html}) == [
        ("site/absolute-link", "site/kom/index.html", 2, 3),
        ("site/absolute-link", "site/kom/index.html", 2, 24),
    ]


def test_what_a_template_repeats_is_said_once() -> None:
    html = '<script src="https://cdn.example/a.js"></script>'
    (only,) = diagnostics(find_hosts, {f"{name}.html": html for name in "abc"}, name="luaran")
    assert only.span.path == "luaran/a.html"
    assert fill(only.rule.message, "id", only.facts).endswith("(juga di 2 halaman lain)")
    assert fill(only.rule.message, "en", only.facts).endswith("(and on 2 more pages)")


def test_links_that_lead_nowhere_are_found() -> None:
    files = {
        "index.html": '<a href="kom/">a</a><a href="kom/index.html#inti">b</a><a href="kom">c</a><a href="#">d</a>'
        '<a href="#top">e</a><a href="#:~:text=x">f</a><img src="a%20b.png"><a href="mailto:a@b.example">g</a>',
        "kom/index.html": '<h2 id="inti">x</h2>\n<a href="../lama.html">a</a><a href="#hilang">b</a><img src="x.png">'
        '<a href="../../luar.html">c</a>',
        "a b.png": "",
        "a.css": "p{background:url(tiada.svg)}",
    }
    assert found(find_broken, files) == [
        ("site/broken-link", "site/a.css", 1, 14),
        ("site/broken-link", "site/kom/index.html", 2, 1),
        ("site/broken-anchor", "site/kom/index.html", 2, 29),
        ("site/broken-link", "site/kom/index.html", 2, 52),
        ("site/broken-link", "site/kom/index.html", 2, 69),
    ]


def test_a_script_in_an_attribute_is_found() -> None:
    html = '<button onclick="a()">a</button><button onclick="b()">b</button>'
    assert found(check_policy, {"index.html": html}) == [("site/inline-handler", "site/index.html", 1, 1)]


def test_a_policy_too_long_for_some_hosts_is_found() -> None:
    html = "".join(f"<script>a({number})</script>" for number in range(40))
    assert [code for code, *_ in found(check_policy, {"index.html": html})] == ["site/long-policy"]


def directives(html: str, **options: object) -> dict[str, list[str]]:
    line = policy(built_of(site_of({"index.html": html})), Options(**options))  # type: ignore[arg-type]
    return {name: values for name, *values in (part.split() for part in line.split("; "))}


def test_the_policy_allows_what_stands_in_pages_and_no_more() -> None:
    rules = directives("<script>a()</script><style>p{}</style><p style='color:red'>")
    assert rules["default-src"] == ["'self'"]
    assert rules["script-src"][0] == "'self'"
    assert rules["script-src"][1].startswith("'sha256-")
    assert len(rules["style-src"]) == 2
    assert rules["style-src-attr"][0] == "'unsafe-hashes'"
    assert rules["object-src"] == rules["base-uri"] == ["'none'"]
    assert "frame-ancestors" not in rules


def test_many_styles_in_attributes_never_loosen_the_scripts() -> None:
    rules = directives("".join(f"<p style='order:{number}'>" for number in range(30)))
    assert rules["style-src-attr"] == ["'unsafe-inline'"]
    assert "'unsafe-inline'" not in rules["script-src"] + rules["style-src"]


def test_allowed_hosts_come_into_the_policy_where_they_are_asked() -> None:
    html = '<iframe src="https://video.example/1"></iframe>'
    assert directives(html, allow_hosts=("video.example", "lain.example"))["frame-src"] == ["'self'", "video.example"]


def test_who_may_frame_the_site_is_said_when_it_is_not_everybody() -> None:
    assert directives("<p>", frame_ancestors=("self", "https://lms.example"))["frame-ancestors"] == [
        "'self'",
        "https://lms.example",
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("lang", LANGS)
def test_every_rule_reads_in_both_languages(rule: Rule, lang: Lang) -> None:
    scripts = "".join(f"<script>a({number})</script>" for number in range(40))
    asks = '<script src="https://cdn.example/a.js"></script>'
    mark = "<!-- fasilitator -->"
    html = f'{asks}<a href="/a"></a><a href="b"></a><a href="#c"></a><p onclick="d()">{scripts}{mark}'
    steps = (find_hosts, find_broken, find_facilitator, check_policy)
    broken = {each.rule.code: each for step in steps for each in diagnostics(step, {"index.html": html})}[rule.code]
    for text in (rule.message, rule.hint):
        assert "{" not in fill(text, lang, broken.facts).replace("{#c}", "")
