import {
  betterPrompt as better,
  chooseMethod,
  configOf,
  labScript,
  openLabSet,
  startPrompt as start,
} from "./support/lab";
import { useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel, tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";

test("a model is measured, stopped, goes on, and the table tells which prompt is better", async ({
  context,
  page,
  workbench,
}) => {
  await useScriptedEngine(context, { ...labScript, tokensPerSecond: 8 });
  await openLabSet(page, workbench, configOf([start, better], 3));
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
  await useScriptedEngine(context, { ...labScript, tokensPerSecond: 40 });
  await openLabSet(page, workbench, configOf([start], 12));
  await chooseMethod(page, "SPO");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const search = page.getByRole("region", { name: /^Search by SPO/ });
  await expect(search).toContainText(/[3-9] of at most 400 calls/);

  await page.reload();
  await expect(search).toContainText(/Paused · \d+ of at most 400 calls, .* Its tab was closed or reloaded/);
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

test("a search whose GPU is lost says so, has its model again, and goes on from what is paid", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  const answer = "I cannot tell.";
  const lost = { texts: [answer], failure: { kind: "gpu-device-lost", detail: "the driver was restarted" } } as const;
  await useScriptedEngine(context, { ...labScript, answers: [answer, answer, answer, lost] });
  await openLabSet(page, workbench, configOf([start], 12));
  await chooseMethod(page, "SPO");
  // The worker that comes after the loss has another device.
  await context.unroute("**/turbopack-worker-*.js*");
  await useScriptedEngine(context, labScript);
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const search = page.getByRole("region", { name: /^Search by SPO/ });
  await expect(search).toContainText(/Paused · [1-9]\d* of at most 400 calls, .* Nothing is lost/);
  await expect(search.getByRole("alert")).toContainText("The graphics device was lost");
  await expect(search.getByRole("alert")).toContainText("The model is loaded, so you can try again.");
  await search.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(search).toContainText("The new prompt is better: +100 points, on 8 rows", { timeout: 100_000 });
  await expect(search.getByRole("alert")).toHaveCount(0);
});

test("a search whose budget is spent goes on with a larger one, and pays nothing twice", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  await useScriptedEngine(context, labScript);
  await openLabSet(page, workbench, configOf([start], 12));
  await chooseMethod(page, "SPO");
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

test("a person says which answer is better, by the keys, and goes on after a reload", async ({
  context,
  page,
  workbench,
}) => {
  test.slow();
  await useScriptedEngine(context, labScript);
  await openLabSet(page, workbench, configOf([start], 12));
  await chooseMethod(page, "APOHF");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const search = page.getByRole("region", { name: /^Search by APOHF/ });
  const question = search.getByRole("region", { name: "Which answer is better?" });
  const end = search.getByText(/^Done · /);

  /** Answers the question that is shown; resolves when it is gone. */
  async function say(key: "the better" | "0"): Promise<void> {
    const isFirst = /Certainly/.test((await question.getByRole("group", { name: "Answer 1" }).textContent()) ?? "");
    const shown = await question.elementHandle();
    await question.press(key === "0" ? "0" : isFirst ? "1" : "2");
    await shown.waitForElementState("hidden");
  }

  await expect(question.getByRole("group", { name: "The input" })).toContainText("Message number");
  // The person is not told which prompt wrote which.
  await expect(question).not.toContainText("in one word");
  await say("0");
  await expect(question).toBeVisible();
  await say("the better");
  await expect(question).toBeVisible();
  const asked = await question.textContent();
  await page.reload();
  await expect(question).toBeVisible();
  expect(await question.textContent()).toBe(asked);
  await expect(question.getByRole("button", { name: "Answer 1 is better" })).toBeDisabled();
  await search.getByRole("button", { name: `Load ${scriptedModel}` }).click();
  await expect(question.getByRole("button", { name: "Answer 1 is better" })).toBeEnabled();
  for (let answered = 0; answered < 60; answered += 1) {
    await expect(question.or(end).first()).toBeVisible();
    if (await end.isVisible()) break;
    await say("the better");
  }
  await expect(end).toBeVisible();
  await expect(search.getByRole("button", { name: "Use this prompt" }).first()).toBeVisible();
  await expect(search).toContainText(better);
});

test("a real decoder searches, is interrupted, and goes on to the end of its budget", async ({ page, workbench }) => {
  test.slow();
  await openLabSet(page, workbench, configOf(["write an email about {{message}}"], 4), tinyModel);
  await chooseMethod(page, "SPO");
  await page.getByLabel("Calls").fill("12");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const search = page.getByRole("region", { name: /^Search by SPO/ });
  await expect(search).toContainText(/[1-9]\d* of at most 12 calls/);
  await page.reload();
  await expect(search).toContainText(/(Paused|Done) · [1-9]\d* of at most 12 calls/);
  const goOn = search.getByRole("button", { name: "Go on", exact: true });
  if (await goOn.isVisible()) {
    await search.getByRole("button", { name: `Load ${tinyModel}` }).click();
    await goOn.click();
  }
  await expect(search).toContainText(/Done · \d+ of at most 12 calls/, { timeout: 100_000 });
});

test("multiple choice is answered by the likeliest letter, and reported as elsewhere", async ({
  context,
  page,
  workbench,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const lines = ["Which is cold?,Fire,Ice,Sun,Oven,B", "Which is hot?,Snow,Rain,Ice,Lava,D"].join("\n");
  await useScriptedEngine(context, { ...labScript, judge: { worth: { Ice: 2, Lava: 4 } } });
  await openLabSet(page, workbench, { name: "heat_test.csv", mimeType: "", buffer: Buffer.from(lines) });
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible({ timeout: 60_000 });
  const report = page.getByRole("region", { name: "Report" }).first();
  await expect(report).toContainText("likeliest letter by log-probability");
  await expect(report).toContainText("2 of 2");
  await expect(report).toContainText("100.0 %");
  await report.getByRole("button", { name: "Copy as Markdown" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^## MMLU: heat\n/);
  expect(copied).toContain("| Prompt | Model | Decoding | Rows | Accuracy | Interval | Errors |");
});
