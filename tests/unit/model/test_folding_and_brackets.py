"""How rules compare what authors wrote, and how places in brackets are found."""

from __future__ import annotations

from generator.model.brackets import lone_bracket, marked, replaced, sealed, slot
from generator.model.folding import DEFAULT_FOLD, Fold, folded


def test_what_does_not_count_is_passed_over() -> None:
    assert folded("  Maklumat  Pelayanan. ", DEFAULT_FOLD) == "maklumat pelayanan"
    assert folded("S.H., M.Si.", DEFAULT_FOLD) == folded("sh msi", DEFAULT_FOLD)
    assert folded("Jum’at", DEFAULT_FOLD) == "jumat"
    assert folded("10.30", DEFAULT_FOLD) == "10.30"
    assert folded("café", (Fold.DIACRITICS,)) == "cafe"
    assert folded("A  b", ()) == "A  b"
    assert folded("—", DEFAULT_FOLD) == "—"


def test_places_are_found_in_order_and_replaced() -> None:
    text = "a [[satu]] b [[ dua ]]."
    assert [each.text for each in marked(text)] == ["satu", "dua"]
    assert replaced(text, lambda at, _: slot(at)) == "a \ue0000\ue001 b \ue0001\ue001."


def test_brackets_without_a_partner_are_named() -> None:
    assert lone_bracket("a [[b]] c") is None
    assert lone_bracket("a [[b] c") == "[[b] c"
    assert lone_bracket("a b]] c") == "]] c"
    assert lone_bracket("a [[b [[c]] d]]") == "[[b [[c]] d]]"
    assert lone_bracket("[tautan](a) [x][y]") is None


def test_no_control_can_stand_in_code_tags_and_targets() -> None:
    text = "`[[a]]` [x](u/[[b]]) <i title='[[c]]'>[[d]]</i>\n\n```\n[[e]]\n```\n[[f]]"
    assert list(sealed(text)) == ["b", "c", "e"]
