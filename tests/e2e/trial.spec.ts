import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { linedMatters, linedPrompt, linedPromptAbout } from "../fixtures/lined-prompt";
import { countingText } from "./support/endless-text";
import { useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel, tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { trialOf } from "./support/trial";
import type { Workbench } from "./support/workbench";

const silver = linedPromptAbout(linedMatters.twoHolders);
const golden = "Add {{a}} and {{b}}. Answer with the number alone.";
const longText = countingText(2000);

/** A candidate that rules made, and the model that will answer; what the model writes is given by the script. */
async function openTrial(page: Page, workbench: Workbench, prompt = silver) {
  await workbench.open();
  await workbench.runOn(prompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await workbench.edit();
  await workbench.candidate.fill(golden);
  await expect(workbench.resultHeading).toHaveText("Your edit");
  await workbench.loadModel(scriptedModel);
  const trial = trialOf(page);
  await trial.open.click();
  await expect(trial.dialog).toBeVisible();
  return trial;
}

/** Runs all of axe's rules in light; in dark those that colours can break, which no width changes. */
async function expectNoViolations(page: Page, state: string): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 640;
  for (const colorScheme of isPhone ? (["light"] as const) : (["light", "dark"] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const axe = new AxeBuilder({ page }).include("dialog");
    const { violations } = await (colorScheme === "light" ? axe : axe.withRules("color-contrast")).analyze();
    const found = violations.flatMap(({ nodes }) =>
      nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    );
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

test("both prompts stream side by side, are scored against the golden response, and are there after a reload", async ({
  context,
  page,
  workbench,
}) => {
  await useScriptedEngine(context, {
    answers: ["I believe that two and two may well be 5.", "The answer is 4."],
    tokensPerSecond: 20,
  });
  const trial = await openTrial(page, workbench);
  await trial.value("a").fill("2");
  await trial.value("b").fill("2");
  await trial.value("Golden response (optional)").fill("4");
  await expect(trial.scoredBy.locator("option").first()).toHaveText("Automatic: the same number");
  await expect(trial.dialog).toContainText("2 answers of at most 1,024 tokens");
  await trial.run.click();

  await expect(trial.output("Your prompt")).toContainText("I believe that two");
  await expect(trial.output("The new prompt")).toHaveText("The answer is 4.");
  await expect(trial.column("Your prompt")).toContainText("The number is 5, not 4.");
  await expect(trial.column("The new prompt")).toContainText("The number is 4.");
  await expect(trial.summary).toContainText("The new prompt won 1 of 1 input");
  await expect(trial.summary).toContainText("not enough to say");
  await trial.column("The new prompt").getByText("What the model read").click();
  await expect(trial.column("The new prompt")).toContainText("Add 2 and 2. Answer with the number alone.");

  await page.keyboard.press("Escape");
  await expect(trial.dialog).toBeHidden();
  await expect(trial.open).toBeFocused();
  await workbench.reload();
  await trial.open.click();
  await expect(trial.output("The new prompt")).toHaveText("The answer is 4.");
  await expect(trial.summary).toContainText("not enough to say");
});

test("a blind trial hides which is which until the vote, and the vote is kept", async ({
  context,
  page,
  workbench,
}) => {
  await useScriptedEngine(context, { answers: ["One answer.", "Another answer."] });
  const trial = await openTrial(page, workbench);
  await trial.value("a").fill("2");
  await trial.value("b").fill("2");
  await trial.blind.check();
  await trial.run.click();
  // What is asked first stands on the left, so that time does not tell either.
  await expect(trial.output("Left")).toHaveText("One answer.");
  await expect(trial.output("Right")).toHaveText("Another answer.");
  for (const telling of ["Your prompt", "The new prompt"]) await expect(trial.column(telling)).toHaveCount(0);
  await expect(trial.dialog).not.toContainText("What the model read");

  await trial.vote("Right is better").click();
  await expect(trial.column("Your prompt").or(trial.column("The new prompt"))).toHaveCount(2);
  const first = await trial.columns.first().getAttribute("aria-label");
  await expect(trial.dialog).toContainText(
    first === "Your prompt"
      ? "You preferred what the new prompt led to."
      : "You preferred what your own prompt led to.",
  );
  await expect(trial.output(first ?? "")).toHaveText("One answer.");

  await page.keyboard.press("Escape");
  await workbench.reload();
  await trial.open.click();
  await expect(trial.vote("Right is better")).toHaveAttribute("aria-pressed", "true");
  await expect(trial.columns.first()).toHaveAttribute("aria-label", first ?? "");
});

test("a table of values is tried row by row, and six wins are enough to say so", async ({
  context,
  page,
  workbench,
}) => {
  const sums = Array.from({ length: 6 }, (_, index) => ({ a: index, b: 1, sum: index + 1 }));
  await useScriptedEngine(context, { answers: sums.flatMap(({ sum }) => ["I do not know.", `It is ${sum}.`]) });
  const trial = await openTrial(page, workbench);
  await trial.byTable.click();
  await trial.table.fill(["a;b;golden response", ...sums.map(({ a, b, sum }) => `${a};${b};${sum}`)].join("\n"));
  await expect(trial.dialog).toContainText("6 inputs");
  await trial.run.click();
  await expect(trial.summary).toContainText(
    "The new prompt won 6 of 6 inputs: 100 %, in truth between 61 % and 100 %. Measured by: the same number.",
  );
  await expect(trial.inputs.getByRole("row")).toHaveCount(7);
  await trial.inputs.getByRole("button", { name: "Input 2: 1 · 1" }).click();
  await expect(trial.output("The new prompt")).toHaveText("It is 2.");

  await trial.scoredBy.selectOption("assertion");
  await trial.dialog.getByLabel("The text").fill("know");
  await expect(trial.summary).toContainText("The new prompt won 0 of 6 inputs");
});

test("a table that cannot be read says where, and nothing is sent", async ({ context, page, workbench }) => {
  await useScriptedEngine(context, { answers: ["4"] });
  const trial = await openTrial(page, workbench);
  await trial.byTable.click();
  const wrong = {
    "a,b\n1,2\n3": "Row 3, column 2 (“b”): the value is missing.",
    "a,b\n1,2,3": "Row 2, column 3: a cell too many.",
    "a,c\n1,2": "Row 1, column 2: “c” is no place-holder of the prompt.",
    'a,b\n"1,2': "Row 2: the double quotes do not fit together.",
  };
  for (const [table, problem] of Object.entries(wrong)) {
    await trial.table.fill(table);
    await expect(trial.dialog.getByRole("alert")).toContainText(problem);
    await trial.run.click();
    await expect(trial.columns.first()).toContainText(silver);
  }
  const file = { name: "values.csv", mimeType: "text/csv", buffer: Buffer.from("\uFEFF{{a}},b\r\n1,2\r\n3,4\r\n") };
  await trial.dialog.locator("input[type=file]").setInputFiles(file);
  await expect(trial.dialog.getByRole("alert")).toHaveCount(0);
  await expect(trial.dialog).toContainText("2 inputs");
});

test("Stop keeps what was written, and nothing optimizes meanwhile", async ({ context, page, workbench }) => {
  await useScriptedEngine(context, { answers: [longText, "And then?"], tokensPerSecond: 50 });
  const trial = await openTrial(page, workbench);
  await trial.value("a").fill("2");
  await trial.value("b").fill("2");
  await page.keyboard.press("Control+Enter");
  await expect(trial.output("Your prompt")).toContainText("word20 ");
  await expect(trial.output("The new prompt")).toHaveText("Its turn has not come.");

  await page.keyboard.press("Escape");
  await expect(workbench.optimize).toBeDisabled();
  await trial.open.click();
  await trial.stop.click();
  await expect(trial.dialog).toContainText("Stopped before the end. What was written is kept.");
  const kept = await trial.output("Your prompt").textContent();
  expect(longText.startsWith(kept ?? "-")).toBe(true);
  await page.keyboard.press("Escape");
  await expect(workbench.optimize).toBeEnabled();
  await workbench.reload();
  await trial.open.click();
  await expect(trial.output("Your prompt")).toHaveText(kept ?? "");
});

test("without a model one is offered, loads in place, and the trial goes on", async ({ context, page, workbench }) => {
  await useScriptedEngine(context, { answers: ["4"] });
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  const trial = trialOf(page);
  await trial.open.click();
  await expect(trial.run).toBeDisabled();
  await trial.dialog.getByRole("button", { name: /^Get / }).click();
  await expect(trial.run).toBeEnabled();
  await expect(trial.dialog).toContainText("The prompts have no place-holders");
  await trial.run.click();
  await expect(trial.output("The new prompt")).toHaveText("4");
  await trial.vote("No difference").click();
  await expect(trial.dialog).toContainText("You saw no difference.");
});

test("a graphics device that is lost is told, what was written stays, and the model comes back by itself", async ({
  context,
  page,
  workbench,
}) => {
  const failure = { kind: "gpu-device-lost", detail: "the driver was reset" } as const;
  await useScriptedEngine(context, { answers: ["A whole answer.", { texts: ["Half an"], failure }] });
  const trial = await openTrial(page, workbench);
  await trial.value("a").fill("2");
  await trial.value("b").fill("2");
  await trial.run.click();
  await expect(trial.dialog.getByRole("alert").first()).toBeVisible();
  await expect(trial.output("Your prompt")).toHaveText("A whole answer.");
  await expect(trial.output("The new prompt")).toHaveText("Half an");
  await expect(trial.run).toBeEnabled();
});

test("a real model answers both, with the same seed the same", async ({ page, workbench }) => {
  test.slow();
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await workbench.loadModel(tinyModel);
  await workbench.settings.click();
  await page.getByRole("spinbutton", { name: "Seed" }).fill("7");
  await page.getByRole("spinbutton", { name: "Tokens it may write" }).fill("32");
  await page.keyboard.press("Escape");
  const trial = trialOf(page);
  const titles = ["Your prompt", "The new prompt"];
  const texts: (string | null)[][] = [];
  await trial.open.click();
  for (let time = 0; time < 2; time += 1) {
    await trial.run.click();
    // There are no votes before both are written, and none is cast in a new trial.
    await expect(trial.vote("No difference")).toHaveAttribute("aria-pressed", "false", { timeout: 60_000 });
    texts.push(await Promise.all(titles.map((title) => trial.output(title).textContent())));
    for (const title of titles) {
      await expect(trial.column(title)).toContainText(/\d+ tokens · \d+ read · [\d.]+ s/);
    }
    await trial.vote("No difference").click();
    await expect(trial.vote("No difference")).toHaveAttribute("aria-pressed", "true");
  }
  expect(texts[0]?.every((text) => (text?.length ?? 0) > 20)).toBe(true);
  expect(texts[1]).toEqual(texts[0]);
  await trial.vote("Left is better").click();
  await expect(trial.dialog).toContainText("You preferred what your own prompt led to.");
});

test("all of it works from the keyboard", async ({ context, page, workbench }) => {
  test.slow();
  await useScriptedEngine(context, { answers: ["One answer.", "Another answer."] });
  const trial = await openTrial(page, workbench);
  await page.keyboard.press("Escape");
  await workbench.doCommand("Try both");
  await expect(trial.dialog).toBeVisible();
  await trial.value("a").focus();
  await page.keyboard.type("2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2");
  await page.keyboard.press("Control+Enter");
  await expect(trial.votes).toBeVisible();
  await trial.output("Your prompt").focus();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    if (await trial.vote("Right is better").evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
  await expect(trial.dialog).toContainText("You preferred what the new prompt led to.");
});

for (const [where, width] of Object.entries({ "on a wide screen": 1440, "on a phone": 390 })) {
  test.describe(`axe finds nothing ${where}, and nothing stands out to the side`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("before, during and after a trial", async ({ context, page, workbench }) => {
      test.slow();
      await useScriptedEngine(context, { answers: [longText, "No.", "4", "5", "a4"], tokensPerSecond: 20 });
      const trial = await openTrial(page, workbench);
      await expectNoViolations(page, "empty");
      await trial.value("a").fill("2");
      await trial.value("b").fill("unbreakable".repeat(40));
      await trial.value("Golden response (optional)").fill("4");
      await trial.addInput.click();
      await trial.value("a, input 2").fill("3");
      await trial.value("b, input 2").fill("1");
      await trial.run.click();
      await expect(trial.output("Your prompt")).toContainText("word20 ");
      await expectNoViolations(page, "running");
      await trial.stop.click();
      await trial.blind.check();
      await trial.run.click();
      await expect(trial.votes).toBeVisible();
      await expectNoViolations(page, "blind");
      await trial.vote("No difference").click();
      await trial.vote("No difference").click();
      await expectNoViolations(page, "voted");
      const overflow = await page.evaluate(() => {
        const scroller = document.querySelector("dialog[open] > div");
        return scroller === null ? 0 : scroller.scrollWidth - scroller.clientWidth;
      });
      expect(overflow, "pixels that stand out to the side").toBeLessThanOrEqual(0);
    });
  });
}
