// Builds the bundles in dist/ from src/ and from each kind's folder; the same sources give the same bytes.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { minify } from "terser";

const here = dirname(fileURLToPath(import.meta.url));
const questions = join(here, "..", "questions");
const target = process.argv[2] ?? join(here, "dist");
// Built beside and put in place whole: whoever builds a site meanwhile finds the old bundles or the new ones.
const out = `${target}-new`;
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
process.on("exit", () => rmSync(out, { recursive: true, force: true }));
const kinds = readdirSync(questions).filter((name) => existsSync(join(questions, name, "element.ts"))).sort();

// The one place where the kinds meet the browser: `define.ts` imports this list by the name "tuntas:kinds".
const listOfKinds = {
  name: "list-of-kinds",
  setup(build) {
    build.onResolve({ filter: /^tuntas:kinds$/ }, () => ({ path: "kinds", namespace: "tuntas" }));
    build.onLoad({ filter: /.*/, namespace: "tuntas" }, () => ({
      contents: [
        ...kinds.map((kind, i) => `import * as kind${i} from ${JSON.stringify(join(questions, kind, "element.ts"))};`),
        `export const KINDS = { ${kinds.map((kind, i) => `${JSON.stringify(kind)}: kind${i}.default`).join(", ")} };`,
      ].join("\n"),
      loader: "ts",
      resolveDir: here,
    }));
  },
};

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  target: ["chrome80", "firefox78", "safari14"],
  // Early versions have faults in rare forms of these (destructuring in parameters with defaults, a chain inside a
  // spread) that we do not write; the tests run what is shipped.
  supported: { destructuring: true, "optional-chain": true, "nullish-coalescing": true },
  absWorkingDir: here,
};

const scripts = { "quiz.js": "src/quiz.ts", "site.js": "src/site/site.ts", "search.js": "src/search/search.ts", "scheme.js": "src/site/scheme.ts" };

async function script(name, entry) {
  const options = { ...shared, entryPoints: [entry], write: false, format: "iife", plugins: [listOfKinds] };
  const { outputFiles } = await esbuild.build(options);
  // A second pass by another minifier: five hundredths less to download on a slow line. What it calls unsafe is so only
  // for scripts that replace the browser's own `Array` or `String`, or use functions as classes.
  const { code } = await minify(outputFiles[0].text, { ecma: 2020, compress: { ecma: 2020, passes: 4, unsafe: true, unsafe_arrows: true }, mangle: { toplevel: true } });
  writeFileSync(join(out, name), `${code}\n`);
}

async function style(name, files) {
  const css = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const { code } = await esbuild.transform(css, { loader: "css", minify: true, charset: "utf8", target: shared.target });
  writeFileSync(join(out, name), code);
}

function cssIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".css")).sort().map((name) => join(folder, name));
}

for (const [name, entry] of Object.entries(scripts)) if (existsSync(join(here, entry))) await script(name, entry);
await style("quiz.css", [...cssIn(join(here, "src", "quiz-css")), ...kinds.map((kind) => join(questions, kind, "style.css")).filter(existsSync)]);
if (cssIn(join(here, "site")).length) await style("site.css", cssIn(join(here, "site")));

// What is not bundled is copied: fonts with their licence, the icon.
const site = join(here, "site");
if (existsSync(join(site, "fonts"))) cpSync(join(site, "fonts"), join(out, "fonts"), { recursive: true, filter: (path) => !path.endsWith(".md") });
if (existsSync(join(site, "icon.svg"))) cpSync(join(site, "icon.svg"), join(out, "icon.svg"));

rmSync(target, { recursive: true, force: true });
renameSync(out, target);
