/** Buttons that copy code, where the author switched `content.code.copy` on. */
export function startCopy(): void {
  const copy = document.body.dataset["copy"];
  const copied = document.body.dataset["copied"];
  if (copy === undefined || copied === undefined || !("clipboard" in navigator)) return;
  for (const block of document.querySelectorAll(".highlight")) {
    const code = block.querySelector("pre > code");
    if (!code) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "t-copy";
    button.textContent = copy;
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(code.textContent).then(
        () => (button.textContent = copied),
        () => (button.textContent = copy),
      );
    });
    button.addEventListener("blur", () => (button.textContent = copy));
    block.append(button);
  }
}
