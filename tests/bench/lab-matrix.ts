import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { writeLab } from "@/lib/transfer/cases/lab-file";
import { exampleCase, exampleMeasured, exampleSet } from "../unit/store/lab-examples";
import type { Figure } from "./figure";
import { traceMainThread } from "./main-thread";

const PROMPTS = 50;
const ROWS = 2_000;
const TABLE_ROWS = 10_000;
const RUNS = 3;

/**
 * The page with a large matrix: opened from its database, sorted, filtered and scrolled, what it holds then; and a table of
 * 10,000 rows. Tasks are those of the page's main thread, in processor time.
 */
export async function measureLabMatrix(url: string, browser: Browser): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "goldsmith-matrix-"));
  const context = await browser.newContext({ baseURL: url });
  try {
    const page = await context.newPage();
    const matrix = await store(page, join(folder, "matrix.goldsmith-lab.json"), { prompts: PROMPTS, rows: ROWS });
    const opening: number[] = [];
    for (let run = 0; run < RUNS; run += 1) opening.push(await open(page, matrix, /^Scores/));
    const openingTask = await longestTask(page, () => open(page, matrix, /^Scores/));
    const sorting: number[] = [];
    const filtering: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      sorting.push(await timeOf(page, "sort"));
      filtering.push(await timeOf(page, "failed"));
      await timeOf(page, "all");
    }
    const sortingTask = await longestTask(page, () => timeOf(page, "sort"));
    const filteringTask = await longestTask(page, () => timeOf(page, "differs"));
    await timeOf(page, "all");
    const scrollingTask = await longestTask(page, () => scrollThrough(page));
    const heap = await heapOf(page);
    const table = await store(page, join(folder, "table.goldsmith-lab.json"), { prompts: 0, rows: TABLE_ROWS });
    const tables: number[] = [];
    for (let run = 0; run < RUNS; run += 1) tables.push(await open(page, table, "Rows"));
    const tableTask = await longestTask(page, () => open(page, table, "Rows"));
    const tableScroll = await longestTask(page, () => scrollThrough(page));
    const task = (name: string, milliseconds: number): Figure => {
      return { name: `  ${name}`, unit: "ms", samples: [milliseconds], aim: "≤ 50" };
    };
    const size = `${PROMPTS} × ${ROWS.toLocaleString("en")} cells`;
    const rows = `${TABLE_ROWS.toLocaleString("en")} rows`;
    return [
      { name: `A matrix of ${size}, from the address to its table`, unit: "ms", samples: opening, aim: "< 8,000" },
      task("longest task of that", openingTask),
      { name: "  sorted by a column, until it is drawn", unit: "ms", samples: sorting, aim: "< 300" },
      task("longest task of that", sortingTask),
      { name: "  filtered, until it is drawn", unit: "ms", samples: filtering, aim: "< 300" },
      task("longest task of that", filteringTask),
      task("longest task while it is scrolled", scrollingTask),
      { name: "  the page’s heap with it", unit: "MB", samples: [heap], aim: "< 300" },
      { name: `A table of ${rows}, from the address to its first rows`, unit: "ms", samples: tables, aim: "< 3,000" },
      task("longest task of that", tableTask),
      task("longest task while it is scrolled", tableScroll),
    ];
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const { longestTaskBusyMilliseconds } = await traceMainThread(page, async () => {
    await act();
    // What was put off until the page is idle counts too.
    await page.waitForTimeout(1_000);
  });
  return longestTaskBusyMilliseconds;
}

/** Down and up again, and where there is room to the side too. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const grid = document.querySelector('[role="grid"]');
    for (let frame = 0; frame < 60; frame += 1) {
      const way = frame < 30 ? 1 : -1;
      grid?.scrollBy(way * 150, way * 1_500);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Brings a set in as a file, as a person does; its address. */
async function store(page: Page, path: string, size: { prompts: number; rows: number }): Promise<string> {
  const cases = Array.from({ length: size.rows }, (_, row) => exampleCase({ id: `row-${row}` }));
  const prompts = Array.from({ length: size.prompts }, (_, prompt) => ({
    id: `prompt-${prompt}`,
    label: `Prompt ${prompt + 1}`,
    text: "Sort the ticket: {{ticket}}",
  }));
  const cells = prompts.flatMap(({ id: promptId }, column) =>
    cases.map(({ id: caseId }, row) => {
      // In one row of four all pass.
      const passed = row % 4 === 0 || (row * 31 + column * 17) % 3 !== 0;
      const { cell } = exampleMeasured({ promptId, caseId, sample: 0 });
      return { ...cell, score: { ...cell.score, passed, score: passed ? 1 : 0, parts: [] } };
    }),
  );
  const set = exampleSet({ id: "set", prompts, source: null });
  const lab = { set, cases, splits: new Map(), cells, leftOut: [] };
  await writeFile(path, writeLab(lab, new Date(0)));
  await page.goto("./lab/");
  await page.getByLabel("Files with cases").setInputFiles(path);
  await page.getByRole("button", { name: /^Make a set of/ }).click({ timeout: 300_000 });
  await page.getByRole("group", { name: "What is shown" }).waitFor({ timeout: 300_000 });
  return page.url();
}

async function open(page: Page, address: string, grid: string | RegExp): Promise<number> {
  await page.goto("about:blank");
  await page.goto(address);
  await page.getByRole("grid", { name: grid }).getByRole("rowheader").first().waitFor({ timeout: 120_000 });
  return page.evaluate(() => performance.now());
}

/** From the press to the frame after the one that shows it; throws where nothing else is shown then. */
function timeOf(page: Page, what: "sort" | "failed" | "differs" | "all"): Promise<number> {
  return page.evaluate(async (wanted) => {
    const grid = document.querySelector('[role="grid"]');
    const head = grid?.querySelector<HTMLElement>('[data-row="-1"][data-column="1"]');
    const filter = [...document.querySelectorAll("select")].find((select) =>
      [...select.options].some(({ value }) => value === "differs"),
    );
    const shown = () => `${grid?.getAttribute("aria-rowcount")} ${head?.getAttribute("aria-sort")}`;
    const before = shown();
    const startedAt = performance.now();
    if (wanted === "sort") {
      head?.click();
    } else if (filter !== undefined) {
      filter.value = wanted;
      filter.dispatchEvent(new Event("change", { bubbles: true }));
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const took = performance.now() - startedAt;
    if (shown() === before) throw new Error(`Nothing is shown otherwise after “${wanted}”: ${before}.`);
    return took;
  }, what);
}

/** After what nobody needs any more was collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1_000_000;
}
