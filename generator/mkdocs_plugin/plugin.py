"""The MkDocs plugin: thin hooks that call lower floors."""

# ruff: noqa: ARG002 - MkDocs decides what hooks are given

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.diagnostics.rule import Diagnostic
from generator.loading.examine import examine, has_errors
from generator.loading.project import Loaded
from generator.markdown_extension.page import PageLibrary
from generator.mkdocs_plugin import assets, look, report
from generator.mkdocs_plugin.bytecode import KEPT
from generator.mkdocs_plugin.config import TuntasConfig
from generator.mkdocs_plugin.doubles import Doubles
from generator.mkdocs_plugin.leftovers import remove_leftovers
from generator.mkdocs_plugin.order import order_pages
from generator.mkdocs_plugin.settings import is_built_again, lang_of_page, lang_of_site, site_of, wishes_of
from generator.mkdocs_plugin.sight import Sight
from generator.mkdocs_plugin.watch import watch_closely
from generator.sources.facilitator import for_learners
from generator.sources.tree import read

EXTENSION = "generator.markdown_extension.extension"
AFTER_I18N = -110  # which moves files at -100, and builds the other languages inside its own on_post_build
log = get_plugin_logger("tuntas")


class TuntasPlugin(BasePlugin[TuntasConfig]):
    """Lessons and quizzes become a self-contained learning site."""

    command: str = "build"
    loaded: Loaded | None = None
    library: PageLibrary | None = None
    sight: Sight | None = None
    tell: Callable[[tuple[Diagnostic, ...]], None] | None = None
    step: Callable[[int, int], None] | None = None
    pages: tuple[int, int] = (0, 0)

    def __init__(self) -> None:
        super().__init__()
        self.told: set[str] = set()
        self.doubles = Doubles()
        self.site = Path()
        self.unread: dict[str, str] = {}
        self.sheets: tuple[str, ...] = ()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is a build or a server; having this hook keeps the object between rebuilds."""
        self.command = command

    def on_shutdown(self) -> None:
        """Let MkDocs speak freely again."""
        self.doubles.rest()

    @event_priority(100)
    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Look for changes more often than twice a second, as long as there are not too many files to look at."""
        return watch_closely(server, config, self.loaded) if self.loaded is not None else server

    @event_priority(50)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the project, and register the extension and the look."""
        if not self.config.enabled:
            return config
        wishes, said = wishes_of(self.config, config)
        root = Path(config.config_file_path or "mkdocs.yml").parent
        tree, found = read(root, (wishes.folders.lessons, wishes.folders.quizzes), wishes.files)
        self.sheets = wishes.files
        self.loaded = examine(tree, (*said, *found), wishes)
        self.unread = {each.span.path: tree.files.get(each.span.path, "") for each in found}
        lang = lang_of_site(self.config, config)
        self.library = PageLibrary(
            loaded=self.loaded, lang=lang, site=site_of(self.config, config), lessons=wishes.folders.lessons
        )
        look.register(config, self.library, EXTENSION, self.config)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Tell what is wrong; faults stop a build, while a server shows them on the page."""
        if self.loaded is None or self.library is None:
            return
        if not is_built_again(config):
            self.told.clear()
            self.site = Path(config.site_dir)
        self._tell(self.loaded.diagnostics)
        self.doubles.listen(self.loaded.diagnostics)
        if self.command != "serve" and has_errors(self.loaded.diagnostics):
            raise PluginError(report.stopped(self.library.lang))

    @event_priority(AFTER_I18N)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the scripts, styles and fonts, and work out what templates see."""
        if self.loaded is None or self.library is None:
            return files
        self.library.lang = lang_of_site(self.config, config)  # i18n states it after our on_config
        assets.append(files, config)
        assets.withhold(files, self.library.lessons, self.sheets)
        remove_leftovers(files)
        self.pages = (0, len(files.documentation_pages()))
        order_pages(config, files, self.loaded.course, self.library.lessons)
        self.sight = Sight(self.loaded.course, files, self.library.lessons, self.library.lang, self.config)
        return files

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let a server compile each template once."""
        if self.command == "serve":
            env.bytecode_cache = env.bytecode_cache or KEPT
        return env

    def on_page_read_source(self, /, *, page: Page, config: MkDocsConfig) -> str | None:
        """Give what could be read of a file that MkDocs would stop at, so that a server can show what is wrong."""
        return self.unread.get(f"{self.library.lessons}/{page.file.src_uri}") if self.library else None

    @event_priority(100)
    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Tell the extension which page comes next, and give nobody what only the facilitator sees."""
        if self.library is not None:
            self.library.show(page.file.src_uri, lang_of_page(page))
        self.pages = (self.pages[0] + 1, self.pages[1])
        if self.step is not None:
            self.step(*self.pages)
        return for_learners(markdown)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Dress the page for the look; while serving, show on it what is wrong in its file."""
        if self.loaded is None or self.library is None:
            return html
        if self.sight is not None and self.config.look and look.is_material(config):
            html = self.sight.dress(html, page.file.src_uri)
        if self.command != "serve":
            return html
        return report.faults_of(self.loaded, f"{self.library.lessons}/{page.file.src_uri}", self.library.lang) + html

    def on_page_context(
        self, context: TemplateContext, /, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give templates what they see as `tuntas`."""
        if self.sight is not None:
            cast("dict[str, Any]", context)["tuntas"] = self.sight.of(page.file.src_uri)
        return context

    def on_template_context(
        self, context: TemplateContext, /, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Give the error page what it sees as `tuntas`."""
        if self.sight is not None:
            cast("dict[str, Any]", context)["tuntas"] = self.sight.of("")
        return context

    @event_priority(AFTER_I18N)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make the site self-contained, once, when the pages of every language are there."""
        if self.loaded is not None and self.library is not None and not is_built_again(config):
            found = self.doubles.without(report.finish_site(self.site, self.config, self.library.lang))
            self._tell(found)
            if self.command != "serve" and has_errors(found):
                raise PluginError(report.stopped(self.library.lang))

    def _tell(self, found: tuple[Diagnostic, ...]) -> None:
        """Tell what was found and not yet told: to whoever asked for it, else to MkDocs' log."""
        lang = self.library.lang if self.library else "id"
        new = report.not_in(found, self.told)
        if self.tell is not None:
            self.tell(new)
        else:
            report.log_all(log, new, lang)
