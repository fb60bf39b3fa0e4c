// Bundles every *.test.ts below this folder and runs them with node's own test runner.
// `node tests/browser_unit/run.mjs [words…]`: words choose the files whose path contains one of them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const browser = join(here, "..", "..", "generator", "browser");
const esbuild = createRequire(join(browser, "package.json"))("esbuild");
const words = process.argv.slice(2);
const files = readdirSync(here, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".test.ts") && (!words.length || words.some((word) => file.includes(word))))
  .sort();

function run() {
  if (!files.length) {
    console.error(
      `no *.test.ts below ${relative(process.cwd(), here) || "."}${words.length ? ` with ${words.join(", ")}` : ""}`,
    );
    return 1;
  }
  const out = mkdtempSync(join(tmpdir(), "tuntas-unit-"));
  try {
    esbuild.buildSync({
      absWorkingDir: here,
      entryPoints: files,
      outdir: out,
      outbase: here,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      sourcemap: "inline",
      nodePaths: [join(browser, "node_modules")],
      logLevel: "warning",
    });
    const built = files.map((file) => join(out, file.replace(/\.ts$/, ".mjs")));
    const options = ["--test", "--enable-source-maps", "--test-reporter=spec"];
    return spawnSync(process.execPath, [...options, ...built], { stdio: "inherit" }).status ?? 1;
  } catch (error) {
    if (!error.errors) throw error; // what does not build was said by esbuild
    return 1;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

process.exitCode = run();
