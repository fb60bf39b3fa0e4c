/**
 * Reads a number as people write it. The rules, in this order:
 * 1. `Rp`, `IDR` and `rupiah` are left out, and so are `,-` and a full stop at the end.
 * 2. With `.` and `,` both there the last one marks the decimals: `1.234,5` and `1,234.5` are 1234.5.
 * 3. A sign that comes several times parts thousands: `1.500.000`. So do spaces: `1 234,5`.
 * 4. A single sign marks decimals (`1234.5`, `1,5`, `0.250`), with one exception: where the page's language does not
 *    use it so, and exactly three digits follow one to three others, it parts thousands. So `1.234` is 1234 on an
 *    Indonesian page and 1.234 on an English one, and `1,234` the other way round.
 * 5. Thousands come in threes, or the text is not read at all (`1.50.000`).
 * 6. `ribu rb juta jt miliar triliun thousand million billion` multiply: `1,5 juta`. Words are read as well: `dua puluh`.
 * 7. `½`, `1/2` and `1 1/2` are fractions.
 * 8. `20%` is 20 where the question asks for `%`, otherwise 0.2.
 * 9. The question's unit may follow. Another one is not read; where the question has no unit, any word may follow.
 */
import { numerals, SCALES } from "./number-words.ts";

export type Reading = { readonly value: number } | { readonly unread: "number" | "unit" };

const GROUPED = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/;
const FRACTION = /^([-+]?) ?(?:(\d+) )?(\d+)[/⁄](\d+)(?![\d.,/⁄])(.*)$/;
const NUMBER = /^([-+]?) ?((?:\d[\d., ]*)?\d|[.,]\d+)(.*)$/;
const OTHER_UNIT = /^[\p{L}°]/u;
const PERCENT = /^(?:%|persen|percent)$/;

const tidy = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Digits with their signs → a number, by rules 2 to 5. */
function plain(written: string, english: boolean): number {
  const signs = written.match(/[.,]/g) ?? [];
  const last = signs[signs.length - 1] ?? "";
  let point = signs.length === 1 || signs.some((sign) => sign !== last) ? last : "";
  if (signs.length === 1 && last === (english ? "," : ".") && /^[1-9]\d{0,2}[.,]\d{3}$/.test(written)) point = "";
  const [whole = "", part = "", ...more] = point ? written.split(point) : [written];
  const readable = (/^\d*$/.test(whole) || GROUPED.test(whole)) && /^\d*$/.test(part) && !more.length;
  return readable ? Number(`${whole.replace(/\D/g, "")}.${part || 0}`) : NaN;
}

export function readNumber(text: string, lang: string, unit = ""): Reading {
  const typed = tidy(text.replace(/(\d)(?=[¼-¾⅐-⅞])/g, "$1 "))
    .replace(/[−–‒]/g, "-")
    .replace(/^([-+]? ?)(?:rp|idr)\.? ?/, "$1");
  const told = /\d/.test(typed) ? typed : numerals(typed);
  const fraction = FRACTION.exec(told);
  const found = fraction ?? NUMBER.exec(told);
  if (!found) return { unread: "number" };
  let value = fraction
    ? Number(fraction[2] ?? 0) + Number(fraction[3]) / Number(fraction[4])
    : plain(found[2] ?? "", lang.startsWith("en"));
  let rest = (found[found.length - 1] ?? "").replace(/^[.,]?-* ?/, "").replace(/ ?\b(?:rupiah|rp|idr)\.?$/, "");
  rest = rest.replace(/^[a-z]+\.? ?/, (word) => {
    const times = SCALES.get(word.replace(/\W/g, ""));
    value *= times ?? 1;
    return times ? "" : word;
  });
  const wanted = tidy(unit);
  const fits = wanted ? rest.startsWith(wanted) || wanted.startsWith(rest) : !rest || OTHER_UNIT.test(rest);
  if (!Number.isFinite(value)) return { unread: "number" };
  if (PERCENT.test(rest) && (!wanted || PERCENT.test(wanted))) value /= wanted ? 1 : 100;
  else if (!fits) return { unread: wanted && OTHER_UNIT.test(rest) ? "unit" : "number" };
  return { value: found[1] === "-" ? -value : value };
}
