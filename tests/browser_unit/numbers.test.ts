/** Numbers in words, and numbers as people write them. */
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { numerals } from "../../generator/browser/src/number-words.ts";
import { readNumber } from "../../generator/browser/src/read-number.ts";

const UNITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");
const SMALL = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function indonesian(n: number): string {
  if (n < 12) return String(UNITS[n]);
  if (n < 20) return `${indonesian(n - 10)} belas`;
  for (const [size, word] of [[1e9, "miliar"], [1e6, "juta"], [1000, "ribu"], [100, "ratus"], [10, "puluh"]] as const) {
    if (n < size) continue;
    const many = Math.floor(n / size);
    const head = many === 1 && size < 1e6 ? `se${word}` : `${indonesian(many)} ${word}`;
    return n % size ? `${head} ${indonesian(n % size)}` : head;
  }
  return "";
}

function english(n: number): string {
  if (n < 20) return String(SMALL[n]);
  if (n < 100) return `${TENS[Math.floor(n / 10) - 2]}${n % 10 ? `-${SMALL[n % 10]}` : ""}`;
  for (const [size, word] of [[1e9, "billion"], [1e6, "million"], [1000, "thousand"], [100, "hundred"]] as const) {
    if (n < size) continue;
    const rest = n % size;
    const head = `${english(Math.floor(n / size))} ${word}`;
    return rest ? `${head} ${rest < 100 ? "and " : ""}${english(rest)}` : head;
  }
  return "";
}

test("every number in words becomes its digits", () => {
  const number = fc.oneof(fc.nat(2000), fc.nat(1_000_000), fc.nat(2_000_000_000));
  fc.assert(fc.property(number, (n) => assert.equal(numerals(indonesian(n)), String(n))));
  fc.assert(fc.property(number, (n) => assert.equal(numerals(english(n)), String(n))));
});

test("numbers stand in sentences, and other words stay", () => {
  assert.equal(numerals("Dua puluh hari kerja"), "20 hari kerja");
  assert.equal(numerals("satu dua tiga"), "1 2 3");
  assert.equal(numerals("belas kasihan"), "belas kasihan");
  assert.equal(numerals("ribuan, puluh, juta"), "ribuan, puluh, juta");
  assert.equal(numerals("20 ribu"), "20000");
  assert.equal(numerals("1.500 berkas"), "1500 berkas");
  assert.equal(numerals("20 5"), "20 5");
});

const READ: readonly (readonly [text: string, lang: string, unit: string, value: number])[] = [
  ["1.234,5", "id", "", 1234.5],
  ["1,234.5", "id", "", 1234.5],
  ["1234.5", "id", "", 1234.5],
  ["1 234,5", "id", "", 1234.5],
  ["1 234,5", "en", "", 1234.5],
  ["1.234", "id", "", 1234],
  ["1.234", "en", "", 1.234],
  ["1,234", "id", "", 1.234],
  ["1,234", "en", "", 1234],
  ["0.250", "id", "", 0.25],
  ["1234,567", "en", "", 1234.567],
  ["Rp1.500.000", "id", "Rp", 1500000],
  ["Rp. 1.500.000,-", "id", "", 1500000],
  ["1.500.000 rupiah", "id", "Rp", 1500000],
  ["1,5 juta", "id", "rupiah", 1500000],
  ["50 rb", "id", "", 50000],
  ["2.5 million", "en", "", 2500000],
  ["dua puluh lima menit", "id", "menit", 25],
  ["twenty-one", "en", "", 21],
  ["½", "id", "", 0.5],
  ["1½ jam", "id", "jam", 1.5],
  ["1 1/2", "id", "", 1.5],
  ["20%", "id", "%", 20],
  ["20 persen", "id", "%", 20],
  ["20%", "id", "", 0.2],
  ["−5,5", "id", "", -5.5],
  [".5", "id", "", 0.5],
  ["63.", "id", "menit", 63],
  ["63 menit", "id", "menit", 63],
  ["5 hari", "id", "hari kerja", 5],
  ["5 m²", "id", "m²", 5],
  ["36 °C", "id", "°C", 36],
  ["１２", "id", "", 12],
];

test("these are read by the rules", () => {
  for (const [text, lang, unit, value] of READ) {
    assert.deepEqual(readNumber(text, lang, unit), { value }, `${text} (${lang}, ${unit})`);
  }
});

test("these are not read, and it is said why", () => {
  for (const text of ["", "abc", "1.50.000", "1.5.3", "1/2/2026", "10:30", "12-15", "5+3", "sekitar 5", "1 2", "1/0"]) {
    assert.deepEqual(readNumber(text, "id"), { unread: "number" }, text);
  }
  assert.deepEqual(readNumber("63 jam", "id", "menit"), { unread: "unit" });
  assert.deepEqual(readNumber("20%", "id", "menit"), { unread: "number" });
});

test("what the language writes is read as it was meant", () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((each) => Number(each.toFixed(2)) + 0);
  for (const lang of ["id", "en"]) {
    fc.assert(
      fc.property(value, (each) => {
        const written = each.toLocaleString(lang, { maximumFractionDigits: 2 });
        assert.deepEqual(readNumber(written, lang), { value: Object.is(each, -0) ? 0 : each }, `${each} ${written}`);
      }),
    );
  }
});

test("no text makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (text, unit) => void readNumber(text, "id", unit)));
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."0123456789., -+/%Rpjutabels½") }), (text) => void readNumber(text, "id")));
});
