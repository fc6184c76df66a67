import { readExactly } from "./support/exact-text";
import { tinyModel, tinyModelText } from "./support/served-models";
import { expect, test } from "./support/test";

// The watch in support/test.ts holds for the whole flow: no request leaves the app's own origin.
test("a prompt becomes better by rules, then by a real model, and all of it is there after a reload", async ({
  context,
  page,
  workbench,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.open();
  await page.getByRole("button", { name: "A vague request" }).click();
  const silverPrompt = await readExactly(workbench.prompt);

  await test.step("rules answer at once and are called rules", async () => {
    await workbench.prompt.press("Control+Enter");
    await expect(workbench.resultHeading).toHaveText("Your new prompt");
    await expect(page.getByText(/^This was made without a model\./)).toBeVisible();
    const byRules = await readExactly(workbench.result);
    expect(byRules).not.toBe(silverPrompt);
    for (const fact of ["3 to 9 March", "5 days", "Leipzig", "10%"]) expect(byRules).toContain(fact);
  });

  await test.step("a model is chosen and loaded", async () => {
    await workbench.engineChip.click();
    await page.getByRole("button", { name: `Load ${tinyModel}` }).click();
    await expect(page.getByRole("progressbar", { name: `Loading ${tinyModel}` })).toBeVisible();
    await expect(workbench.engineChip).toHaveText(/Starting|Downloading|Preparing/);
    await expect(workbench.dialog("Models")).toContainText(`${tinyModel} is ready. It holds 4,096 tokens.`, {
      timeout: 60_000,
    });
    await page.keyboard.press("Escape");
    await expect(workbench.engineChip).toHaveText(`Model: ${tinyModel} · ready`);
  });

  await test.step("the likeliest word each time gives the text that the model knows", async () => {
    await workbench.settings.click();
    await page.getByRole("spinbutton", { name: "Temperature" }).fill("0");
    await page.keyboard.press("Escape");
    await workbench.optimize.click();
    await expect(workbench.stream).toContainText("Write a polite email");
    await expect(workbench.candidate).toHaveValue(tinyModelText, { timeout: 60_000 });
    await expect(workbench.resultHeading).toHaveText("Candidate by a model");
    await expect(workbench.engineChip).toHaveText(new RegExp(`^Model: ${tinyModel} · ready · [\\d.e+]+ tok/s$`));
    await page.getByText("How it was made").click();
    await expect(page.getByText("tiny-decoder", { exact: true })).toBeVisible();
    await expect(page.getByText("processor (WebAssembly)")).toBeVisible();
  });

  const edited = `${tinyModelText} Name the new warehouse.`;
  await test.step("an edit is a version of one's own, and the model's text stays", async () => {
    await workbench.candidate.press("Control+End");
    await page.keyboard.insertText(" Name the new warehouse.");
    await expect(workbench.resultHeading).toHaveText("Your edit");
    await expect(workbench.candidate).toHaveValue(edited);
    await expect(workbench.versions).toHaveText([
      /^Your prompt/,
      /^Candidate by rules/,
      /^Candidate by a model.*words$/,
      /^Your edit/,
    ]);
    await workbench.version(/^Candidate by a model/).click();
    await expect(workbench.candidate).toHaveValue(tinyModelText);
    await workbench.version(/^Your edit/).click();
  });

  await test.step("copy puts the text on the clipboard", async () => {
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(edited);
  });

  await test.step("what changed is marked, in one text and side by side", async () => {
    await workbench.view("Changes").click();
    await expect(workbench.changes.getByRole("deletion").first()).toBeVisible();
    await page.getByText("With the version before").click();
    await expect(workbench.changes.getByRole("insertion")).toHaveText("Name the new warehouse.");
    await page.getByText("With your prompt").click();
    await workbench.view("Side by side").click();
    expect(await readExactly(workbench.before)).toBe(silverPrompt);
    expect(await readExactly(workbench.after)).toBe(edited);
    await workbench.view("Text").click();
  });

  await test.step("a reload brings all of it back", async () => {
    await workbench.version(/^Candidate by rules/).click();
    await workbench.version(/^Your edit/).click();
    await workbench.reload();
    await expect(workbench.prompt).toHaveValue(silverPrompt);
    await expect(workbench.versions).toHaveCount(4);
    await expect(workbench.shownVersion).toHaveText(/^Your edit/);
    await expect(workbench.candidate).toHaveValue(edited);
    await workbench.version(/^Candidate by a model/).click();
    await expect(workbench.candidate).toHaveValue(tinyModelText);
    await workbench.version(/^Candidate by rules/).click();
    await expect(workbench.resultHeading).toHaveText("Your new prompt");
    await expect(workbench.chosenOptimizer).toHaveAccessibleName("A model (FIPO)");
  });

  await expect(workbench.privacyChip).toHaveText("0 requests to other hosts");
});
