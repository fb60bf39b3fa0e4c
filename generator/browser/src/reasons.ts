/** Texts of parts that give the reason and with it the key: said where a part is right, and everywhere once keys are open. */
import type { Marked, Verdict } from "./types.ts";

const textOf = (part: string): string => `part-${part}`;

export function textsOfRight(parts: Readonly<Record<string, Verdict>>): string[] {
  return Object.keys(parts).filter((part) => parts[part] === "right").map(textOf);
}

export function withEveryText(marked: Marked): Marked {
  return { ...marked, says: Object.keys(marked.parts).map(textOf) };
}
