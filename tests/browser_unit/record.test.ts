/** Making records, and refusing what is none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isRecord, maker, newId } from "../../generator/browser/src/progress/record.ts";
import type { ProgressRecord } from "../../generator/browser/src/types.ts";
import { answer, record } from "./histories.ts";

const RUNS = { numRuns: Number(process.env["RUNS"] ?? 1000) };

test("everything that a maker makes is a record, also after a trip through a file", () => {
  fc.assert(
    fc.property(record, ({ id: _id, quiz: _quiz, at: _at, ...body }) => {
      const made = maker("kom-1", () => 1_700_000_000_000).make(body as never);
      assert.ok(isRecord(made));
      assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
    }),
    RUNS,
  );
});

test("anything is told from a record without a fault", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      (value) => {
        assert.equal(isRecord(value), false);
      },
    ),
    RUNS,
  );
});

test("a record with one field missing or damaged is none", () => {
  const damage = fc.constantFrom(
    undefined,
    "",
    "no id",
    "x".repeat(100),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [{}],
    () => 0,
    10n,
    Symbol("s"),
  );
  fc.assert(
    fc.property(record, fc.nat(20), damage, (good, at, bad) => {
      const names = Object.keys(good).filter((name) => name !== "response" && name !== "type");
      const name = names[at % names.length] ?? "id";
      const { [name as keyof ProgressRecord]: _gone, ...without } = good;
      assert.equal(isRecord(without), false, `without ${name}`);
      assert.equal(isRecord({ ...good, [name]: bad }), false, `${name} damaged`);
    }),
    RUNS,
  );
});

test("each of these is refused", () => {
  const good = answer({ id: "r1" });
  const deep = JSON.parse("[".repeat(50_000) + "]".repeat(50_000)) as unknown;
  const refused = {
    "no object": 7,
    "a list": [good],
    "an id that could be a path": { ...good, id: "../x" },
    "an id that is a number": { ...good, id: 7 },
    "no type": { ...good, type: undefined },
    "a time that no calendar has": { ...good, at: 1e300 },
    "a time in words": { ...good, at: "2026-01-01" },
    "no response": JSON.parse(JSON.stringify({ ...good, response: undefined })),
    "a response that is nothing": { ...good, response: undefined },
    "a response that is not finite": { ...good, response: [{ x: Number.NaN }] },
    "a function as response": { ...good, response: [() => 0] },
    "a response without a bottom": { ...good, response: deep },
    "a response of 5 MB": { ...good, response: "x".repeat(5_000_000) },
    "many short texts of 5 MB": { ...good, response: Array.from({ length: 50_000 }, () => "x".repeat(100)) },
    "a long name": { ...good, response: { ["x".repeat(5_000_000)]: 1 } },
    "a score in words": { ...good, score: "1" },
    "certainty in words": { ...good, certainty: "sure" },
    "drawn questions that are not ids": { ...good, type: "start", seed: 1, drawn: [1] },
    "a pass in words": { ...good, type: "submit", points: 1, of: 1, passed: "yes" },
  };
  for (const [name, value] of Object.entries(refused)) assert.equal(isRecord(value), false, name);
  const names = ["constructor", "toString", "hasOwnProperty"];
  for (const type of names) assert.ok(isRecord({ ...good, type }), `${type} is a type like any unknown one`);
});

test("a long essay is kept, and fields of a later version are too", () => {
  assert.ok(isRecord(answer({ id: "r1", response: "x".repeat(100_000) } as never)));
  assert.ok(isRecord({ ...answer({ id: "r1" }), device: "phone", certainty: 3, hints: 2 }));
  assert.ok(isRecord({ id: "r1", quiz: "a", at: 1, type: "note", text: ["?"] }));
});

test("times only go forward, whatever the clock does and whatever others recorded", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.option(fc.integer({ min: 0, max: 99 })))),
      (ticks) => {
        let clock = 0;
        let latest = -1;
        const made = maker("a", () => clock);
        for (const [now, seen] of ticks) {
          clock = now;
          if (seen !== null) made.see([{ at: seen }]);
          const { at } = made.make({ type: "reset", questions: null });
          assert.ok(at > latest && at > (seen ?? -1) && at >= now);
          latest = at;
        }
      },
    ),
    RUNS,
  );
});

test("a record from the end of time leaves records possible", () => {
  const made = maker("a", () => 1);
  made.see([{ at: 8.64e15 }]);
  assert.ok(isRecord(made.make({ type: "undo", target: "r1" })));
});

test("ids are long, plain and never the same, also without https", () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, "crypto");
  const getRandomValues = <T extends ArrayBufferView>(bytes: T): T => crypto.getRandomValues(bytes as never) as T;
  const { crypto } = globalThis;
  Object.defineProperty(globalThis, "crypto", { value: { getRandomValues }, configurable: true });
  const ids = Array.from({ length: 20_000 }, () => newId());
  if (real) Object.defineProperty(globalThis, "crypto", real);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[0-9a-v]{26}$/);
  const letters = new Set(ids.join(""));
  assert.equal(letters.size, 32);
});
