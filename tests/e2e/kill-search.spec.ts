import { readFile } from "node:fs/promises";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { findBrowser } from "../../tools/find-browser.mjs";
import { startKillableBrowser, type KillableBrowser } from "./support/killable-browser";
import { chooseMethod, configOf, labScript, startPrompt } from "./support/lab";
import { readRequests, useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel, serveModels, tinyModel } from "./support/served-models";
import { expect, test as base } from "./support/test";
import { workbenchOf } from "./support/workbench";

const test = base.extend<{ killable: KillableBrowser }>({
  killable: async ({}, use) => {
    const browser = await startKillableBrowser(findBrowser() ?? "chromium");
    await use(browser);
    await browser.discard();
  },
});

/** A page where the tests' models are on the list. */
async function openWithModels(context: BrowserContext): Promise<Page> {
  await serveModels(context);
  // A service worker would hand out the workers that it has kept, in which there is no scripted engine.
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("Not now.", "SecurityError"));
  });
  return context.newPage();
}

async function openScripted(context: BrowserContext): Promise<Page> {
  await useScriptedEngine(context, { ...labScript, tokensPerSecond: 60 });
  return openWithModels(context);
}

const searchOf = (page: Page) => page.getByRole("region", { name: /^Search by SPO/ });

async function callsOf(search: Locator): Promise<number> {
  return Number(/([\d,]+) of at most/.exec((await search.textContent()) ?? "")?.[1]?.replaceAll(",", ""));
}

/** Loads the model, makes a set and starts a search of so many calls at most on it. */
async function startSearch(
  page: Page,
  {
    address,
    model,
    prompt,
    rows,
    calls,
  }: { address: string; model: string; prompt: string; rows: number; calls: number },
): Promise<void> {
  await page.goto(address);
  await workbenchOf(page).loadModel(model);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Lab" }).click();
  await page.getByLabel("Files with cases").setInputFiles(configOf([prompt], rows));
  await page.getByRole("button", { name: /^Make a set of/ }).click();
  await chooseMethod(page, "SPO");
  await page.getByLabel("Calls").fill(String(calls));
  await page.getByRole("button", { name: "Search", exact: true }).click();
}

/** Opens the search of the one set that the browser has kept. */
async function openKeptSearch(page: Page, address: string): Promise<Locator> {
  await page.goto(`${address}lab/`);
  await page.getByRole("region", { name: "Your sets" }).getByRole("button").first().click();
  return searchOf(page);
}

test("a search outlives a kill -9 and goes on from the same call to the same end", async ({ baseURL, killable }) => {
  test.slow();
  const address = baseURL ?? "";
  const page = await openScripted(killable.context);
  await startSearch(page, { address, model: scriptedModel, prompt: startPrompt, rows: 12, calls: 400 });
  await expect(searchOf(page)).toContainText(/1\d of at most 400 calls/);
  const seen = await callsOf(searchOf(page));
  const asked = await readRequests(page);
  await killable.kill();
  await killable.start();

  const again = await openScripted(killable.context);
  const search = await openKeptSearch(again, address);
  await expect(search).toContainText(/Paused · \d+ of at most 400 calls, .* Its tab was closed or reloaded/);
  const paid = await callsOf(search);
  expect(paid).toBeGreaterThanOrEqual(seen);
  await search.getByRole("button", { name: `Load ${scriptedModel}` }).click();
  await search.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(search).toContainText("The new prompt is better: +100 points, on 8 rows", { timeout: 100_000 });
  // What a prompt answers to a row is asked once, but for what was being written at that moment. A proposal may be asked
  // for in the same words twice, in two rounds.
  const isAnswer = (request: string) => request.startsWith("Reply to the customer");
  expect(asked.filter(isAnswer).length).toBeGreaterThan(3);
  const askedAgain = (await readRequests(again)).filter((request) => isAnswer(request) && asked.includes(request));
  expect(askedAgain.length).toBeLessThanOrEqual(1);
});

test("a device that sleeps in the middle of a search goes on with it when it wakes, and asks nothing twice", async ({
  baseURL,
  killable,
}) => {
  test.slow();
  const page = await openScripted(killable.context);
  const address = baseURL ?? "";
  await startSearch(page, { address, model: scriptedModel, prompt: startPrompt, rows: 12, calls: 400 });
  const search = searchOf(page);
  await expect(search).toContainText(/[3-9] of at most 400 calls/);
  await killable.sleep(20_000);
  await expect(search).toContainText("The new prompt is better: +100 points, on 8 rows", { timeout: 100_000 });
  const answers = (await readRequests(page)).filter((request) => request.startsWith("Reply to the customer"));
  expect(new Set(answers).size).toBe(answers.length);
});

/** What a search's file says of its calls, but for their times. */
interface ExportedSearch {
  readonly calls: readonly {
    readonly step: number;
    readonly requestHash: string;
    readonly answer: { readonly text?: string };
  }[];
}

async function exportSearch(page: Page): Promise<{ readonly text: string; readonly search: ExportedSearch }> {
  const download = page.waitForEvent("download");
  await searchOf(page).getByRole("button", { name: "Export search" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  return { text, search: JSON.parse(text) as ExportedSearch };
}

const essence = ({ calls }: ExportedSearch) =>
  calls.map(({ step, requestHash, answer }) => [step, requestHash, answer.text]);

test("a search of a real decoder that a kill -9 cut comes to the end that another browser comes to without one", async ({
  baseURL,
  killable,
  workbench,
}) => {
  test.slow();
  const address = baseURL ?? "";
  const calls = 14;
  const done = new RegExp(`Done · \\d+ of at most ${calls} calls`);
  const page = await openWithModels(killable.context);
  await startSearch(page, { address, model: tinyModel, prompt: "write an email about {{message}}", rows: 6, calls });
  await expect(searchOf(page)).toContainText(/[2-9]\d* of at most/);
  await killable.kill();
  await killable.start();

  async function goOn(of: Page): Promise<ExportedSearch> {
    await searchOf(of)
      .getByRole("button", { name: `Load ${tinyModel}` })
      .click();
    await searchOf(of).getByRole("button", { name: "Go on", exact: true }).click();
    await expect(searchOf(of)).toContainText(done, { timeout: 100_000 });
    return (await exportSearch(of)).search;
  }

  const again = await openWithModels(killable.context);
  await expect(await openKeptSearch(again, address)).toContainText("Its tab was closed or reloaded");
  const cut = await exportSearch(again);
  expect(cut.search.calls.length).toBeGreaterThan(1);
  const ended = await goOn(again);
  expect(ended.calls.length).toBeGreaterThan(cut.search.calls.length);
  expect(essence(ended).slice(0, cut.search.calls.length)).toEqual(essence(cut.search));

  // The same search from its first call on, in a browser that knows nothing of it.
  const { page: anew } = workbench;
  await anew.goto(`${address}lab/`);
  await anew.getByLabel("Files with cases").setInputFiles({
    name: "search.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...(JSON.parse(cut.text) as object), calls: [] })),
  });
  await anew.getByRole("button", { name: "Make a set of 6 rows with the search" }).click();
  expect(essence(await goOn(anew))).toEqual(essence(ended));
});
