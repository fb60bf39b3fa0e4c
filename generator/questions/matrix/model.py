"""A matrix: rows, and the column or columns that are right for each."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict
from pydantic.config import JsonDict

from generator.model.words import Frozen, Markdown, for_editors

SEVERAL: JsonDict = {"required": ["multiple"], "properties": {"multiple": {"const": True}}}
ONE_KEY: JsonDict = {"properties": {"rows": {"items": {"properties": {"key": {"maxItems": 1}}}}}}


class Row(Frozen):
    """One row to answer."""

    text: Markdown
    """What the row says."""
    key: Markdown | Annotated[tuple[Markdown, ...], for_editors(minItems=1, uniqueItems=True)]
    """The column that is right, written as in `columns`; a list where several are."""
    feedback: Markdown | None = None
    """Said at the row once it is right, or once keys may be shown: the reason."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the right columns, also when the author wrote one."""
        return (self.key,) if isinstance(self.key, str) else self.key


class Matrix(Frozen):
    """Rows to answer with the same columns."""

    model_config = ConfigDict(json_schema_extra={"if": SEVERAL, "else": ONE_KEY})

    columns: Annotated[tuple[Markdown, ...], for_editors(minItems=2, uniqueItems=True)]
    """What there is to pick in every row."""
    rows: Annotated[tuple[Row, ...], for_editors(minItems=1)]
    """What is answered, each with its key."""
    multiple: bool = False
    """Whether several columns may be picked in a row."""

    @property
    def keys(self) -> tuple[tuple[int, ...], ...]:
        """Return the positions of the right columns, row by row."""
        return tuple(tuple(at for at, column in enumerate(self.columns) if column in row.keys) for row in self.rows)
