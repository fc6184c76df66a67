import type { Browser, BrowserContext, Page } from "@playwright/test";
import { sessionOf, storeTree, versionOf } from "../e2e/support/stored-tree";
import { workbenchOf } from "../e2e/support/workbench";
import type { Figure } from "./figure";

const RUNS = 3;
const SIZES = [100, 5_000, 100_000];

declare global {
  // Only `var` declares a property of the global object.
  var longTasks: number[];
}

/** Opens the workbench on a session of many versions. */
export async function measureManyVersions(url: string, browser: Browser): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const context = await browser.newContext({ baseURL: url });
    await fill(context, size);
    const starts = [];
    for (let run = 0; run < RUNS; run += 1) starts.push(await start(context, size));
    await context.close();
    const name = `A session of ${size.toLocaleString("en")} versions`;
    figures.push(
      { name: `${name}, from the address to its tree`, unit: "ms", samples: starts.map(({ shownAt }) => shownAt) },
      { name: "  longest task at the start", unit: "ms", samples: starts.map(({ longest }) => longest), aim: "≤ 100" },
      { name: "  longest task at three keys", unit: "ms", samples: starts.map(({ key }) => key), aim: "≤ 100" },
    );
  }
  return figures;
}

async function start(context: BrowserContext, size: number) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });
  await page.goto("./");
  await page
    .getByRole("heading", { name: `Versions of this session ${size.toLocaleString("en")}` })
    .waitFor({ timeout: 120_000 });
  const shownAt = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1_000);
  const longest = await takeLongest(page);
  await workbenchOf(page).prompt.press("End");
  await page.keyboard.type("abc", { delay: 200 });
  await page.waitForTimeout(2_000);
  const key = await takeLongest(page);
  await page.close();
  return { shownAt, longest, key };
}

/** Since the last time; a browser counts tasks from 50 ms on, and a trace of so many small ones would fill the memory. */
function takeLongest(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...globalThis.longTasks.splice(0)));
}

/** Versions that hang on each other in every way; they are made in the page, for they are a hundred megabytes. */
async function fill(context: BrowserContext, size: number): Promise<void> {
  const page = await context.newPage();
  const workbench = workbenchOf(page);
  await workbench.open();
  await workbench.prompt.fill("tell me about bees");
  await workbench.reload();
  const silver = versionOf({ id: "0", parentId: null, kind: "silver", text: "tell me about bees", origin: null });
  await storeTree(page, sessionOf([silver]), [silver]);
  await growTree(page, size);
  await page.close();
}

async function growTree(page: Page, size: number): Promise<void> {
  const { raw: _, ...candidate } = versionOf({ id: "1", parentId: "0" });
  await page.evaluate(
    async ({ candidate, size }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("goldsmith");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
      });
      await new Promise<void>((resolve, reject) => {
        const change = database.transaction("versions", "readwrite");
        change.oncomplete = () => resolve();
        change.onabort = () => reject(new Error(String(change.error)));
        for (let index = 1; index < size; index += 1) {
          const parentId = String(index % 3 === 0 ? index - 1 : Math.floor((index * 7919) % index));
          const createdAt = candidate.createdAt + index;
          const text = `Explain how honey bees live through a year, take ${index}.`;
          change.objectStore("versions").put({ ...candidate, id: String(index), parentId, createdAt, text });
        }
      });
      database.close();
    },
    { candidate, size },
  );
}
