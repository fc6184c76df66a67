import type { Page } from "@playwright/test";
import { linedMatters, linedPromptAbout } from "../fixtures/lined-prompt";
import { tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { trialOf } from "./support/trial";

declare global {
  /** The steps of the calls that this page has stored, in order. */
  // Only `var` declares a property of the global object.
  var storedSteps: number[];
}

interface StoredVersion {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly text: string;
}

/** All rows of a table, as the browser has them. */
async function readTable<Row>(page: Page, table: string): Promise<readonly Row[]> {
  const json = await page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("goldsmith");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(new Error(String(reading.error)));
    });
    database.close();
    return JSON.stringify(rows);
  }, table);
  return JSON.parse(json) as readonly Row[];
}

async function readCandidates(page: Page): Promise<readonly StoredVersion[]> {
  const versions = await readTable<StoredVersion>(page, "versions");
  return versions.filter(({ kind }) => kind === "candidate");
}

/** Has the page note the steps of the calls that it stores. */
async function noteStoredSteps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.storedSteps = [];
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: { step: number }, ...key) {
      // Only what the transaction has brought to its end outlives the page.
      if (this.name === "calls") {
        this.transaction.addEventListener("complete", () => globalThis.storedSteps.push(value.step));
      }
      return put.call(this, value, ...key);
    };
  });
}

function countStored(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.storedSteps.length);
}

test("a run of a real model that a reload cuts off goes on by a click, and asks only for the rest", async ({
  page,
  workbench,
}) => {
  test.slow();
  await noteStoredSteps(page);
  await workbench.open();
  await workbench.loadModel(tinyModel);
  await workbench.settings.click();
  await page.getByRole("spinbutton", { name: "Candidates" }).fill("8");
  await page.keyboard.press("Escape");
  await workbench.runOn("Write an email to my team about the delay of the Harbour project.");
  await expect.poll(() => countStored(page), { intervals: [20], timeout: 60_000 }).toBeGreaterThanOrEqual(5);
  await Promise.all([page.waitForEvent("worker"), page.reload()]);

  const notice = page.getByRole("region", { name: "A run that was cut off" });
  await expect(notice).toContainText(
    /A run of 8 candidates was cut off\. The \d+ answers that the model gave until then/,
  );
  const paid = Number(/The (\d+) answers/.exec((await notice.textContent()) ?? "")?.[1]);
  expect(paid).toBeGreaterThanOrEqual(5);
  expect(await readTable(page, "calls")).toHaveLength(paid);
  const before = await readCandidates(page);
  const finished = before.filter(({ state }) => state === "complete");
  await expect(notice.getByRole("button", { name: "Go on" })).toBeDisabled();
  await notice.getByRole("button", { name: `Load ${tinyModel}` }).click();
  await expect(workbench.engineChip).toHaveText(`Model: ${tinyModel} · ready`, { timeout: 60_000 });
  // A model that is there again starts nothing.
  await expect(workbench.stop).toBeHidden();
  expect(await page.evaluate(() => globalThis.storedSteps)).toEqual([]);

  await notice.getByRole("button", { name: "Go on" }).click();
  await expect(notice).toHaveCount(0);
  await expect(workbench.stop).toBeHidden({ timeout: 120_000 });
  const steps = await page.evaluate(() => globalThis.storedSteps);
  expect(steps).toEqual(steps.map((_, index) => paid + index));
  expect(steps.length).toBeGreaterThan(0);
  await expect.poll(async () => (await readTable(page, "calls")).length).toBe(0);
  const after = await readCandidates(page);
  expect(after).toHaveLength(8);
  expect(after.filter(({ state }) => state === "writing" || state === "stopped")).toEqual([]);
  for (const { id, text } of finished) expect(after.find((version) => version.id === id)?.text).toBe(text);
  expect(after.map(({ id }) => id).slice(0, before.length)).toEqual(before.map(({ id }) => id));
});

test("a trial that a reload cuts off goes on by a click, with the inputs that were not begun", async ({
  page,
  workbench,
}) => {
  test.slow();
  await noteStoredSteps(page);
  await workbench.open();
  await workbench.runOn(linedPromptAbout(linedMatters.shortHolder));
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await workbench.loadModel(tinyModel);
  const trial = trialOf(page);
  await trial.open.click();
  const inputs = 8;
  await trial.byTable.click();
  await trial.table.fill(["a", ...Array.from({ length: inputs }, (_, index) => index)].join("\n"));
  await trial.run.click();
  await expect.poll(() => countStored(page), { intervals: [20], timeout: 60_000 }).toBeGreaterThanOrEqual(3);
  await Promise.all([page.waitForEvent("worker"), page.reload()]);

  await trial.open.click();
  const notice = trial.dialog.getByRole("region", { name: "A trial that was cut off" });
  await expect(notice).toContainText(`A trial of ${inputs} inputs was cut off.`);
  const paid = Number(/The (\d+) answers/.exec((await notice.textContent()) ?? "")?.[1]);
  expect(paid).toBeGreaterThanOrEqual(3);
  await expect(trial.inputs.getByRole("row")).toHaveCount(1 + inputs);
  const first = await trial.output("Your prompt").textContent();
  await expect(notice.getByRole("button", { name: "Go on" })).toBeDisabled();
  await trial.dialog.getByRole("button", { name: `Load ${tinyModel}` }).click();
  await expect(notice.getByRole("button", { name: "Go on" })).toBeEnabled({ timeout: 60_000 });
  // A model that is there again starts nothing.
  expect(await page.evaluate(() => globalThis.storedSteps)).toEqual([]);

  await notice.getByRole("button", { name: "Go on" }).click();
  await expect(notice).toHaveCount(0);
  await expect(trial.run).toBeVisible({ timeout: 120_000 });
  const steps = await page.evaluate(() => globalThis.storedSteps);
  expect(steps).toEqual(Array.from({ length: 2 * inputs - paid }, (_, index) => paid + index));
  await expect.poll(async () => (await readTable(page, "calls")).length).toBe(0);
  await trial.inputs.getByRole("button", { name: /^Input 1:/ }).click();
  await expect(trial.output("Your prompt")).toHaveText(first ?? "");
});
