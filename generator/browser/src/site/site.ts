/** What the site does beyond HTML and CSS; every page works without it. */
import { startSearch } from "../search/open.ts";
import { startCopy } from "./copy.ts";
import { startDrawer } from "./drawer.ts";
import { completeLinks } from "./local-links.ts";
import { startPrint } from "./print.ts";
import { startSchemeSwitch } from "./scheme-switch.ts";
import { startScrollers } from "./scrollers.ts";
import { startTabs } from "./tabs.ts";
import { startContents } from "./contents.ts";

completeLinks();
startSchemeSwitch();
startDrawer();
startSearch();
startContents();
startScrollers();
startTabs();
startCopy();
startPrint();
