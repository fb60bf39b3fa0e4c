/** Scripts written for Material wait for `document$`; here the page is loaded once, so they are called once. */
interface Observable {
  subscribe(call: (page: Document) => void): void;
}

export function lendDocument(): void {
  const whole = window as Window & { document$?: Observable };
  whole.document$ ??= {
    subscribe(call) {
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => call(document));
      else call(document);
    },
  };
}
