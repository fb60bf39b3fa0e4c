/** Fills the gaps of a word that came with the payload. */
export type Words = Readonly<Record<string, string>>;
export type Gaps = Readonly<Record<string, string | number>>;

export function fill(words: Words, name: string, gaps: Gaps = {}): string {
  return (words[name] ?? name).replace(/\{(\w+)\}/g, (whole, gap: string) => String(gaps[gap] ?? whole));
}

/** A number as the page's language writes it, with at most so many decimals. */
export function number(value: number, lang: string, decimals = 2): string {
  return value.toLocaleString(lang, { maximumFractionDigits: decimals });
}
