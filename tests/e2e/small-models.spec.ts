import type { BrowserContext, Page } from "@playwright/test";
import { readExactly } from "./support/exact-text";
import { readRequests, useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { expect, test } from "./support/test";
import type { workbenchOf } from "./support/workbench";

const silverPrompt = "Write an email to my team about the delay of the Harbour project.";
const goldenPrompt = `${silverPrompt} Say what is late, what it changes for them and what happens next.`;
const refusal = "I’m sorry, but I can’t help with that.";

async function useSmallRequest(page: Page, workbench: ReturnType<typeof workbenchOf>): Promise<void> {
  await workbench.settings.click();
  await page.getByRole("combobox", { name: "Template pack" }).selectOption("Short request for small models");
  await page.keyboard.press("Escape");
}

/** Leaves the page where a model that only refuses was asked, and the person's words stand. */
async function runOnRefusing(
  context: BrowserContext,
  page: Page,
  workbench: ReturnType<typeof workbenchOf>,
  prompt = silverPrompt,
): Promise<void> {
  await useScriptedEngine(context, { answers: [refusal] });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await useSmallRequest(page, workbench);
  await workbench.runOn(prompt);
  await expect(page.getByText(/^What the model wrote was no usable prompt/).first()).toBeVisible();
}

test("a small model that first writes no prompt is asked again, and its prompt stands", async ({
  context,
  page,
  workbench,
}) => {
  await useScriptedEngine(context, { answers: [refusal, `Clear prompt: ${goldenPrompt}`] });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await useSmallRequest(page, workbench);
  await workbench.showTemplate.click();
  await expect(workbench.dialog("The filled template")).toContainText("two worked examples");
  await page.keyboard.press("Escape");
  await workbench.runOn(silverPrompt);
  await expect(workbench.candidate).toHaveValue(goldenPrompt);
  await expect(workbench.versions).toHaveCount(2);
  expect(await readRequests(page)).toHaveLength(2);
});

test("where a small model writes no prompt at all, the person's words stand, and the page says so", async ({
  context,
  page,
  workbench,
}) => {
  await runOnRefusing(context, page, workbench);
  expect(await readExactly(workbench.result)).toContain(silverPrompt);
  await expect(workbench.notice).toHaveCount(0);
  await workbench.reload();
  await expect(page.getByText(/^What the model wrote was no usable prompt/)).toBeVisible();
});

test("where rules have nothing to add either, the prompt stands as it was, and the page says why", async ({
  context,
  page,
  workbench,
}) => {
  await runOnRefusing(context, page, workbench, "Name the capital of Peru.");
  const told = /so your prompt stands as it was\. This prompt is clear as it is/;
  await expect(page.getByRole("main").getByText(told)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: told })).toHaveCount(1);
  await expect(workbench.notice).toHaveCount(0);
  await expect(workbench.versions.filter({ hasText: "failed" })).toHaveCount(0);
});

test("a note that a small model does nothing of use with is left to the rules, and the page says what they did", async ({
  context,
  page,
  workbench,
}) => {
  await runOnRefusing(context, page, workbench);
  await page.getByRole("button", { name: "Refine…" }).click();
  const form = page.getByRole("form", { name: "Refine this version" });
  await form.getByRole("textbox").fill("Say that it is for the board.");
  await form.getByRole("button", { name: /^Refine( Ctrl ↵)?$/ }).click();
  await expect(page.getByRole("list", { name: "What the note did" })).toContainText("no usable prompt");
  await expect(workbench.candidate).toHaveValue(/Harbour project[^]*- Say that it is for the board\./);
  await expect(workbench.versions).toHaveCount(3);
});
