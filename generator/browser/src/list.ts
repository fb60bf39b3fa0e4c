/** Reads what responses hold, whatever an old or damaged record has in their place, and makes those that are lists. */

/** The value if it is a list, else an empty one. */
export function list<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

/** The value as the field has it: text or a number, else nothing. */
export function written(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}

/** The response, or null where all of its places are empty: null, a text without letters, or an empty list. */
export function unlessEmpty<Response extends readonly unknown[]>(given: Response): Response | null {
  return given.join("") ? given : null;
}
