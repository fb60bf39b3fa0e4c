/** Which differences in writing pass, and which slips count as near. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { distance, fold, type Fold, isNear } from "../../generator/browser/src/folding.ts";

const COMMON: readonly Fold[] = ["case", "spaces", "diacritics", "punctuation"];

const SAME: readonly (readonly [string, string])[] = [
  ["Maklumat  Pelayanan.", "maklumat pelayanan"],
  ["S.H., M.Si.", "SH MSi"],
  ["KTP-el", "ktp el"],
  ["Jum’at", "Jumat"],
  ["Jum'at", "jum`at"],
  ["café", "CAFE"],
  ["“tutup”", "tutup"],
  ["a/n", "A N"],
  ["\u00a0izin\u200b ", "izin"],
];
const OTHER: readonly (readonly [string, string])[] = [
  ["10.30", "1030"],
  ["2026-01-20", "20260120"],
  ["C++", "C"],
  ["20%", "20"],
  ["izin", "ijin"],
];

test("the author's folds make these one", () => {
  for (const [one, other] of SAME) assert.equal(fold(one, COMMON), fold(other, COMMON), `${one} = ${other}`);
});

test("these stay apart", () => {
  for (const [one, other] of OTHER) assert.notEqual(fold(one, COMMON), fold(other, COMMON), `${one} ≠ ${other}`);
});

test("each fold does its own work only", () => {
  assert.equal(fold("A  b.", []), "A  b.");
  assert.equal(fold("A  b.", ["case"]), "a  b.");
  assert.equal(fold("A  b.", ["spaces"]), "A b.");
  assert.equal(fold("A  b.", ["punctuation"]), "A b");
  assert.equal(fold("é", ["diacritics"]), "e");
  assert.equal(fold("Dua Puluh", ["number-words"]), "20");
});

test("a text of nothing but marks does not vanish", () => {
  assert.equal(fold(" — ", COMMON), "—");
  assert.equal(fold("", COMMON), "");
});

test("folding twice is folding once", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text, COMMON), COMMON) === fold(text, COMMON)));
});

test("distance counts letters more, fewer, others and swapped", () => {
  assert.equal(distance("", "abc"), 3);
  assert.equal(distance("maklumat", "maklmat"), 1);
  assert.equal(distance("maklumat", "maklumta"), 1);
  assert.equal(distance("kitten", "sitting"), 3);
  const word = fc.string({ maxLength: 8 });
  fc.assert(fc.property(word, word, (one, other) => distance(one, other) === distance(other, one)));
  fc.assert(fc.property(word, (one) => distance(one, one) === 0));
});

test("near depends on the length, and never on digits", () => {
  assert.ok(isNear("maklmat", "maklumat"));
  assert.ok(isNear("makulmta", "maklumat"));
  assert.ok(!isNear("makulmtas", "maklumat"));
  assert.ok(isNear("ijin", "izin"));
  assert.ok(!isNear("di", "ke"));
  assert.ok(!isNear("edisi 4", "edisi 5"));
  assert.ok(!isNear("2025", "2026"));
});
