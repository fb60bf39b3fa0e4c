/** The bundle that every page with a quiz loads. */
import "./define.ts";
