/** Progress as text under one key for each record, so that two tabs cannot overwrite each other. */
import { type Shelf, tried } from "./shelf.ts";

/** `localStorage`, or an object where even that is forbidden. */
export interface Texts {
  [key: string]: string;
}

type Fields = Record<"id" | "quiz" | "question", string>;

export function local(name: string, texts: Texts, durable: Shelf["durable"]): Shelf {
  const keysOf = (...start: string[]): string[] => Object.keys(texts).filter((key) => key.startsWith(`${[name, ...start].join("/")}/`));
  return {
    durable,
    find: async (kind, field, values = []) =>
      keysOf(kind)
        .map((key) => tried(() => JSON.parse(`${texts[key]}`) as Fields))
        .filter((value) => value && (!field || values.includes(value[field]))),
    put: async (kind, values) => {
      for (const value of values as Fields[]) {
        const key = kind === "records" ? value.id : `${value.quiz}/${value.question}`;
        texts[`${name}/${kind}/${key}/`] = JSON.stringify(value);
      }
    },
    cut: async (kind, ...of) => {
      for (const key of keysOf(kind, ...of)) delete texts[key];
    },
  };
}
