/** Runs in the head, before anything is painted: light or dark, and that there is a script at all. */
import { recall, wear } from "./scheme-choice.ts";
import { lendDocument } from "./lend-document.ts";
import { preloadFont } from "./preload.ts";

const root = document.documentElement;
root.classList.replace("no-js", "js");
wear(root, recall());
preloadFont();
lendDocument();
