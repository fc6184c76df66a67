import path from "node:path";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { readExactly } from "../e2e/support/exact-text";
import { modelsPageOf } from "../e2e/support/models-page";
import { trialOf } from "../e2e/support/trial";
import { workbenchOf } from "../e2e/support/workbench";
import { keepDiary, type Diary } from "./diary";
import { findGivenModels, type GivenModel } from "./given-models";

const folder = process.env["GOLDSMITH_REAL_MODELS"] ?? "";
const pictures = process.env["GOLDSMITH_REAL_PICTURES"] ?? "node_modules/.cache/goldsmith/real-pictures";
/** Tokens that an answer may have, so that a slow processor comes to an end. */
const mostTokens = process.env["GOLDSMITH_REAL_TOKENS"] ?? "96";

/** Some of the steps between loading and deleting, where a slow processor should not take all of them at once. */
const steps = process.env["GOLDSMITH_REAL_STEPS"]?.split(",") ?? null;
const isWanted = (step: string) => steps?.includes(step) ?? true;

const silverPrompt = "write something about honey bees for my kids school newsletter, not too long";
const note = "Say that it is for parents.";

for (const model of findGivenModels(folder)) {
  test(model.name, async ({ page }) => {
    const diary = keepDiary(page, path.join(pictures, model.name));
    page.on("pageerror", (error) => diary.tell(`ERROR in the page: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") diary.tell(`console: ${message.text().slice(0, 300)}`);
    });
    await importFromDisk(page, model, diary);
    if (!model.isEncoder) {
      await load(page, model, diary);
      if (isWanted("write")) await write(page, diary);
      if (isWanted("stop")) await stop(page, diary);
      if (isWanted("refine")) await refine(page, diary);
      if (isWanted("try")) await tryBoth(page, diary);
      if (isWanted("reload")) await reload(page, model, diary);
    }
    await remove(page, model, diary);
  });
}

async function importFromDisk(page: Page, model: GivenModel, diary: Diary): Promise<void> {
  const models = modelsPageOf(page);
  await models.open();
  await models.own.getByText("From disk").first().click();
  const input = models.own.getByLabel(model.kind === "folder" ? "Folder to import" : "Files to import");
  await input.setInputFiles(model.path);
  await models.own.getByRole("button", { name: "Import", exact: true }).waitFor();
  await diary.picture("examined");
  await diary.time("import from disk", async () => {
    await models.own.getByRole("button", { name: "Import", exact: true }).click();
    await models.own.getByText(/ is stored/).waitFor();
  });
  await diary.picture("imported");
}

async function load(page: Page, model: GivenModel, diary: Diary): Promise<void> {
  const models = modelsPageOf(page);
  const workbench = workbenchOf(page);
  await diary.time("load", async () => {
    await models.button("Use", model.name).click();
    await diary.picture("loading");
    await expect(workbench.engineChip).toHaveText(/ · ready|not loaded/);
  });
  diary.tell(`the chip says: ${(await workbench.engineChip.textContent()) ?? ""}`);
  await diary.picture("loaded");
  await models.table.getByRole("button", { name: "Go to the workbench" }).click();
  await workbench.settings.click();
  await workbench.dialog("Settings").getByLabel("Tokens it may write").fill(mostTokens);
  await workbench.dialog("Settings").getByRole("spinbutton", { name: "Seed" }).fill("7");
  await page.keyboard.press("Escape");
}

async function write(page: Page, diary: Diary): Promise<void> {
  const workbench = workbenchOf(page);
  await workbench.prompt.fill(silverPrompt);
  let longestTask = () => Promise.resolve(0);
  await diary.time("write and judge", async () => {
    await page.keyboard.press("Control+Enter");
    await diary.time("first token", async () => {
      await expect(workbench.stream).not.toHaveText(/^(The model is reading.*|)$/);
    });
    await diary.picture("writing");
    // From here on, as a picture of the whole page holds it up too.
    longestTask = await watchTasks(page);
    await ended(page);
  });
  diary.tell(`the longest task meanwhile: ${await longestTask()} ms (0: none of 50 ms or more)`);
  await tellResult(page, diary);
  await diary.picture("written");
}

/** Watches for tasks of the page that hold it up, those of 50 ms and more; gives the longest so far, in milliseconds. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(Math.round(duration));
    }).observe({ type: "longtask" });
    return durations;
  });
  return () => tasks.evaluate((durations) => Math.max(0, ...durations));
}

async function stop(page: Page, diary: Diary): Promise<void> {
  const workbench = workbenchOf(page);
  await workbench.prompt.fill(silverPrompt);
  await workbench.prompt.press("Control+Enter");
  await expect(workbench.stream).toContainText(/reading the task: \d|\.$/);
  await diary.picture("reading");
  diary.tell(`while it reads: ${(await workbench.stream.textContent()) ?? ""}`);
  await diary.time("Stop while it reads", async () => {
    await workbench.stop.click();
    await ended(page);
  });
  diary.tell(`the chip says: ${(await workbench.engineChip.textContent()) ?? ""}`);
  await diary.picture("stopped-reading");

  await workbench.prompt.press("Control+Enter");
  await expect(workbench.stream).not.toHaveText(/^(The model is reading.*|)$/);
  await diary.time("Stop while it writes", async () => {
    await workbench.stop.click();
    await ended(page);
  });
  diary.tell(`the chip says: ${(await workbench.engineChip.textContent()) ?? ""}`);
  await diary.picture("stopped-writing");
}

async function refine(page: Page, diary: Diary): Promise<void> {
  const open = page.getByRole("button", { name: "Refine…" });
  if (!(await showVersionWith(page, open))) {
    diary.tell("there is nothing to refine");
    return;
  }
  await open.click();
  const form = page.getByRole("form", { name: "Refine this version" });
  await form.getByRole("textbox").fill(note);
  await diary.time("refine and judge", async () => {
    await form.getByRole("button", { name: /^Refine( Ctrl ↵)?$/ }).click();
    await workbenchOf(page).stop.waitFor();
    await ended(page);
  });
  await tellResult(page, diary);
  await diary.picture("refined");
}

async function tryBoth(page: Page, diary: Diary): Promise<void> {
  const trial = trialOf(page);
  if (!(await showVersionWith(page, trial.open))) {
    diary.tell("there is nothing to try");
    return;
  }
  await trial.open.click();
  await diary.time("try both", async () => {
    await trial.run.click();
    await trial.stop.waitFor();
    await diary.picture("trying");
    await trial.stop.waitFor({ state: "hidden" });
  });
  await diary.picture("tried");
  await page.keyboard.press("Escape");
}

/** Shows the newest version of the models' that has the button. */
async function showVersionWith(page: Page, button: Locator): Promise<boolean> {
  const { versions } = workbenchOf(page);
  for (let at = (await versions.count()) - 1; at > 0; at -= 1) {
    await versions.nth(at).click();
    await expect(versions.nth(at)).toHaveAttribute("aria-selected", "true");
    if (await button.isVisible()) return true;
  }
  return false;
}

async function reload(page: Page, model: GivenModel, diary: Diary): Promise<void> {
  const workbench = workbenchOf(page);
  await workbench.reload();
  await workbench.versions.first().waitFor();
  await diary.picture("reloaded");
  await diary.time("load again after a reload", async () => {
    await workbench.engineChip.click();
    await workbench
      .dialog("Models")
      .getByRole("button", { name: `Load ${model.name}` })
      .click();
    await diary.picture("loading-again");
    await expect(workbench.engineChip).toHaveText(/ · ready|not loaded/);
  });
  await page.keyboard.press("Escape");
}

async function remove(page: Page, model: GivenModel, diary: Diary): Promise<void> {
  const models = modelsPageOf(page);
  await models.open();
  await diary.picture("stored");
  if (model.isEncoder) return;
  await models.choose(model.name, "Delete…");
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(models.main.getByText("No model is stored here")).toBeVisible();
  await diary.picture("deleted");
}

/** Waits for the end of a run, whatever it came to. */
async function ended(page: Page): Promise<void> {
  await workbenchOf(page).stop.waitFor({ state: "hidden" });
}

async function tellResult(page: Page, diary: Diary): Promise<void> {
  const workbench = workbenchOf(page);
  const heading = (await workbench.resultHeading.textContent()) ?? "";
  const isThere = await workbench.result.isVisible();
  diary.tell(`${heading}: ${isThere ? await readExactly(workbench.result) : "no prompt"}`);
  for (const alert of await workbench.notice.allTextContents()) diary.tell(`notice: ${alert}`);
}
