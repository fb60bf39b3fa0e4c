"""The plugin's options in mkdocs.yml, typed."""

from __future__ import annotations

from mkdocs.config import base
from mkdocs.config import config_options as opt


class Weight(opt.Choice[str]):
    """What a rule weighs; YAML 1.1 takes an unquoted `off` for false."""

    def run_validation(self, value: object) -> str:
        """Return the weight."""
        return super().run_validation("off" if value is False else value)


class TuntasConfig(base.Config):
    """Options of `plugins: - tuntas:`; every one has a good default."""

    enabled = opt.Type(bool, default=True)
    """Whether the plugin does anything."""
    quizzes_dir = opt.Type(str, default="quizzes")
    """Folder of the quiz files, relative to `mkdocs.yml`."""
    facts = opt.Type(str, default="")
    """File with the sheet of facts, relative to `mkdocs.yml`."""
    glossary = opt.Type(str, default="")
    """File with the glossary, relative to `mkdocs.yml`."""
    site = opt.Type(str, default="")
    """Name under which learners' progress is kept; never change it. Without it a name is made from `site_name`."""
    lang = opt.Choice(("", "id", "en"), default="")
    """Language of the pages and messages; without it that of the theme."""
    look = opt.Type(bool, default=True)
    """Whether Material is shown with the look of Tuntas; `false` leaves Material as it is."""
    rules = opt.DictOfItems(Weight(("off", "warning", "error")), default={})
    """What each rule of `tuntas check` weighs: `off`, `warning` or `error`; `quality/*` means all of that room."""
    curriculum = opt.Optional(opt.Type(object))
    """What is asked of lessons, quizzes and their language: the names of `model/curriculum.py`."""
    front_matter = opt.ListOfItems(opt.Type(str), default=[])
    """Fields in front matter that belong to others and pass without a message."""
    scripts = opt.Type(bool, default=False)
    """Whether lessons may hold scripts and handlers of their own in raw HTML."""
    allow_hosts = opt.ListOfItems(opt.Type(str), default=[])
    """Hosts that pages may call; every other one is an error."""
    search = opt.Type(bool, default=True)
    """Whether the site gets the search with Indonesian roots."""
    frame_ancestors = opt.ListOfItems(opt.Type(str), default=["*"])
    """Who may show the site in a frame: `*`, `'none'`, or addresses of learning platforms."""
    licence = opt.Type(str, default="")
    """A line for the footer about the licence of the lessons."""
    notice = opt.Type(str, default="")
    """A line for the footer, such as that this is not an official page."""
