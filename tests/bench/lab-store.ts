import type { Browser, Page } from "@playwright/test";
import { freshCells, inputHashes } from "@/lib/client/lab/fresh-cells";
import { callRowSchema, cellRowSchema } from "@/lib/store/lab-schema";
import { exampleCall, exampleCase, exampleMeasured, exampleSet } from "../unit/store/lab-examples";
import type { Figure } from "./figure";

const PROMPTS = 50;
const ROWS = 2_000;
const CALLS = 1_000;
const RUNS = 3;
/** As `lib/client/lab/sets.ts` reads them. */
const CELLS_AT_ONCE = 1_000;
/** Of a judged or a proposed prompt; answers to rows are shorter. */
const ANSWER = "Sort the ticket by what the person wants to be done, and answer with the label alone. ".repeat(6);

/**
 * What a stored call takes on the disk, and how long the cells of a large matrix take until they can be shown: read from
 * the browser's own database in the order of its key, then checked and held against what was measured here.
 */
export async function measureLabStore(browser: Browser): Promise<readonly Figure[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // No server is needed, and so no build: the database is the browser's, the rows are ours.
  await page.route("https://lab.test/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Lab</title>" }),
  );
  await page.goto("https://lab.test/");
  await makeTables(page);
  const bytes = await bytesOfCalls(page);
  const storing = await storeCalls(page);
  const goingOn: number[] = [];
  for (let run = 0; run < RUNS; run += 1) goingOn.push((await readCalls(page)) + checkCalls());
  await fillCells(page);
  const reading: number[] = [];
  for (let run = 0; run < RUNS; run += 1) reading.push(await readCells(page));
  await context.close();
  const checking = Array.from({ length: RUNS }, checkCells);
  const size = `${PROMPTS} × ${ROWS.toLocaleString("en")} cells`;
  return [
    { name: "A stored call of a search with an answer of 500 characters", unit: "bytes", samples: [bytes] },
    // 20 ms are 2 % of an answer of 30 tokens, at 30 tokens a second.
    { name: "  storing it, until the search may go on", unit: "ms", samples: storing, aim: "< 20" },
    {
      name: `  ${CALLS.toLocaleString("en")} of them read and checked, when a search goes on after a reload`,
      unit: "ms",
      samples: goingOn,
      aim: "< 1,000",
    },
    { name: `Opening ${size}: reading`, unit: "ms", samples: reading, aim: "< 3,000" },
    { name: "  checking them, and finding the stale ones", unit: "ms", samples: checking, aim: "< 1,000" },
  ];
}

async function makeTables(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("lab", 1);
        request.onupgradeneeded = () => {
          request.result.createObjectStore("cells", { keyPath: ["setId", "id"] });
          request.result.createObjectStore("calls", { keyPath: ["searchId", "step"] });
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error("The database did not open."));
      }),
  );
}

/** Before the browser packs them, which it does in its own time. */
async function bytesOfCalls(page: Page): Promise<number> {
  const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const before = await usage();
  await put(page, "calls", callRows());
  return ((await usage()) - before) / CALLS;
}

function callRows() {
  const { answer } = exampleCall(0);
  return Array.from({ length: CALLS }, (_, step) => ({
    searchId: "search",
    step,
    call: exampleCall(step, {
      requestHash: "d41d8cd98f00b204e9800998ecf8427e",
      answer: { ...answer, text: answerOf(step) } as typeof answer,
    }),
  }));
}

/** 500 characters, other ones for each call: what is repeated packs to nothing. */
function answerOf(call: number): string {
  const words = ANSWER.split(" ").slice(0, 17);
  let chance = call + 1;
  let text = "";
  while (text.length < 500) {
    chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
    text += `${words[(chance >>> 16) % words.length] ?? ""}${(chance >>> 8) % 100} `;
  }
  return text.slice(0, 500);
}

/** One after the other, each in a transaction of its own, as a search waits for it. */
function storeCalls(page: Page): Promise<number[]> {
  return page.evaluate(
    async ([row, count]) => {
      const connection = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("lab");
        request.onsuccess = () => resolve(request.result);
      });
      const samples: number[] = [];
      for (let step = 0; step < count; step += 1) {
        const startedAt = performance.now();
        const transaction = connection.transaction("calls", "readwrite");
        transaction.objectStore("calls").put({ ...row, searchId: "another", step });
        await new Promise((resolve) => (transaction.oncomplete = resolve));
        samples.push(performance.now() - startedAt);
      }
      connection.close();
      return samples;
    },
    [callRows()[0], 200] as const,
  );
}

function readCalls(page: Page): Promise<number> {
  return page.evaluate(async (expected) => {
    const connection = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("lab");
      request.onsuccess = () => resolve(request.result);
    });
    const startedAt = performance.now();
    const range = IDBKeyRange.bound(["search", 0], ["search", Infinity]);
    const rows = await new Promise<readonly unknown[]>((resolve) => {
      const request = connection.transaction("calls").objectStore("calls").getAll(range);
      request.onsuccess = () => resolve(request.result as readonly unknown[]);
    });
    if (rows.length !== expected) throw new Error(`There are ${rows.length} calls.`);
    const took = performance.now() - startedAt;
    connection.close();
    return took;
  }, CALLS);
}

function checkCalls(): number {
  const rows = callRows();
  const startedAt = performance.now();
  for (const row of rows) callRowSchema.parse(row);
  return performance.now() - startedAt;
}

/** Made in the page from one row, for so many take long to be sent there. */
async function fillCells(page: Page): Promise<void> {
  const [example] = rowsOf(0);
  await page.evaluate(
    async ([row, prompts, rows]) => {
      const connection = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("lab");
        request.onsuccess = () => resolve(request.result);
      });
      for (let prompt = 0; prompt < prompts; prompt += 1) {
        const transaction = connection.transaction("cells", "readwrite");
        for (let place = 0; place < rows; place += 1) {
          const promptId = `prompt-${prompt}`;
          const caseId = `row-${place}`;
          transaction.objectStore("cells").put({ ...row, promptId, caseId, id: `${promptId}/${caseId}/0` });
        }
        await new Promise((resolve) => (transaction.oncomplete = resolve));
      }
      connection.close();
    },
    [example, PROMPTS, ROWS] as const,
  );
}

function rowsOf(prompt: number) {
  return Array.from({ length: ROWS }, (_, row) => {
    const key = { promptId: `prompt-${prompt}`, caseId: `row-${row}`, sample: 0 };
    return { ...exampleMeasured(key, { inputHash: "0".repeat(48) }).row, setId: "set" };
  });
}

async function put(page: Page, table: string, rows: readonly unknown[]): Promise<void> {
  await page.evaluate(
    ([name, given]) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("lab");
        request.onsuccess = () => {
          const transaction = request.result.transaction(name, "readwrite");
          for (const row of given) transaction.objectStore(name).put(row);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [table, rows] as const,
  );
}

function readCells(page: Page): Promise<number> {
  return page.evaluate(
    async ([limit, expected]) => {
      const connection = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("lab");
        request.onsuccess = () => resolve(request.result);
      });
      const startedAt = performance.now();
      let after = "";
      let count = 0;
      for (;;) {
        const range = IDBKeyRange.bound(["set", after], ["set", "\uffff"], true);
        const rows = await new Promise<readonly { readonly id: string }[]>((resolve) => {
          const request = connection.transaction("cells").objectStore("cells").getAll(range, limit);
          request.onsuccess = () => resolve(request.result as { readonly id: string }[]);
        });
        count += rows.length;
        if (rows.length < limit) break;
        after = rows.at(-1)?.id ?? "";
      }
      if (count !== expected) throw new Error(`There are ${count} cells.`);
      return performance.now() - startedAt;
    },
    [CELLS_AT_ONCE, PROMPTS * ROWS] as const,
  );
}

function checkCells(): number {
  const rows = Array.from({ length: PROMPTS }, (_, prompt) => rowsOf(prompt)).flat();
  const prompts = Array.from({ length: PROMPTS }, (_, prompt) => ({ id: `prompt-${prompt}`, label: "", text: ANSWER }));
  const cases = Array.from({ length: ROWS }, (_, row) => exampleCase({ id: `row-${row}` }));
  const startedAt = performance.now();
  const sound = rows.filter((row) => cellRowSchema.safeParse(row).success);
  freshCells(sound, inputHashes({ ...exampleSet(), prompts }, cases));
  return performance.now() - startedAt;
}
