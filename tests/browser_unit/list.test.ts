/** What responses hold is read without trusting it: records may be old, damaged, or made by somebody else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { list, unlessEmpty, written } from "../../generator/browser/src/list.ts";

test("only a list is a list", () => {
  assert.deepEqual(list([1, null]), [1, null]);
  for (const other of [null, undefined, "ab", 3, { length: 2 }]) assert.deepEqual(list(other), []);
});

test("only texts and numbers are written into a field", () => {
  assert.equal(written("dua"), "dua");
  assert.equal(written(0), "0");
  for (const other of [null, undefined, true, ["a"], { toString: 1 }]) assert.equal(written(other), "");
});

test("a list of nothing is no response", () => {
  assert.equal(unlessEmpty(["", null, []]), null);
  assert.deepEqual(unlessEmpty(["", "a"]), ["", "a"]);
});
