/** Loads a classic script and resolves with what it hands over by an event: works from a folder, where `fetch` does not. */
export function handed<Data>(url: string, event: string, isIt: (data: Data) => boolean): Promise<Data> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const listen = (given: Event): void => {
      const data = (given as CustomEvent<Data>).detail;
      if (isIt(data)) resolve(data);
    };
    document.addEventListener(event, listen);
    script.onload = script.onerror = (): void => {
      document.removeEventListener(event, listen);
      script.remove();
      reject(new Error(url));
    };
    script.src = url;
    document.head.append(script);
  });
}
