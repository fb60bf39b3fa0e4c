/** Asks for the font before the style sheet names it; from file:// a browser refuses that and fetches it later by itself. */
export function preloadFont(): void {
  const url = document.currentScript?.dataset["font"];
  if (url === undefined || location.protocol === "file:") return;
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "font";
  link.type = "font/woff2";
  link.crossOrigin = "";
  link.href = url;
  document.head.append(link);
}
