import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/axe";
import { serveMeaningModel } from "./support/meaning-host";
import { tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { trialOf } from "./support/trial";
import type { Workbench } from "./support/workbench";

const silver = "explain how the harbour museum works for visitors with children";
const faithful = "Clarify how the port gallery works to guests who bring kids.";
const other = "Describe how tax returns work for freelancers.";

/** The host that the tests' stand-in answers for; nothing else may be asked. */
test.use({ expectedHosts: ["huggingface.co"] });

function meaningOf(page: Page) {
  const offer = page.getByRole("complementary", { name: "Compare by meaning" });
  return {
    offer,
    compare: offer.getByRole("button", { name: "Compare the meaning" }),
    getModel: offer.getByRole("button", { name: "Get the model" }),
    tryAgain: offer.getByRole("button", { name: "Try again" }),
    stop: offer.getByRole("button", { name: "Stop" }),
    near: page.getByText(/Compared by meaning, it is near your prompt \(similarity 0\.9\d\)\./),
    drift: page.getByRole("list", { name: "What to look at" }).getByText(/seems to ask for something else than yours/),
  };
}

/** The person's own edit of what the rules made of the silver prompt. */
async function editTo(workbench: Workbench, text: string): Promise<void> {
  await workbench.edit();
  await workbench.candidate.fill(text);
  await expect(workbench.resultHeading).toHaveText("Your edit");
}

async function openWithEdit(workbench: Workbench, text: string): Promise<void> {
  await workbench.open();
  await workbench.runOn(silver);
  await expect(workbench.versions).toHaveCount(2);
  await editTo(workbench, text);
}

test("where words cannot tell, meanings are compared with one click; later ones follow by themselves and are kept", async ({
  context,
  page,
  workbench,
}) => {
  const host = await serveMeaningModel(context);
  const meaning = meaningOf(page);
  await openWithEdit(workbench, faithful);
  await expect(meaning.offer).toContainText("fetched once from huggingface.co: all-MiniLM-L6-v2, 24 MB");
  await expect(meaning.offer).toContainText("Only the request for its files leaves the tab");
  await expectNoViolations(page, "the offer");
  expect(host.asked).toEqual([]);

  await meaning.compare.click();
  await expect(meaning.near).toBeVisible({ timeout: 60_000 });
  await expect(meaning.offer).toBeHidden();
  const asked = host.asked.length;
  expect(host.asked).toContain("onnx/model_quantized.onnx");

  await editTo(workbench, other);
  await expect(meaning.drift).toBeVisible({ timeout: 60_000 });
  await expect(meaning.near).toBeHidden();
  await expectNoViolations(page, "the finding");

  await workbench.reload();
  await expect(meaning.drift).toBeVisible();
  await editTo(workbench, faithful);
  await expect(meaning.near).toBeVisible({ timeout: 60_000 });
  expect(host.asked).toHaveLength(asked);

  await test.step("the model is listed among what is stored, and can be deleted", async () => {
    await page.goto("./models/");
    const stored = page.getByRole("list", { name: "Stored models" });
    await expect(stored).toContainText("all-MiniLM-L6-v2");
    await stored.getByRole("button", { name: "Delete the files of all-MiniLM-L6-v2" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Delete/ })
      .click();
    await expect(page.getByText("all-MiniLM-L6-v2 is deleted")).toBeVisible();
  });

  await test.step("then nothing is fetched again before the person asks again", async () => {
    await workbench.open();
    await editTo(workbench, `${faithful} Answer with a careful note.`);
    await expect(meaning.compare).toBeVisible();
    expect(host.asked).toHaveLength(asked);
  });
});

test("a download can be stopped, says why it failed, and goes on", async ({ context, page, workbench }) => {
  const host = await serveMeaningModel(context);
  const meaning = meaningOf(page);
  host.breakWeights(() => new Promise(() => undefined));
  await openWithEdit(workbench, other);
  await meaning.compare.click();
  await meaning.stop.click();
  await expect(meaning.compare).toBeVisible();

  host.breakWeights((route) => route.fulfill({ status: 404, headers: { "access-control-allow-origin": "*" } }));
  await meaning.compare.click();
  await expect(meaning.offer.getByRole("alert")).toContainText("The download failed with status 404");

  host.breakWeights(null);
  await meaning.tryAgain.click();
  await expect(meaning.drift).toBeVisible({ timeout: 60_000 });
});

test("while Goldsmith is offline the offer says so and asks nobody", async ({ context, page, workbench }) => {
  const host = await serveMeaningModel(context);
  const meaning = meaningOf(page);
  await openWithEdit(workbench, other);
  await workbench.privacyChip.click();
  await page.getByRole("switch", { name: /Offline/ }).click();
  await page.keyboard.press("Escape");
  await expect(meaning.offer).toContainText("Goldsmith is switched to Offline");
  await expect(meaning.compare).toBeDisabled();
  expect(host.asked).toEqual([]);
});

test("a site's own model for meanings is taken in place of the public one", async ({ context, page, workbench }) => {
  const host = await serveMeaningModel(context);
  const meaning = meaningOf(page);
  await context.route("**/models.json", (route) =>
    route.fulfill({
      json: {
        models: [
          {
            engine: "transformers",
            use: "meaning",
            name: "Own encoder",
            folder: "models/tiny-encoder",
            dtype: "q8",
            device: "wasm",
          },
        ],
      },
    }),
  );
  await openWithEdit(workbench, other);
  await expect(meaning.offer).toContainText("fetched once from this site: Own encoder.");
  await meaning.compare.click();
  await expect(meaning.drift).toBeVisible({ timeout: 60_000 });
  expect(host.asked).toEqual([]);
  await workbench.engineChip.click();
  await expect(page.getByRole("dialog", { name: "Models" })).toContainText("For this device");
  await expect(page.getByRole("button", { name: "Load Own encoder" })).toHaveCount(0);
});

test("a trial is scored by meaning, and the scores are there after a reload", async ({ context, page, workbench }) => {
  const host = await serveMeaningModel(context);
  const meaning = meaningOf(page);
  const trial = trialOf(page);
  await openWithEdit(workbench, faithful);
  await workbench.loadModel(tinyModel);
  await trial.open.click();
  await trial.value("Golden response (optional)").fill("A careful expert: step by step, the goal and each number.");
  await trial.scoredBy.selectOption("similarity");
  await expect(meaning.offer.last()).toContainText("It knows English");
  await expect(trial.run).toBeEnabled();
  await trial.run.click();
  await expect(trial.summary).toContainText("Nothing is scored yet.", { timeout: 90_000 });
  expect(host.asked).toEqual([]);

  await trial.dialog.getByRole("button", { name: "Get the model" }).click();
  const score = trial.dialog.getByText(/The similarity in meaning is 0\.\d\d of 1\./);
  await expect(score).toHaveCount(2, { timeout: 60_000 });
  await expect(trial.summary).toContainText("Measured by: the same meaning (embeddings).");

  await page.keyboard.press("Escape");
  await workbench.reload();
  await trial.open.click();
  await expect(score).toHaveCount(2);
});
