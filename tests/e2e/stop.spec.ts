import { linedPrompt } from "../fixtures/lined-prompt";
import { readExactly } from "./support/exact-text";
import { modelWorker, useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { countingText } from "./support/endless-text";
import { expect, test } from "./support/test";

const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";
const longText = countingText(3000);

for (const way of ["the Stop button", "Escape"] as const) {
  test(`${way} ends the stream, keeps what was written, and the next run works`, async ({
    context,
    page,
    workbench,
  }) => {
    await useScriptedEngine(context, { answers: [longText, goldenPrompt], tokensPerSecond: 50 });
    await workbench.open();
    await workbench.loadModel(scriptedModel);
    await workbench.runOn(linedPrompt);
    await expect(workbench.stream).toContainText("word20 ");

    if (way === "Escape") await page.keyboard.press("Escape");
    else await workbench.stop.click();
    await expect(workbench.shownVersion).toHaveText(/stopped$/);
    await expect(page.getByText("Stopped before the end.")).toBeVisible();
    const kept = await readExactly(workbench.result);
    expect(longText.startsWith(kept)).toBe(true);
    expect(kept).toContain("word20 ");
    expect(kept.length).toBeLessThan(longText.length / 2);
    // A worker that does not obey is ended, and the model with it; here it obeyed.
    await expect(workbench.engineChip).toHaveText(`Model: ${scriptedModel} · ready`);

    await workbench.optimize.click();
    await expect(workbench.candidate).toHaveValue(goldenPrompt);
    await expect(workbench.versions).toHaveCount(3);
  });
}

test("two runs in quick succession do not mix their texts", async ({ context, page, workbench }) => {
  await useScriptedEngine(context, {
    answers: [longText.replaceAll("word", "first"), longText.replaceAll("word", "second")],
    tokensPerSecond: 50,
  });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.stream).toContainText("first9 ");
  await page.keyboard.press("Escape");
  await expect(workbench.optimize).toBeVisible();
  await workbench.runOn("explain how ants live");
  await expect(workbench.stream).toContainText("second99 ");
  await expect(workbench.stream).not.toContainText("first");
  await page.keyboard.press("Escape");
  await expect(workbench.shownVersion).toHaveText(/stopped$/);

  expect(await readExactly(workbench.result)).toMatch(/^([a-z]{2}second\d+ ?)+$/);
  await workbench.version(/^Candidate by a model aafirst/).click();
  expect(await readExactly(workbench.result)).toMatch(/^([a-z]{2}first\d+ ?)+$/);
  await expect(workbench.versions).toHaveText([new RegExp(linedPrompt), /first1/, /explain how ants live/, /second1/]);
});

test.describe("a worker that dies", () => {
  test.use({ expectedErrors: ["out of memory"] });

  test("ends the run with the reason, keeps the text, and the rules work on", async ({ context, page, workbench }) => {
    await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 50 });
    await workbench.open();
    await workbench.loadModel(scriptedModel);
    await workbench.runOn(linedPrompt);
    await expect(workbench.stream).toContainText("word20 ");

    const worker = await modelWorker(page);
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error("out of memory");
      });
    });
    await expect(workbench.notice).toContainText("The model's worker stopped");
    expect(await readExactly(workbench.result)).toContain("word20");
    await expect(workbench.shownVersion).toHaveText(/interrupted$/);
    await expect(workbench.engineChip).toHaveText(`Model: ${scriptedModel} · not loaded`);

    await workbench.rules.click();
    await workbench.optimize.click();
    await expect(workbench.resultHeading).toHaveText("Your new prompt");
    await expect(workbench.versions).toHaveCount(3);
  });
});

test("rules and reports answer while the model's worker has time for nothing else", async ({
  context,
  page,
  workbench,
}) => {
  await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 50 });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  const worker = await modelWorker(page);
  // As a model on the processor does, for as long as it reads a prompt.
  void worker
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await workbench.prompt.fill(linedPrompt);
  await workbench.rules.click();
  await workbench.optimize.click();
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
});

test("a worker that does not obey Stop is ended after some minutes, and the text is kept", async ({
  context,
  page,
  workbench,
}) => {
  await page.clock.install();
  await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 50 });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.stream).toContainText("word20 ");

  const worker = await modelWorker(page);
  void worker
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Stopping…" })).toBeVisible();
  await page.clock.fastForward("02:30");
  await expect(workbench.shownVersion).toHaveText(/stopped$/);
  expect(await readExactly(workbench.result)).toContain("word20");
  await expect(workbench.engineChip).toHaveText(`Model: ${scriptedModel} · not loaded`);
});

test("a worker that falls silent is noticed, and the text is kept", async ({ context, page, workbench }) => {
  await page.clock.install();
  await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 50 });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.stream).toContainText("word20 ");

  const worker = await modelWorker(page);
  await worker.evaluate(() => {
    close();
  });
  await page.clock.runFor("05:00");
  await expect(workbench.notice).toContainText("The model's worker did not answer");
  expect(await readExactly(workbench.result)).toContain("word20");
  await expect(workbench.engineChip).toHaveText(`Model: ${scriptedModel} · not loaded`);
});

test("a worker whose program cannot be loaded is reported in plain words", async ({ context, page, workbench }) => {
  await context.route("**/turbopack-worker-*.js*", (route) => route.abort());
  await page.goto("./");
  await expect(async () => {
    await workbench.runOn(linedPrompt);
    await expect(workbench.notice).toContainText("The worker could not be started", { timeout: 1_000 });
  }).toPass();
  await expect(workbench.notice.getByRole("button", { name: "Reload the page" })).toBeVisible();

  await context.unroute("**/turbopack-worker-*.js*");
  await workbench.optimize.click();
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
});
