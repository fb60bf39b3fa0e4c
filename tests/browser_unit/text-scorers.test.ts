/** Scorers of the kinds that are typed, told, marked and lived through. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import * as essay from "../../generator/questions/essay/score.ts";
import * as gap from "../../generator/questions/gap/score.ts";
import * as hottext from "../../generator/questions/hottext/score.ts";
import * as number from "../../generator/questions/number/score.ts";
import * as scenario from "../../generator/questions/scenario/score.ts";
import * as text from "../../generator/questions/text/score.ts";

const FOLD = ["case", "spaces", "diacritics", "punctuation"] as const;
const MAKLUMAT: text.Key = {
  answers: [{ text: "maklumat pelayanan" }, { text: "maklumat" }, { text: "standar", score: 0 }, { pattern: "janji.*", score: 0.5 }],
  fold: FOLD,
};
const HADIAH: number.Key = { range: [1.9, 2.1], answer: 2, partial: [1.5, 2.5, 0.4], mistakes: [[0.9, 1.1]], unit: "juta" };
const CERITA: scenario.Key = {
  nodes: [[[2, 2], [1, 2], [0, 1]], [[1, 2], [0, 3]], [[0], [2], [1]], []],
  best: 4,
  endings: [40, 0, 75],
};
const KEYS = {
  text: [text.score, MAKLUMAT],
  number: [number.score, HADIAH],
  scenario: [scenario.score, CERITA],
  gap: [gap.score, { blanks: [["20"], 1], fold: FOLD }],
  essay: [essay.score, { rubric: [1, 2, 1], rated: true }],
  hottext: [hottext.score, { keys: [1, 3] }],
} as const;

test("whatever was recorded once, the score is between nothing and all, and nothing is thrown", () => {
  for (const [name, [score, key]] of Object.entries(KEYS)) {
    const any = score as (key: unknown, response: unknown) => { readonly score: number };
    const response = fc.oneof(fc.anything(), fc.jsonValue(), fc.array(fc.oneof(fc.integer({ min: -2, max: 5 }), fc.string())));
    fc.assert(
      fc.property(response, (given) => {
        const found = any(key, given).score;
        assert.ok(found >= 0 && found <= 1, `${name}: ${found}`);
      }),
    );
    for (const empty of [null, undefined, "", [], {}]) assert.equal(any(key, empty).score, 0, name);
  }
});

test("a foreseen answer earns its score and has its own feedback", () => {
  assert.deepEqual(text.score(MAKLUMAT, " MAKLUMAT "), { score: 1, parts: { 0: "right" }, says: ["answer-1"] });
  assert.deepEqual(text.score(MAKLUMAT, "Standar."), { score: 0, parts: { 0: "wrong" }, says: ["answer-2"] });
  assert.deepEqual(text.score(MAKLUMAT, "Janji layanan"), { score: 0.5, parts: { 0: "partly" }, says: ["answer-3"] });
});

test("a slip in spelling is said and earns what the author allows", () => {
  assert.deepEqual(text.score(MAKLUMAT, "maklumta").note, ["text_near", {}]);
  assert.equal(text.score(MAKLUMAT, "maklumta").score, 0);
  assert.equal(text.score({ ...MAKLUMAT, near: 0.5 }, "maklumta").score, 0.5);
  assert.equal(text.score({ ...MAKLUMAT, near: 0.5 }, "standra").note, undefined, "near a mistake is not near the key");
  assert.equal(text.score(MAKLUMAT, "keputusan").note, undefined);
});

test("a pattern has to fit the whole answer", () => {
  const key: text.Key = { answers: [{ text: "5" }, { pattern: "ke ?(5|lima)" }], fold: FOLD };
  assert.equal(text.score(key, "Ke-lima").score, 1);
  assert.equal(text.score(key, "yang ke lima").score, 0);
  assert.equal(text.score(key, "x".repeat(5000)).score, 0);
});

test("a number counts to the very edge of its band, whatever binary fractions make of it", () => {
  for (const edge of ["1,9", "2,1"]) assert.equal(number.score(HADIAH, edge).score, 1, edge);
  assert.equal(number.score({ range: [0.3, 0.3] }, "0,3").score, 1);
  assert.equal(number.score({ range: [0, 0] }, "0").score, 1);
  assert.equal(number.score({ range: [0, 0] }, "0,000001").score, 0);
  assert.equal(number.score(HADIAH, "2,4").score, 0.4);
  assert.deepEqual(number.score(HADIAH, "1"), { score: 0, parts: { 0: "wrong" }, says: ["mistake-0"] });
});

test("a number is said as it was understood where it reads otherwise", () => {
  const key: number.Key = { range: [1500000, 1500000] };
  assert.deepEqual(number.score(key, "1,5 juta").note, ["number_read", { number: "1.500.000" }]);
  assert.deepEqual(number.score(key, "1500000").note, ["number_read", { number: "1.500.000" }]);
  assert.equal(number.score(key, "Rp1.500.000").note, undefined);
  assert.deepEqual(number.score({ ...key, lang: "en" }, "1.500").note, ["number_read", { number: "1.5" }]);
  assert.equal(number.score(key, "banyak").note?.[0], "number_unread");
  assert.equal(number.score({ ...key, unit: "menit" }, "5 jam").note?.[0], "number_unit");
});

test("a story is worth what was reached of the best, and closes by that", () => {
  assert.deepEqual(scenario.score(CERITA, [0, 1]), { score: 1, parts: { 0: "right", 1: "right" }, says: ["ending-2"] });
  assert.deepEqual(scenario.score(CERITA, [2, 0, 0]).says, ["ending-1"]);
  assert.deepEqual(scenario.score(CERITA, [1, 2]).says, ["ending-0"]);
  assert.deepEqual(scenario.score(CERITA, [0]).says, [], "the story is not over");
  assert.deepEqual(scenario.score(CERITA, [2, 1]).says, ["ending-1"], "a node without options is an end");
});

test("a story that goes round, which no author can publish, still ends with the response", () => {
  const round: scenario.Key = { nodes: [[[2, 0], [0, 0]]], best: 2 };
  assert.equal(scenario.score(round, [0, 0, 0, 1]).score, 1);
});

test("marks that are false are taken off the hits", () => {
  const score = (response: hottext.Response): number => hottext.score({ keys: [1, 3] }, response).score;
  assert.deepEqual([score([1, 3]), score([1]), score([1, 2]), score([1, 3, 0]), score([1, 1, 3])], [1, 0.5, 0, 0.5, 1]);
  assert.deepEqual(hottext.score({ keys: [1, 3] }, [1, 2]).parts, { 1: "right", 2: "wrong", 3: "missed" });
});

test("free text is rated by its ticks only", () => {
  const key: essay.Key = { rubric: [1, 2, 1], rated: true };
  assert.equal(essay.score(key, ["teks"]).score, 0);
  assert.equal(essay.score(key, ["teks", [0, 1]]).score, 0.75);
  assert.equal(essay.score({ ...key, rated: false }, ["teks", [0, 1, 2]]).score, 0);
  assert.equal(essay.countWords("Mohon maaf, Bu — selesai pukul 10.00."), 6);
});
