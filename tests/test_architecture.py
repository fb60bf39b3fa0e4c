"""The house stands as drawn: floors, no cycles of any kind, one room for each host, small files and functions."""

from __future__ import annotations

import ast
import io
import statistics
import tokenize
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator"

FLOORS = {
    "text": 0,
    "diagnostics": 1,
    "sources": 2,
    "model": 2,
    "questions": 3,
    "checks": 4,
    "loading": 5,
    "rendering": 5,
    "markdown_extension": 6,
    "exporters": 6,
    "importers": 6,
    "finishing": 6,
    "mkdocs_plugin": 7,
    "cli": 8,
}
# What a room may import although it stands on the same floor.
NEIGHBOURS: dict[str, set[str]] = {}
HOSTS = {"mkdocs": {"mkdocs_plugin"}, "markdown": {"markdown_extension"}, "properdocs": set(), "zensical": set()}
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
# Half of the files, half of the functions and nine functions in ten are no longer than this.
USUAL_FILE, USUAL_FUNCTION, LARGE_FUNCTION = 100, 8, 25
MOST_COMMENTS = 0.08
# A fifth of all lines are messages to authors, which no docstring explains.
FEWEST_DOCSTRINGS, MOST_DOCSTRINGS = 0.05, 0.20
MOST_ROOMS = 11
# One room holds many folders: one for each kind of question, with its rules and their words.
BIGGEST_ROOM = 0.30
BIGGER_ROOMS = {"questions": 0.35}


@cache
def texts() -> dict[str, str]:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if "node_modules" not in path.parts:
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            found[name] = path.read_text("utf-8")
    return found


@cache
def modules() -> dict[str, ast.Module]:
    return {name: ast.parse(text) for name, text in texts().items()}


def functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield the name and the lines of each function."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, (node.end_lineno or 0) - node.lineno + 1


def comments(text: str) -> int:
    """Return how many lines hold a comment."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return sum(1 for each in tokens if each.type == tokenize.COMMENT)


def docstrings(tree: ast.Module) -> int:
    """Return how many lines are docstrings: of modules, classes, functions and fields."""
    return sum(
        (node.end_lineno or 0) - node.lineno + 1
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    )


def room_of(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in FLOORS else None


def imports_of(module: str, tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Yield each module imported, wherever in the file: a lazy import counts as well."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno} imports relatively"
            base = node.module or ""
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield (full if full in modules() else base), node.lineno


def test_every_room_is_on_a_floor() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    assert rooms <= set(FLOORS)


def test_nobody_reaches_up() -> None:
    wrong = []
    for module, tree in modules().items():
        room = room_of(module)
        if room is None:
            continue
        for target, line in imports_of(module, tree):
            other = room_of(target) if target.startswith("generator") else None
            if other is None or other == room or other in NEIGHBOURS.get(room, set()):
                continue
            if FLOORS[other] >= FLOORS[room]:
                wrong.append(
                    f"{module}:{line} reaches {'up' if FLOORS[other] > FLOORS[room] else 'across'} to {target}"
                )
    assert wrong == []


def test_kinds_of_question_do_not_know_each_other() -> None:
    kinds = {path.name for path in (PACKAGE / "questions").iterdir() if (path / "__init__.py").exists()}
    wrong = [
        f"{module} imports {target}"
        for module, tree in modules().items()
        if module.startswith("generator.questions.") and module.split(".")[2] in kinds
        for target, _ in imports_of(module, tree)
        if target.startswith("generator.questions.") and target.split(".")[2] in kinds - {module.split(".")[2]}
    ]
    assert wrong == []


def test_only_two_rooms_know_their_hosts() -> None:
    wrong = [
        f"{module}:{line} imports {target}"
        for module, tree in modules().items()
        for target, line in imports_of(module, tree)
        if target.split(".")[0] in HOSTS and room_of(module) not in HOSTS[target.split(".")[0]]
    ]
    assert wrong == []


def test_only_these_touch_the_disk_below_the_shells() -> None:
    allowed = {"generator.sources.tree"}
    touching = {"read_text", "read_bytes", "write_text", "write_bytes", "open", "mkdir", "unlink", "rmtree"}
    wrong = []
    for module, tree in modules().items():
        floor = FLOORS.get(room_of(module) or "", 0)
        if module in allowed or floor > FLOORS["loading"]:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in touching:
                    wrong.append(f"{module}:{node.lineno} calls {name}")
    assert wrong == []


def test_there_is_no_cycle_of_any_kind() -> None:
    graph = {
        module: {target for target, _ in imports_of(module, tree) if target in modules() and target != module}
        for module, tree in modules().items()
    }
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, f"a cycle: {' → '.join((*path[path.index(module) :], module))}"
        if module in done:
            return
        for target in sorted(graph[module]):
            visit(target, (*path, module))
        done.add(module)

    for module in graph:
        visit(module, ())


def test_nothing_is_imported_for_types_only() -> None:
    wrong = [
        f"{module}:{node.lineno}"
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    ]
    assert wrong == []


@pytest.mark.parametrize("module", sorted(modules()))
def test_files_and_functions_are_short_and_say_what_they_are(module: str) -> None:
    tree = modules()[module]
    doc = ast.get_docstring(tree)
    assert doc, f"{module} does not begin with a sentence"
    first = doc.splitlines()[0]
    assert first.endswith((".", "!", "?")) or ":" in first
    last = max((getattr(node, "end_lineno", 0) or 0 for node in ast.walk(tree)), default=0)
    assert last <= LONGEST_FILE
    for name, length in functions(tree):
        assert length <= LONGEST_FUNCTION, f"{module}.{name} has {length} lines"


def test_most_files_and_functions_are_small() -> None:
    assert statistics.median(text.count("\n") for text in texts().values()) <= USUAL_FILE
    lengths = sorted(length for tree in modules().values() for _, length in functions(tree))
    assert statistics.median(lengths) <= USUAL_FUNCTION
    assert lengths[len(lengths) * 9 // 10] <= LARGE_FUNCTION


def test_comments_are_rare_and_docstrings_are_neither_rare_nor_long() -> None:
    lines = sum(text.count("\n") for text in texts().values())
    assert sum(map(comments, texts().values())) / lines <= MOST_COMMENTS
    assert FEWEST_DOCSTRINGS <= sum(map(docstrings, modules().values())) / lines <= MOST_DOCSTRINGS


def test_there_are_few_rooms_and_none_holds_everything() -> None:
    sizes: Counter[str] = Counter()
    for module, text in texts().items():
        sizes[room_of(module) or "generator"] += text.count("\n")
    assert sum(1 for room in sizes if (PACKAGE / room).is_dir()) <= MOST_ROOMS
    too_big = {
        room: f"{size / sizes.total():.0%}"
        for room, size in sizes.items()
        if size / sizes.total() > BIGGER_ROOMS.get(room, BIGGEST_ROOM)
    }
    assert too_big == {}


@pytest.mark.parametrize(
    "path",
    sorted(path for path in (ROOT / "tests").rglob("*") if path.suffix in {".py", ".ts", ".mjs"}),
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_files_of_tests_are_short_as_well(path: Path) -> None:
    assert path.read_text("utf-8").count("\n") <= LONGEST_FILE


@pytest.mark.parametrize(
    "path",
    sorted(
        path
        for folder in (PACKAGE / "browser" / "src", PACKAGE / "questions")
        for path in folder.rglob("*.ts")
        if not path.name.endswith(".d.ts")
    ),
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_scripts_are_short_and_begin_with_a_sentence(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith(("/** ", "/**\n")), f"{path} does not begin with a sentence"
    assert text.count("\n") <= LONGEST_FILE


def test_pure_scripts_know_no_page() -> None:
    pure = [*(PACKAGE / "questions").glob("*/score.ts"), *(PACKAGE / "browser" / "src" / "progress").glob("*.ts")]
    assert pure
    for path in pure:
        text = path.read_text("utf-8")
        for word in ("document.", "window.", "localStorage", "indexedDB", "Date.now", "Math.random", "new Date("):
            assert word not in text, f"{path.name} uses {word}"
