import { linedPrompt } from "../fixtures/lined-prompt";
import { readExactly } from "./support/exact-text";
import { useScriptedEngine } from "./support/scripted-worker";
import { scriptedModel } from "./support/served-models";
import { countingText } from "./support/endless-text";
import { expect, test } from "./support/test";
import { workbenchOf } from "./support/workbench";

const goldenPrompt = "Explain how honey bees live through a year, in five short paragraphs for a child of ten.";
const longText = countingText(3000);

test("what was typed is there after a reload, without a run", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.prompt.fill(linedPrompt);
  await page.getByRole("button", { name: "Add the response it gave" }).click();
  await page.getByRole("textbox", { name: "The response it gave" }).fill("Bees are insects.");
  await page.getByRole("spinbutton", { name: "Word limit" }).fill("77");
  // At once: what the browser had not stored yet is there all the same.
  await page.reload();
  await expect(workbench.prompt).toHaveValue(linedPrompt);
  await expect(page.getByRole("textbox", { name: "The response it gave" })).toHaveValue("Bees are insects.");
  await expect(page.getByRole("spinbutton", { name: "Word limit" })).toHaveValue("77");
  await expect(workbench.versions).toHaveCount(0);
});

test("what is typed before the page's program runs is kept", async ({ context, page, workbench }) => {
  let letScriptsPass = () => {};
  const scriptsMayPass = new Promise<void>((resolve) => (letScriptsPass = resolve));
  await context.route("**/*.js", async (route) => {
    await scriptsMayPass;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await workbench.prompt.fill(linedPrompt);
  const worker = page.waitForEvent("worker");
  letScriptsPass();
  await worker;
  await expect(workbench.prompt).toHaveValue(linedPrompt);
  await page.keyboard.press("Control+Enter");
  await expect(workbench.version(/^Your prompt/)).toContainText(linedPrompt);
  await workbench.reload();
  await expect(workbench.prompt).toHaveValue(linedPrompt);
});

test("a tab that is closed during a stream leaves the text as stopped", async ({ context, page, workbench }) => {
  await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 50 });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.stream).toContainText("word150 ");
  await page.close();

  const reopened = workbenchOf(await context.newPage());
  await reopened.open();
  await expect(reopened.prompt).toHaveValue(linedPrompt);
  await expect(reopened.shownVersion).toHaveText(/^Candidate by a model.*stopped$/);
  const kept = await readExactly(reopened.result);
  expect(longText.startsWith(kept)).toBe(true);
  // At most a second of the stream is lost.
  expect(kept).toContain("word50 ");
});

test("two tabs work side by side, and neither loses the other's versions", async ({ context, page, workbench }) => {
  await useScriptedEngine(context, { answers: [longText], tokensPerSecond: 50 });
  await workbench.open();
  await workbench.loadModel(scriptedModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.stream).toContainText("word100 ");

  const other = workbenchOf(await context.newPage());
  await other.open();
  await expect(other.prompt).toHaveValue(linedPrompt);
  await expect(other.shownVersion).toHaveText(/writing…$/);
  await other.rules.click();
  await other.optimize.click();
  await expect(other.resultHeading).toHaveText("Your new prompt");

  await page.bringToFront();
  await workbench.stop.click();
  await expect(workbench.shownVersion).toHaveText(/stopped$/);
  const kept = await readExactly(workbench.result);
  for (const tab of [workbench, other]) {
    await tab.reload();
    await expect(tab.versions).toHaveCount(3);
    await tab.version(/^Candidate by a model/).click();
    await expect(tab.shownVersion).toHaveText(/^Candidate by a model.*stopped$/);
    await expect(tab.candidate).toHaveValue(kept);
  }
});

test("a new session leaves the old one alone and begins empty", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await page.getByRole("button", { name: "New session" }).click();
  await expect(workbench.prompt).toHaveValue("");
  await expect(workbench.versions).toHaveCount(0);
  await expect(page.getByRole("button", { name: "A vague request" })).toBeVisible();
  await workbench.runOn("explain how ants live");
  await expect(workbench.versions).toHaveText([/ants/, /ants/]);
});

const noStorage = {
  "is missing": () => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  },
  "refuses to open": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The user denied permission.", "SecurityError");
    };
  },
};

for (const [name, takeStorageAway] of Object.entries(noStorage)) {
  test(`where the browser's database ${name}, the page says so and works in memory`, async ({
    context,
    page,
    workbench,
  }) => {
    await page.addInitScript(takeStorageAway);
    await useScriptedEngine(context, { answers: [goldenPrompt] });
    await workbench.open();
    await workbench.prompt.click();
    const notice = page.getByRole("alert").filter({ hasText: "Sessions are not being saved." });
    await expect(notice).toBeVisible();
    await workbench.runOn(linedPrompt);
    await expect(workbench.resultHeading).toHaveText("Your new prompt");
    await workbench.loadModel(scriptedModel);
    await workbench.optimize.click();
    await expect(workbench.candidate).toHaveValue(goldenPrompt);
    await workbench.candidate.press("Control+End");
    await page.keyboard.insertText(" Thanks.");
    await expect(workbench.versions).toHaveCount(4);
    await expect(notice).toBeVisible();
  });
}
