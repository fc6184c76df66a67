import { readFileSync } from "node:fs";

/** A whole database as plain data, as the fixtures keep it. */
export interface DatabaseDump {
  /** IndexedDB's own version; Dexie's times ten. */
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly IndexDump[];
  readonly rows: readonly unknown[];
}

interface IndexDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

const NAME = "goldsmith";

/** A fixture. It is no module: no bundler reads the broken text that is in it. */
export function readDump(name: string): DatabaseDump {
  const file = new URL(`../../fixtures/databases/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as DatabaseDump;
}

export async function dumpDatabase(): Promise<DatabaseDump> {
  const connection = await answer(indexedDB.open(NAME));
  const stores: StoreDump[] = [];
  for (const name of connection.objectStoreNames) {
    const store = connection.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    const { keyPath, autoIncrement } = store;
    stores.push({ name, keyPath, autoIncrement, indexes, rows: await answer<unknown[]>(store.getAll()) });
  }
  const { version } = connection;
  connection.close();
  return { version, stores };
}

/** Makes the database, of whatever version, without any of Goldsmith's code. */
export async function loadDump(dump: DatabaseDump): Promise<void> {
  const request = indexedDB.open(NAME, dump.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of dump.stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(row);
    }
  };
  (await answer(request)).close();
}

export function rowsOf(dump: DatabaseDump, store: string): readonly unknown[] {
  return dump.stores.find(({ name }) => name === store)?.rows ?? [];
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("No answer."));
  });
}
