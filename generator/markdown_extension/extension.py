"""The extension: renders quizzes, facts and terms where their fences stand, and links what a text names."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from typing import Any

from markdown import Extension, Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from generator.markdown_extension.fence import TOKEN, Taken, fences_of, replace_fences
from generator.markdown_extension.graft import Grafted, graft, settle
from generator.markdown_extension.host import library_of
from generator.markdown_extension.mentions import Mentions
from generator.markdown_extension.page import Page
from generator.markdown_extension.render import broken_box, render_fence, render_list
from generator.sources.blocks import is_quiz
from generator.sources.facilitator import for_learners

FIRST = 1000  # before whatever includes other files, at about 100


class FacilitatorPreprocessor(Preprocessor):
    """Takes out what only the facilitator sees, before anything else reads the page."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines that learners get."""
        return for_learners("\n".join(lines)).split("\n")


class FencePreprocessor(Preprocessor):
    """Takes the fences out of the text before anything else reads them."""

    def __init__(self, md: Markdown, extension: QuizExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with a token in place of each fence.

        What other extensions included in the meantime may again hold something for the facilitator.
        """
        lines = for_learners("\n".join(lines)).split("\n")
        fences = fences_of(lines)
        self.extension.begin(plain=not fences)
        replaced, taken = replace_fences(lines, [each for each in fences if self.extension.takes(each.info)])
        self.extension.taken = taken
        return replaced


class QuizBlockProcessor(BlockProcessor):
    """Puts the quiz where its token stands, however deep in lists, tabs and admonitions."""

    # Deeper indentation belongs to the list, tab or box around it, which comes back with the token at its own margin.
    RE_TOKEN = re.compile(rf"^ {{0,3}}{TOKEN}", re.MULTILINE)

    def __init__(self, parser: BlockParser, extension: QuizExtension) -> None:
        super().__init__(parser)
        self.extension = extension

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002 - the base class asks for it
        """Say whether the block holds a token."""
        return self.RE_TOKEN.search(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Replace the token by the quiz; text around it is parsed as its own blocks."""
        block = blocks.pop(0)
        found = self.RE_TOKEN.search(block)
        if found is None:
            return
        before, after = block[: found.start()].strip("\n"), block[found.end() :].strip("\n")
        if before.strip():
            self.parser.parseBlocks(parent, [before])
        if after.strip():
            blocks.insert(0, after)
        self.extension.place(self.parser, parent, int(found[1]))


class SettleTreeprocessor(Treeprocessor):
    """Makes the quizzes of the page safe once every other extension has had its turn."""

    def __init__(self, md: Markdown, extension: QuizExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: ET.Element) -> None:  # noqa: ARG002 - the quizzes are known
        """Settle each quiz; one that cannot be is taken out, for nothing unsafe may stay."""
        for grafted in self.extension.grafted:
            try:
                settle(self.md, grafted)
            except Exception as fault:  # noqa: BLE001 - an extension never raises; the page says what happened
                told = grafted.root
                tail = told.tail
                told.clear()
                told.tag, told.text, told.tail = "p", AtomicString(f"{type(fault).__name__}: {fault}"), tail


class MentionTreeprocessor(Treeprocessor):
    """Links ids of facts and terms before the host resolves the links of the page."""

    def __init__(self, md: Markdown, extension: QuizExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: ET.Element) -> None:
        """Link what the page's text names, where the project has facts or terms."""
        page = self.extension.page
        if page is not None and page.loaded.course.has_sheets:
            stash = self.md.htmlStash.rawHtmlBlocks
            Mentions(targets=page.targets, page=page.path, stash=stash, terms=page.taught).run(root)


class LeftoverPostprocessor(Postprocessor):
    """Gives a token that no block took, such as one in an indented code block, its source back."""

    def __init__(self, md: Markdown, extension: QuizExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, text: str) -> str:
        """Return the text with the leftovers written out."""
        return re.sub(TOKEN, lambda found: html.escape(self.extension.source(int(found[1]))), text)


class QuizExtension(Extension):
    """The `quiz` fence for Python-Markdown."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - Python-Markdown passes its configuration so
        self.config = {
            "library": ["", "what the plugin knows; without it the project is read from disk"],
            "root": ["", "folder of the project; without it the host's, else the current one"],
            "docs_dir": ["", "folder of the lessons; without it the host's"],
            "quizzes_dir": ["", "folder of the quizzes; without it that of the plugin in mkdocs.yml"],
            "lang": ["", "language of the pages, id or en; without it the theme's"],
            "facts": ["", "file with the sheet of facts; without it that of the plugin in mkdocs.yml"],
            "glossary": ["", "file with the glossary; without it that of the plugin in mkdocs.yml"],
            "site": ["", "name under which progress is kept; without it that of the plugin in mkdocs.yml"],
        }
        super().__init__(**kwargs)
        self.taken: list[Taken] = []
        self.grafted: list[Grafted] = []
        self.page: Page | None = None
        self.fault = ""
        self.shown: dict[str, int] = {}
        self.md: Markdown | None = None

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the parts: first, before other fences, before other blocks, between `attr_list` and `toc`, last."""
        self.md = md
        md.registerExtension(self)
        md.preprocessors.register(FacilitatorPreprocessor(md), "tuntas_facilitator", FIRST)
        md.preprocessors.register(FencePreprocessor(md, self), "tuntas_fence", 28)
        md.parser.blockprocessors.register(QuizBlockProcessor(md.parser, self), "tuntas_quiz", 180)
        md.treeprocessors.register(SettleTreeprocessor(md, self), "tuntas_settle", 5.5)
        md.treeprocessors.register(MentionTreeprocessor(md, self), "tuntas_mentions", 5.4)
        md.postprocessors.register(LeftoverPostprocessor(md, self), "tuntas_leftover", 5)

    def reset(self) -> None:
        """Forget the page before."""
        self.taken = []
        self.grafted = []
        self.shown = {}
        self.page = None
        self.fault = ""

    def begin(self, *, plain: bool) -> None:
        """Find out which page is being converted, unless it is plain and there is nothing to link to."""
        self.reset()
        if self.md is None:
            return
        try:
            library = library_of(self.getConfigs(), self.md, plain=plain)
            if library is not None and (not plain or library.loaded.course.has_sheets):
                self.page = library.page()
        except Exception as fault:  # noqa: BLE001 - an extension never raises; the box says what happened
            self.fault = f"{type(fault).__name__}: {fault}"

    def source(self, number: int) -> str:
        """Return the fence as it was written."""
        return self.taken[number].source if number < len(self.taken) else ""

    def place(self, parser: BlockParser, parent: ET.Element, number: int) -> None:
        """Render fence `number` below `parent`; what cannot be rendered becomes a visible box."""
        if number >= len(self.taken):
            return
        lang = self.page.scene.lang if self.page else "id"
        try:
            told = self._told(self.page, self.taken[number]) if self.page else ""
            grafted = graft(parser, parent, told or broken_box((self.fault,), lang))
        except Exception as fault:  # noqa: BLE001 - the same
            grafted = graft(parser, parent, broken_box((f"{type(fault).__name__}: {fault}",), lang))
        self.grafted.append(grafted)

    def takes(self, info: str) -> bool:
        """Say whether a fence of that name is replaced."""
        return is_quiz(info) or (self.page is not None and self.page.lists(info))

    def _told(self, page: Page, fence: Taken) -> str:
        if is_quiz(fence.info):
            return render_fence(page, fence.text, self.shown)
        return render_list(page, fence.info, fence.text)


def makeExtension(**kwargs: Any) -> QuizExtension:  # noqa: ANN401, N802 - Python-Markdown's name
    """Return the extension; Python-Markdown looks for this name in the module."""
    return QuizExtension(**kwargs)
