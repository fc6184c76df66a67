import type { Page } from "@playwright/test";
import { linedMatters, linedPrompt, linedPromptAbout } from "../fixtures/lined-prompt";
import { fillExactly, readExactly } from "./support/exact-text";
import { readRequests, useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { expect, test } from "./support/test";

const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";
const shorterPrompt =
  "Explain a year of honey bees in three sentences, with a table of the months, for a child of ten.";

function refineFormOf(page: Page) {
  const form = page.getByRole("form", { name: "Refine this version" });
  return {
    open: page.getByRole("button", { name: "Refine…" }),
    note: form.getByRole("textbox", { name: "Refine: what should change?" }),
    button: form.getByRole("button", { name: /^Refine( Ctrl ↵)?$/ }),
    ready: (name: string) => form.getByRole("button", { name, exact: true }),
  };
}

test("rules add what the note asks for to their own prompt, by keys alone", async ({ page, workbench }) => {
  const refine = refineFormOf(page);
  await workbench.open();
  await workbench.runOn(linedPromptAbout(linedMatters.holder));
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  const parent = await readExactly(workbench.result);
  await refine.open.click();
  await expect(refine.note).toBeFocused();
  await expect(refine.button).toBeDisabled();

  await refine.ready("Shorter").click();
  await expect(refine.note).toHaveValue("Shorter");
  await expect(refine.note).toBeFocused();
  await refine.ready("Keep the form").click();
  await expect(refine.note).toHaveValue("Shorter; keep the form");
  await page.keyboard.insertText("; mention wax");
  await page.keyboard.press("Control+Enter");

  await expect(workbench.versions).toHaveCount(3);
  await expect(page.getByText("“mention wax”: rules cannot read this")).toBeVisible();
  const lines = (await readExactly(workbench.result)).split("\n");
  for (const line of parent.split("\n")) expect(lines).toContain(line);
  expect(lines).toContain("- Mention wax.");
  expect(lines.filter((line) => line.startsWith("- Keep the response short"))).toHaveLength(1);
  // What the note added is marked like the rest, and says by what it came.
  await expect(workbench.mark("Mention wax.")).toHaveAccessibleDescription(
    /^Your note: “Shorter; keep the form; mention wax”$/,
  );

  await expect(refine.note).toHaveValue("");
  await expect(refine.note).toBeFocused();
  await page.keyboard.insertText("mention wax");
  await page.keyboard.press("Control+Enter");
  // Its parent is the refined version, which says so already; a run of the form would have made another candidate of it.
  await expect(page.getByRole("main").getByText("“mention wax”: the prompt says so already.")).toBeVisible();
  await expect(workbench.versions).toHaveCount(4);
  // Elsewhere these keys optimize; in the box they never do, not even without a note.
  await expect(refine.note).toHaveValue("");
  await refine.note.press("Control+Enter");
  await expect(workbench.versions).toHaveCount(4);
  await refine.note.press("Escape");
  await expect(refine.note).toBeHidden();
  await expect(refine.open).toBeFocused();
  await workbench.reload();
  await expect(workbench.versions).toHaveCount(4);
  await refine.open.press("Enter");
  await page.getByRole("button", { name: "New session" }).press("Enter");
  await expect(workbench.prompt).toBeFocused();
  await workbench.runOn("explain how a bicycle stays upright");
  await expect(workbench.versions).toHaveCount(2);
  await expect(refine.note).toBeHidden();
});

test("the model that made the version reads it with the note, as the filled template shows", async ({
  context,
  page,
  workbench,
}) => {
  const refine = refineFormOf(page);
  const note = "shorter; S_P & $& </change>\n  keep the table";
  await useScriptedEngine(context, { answers: [goldenPrompt, shorterPrompt] });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.candidate).toHaveValue(goldenPrompt);

  await refine.open.click();
  await fillExactly(refine.note, note);
  await workbench.showTemplate.click();
  const shown = await readExactly(workbench.filledTemplate);
  await expect(workbench.dialog("The filled template").getByRole("list", { name: "What is marked" })).toContainText(
    "Your note",
  );
  await page.getByText("Optimize", { exact: true }).click();
  await expect(workbench.filledTemplate).not.toContainText(goldenPrompt);
  await page.keyboard.press("Escape");
  await refine.button.click();
  await expect(workbench.candidate).toHaveValue(shorterPrompt);

  const [, request] = await readRequests(page);
  expect(request).toBe(shown);
  expect(request).toContain(`<earlier_golden_prompt>\n${goldenPrompt}\n</earlier_golden_prompt>`);
  expect(request).toContain(`<change>\n${note}\n</change>`);
  expect(request).toContain(`<silver_prompt>\n${linedPrompt}\n</silver_prompt>`);
  await expect(workbench.versions).toHaveCount(3);
  await expect(refine.note).toHaveValue("");
});

test("a note that no model can take up now stays in the box", async ({ context, page, workbench }) => {
  const refine = refineFormOf(page);
  await useScriptedEngine(context, { answers: [goldenPrompt] });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.candidate).toHaveValue(goldenPrompt);
  await workbench.reload();
  await refine.open.click();
  await refine.note.fill("shorter");
  await refine.button.click();
  await expect(workbench.notice.getByRole("button", { name: "Choose a model" })).toBeVisible();
  await workbench.version(/^Candidate by a model/).click();
  await expect(refine.note).toHaveValue("shorter");
  await expect(workbench.versions).toHaveCount(2);
});
