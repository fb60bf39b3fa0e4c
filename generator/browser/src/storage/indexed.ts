/** Progress in IndexedDB: what was put there is on the disk, whatever happens to the browser next. */
import { faultOf, type Kind, type Shelf } from "./shelf.ts";

/** Milliseconds after which a silent database counts as blocked. */
const PATIENCE = 6000;

/** Version 1. Later versions may only add, so that pages from before an update keep working. */
function build(db: IDBDatabase): void {
  for (const [kind, keyPath] of Object.entries({ records: "id", drafts: ["quiz", "question"] })) {
    const made = db.createObjectStore(kind, { keyPath });
    made.createIndex("quiz", "quiz");
    made.createIndex("question", "question");
  }
  db.createObjectStore("meta");
}

function connect(name: string, closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Without a number it opens whatever version is there, also a newer one.
    const request = indexedDB.open(name);
    setTimeout(reject, PATIENCE, { reason: "blocked" });
    request.onupgradeneeded = () => build(request.result);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      // Another page upgrades or deletes: let it, and connect again at the next use.
      db.onversionchange = () => db.close();
      db.onclose = closed;
      resolve(db);
    };
  });
}

type Work = (values: IDBObjectStore) => readonly IDBRequest[];

/** Opens it, or rejects with the reason; `closed` hears when the browser takes the database away. */
export async function indexed(name: string, closed: () => void): Promise<Shelf> {
  let db: IDBDatabase | null = await connect(name, closed);
  /** Results of the requests, once the transaction has completed. */
  const use = async (kind: Kind, mode: IDBTransactionMode, work: Work, again = true): Promise<unknown[]> => {
    try {
      const open = (db = db || (await connect(name, closed)));
      return await new Promise((resolve, reject) => {
        setTimeout(reject, PATIENCE, {});
        const transaction = open.transaction(kind, mode, { durability: "strict" });
        const requests = work(transaction.objectStore(kind));
        transaction.oncomplete = () => resolve(requests.flatMap((request) => request.result as unknown));
        transaction.onabort = () => reject(transaction.error || { reason: "gone" });
      });
    } catch (error) {
      const fault = faultOf(error as Error);
      if (!again || fault.reason !== "gone") throw fault;
      db = null;
      return use(kind, mode, work, false);
    }
  };
  return {
    durable: "strict",
    find: (kind, field, values = []) =>
      use(kind, "readonly", (store) =>
        field ? values.map((value) => store.index(field).getAll(value)) : [store.getAll()],
      ),
    put: (kind, values) => use(kind, "readwrite", (store) => values.map((value) => store.put(value))),
    // An array sorts after every text.
    cut: (kind, ...key) => use(kind, "readwrite", (store) => [store.delete(IDBKeyRange.bound(key, [...key, []]))]),
  };
}
