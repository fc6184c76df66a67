import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/axe";
import {
  answerWrongBytes,
  madeUpModel,
  modelsPageOf,
  pretendGpu,
  serveMadeUpModel,
  serveModelList,
  shardNames,
} from "./support/models-page";
import { tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";

const [first, second, third] = shardNames;

test("a download shows how far it is, stops, and goes on without fetching again what is here", async ({
  context,
  page,
}) => {
  const served = await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  const row = models.row(madeUpModel);
  await models.open();
  // The last shard does not come until it is stopped.
  served.breakShard(third, () => new Promise(() => undefined));
  await models.button("Download", madeUpModel).click();
  await expect(row.getByRole("progressbar", { name: `Downloading ${madeUpModel}` })).toBeVisible();
  await expect(row).toContainText(/Downloading 6\d % · 81 kB of 121 kB/);
  await models.button("Stop", madeUpModel).click();
  await expect(row).toContainText("81 kB are here; the rest is missing");

  served.mend();
  await models.button("Continue", madeUpModel).click();
  await expect(row).toContainText("On this device: 121 kB");
  await expect(models.button("Use", madeUpModel)).toBeVisible();
  expect([first, second, third].map(served.asked)).toEqual([1, 1, 2]);

  await models.choose(madeUpModel, "Check and repair");
  await expect(row).toContainText("Checked: every file is whole.");
  expect([first, second, third].map(served.asked)).toEqual([1, 1, 2]);
});

test("a file that the host does not have, and one that is damaged, are named with their host", async ({
  baseURL,
  context,
  page,
}) => {
  const { host } = new URL(baseURL ?? "");
  const served = await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  const failure = models.row(madeUpModel).getByRole("alert");
  await models.open();
  served.breakShard(second, (route) => route.fulfill({ status: 404 }));
  await models.button("Download", madeUpModel).click();
  await expect(failure).toContainText("The download failed with status 404");
  await expect(failure).toContainText(`The file was ${second} from ${host}.`);

  served.breakShard(second, answerWrongBytes);
  await models.button("Continue", madeUpModel).click();
  await expect(failure).toContainText("A file of this model is damaged");
  await expect(failure).toContainText(`${host}/models/made-up/${second}`);

  served.mend();
  await models.button("Continue", madeUpModel).click();
  await expect(models.row(madeUpModel)).toContainText("On this device");
  await expect(failure).toBeHidden();
});

test("a model is downloaded, loaded, and writes at the workbench", async ({ page, workbench }) => {
  const models = modelsPageOf(page);
  await models.open();
  await models.button("Download", tinyModel).click();
  await models.button("Use", tinyModel).click();
  await expect(models.row(tinyModel)).toContainText("Loaded, ready to write", { timeout: 60_000 });
  await models.row(tinyModel).getByRole("button", { name: "Go to the workbench" }).click();
  await expect(workbench.engineChip).toHaveText(`Model: ${tinyModel} · ready`);
  await workbench.runOn("tell me about bees");
  await expect(workbench.candidate).toHaveValue(/keep every fact and number unchanged/, { timeout: 60_000 });
});

test("deleting a model frees its room, once it was asked", async ({ context, page }) => {
  await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  await models.button("Download", madeUpModel).click();
  await expect(models.stored).toHaveCount(1);
  await expect(models.storage).toContainText("Models take 121 kB.");
  await models.choose(madeUpModel, "Delete…");
  const question = page.getByRole("dialog", { name: `Delete ${madeUpModel}?` });
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(models.stored).toHaveCount(1);
  await models.choose(madeUpModel, "Delete…");
  await question.getByRole("button", { name: "Delete" }).click();
  await expect(models.storage).toContainText("No model is stored here.");
  await expect(models.button("Download", madeUpModel)).toBeVisible();
});

test("a model that the browser has deleted is missed, and can be had again", async ({ context, page }) => {
  await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  await models.button("Download", madeUpModel).click();
  await expect(models.stored).toHaveCount(1);
  await page.evaluate(() => caches.delete("webllm/model"));
  await models.open();
  const notice = models.main.getByRole("alert").filter({ hasText: `Files of ${madeUpModel} are gone.` });
  await notice.getByRole("button", { name: "Download again" }).click();
  await expect(models.row(madeUpModel)).toContainText("On this device: 121 kB");
  await expect(notice).toBeHidden();
});

test("a folder from disk is shown, imported and loaded; one that lacks a file names it", async ({
  page,
  workbench,
}) => {
  const models = modelsPageOf(page);
  const row = models.row(/^tiny-decoder/);
  await models.open();
  await models.own
    .getByLabel("Files to import")
    .setInputFiles(["tests/fixtures/tiny-decoder/config.json", "tests/fixtures/tiny-decoder/tokenizer.json"]);
  await expect(models.own.getByRole("alert")).toContainText("tokenizer_config.json is missing.");
  await models.own.getByLabel("Folder to import").setInputFiles("tests/fixtures/tiny-decoder");
  await expect(models.own).toContainText("tiny-decoder is whole: an ONNX model");
  await models.own.getByRole("button", { name: "Import" }).click();
  await expect(models.own).toContainText("tiny-decoder is stored and stands on the list above.");
  await row.getByRole("button", { name: "Use tiny-decoder" }).click();
  await expect(workbench.engineChip).toHaveText("Model: tiny-decoder · ready", { timeout: 60_000 });
});

const phone =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";
const withoutWebGpu = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, "gpu", { value: undefined }));
const withoutAdapter = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "gpu", { value: { requestAdapter: () => Promise.resolve(null) } });
  });

const devices = [
  {
    where: "on a phone without WebGPU",
    use: { viewport: { width: 390, height: 844 }, userAgent: phone, isMobile: true, hasTouch: true },
    // Smaller ones write worse prompts than the rules, so none of them is offered first.
    parameters: 0.3,
    prepare: withoutWebGpu,
    sentence: "This browser offers no WebGPU, so begin with Tiny decoder, the lightest of those that run,",
  },
  {
    where: "on a machine without a graphics adapter",
    use: {},
    parameters: 0.9,
    prepare: withoutAdapter,
    sentence: "The browser gives this page no graphics adapter, so begin with Tiny decoder.",
  },
  {
    where: "where the graphics adapter is only simulated",
    use: {},
    parameters: 0.9,
    prepare: (page: Page) => pretendGpu(page, { isSoftware: true }),
    sentence: "The graphics adapter of this device is only simulated, so begin with Tiny decoder.",
  },
];

for (const { where, use, prepare, sentence, parameters } of devices) {
  test.describe(where, () => {
    test.use(use);

    test("one sentence says what runs and why, and one press gets it", async ({ context, page, workbench }) => {
      const tiny = {
        engine: "transformers",
        name: tinyModel,
        folder: "models/tiny-decoder",
        dtype: "q8",
        device: "wasm",
      };
      // Stronger than what the catalogue has for such a device, and small enough for it.
      await serveModelList(context, JSON.stringify({ models: [{ ...tiny, parameters, memoryMegabytes: 50 }] }));
      await context.route(/huggingface/, (route) => route.abort());
      await prepare(page);
      await page.goto("./models/");
      const { best } = modelsPageOf(page);
      await expect(best).toContainText(sentence);
      await best.getByRole("button", { name: `Get ${tinyModel}` }).click();
      await expect(best).toContainText("Loaded, ready to write", { timeout: 60_000 });
      await best.getByRole("button", { name: "Go to the workbench" }).click();
      await expect(workbench.engineChip).toHaveText(`Model: ${tinyModel} · ready`);
      await expect(workbench.chosenOptimizer).toHaveAccessibleName("A model (FIPO)");
    });
  });
}

test("on a laptop with a graphics adapter the strongest that fits is offered; the facts behind it can be read", async ({
  page,
}) => {
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  await expect(models.best).toContainText(/^For this device(Qwen|Llama|Phi)[^!?]* is the strongest model that fits/);
  await expect(models.best.getByRole("button", { name: /^Get / })).toHaveCount(1);
  await expect(models.best.getByText("Usable through WebGPU.")).toBeHidden();
  await models.best.getByText("What this was decided by").click();
  await expect(models.best.getByText("Usable through WebGPU.")).toBeVisible();
});

for (const [where, width] of Object.entries({ "on a wide screen": 1440, "on a phone": 390 })) {
  test.describe(`${where} axe finds nothing, and nothing stands out to the side`, () => {
    test.use({ viewport: { width, height: 900 } });

    async function look(page: Page, state: string): Promise<void> {
      await expectNoViolations(page, state);
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overhang, state).toBe(0);
    }

    test("at first, and while a model comes", async ({ context, page }) => {
      const served = await serveMadeUpModel(context);
      await pretendGpu(page);
      const models = modelsPageOf(page);
      const row = models.row(madeUpModel);
      await models.open();
      await models.best.getByText("What this was decided by").click();
      await models.main.getByText(/not run on this device, and why$/).click();
      await look(page, "first look, with all that is folded away");
      served.breakShard(third, () => new Promise(() => undefined));
      await models.button("Download", madeUpModel).click();
      await expect(row).toContainText("81 kB of 121 kB");
      await look(page, "downloading");
      await models.button("Stop", madeUpModel).click();
      served.breakShard(third, (route) => route.fulfill({ status: 404 }));
      await models.button("Continue", madeUpModel).click();
      await expect(row.getByRole("alert")).toBeVisible();
      await look(page, "failed");
    });

    test("when a model is stored, asked about and lost", async ({ context, page }) => {
      await serveMadeUpModel(context);
      await pretendGpu(page);
      const models = modelsPageOf(page);
      await models.open();
      await models.button("Download", madeUpModel).click();
      await models
        .row(madeUpModel)
        .getByRole("button", { name: /^More for/ })
        .click();
      await look(page, "stored, with its menu");
      await page.getByRole("menuitem", { name: "Delete…" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look(page, "asked before deleting");
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.evaluate(() => caches.delete("webllm/model"));
      await models.open();
      await expect(models.main.getByRole("alert")).toBeVisible();
      await look(page, "lost");
    });

    test("in the forms for one's own, and in the search", async ({ page }) => {
      const models = modelsPageOf(page);
      await models.open();
      await models.own.getByText("By address").click();
      await look(page, "the address of a GGUF file");
      await models.own.getByLabel("Kind of model").selectOption("A folder for WebLLM");
      await models.own.getByLabel("Name").fill("Mine");
      await models.own.getByLabel("Folder of the weights").fill("https://evil.example/x/");
      await models.own.getByLabel("Library").fill("lib.wasm");
      await models.own.getByRole("button", { name: "Add to the list" }).click();
      await expect(models.own.getByRole("alert")).toBeVisible();
      await look(page, "an address that is refused");
      await models.own.getByText("By repository").click();
      await look(page, "by repository");
      await models.own.getByText("From disk", { exact: true }).click();
      await models.own.getByLabel("Folder to import").setInputFiles("tests/fixtures/tiny-decoder");
      await expect(models.own).toContainText("is whole");
      await models.search.fill("gemma 2b");
      await expect(models.others.getByRole("listitem").first()).toContainText(/gemma/i);
      await look(page, "an import, and a search");
    });
  });
}

test("the keyboard reaches the best model first, and works a model's menu", async ({ context, page }) => {
  const served = await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  await page.getByRole("button", { name: "Keyboard shortcuts" }).focus();
  await page.keyboard.press("Tab");
  await expect(models.best.getByRole("button", { name: /^Get / })).toBeFocused();

  const download = models.button("Download", madeUpModel);
  await download.focus();
  await page.keyboard.press("Enter");
  await expect(models.row(madeUpModel)).toContainText("On this device");
  await expect(models.button("Use", madeUpModel)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Check and repair" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Delete…" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(models.row(madeUpModel).getByRole("button", { name: /^More for/ })).toBeFocused();
  expect(served.asked(first)).toBe(1);
});

test("a name from right to left stands as it is written", async ({ context, page }) => {
  const name = "نموذج العيادة 2";
  const tiny = { engine: "transformers", name, folder: "models/tiny-decoder", dtype: "q8", device: "wasm" };
  await serveModelList(
    context,
    JSON.stringify({ models: [{ ...tiny, suits: "للأطباء والممرضين.", parameters: 0.01 }] }),
  );
  const models = modelsPageOf(page);
  await models.open();
  const directionOf = (text: string) =>
    models
      .row(name)
      .getByText(text)
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await directionOf(name)).toBe("rtl");
  expect(await directionOf("للأطباء والممرضين.")).toBe("rtl");
});

test("the guide to training an optimizer is a file of the site itself", async ({ page }) => {
  const models = modelsPageOf(page);
  await models.open();
  const guide = models.own.getByRole("link", { name: /^guide to training/ });
  const address = await guide.evaluate((link: HTMLAnchorElement) => link.href);
  expect(new URL(address).origin).toBe(new URL(page.url()).origin);
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain("npm run train -- sft");
});
