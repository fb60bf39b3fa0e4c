/** Every kind's scorer against every response of its examples, as Python wrote them into golden files. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { createRequire } from "node:module";
import fc from "fast-check";
import type { Json, Marked } from "../../generator/browser/src/types.ts";

interface Golden {
  readonly key: Json;
  readonly responses: readonly {
    readonly response: Json;
    readonly score: number;
    readonly parts?: Readonly<Record<string, string>>;
  }[];
}
type Score = (key: Json, response: Json) => Marked;

const root = process.env["TUNTAS_ROOT"] ?? process.cwd();
const questions = join(root, "generator", "questions");
const golden = join(root, "tests", "golden", "questions");
const kinds = readdirSync(questions).filter((name) => existsSync(join(questions, name, "score.ts")));

interface Bundler {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}
const { build } = createRequire(join(root, "generator", "browser", "package.json"))("esbuild") as Bundler;

async function scorer(kind: string): Promise<Score> {
  const built = await build({
    entryPoints: [join(questions, kind, "score.ts")],
    bundle: true,
    format: "esm",
    write: false,
  });
  const text = Buffer.from(built.outputFiles[0]?.text ?? "").toString("base64");
  const loaded = (await import(`data:text/javascript;base64,${text}`)) as { score: Score };
  return loaded.score;
}

const close = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

test("there are thirteen scorers at least", () => assert.ok(kinds.length >= 13));

for (const kind of kinds) {
  test(`${kind}: every response scores as its example says`, async () => {
    const score = await scorer(kind);
    const files = readdirSync(join(golden, kind));
    assert.ok(files.length > 0);
    for (const file of files) {
      const told = JSON.parse(readFileSync(join(golden, kind, file), "utf8")) as Golden;
      for (const { response, score: expected, parts } of told.responses) {
        const marked = score(told.key, response);
        assert.ok(
          close(marked.score, expected),
          `${file}: ${JSON.stringify(response)} scores ${marked.score}, not ${expected}`,
        );
        if (parts) assert.deepEqual({ ...marked.parts }, parts, `${file}: ${JSON.stringify(response)}`);
      }
    }
  });

  test(`${kind}: whatever an old record holds, the score stays in 0…1 and nothing is thrown`, async () => {
    const score = await scorer(kind);
    const keys = readdirSync(join(golden, kind)).map(
      (file) => (JSON.parse(readFileSync(join(golden, kind, file), "utf8")) as Golden).key,
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, response) => {
        const marked = score(key, response as Json);
        assert.ok(marked.score >= 0 && marked.score <= 1);
        assert.ok(
          Object.values(marked.parts).every((verdict) => ["right", "partly", "wrong", "missed"].includes(verdict)),
        );
      }),
      // What cannot become a text or a number is rare in random data, and common in attacks.
      { numRuns: process.env["FAST"] ? 10 : 300, examples: keys.map((key) => [key, [{ toString: 1 }, ["length"], 1.5]]) },
    );
  });
}
