/** Words and their Indonesian roots; one procedure with `light` in `generator/finishing/stem.py`. */

const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu;
const SUFFIXES = ["kan", "an", "", "i"];
const PREFIXES =
  "memper- diper- meng-k meny-s! mem-p men-t me- peng-k peny-s! pem-p pen-t per- pel- pe- ber- bel- be- ter- te- di- ke- se-"
    .split(" ")
    .map((each) => each.split("-") as [string, string]);

const PLAIN = /^[\0-&(-\x7f]*$/; // neither diacritics nor apostrophes

/** Text as it is compared: small letters without diacritics and apostrophes. */
export const fold = (text: string): string => {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small.normalize("NFD").replace(/\p{Mn}/gu, "").replace(/([\p{L}\p{N}])['’ʼ](?=[\p{L}\p{N}])/gu, "$1");
};

export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded.match(PLAIN.test(folded) ? /[a-z0-9]+/g : WORD) ?? [];
}

/** Texts and words in turn: every second piece is a word. */
export function pieces(text: string): string[] {
  const all: string[] = [];
  let at = 0;
  for (const found of text.matchAll(WORD)) {
    all.push(text.slice(at, found.index), found[0]);
    at = found.index + found[0].length;
  }
  return [...all, text.slice(at)];
}

export function* withoutPrefix(word: string, depth: number): Generator<string> {
  for (const [prefix, swallowed] of PREFIXES) {
    const rest = word.slice(prefix.length);
    if (!word.startsWith(prefix) || rest.length < 2) continue;
    const begun = swallowed.charAt(0) + rest;
    const always = swallowed.endsWith("!");
    for (const each of swallowed && (always || /^[aiueo]/.test(rest)) ? (always ? [begun] : [begun, rest]) : [rest]) {
      if (each.length > 2) yield each;
      if (depth > 1) yield* withoutPrefix(each, depth - 1);
    }
  }
}

/** The first known root that taking off affixes reaches, or the word itself. */
export function root(word: string, isRoot: (each: string) => boolean): string {
  if (isRoot(word)) return word;
  const bare = word.replace(/(lah|kah|tah|pun)$/, "");
  for (const base of new Set([word, bare, bare.replace(/(ku|mu|nya)$/, "")])) {
    for (const suffix of SUFFIXES) {
      const stem = base.slice(0, base.length - suffix.length);
      if (!base.endsWith(suffix) || stem.length < 3) continue;
      if (isRoot(stem)) return stem;
      for (const each of withoutPrefix(stem, 2)) if (isRoot(each)) return each;
    }
  }
  return word;
}
