import type { Page } from "@playwright/test";
import { scriptedModel } from "./support/served-models";
import { useScriptedEngine, type WorkerScript } from "./support/scripted-worker";
import { expect, test } from "./support/test";
import type { Workbench } from "./support/workbench";

const start = "Reply to the customer: {{message}}";
const better = "Reply to the customer in one word: {{message}}";

/** A model that answers as it is asked to only where the prompt says in how many words, and finds such a prompt by itself. */
const script: WorkerScript = {
  replies: [
    {
      to: ["Which one change of the prompt"],
      text: `<change>Say how long the answer is.</change>\n<new_prompt>${better}</new_prompt>`,
    },
    { to: ["in one word"], text: "Certainly" },
  ],
  answers: ["That is hard to say, and depends on a great many things."],
  judge: { worth: { Certainly: 8 } },
};

/** A file of promptfoo with so many rows, and the word that every answer must be. */
function configOf(prompts: readonly string[], rows: number) {
  const tests = Array.from({ length: rows }, (_, row) => ({ vars: { message: `Message number ${row + 1}` } }));
  const config = { prompts, tests, defaultTest: { assert: [{ type: "equals", value: "Certainly" }] } };
  return { name: "promptfooconfig.json", mimeType: "", buffer: Buffer.from(JSON.stringify(config)) };
}

/** Loads the model, and makes a set of the file; a page that is left takes the model along, so the link leads to the Lab. */
async function openSet(page: Page, workbench: Workbench, file: ReturnType<typeof configOf>): Promise<void> {
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await openLab(page);
  await page.getByLabel("Files with cases").setInputFiles(file);
  await page.getByRole("button", { name: /^Make a set of/ }).click();
}

async function chooseSpo(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^All \d+ methods$/ }).click();
  await page.getByRole("radio", { name: "SPO", exact: true }).check();
}

async function openLab(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Lab" }).click();
}

test("a model is measured, stopped, goes on, and the table tells which prompt is better", async ({
  context,
  page,
  workbench,
}) => {
  await useScriptedEngine(context, { ...script, tokensPerSecond: 8 });
  await openSet(page, workbench, configOf([start, better], 3));
  const measuring = page.getByRole("region", { name: "Measuring" });
  await expect(measuring).toContainText("6 answers to go");
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(measuring).toContainText("That is hard");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(measuring).toContainText(/Stopped after \d of 6 answers\. What was measured is kept\./);
  await page.getByRole("button", { name: /^Measure( the rest)?$/ }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible({ timeout: 60_000 });
  const comparison = page.getByRole("region", { name: "Is one better?" });
  await expect(comparison).toContainText(/does better on 3 rows, worse on 0, the same on 0\./);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "CSV table" }).click();
  const stream = await (await download).createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer); // No encoding is set, so these are bytes.
  const lines = Buffer.concat(pieces).toString("utf8").trim().split(/\r?\n/);
  expect(lines).toHaveLength(4);
  for (const line of lines.slice(1)) expect(line).toMatch(/Certainly/);
});

test("a search ends with the tab, goes on from what is paid, and its prompt comes to the workbench", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  await useScriptedEngine(context, { ...script, tokensPerSecond: 40 });
  await openSet(page, workbench, configOf([start], 12));
  await page.getByText("Search", { exact: true }).click();
  await chooseSpo(page);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const search = page.getByRole("region", { name: /^Search by SPO/ });
  await expect(search).toContainText(/[3-9] of at most 400 calls/);

  await page.reload();
  await expect(search).toContainText(/Paused · \d+ of at most 400 calls/);
  const paid = Number(/(\d+) of at most/.exec((await search.textContent()) ?? "")?.[1]);
  expect(paid).toBeGreaterThanOrEqual(3);
  await search.getByRole("button", { name: `Load ${scriptedModel}` }).click();
  await search.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(search).toContainText("The new prompt is better: +100 points, on 8 rows", { timeout: 100_000 });
  await expect(search.getByRole("region", { name: "Changes, word by word" })).toContainText("in one word");

  await search.getByRole("button", { name: "Use this prompt" }).first().click();
  await expect(workbench.prompt).toHaveValue(start);
  await expect(workbench.result).toHaveValue(better);
});

test("a search whose budget is spent goes on with a larger one, and pays nothing twice", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  await useScriptedEngine(context, script);
  await openSet(page, workbench, configOf([start], 12));
  await page.getByText("Search", { exact: true }).click();
  await chooseSpo(page);
  await page.getByLabel("Calls").fill("20");
  await expect(page.getByText("That cuts it off.")).toBeVisible();
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const search = page.getByRole("region", { name: /^Search by SPO/ });
  await expect(search).toContainText(/Done · \d+ of at most 20 calls/, { timeout: 60_000 });

  await search.getByRole("button", { name: "Go on with a larger budget…" }).click();
  await expect(search.getByLabel("Calls", { exact: true })).toHaveValue("40");
  await search.getByLabel("Calls", { exact: true }).fill("10");
  await expect(search.getByText(/None may be less than before: 20 calls/)).toBeVisible();
  await expect(search.getByRole("button", { name: "Go on with that" })).toBeDisabled();
  await search.getByLabel("Calls", { exact: true }).fill("400");
  await search.getByRole("button", { name: "Go on with that" }).click();
  await expect(search).toContainText(/Done · \d+ of at most 400 calls/, { timeout: 100_000 });
  await expect(search).toContainText("The new prompt is better: +100 points, on 8 rows");
  await expect(search.getByRole("button", { name: "Go on with a larger budget…" })).toHaveCount(0);
});
