import type { Page } from "@playwright/test";
import { linedPrompt } from "../fixtures/lined-prompt";
import { expectNoViolations } from "./support/axe";
import { readExactly } from "./support/exact-text";
import { useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { expect, test } from "./support/test";

const silverPrompt = "Write a letter to {{name}} about the 12 hives that were lost on 3 May.";
const better =
  "Write a warm letter to {{name}} about the 12 hives that were lost on 3 May, in three short paragraphs for a beekeeper.";
const withoutName = better.replace("{{name}}", "the beekeeper");
const otherNumber = better.replace("12", "21");
const wanted = "Dear Ada, the mites of Lake Garda took your hives: 4417 bees in all.";
const withAnswer = better.replace(" for a", ", and say that 4417 bees died, for a");
/** Likes every rewriting far more than the person's own prompt. */
const eager = { worth: { warm: 3, "three short": 1 } };

function trustOf(page: Page) {
  const result = page.getByRole("region", { name: /Golden prompt|Candidate|Your (edit|prompt)|Result/ }).last();
  return {
    result,
    blocking: page.getByRole("list", { name: "What blocks it" }),
    repair: page.getByRole("button", { name: "Repair", exact: true }),
    askModel: page.getByRole("button", { name: "Ask the model to repair" }),
    keepMine: page.getByRole("button", { name: "Keep mine" }),
    choose: page.getByRole("button", { name: "Choose this one" }),
    report: page.getByText(/^\d+ remarks? on this prompt$/),
    estimate: page.getByText(/candidates?( and up to \d+ answers of the judge)?: about/),
  };
}

/** The button that stands first of the two decides what a person is led to. */
async function expectFirst(first: "Keep mine" | "Copy", page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: /^(Keep mine|Copy)$/ }).first()).toHaveText(first);
}

const neverGolden = {
  "drops a place-holder": { answer: withoutName, says: "The place-holder {{name}} is gone" },
  "changes a number": { answer: otherNumber, says: "“12”" },
  "gives the answer away": { answer: withAnswer, says: "4417" },
};

for (const [fault, { answer, says }] of Object.entries(neverGolden)) {
  test(`a candidate that ${fault} is never called golden, however the judge likes it`, async ({
    context,
    page,
    workbench,
  }) => {
    const trust = trustOf(page);
    await useScriptedEngine(context, { answers: [answer], judge: eager });
    await workbench.open();
    await workbench.loadModel(scriptedModel);
    await page.getByRole("button", { name: "Add the response you wanted" }).click();
    await page.getByRole("textbox", { name: "The response you wanted" }).fill(wanted);
    await workbench.runOn(silverPrompt);
    await expect(workbench.candidate).toHaveValue(answer);
    await expect(workbench.resultHeading).toHaveText("Candidate by a model");
    await expect(trust.blocking).toContainText(says);
    await expect(page.getByText(/^Not golden while/)).toBeVisible();
    await expect(workbench.shownVersion).toHaveAccessibleName(/check(s)? blocks? it/);
    await expectFirst("Keep mine", page);
  });
}

test("a candidate that is merely different is a tie, and one's own prompt stays the first choice", async ({
  context,
  page,
  workbench,
}) => {
  const trust = trustOf(page);
  // It names whichever prompt stands first.
  await useScriptedEngine(context, { answers: [better], slotBias: 2 });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(silverPrompt);
  await expect(page.getByText(/a tie: whichever prompt stood first was preferred, 0\.88 and 0\.12/)).toBeVisible();
  await expect(workbench.resultHeading).toHaveText("Candidate by a model");
  await expect(trust.blocking).toBeHidden();
  await expectFirst("Keep mine", page);
  await page.getByText("How the judge was asked").click();
  await expect(page.getByText(/In 2 answers this model named the prompt that stood first 2 times/)).toBeVisible();

  await trust.keepMine.click();
  await expect(trust.keepMine).toHaveAttribute("aria-pressed", "true");
  await expect(workbench.version(/^Your prompt .*chosen/)).toBeVisible();
});

test("a better one is called golden by the judge, with the evidence beside it, and a reload keeps both", async ({
  context,
  page,
  workbench,
}) => {
  await useScriptedEngine(context, { answers: [better], judge: eager });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(silverPrompt);
  await expect(workbench.resultHeading).toHaveText("Golden prompt");
  const evidence = page.getByText("The judge: preferred in both orders, 0.98 and 0.98.");
  await expect(evidence).toBeVisible();
  await expect(page.getByText("by the judge", { exact: true })).toBeVisible();
  await expectFirst("Copy", page);
  await expect(workbench.announcements.filter({ hasText: "A golden prompt is ready" })).toHaveCount(1);
  await expect(workbench.version(/^Golden prompt .*Candidate by a model/)).toHaveCount(1);

  await workbench.reload();
  await expect(workbench.resultHeading).toHaveText("Golden prompt");
  await expect(evidence).toBeVisible();

  await test.step("an edit of it is another text, of which the judge said nothing", async () => {
    await workbench.candidate.press("Control+End");
    await page.keyboard.insertText(" Mention wax.");
    await expect(workbench.resultHeading).toHaveText("Your edit");
    await expect(evidence).toBeHidden();
    await workbench.candidate.fill(withoutName);
    await expect(trustOf(page).blocking).toContainText("{{name}}");
  });
});

test("one click puts a place-holder back, and one call of the model does too", async ({ context, page, workbench }) => {
  const trust = trustOf(page);
  await useScriptedEngine(context, { answers: [withoutName, better], judge: eager });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(silverPrompt);
  await expect(trust.blocking).toContainText("{{name}}");

  await trust.repair.click();
  await expect(workbench.resultHeading).toHaveText("Your edit");
  expect(await readExactly(workbench.result)).toContain("{{name}}");
  await expect(workbench.candidate).toBeFocused();
  await expect(trust.blocking).toBeHidden();

  await workbench.version(/^Candidate by a model/).click();
  await trust.askModel.click();
  await expect(workbench.candidate).toHaveValue(better);
  await expect(workbench.resultHeading).toHaveText("Golden prompt");
});

test("a finding leads to its place in the text", async ({ context, page, workbench }) => {
  await useScriptedEngine(context, { answers: [otherNumber], judge: eager });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(silverPrompt);
  await workbench.view("Changes").click();
  await page.getByRole("button", { name: "Show where" }).first().click();
  await expect(workbench.candidate).toBeFocused();
  const selected = await workbench.candidate.evaluate((box: HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart, box.selectionEnd),
  );
  expect(selected).toBe("21");
});

test("without the judge nobody calls it golden, and no answer of the judge is planned", async ({
  context,
  page,
  workbench,
}) => {
  const trust = trustOf(page);
  await useScriptedEngine(context, { answers: [better], judge: eager });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.prompt.fill(silverPrompt);
  await expect(trust.estimate).toHaveText(/^1 candidate and up to 2 answers of the judge: about .* tokens/);
  await workbench.settings.click();
  await page.getByRole("textbox", { name: "Judge by" }).fill("must fit in a tweet");
  await page.getByRole("checkbox", { name: /Let the model judge/ }).uncheck();
  await expect(page.getByRole("textbox", { name: "Judge by" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(trust.estimate).toHaveText(/^1 candidate: about .* tokens/);
  await workbench.optimize.click();
  await expect(workbench.candidate).toHaveValue(better);
  await expect(workbench.resultHeading).toHaveText("Candidate by a model");
  await expect(page.getByText("Nobody has compared it with your prompt.")).toBeVisible();
  await expectFirst("Copy", page);
});

test("of several candidates the best is shown, the others are folded, and the judge says how far it is", async ({
  context,
  page,
  workbench,
}) => {
  const answers = [withoutName, better.replace("warm", "kind"), better, better.replace("three short", "two")];
  await useScriptedEngine(context, { answers, judge: { ...eager, milliseconds: 400 }, tokensPerSecond: 400 });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.settings.click();
  await page.getByRole("spinbutton", { name: "Candidates" }).fill("4");
  await page.getByRole("textbox", { name: "Judge by" }).fill("must fit in a tweet");
  await page.keyboard.press("Escape");
  await workbench.runOn(silverPrompt);
  await expect(page.getByText("Judging candidate 2 of 3 against your prompt…").first()).toBeVisible();
  await expect(workbench.stop).toBeVisible();
  await expect(page.getByText("Judging: the best are compared with one another…").first()).toBeVisible();
  await expect(workbench.resultHeading).toHaveText("Golden prompt");
  await expect(workbench.candidate).toHaveValue(better);
  await page.getByText("How the judge was asked").click();
  await expect(page.getByText("“must fit in a tweet”")).toBeVisible();
  await expect(page.getByText(/yours included, it takes place 1 of 4/)).toBeVisible();

  const others = workbench.version("3 other candidates");
  await expect(workbench.versions).toHaveCount(3);
  await workbench.shownVersion.focus();
  await page.keyboard.press("ArrowDown");
  await expect(others).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(workbench.versions).toHaveCount(6);
  await expect(others).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(workbench.versions).toHaveCount(3);
  await others.click();
  await workbench.version(/check blocks it/).click();
  await expect(workbench.resultHeading).toHaveText("Candidate by a model");
});

test("what is there at once is no contestant: it is to be copied, and nobody says that it was compared", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await expect(page.getByText(/Nobody has compared it|No check found/)).toBeHidden();
  await expectFirst("Copy", page);
});

test("the prompt's own report comes after a pause and leads to the place", async ({ page, workbench }) => {
  const trust = trustOf(page);
  await workbench.open();
  await expect(trust.report).toBeHidden();
  await workbench.prompt.fill("Do something nice with bees.");
  await trust.report.press("Enter");
  const remarks = page.getByRole("list", { name: "Remarks on this prompt" });
  // A document is named only where it is a link.
  await expect(remarks.getByRole("listitem").first()).not.toContainText("After ");
  await expect(remarks).not.toContainText(/\d+ ?%|score/i);
  const remark = remarks.getByRole("listitem").filter({ hasText: "“something”" });
  await remark.getByRole("button", { name: "Show where" }).click();
  await expect(workbench.prompt).toBeFocused();
  expect(
    await workbench.prompt.evaluate((box: HTMLTextAreaElement) =>
      box.value.slice(box.selectionStart, box.selectionEnd),
    ),
  ).toBe("something");
  await workbench.prompt.fill("");
  await expect(trust.report).toBeHidden();
});

for (const width of [1440, 390]) {
  test.describe(`axe at ${width}`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("finds nothing with open checks, with a verdict, while judging and in the report", async ({
      context,
      page,
      workbench,
    }) => {
      const trust = trustOf(page);
      await useScriptedEngine(context, {
        answers: [withoutName, better, better],
        judge: { ...eager, milliseconds: 3_000 },
      });
      await workbench.open();
      await workbench.loadModel(scriptedModel);
      await workbench.runOn(`${silverPrompt} Say something nice.`);
      await expect(trust.blocking).toBeVisible();
      await trust.report.click();
      await expectNoViolations(page, "blocked, with the report");
      await workbench.optimize.click();
      await expect(page.getByText("Judging it against your prompt…").first()).toBeVisible();
      await expectNoViolations(page, "judging");
      await expect(workbench.resultHeading).toHaveText("Golden prompt");
      await page.getByText("How the judge was asked").click();
      await expectNoViolations(page, "golden");
    });
  });
}
