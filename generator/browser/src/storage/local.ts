/** Progress as text under one key for each record, so that two tabs cannot overwrite each other. */
import { faultOf, type Shelf, tried } from "./shelf.ts";

/** `localStorage`, or an object where even that is forbidden. */
export interface Texts {
  [key: string]: string;
}

type Fields = Record<"id" | "quiz" | "question", string>;

export function local(name: string, texts: Texts, durable: Shelf["durable"]): Shelf {
  const keysOf = (...start: string[]): string[] =>
    Object.keys(texts).filter((key) => key.startsWith(`${[name, ...start].join("/")}/`));
  return {
    durable,
    find: async (kind, field, values = []) =>
      keysOf(kind)
        .map((key) => tried(() => JSON.parse(texts[key] as string) as Fields))
        .filter((value) => value && (!field || values.includes(value[field]))),
    put: async (kind, values) => {
      try {
        for (const value of values as Fields[]) {
          texts[`${name}/${kind}/${value.id || `${value.quiz}/${value.question}`}/`] = JSON.stringify(value);
        }
      } catch (error) {
        throw faultOf(error as Error);
      }
    },
    cut: async (kind, ...of) => {
      for (const key of keysOf(kind, ...of)) delete texts[key];
    },
  };
}
