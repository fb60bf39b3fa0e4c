/** Seeds give orders and draws that stay the same for ever and favour nobody. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asked, draw } from "../../generator/browser/src/progress/draw.ts";
import { hash, shuffled } from "../../generator/browser/src/progress/random.ts";

const RUNS = { numRuns: Number(process.env["RUNS"] ?? 1000) };
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 30 });
const named = (names: readonly string[]): { id: string }[] => names.map((id) => ({ id }));
const idOf = ({ id }: { readonly id: string }): string => id;

test("what a seed gives is written down, because records keep seeds", () => {
  assert.deepEqual(
    [hash(0, ""), hash(1, "soal-1"), hash(4_294_967_295, "é🙂")],
    [2_872_998_923, 3_459_964_768, 2_244_984_498],
  );
  assert.deepEqual(shuffled([0, 1, 2, 3, 4, 5], 2026), [2, 0, 3, 4, 1, 5]);
  assert.deepEqual(draw(named(["a", "b", "c", "d", "e", "f"]), 3, 2026).map(idOf), ["c", "e", "f"]);
});

test("shuffling keeps every item and depends on the seed alone", () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), seed, (items, from) => {
      const order = shuffled(items, from);
      assert.deepEqual(order, shuffled([...items], from));
      assert.equal(order.length, items.length);
      for (const item of items) assert.ok(order.includes(item));
    }),
    RUNS,
  );
});

test("every order of four is as likely as any other, for seeds in a row and for seeds far apart", () => {
  for (const step of [1, 65_536, 2_654_435_761]) {
    const counts = new Map<string, number>();
    for (let at = 0; at < 24_000; at++) {
      const order = shuffled([0, 1, 2, 3], hash((at * step) >>> 0, "soal-1")).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    assert.equal(counts.size, 24);
    // 23 degrees of freedom; these seeds are fixed, so this cannot fail by chance.
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    assert.ok(chi < 49.7, `${step}: ${chi}`);
  }
});

test("a draw has the number asked for, no question twice, and is the same for the same seed", () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 40 }), seed, (names, count, from) => {
      const drawn = draw(named(names), count, from).map(idOf);
      assert.equal(drawn.length, Math.min(count, names.length));
      assert.equal(new Set(drawn).size, drawn.length);
      assert.deepEqual(draw(named([...names].reverse()), count, from).map(idOf), drawn);
    }),
    RUNS,
  );
});

const question = fc.record({
  id: fc.stringMatching(/^[a-z]{3}$/),
  objective: fc.constantFrom("1", "2", "3", undefined),
  tags: fc.subarray(["x", "y", "constructor"]),
});
const questions = fc
  .uniqueArray(question, { maxLength: 20, selector: idOf })
  .map((all) => all.map(({ id, objective, tags }) => ({ id, tags, ...(objective ? { objective } : {}) })));

test("a draw by objective takes so many of each, or all when there are fewer", () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: 1, max: 5 }), seed, (all, count, from) => {
      const drawn = draw(all, { per: "objective", count }, from);
      for (const objective of ["1", "2", "3", undefined]) {
        const some = all.filter((each) => each.objective === objective).length;
        assert.equal(drawn.filter((each) => each.objective === objective).length, Math.min(some, count));
      }
    }),
    RUNS,
  );
});

test("a draw by tag takes at least so many of each, and none that no tag wants", () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: 1, max: 5 }), seed, (all, count, from) => {
      const drawn = draw(all, { per: "tag", count }, from);
      for (const tag of ["x", "y", "constructor"]) {
        const some = all.filter((each) => each.tags.includes(tag)).length;
        assert.ok(drawn.filter((each) => each.tags.includes(tag)).length >= Math.min(some, count));
      }
      const without = all.filter((each) => !each.tags.length).length;
      assert.equal(drawn.filter((each) => !each.tags.length).length, Math.min(without, count));
      assert.ok(drawn.length <= 4 * count);
    }),
    RUNS,
  );
});

test("a retake asks others, as far as there are any", () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: 1, max: 5 }), seed, seed, (all, count, first, second) => {
      const names = new Set(all.map(idOf));
      for (const how of [count, { per: "objective", count }] as const) {
        const before = draw(all, how, first).map(idOf);
        const after = draw(all, how, second, before).map(idOf);
        const fresh = after.filter((id) => !before.includes(id)).length;
        if (how === count) assert.equal(fresh, Math.min(count, names.size - before.length));
        assert.equal(after.length, before.length);
        if (before.length * 2 <= names.size && how === count) assert.equal(fresh, after.length);
      }
    }),
    RUNS,
  );
});

test("of a pair with one tag each attempt asks the other one", () => {
  const pair = (tag: string): { id: string; tags: string[] }[] => [`${tag}-a`, `${tag}-b`].map((id) => ({ id, tags: [tag] }));
  const pool = [...pair("p1"), ...pair("p2"), { id: "p3-a", tags: ["p3"] }];
  const how = { per: "tag", count: 1 } as const;
  let before: string[] = [];
  for (let from = 0; from < 50; from++) {
    const drawn = draw(pool, how, hash(from, ""), before).map(idOf).sort();
    assert.deepEqual(drawn.map((id) => id.slice(0, 2)), ["p1", "p2", "p3"]);
    if (from) assert.deepEqual(drawn.filter((id) => before.includes(id)), ["p3-a"]);
    before = drawn;
  }
});

test("without a start the questions stand as written; with one in the order of its seed", () => {
  const all = named(["a", "b", "c", "d"]);
  const start = { seed: 5, drawn: ["a", "c"] };
  const shown = (shuffle: boolean, how: number | null, from: typeof start | null = start): string =>
    asked(all, { shuffle, draw: how }, from).map(idOf).join("");
  assert.equal(shown(true, 2, null), "abcd");
  assert.equal(shown(false, 2), "ac");
  assert.equal(shown(false, null), "abcd");
  assert.equal([...shown(true, null)].sort().join(""), "abcd");
  assert.equal([...shown(true, 2)].sort().join(""), "ac");
});

test("a new question joins a quiz without a draw and moves no other; it does not join a running draw", () => {
  fc.assert(
    fc.property(ids, seed, fc.boolean(), fc.option(fc.integer({ min: 1, max: 9 })), (names, from, shuffle, how) => {
      fc.pre(names.length > 0);
      const quiz = { shuffle, draw: how };
      const start = { seed: from, drawn: draw(named(names), how, from).map(idOf) };
      const before = asked(named(names), quiz, start).map(idOf);
      const after = asked(named(["new question", ...names]), quiz, start).map(idOf);
      assert.deepEqual(
        after.filter((id) => id !== "new question"),
        before,
      );
      assert.equal(after.includes("new question"), how === null);
      assert.deepEqual(new Set(before), new Set(start.drawn));
    }),
    RUNS,
  );
});

test("an attempt whose questions were all taken out draws again from its seed", () => {
  const all = named(["a", "b", "c"]);
  const again = asked(all, { shuffle: true, draw: 2 }, { seed: 9, drawn: [] }).map(idOf);
  assert.deepEqual(again, draw(all, 2, 9).map(idOf));
});
