import {
  madeUpModel,
  modelsPageOf,
  pretendGpu,
  serveMadeUpModel,
  serveModelList,
  shardNames,
} from "./support/models-page";
import { expect, test } from "./support/test";

const [, second, third] = shardNames;

const onnx = {
  engine: "transformers",
  name: "Night shift",
  folder: "models/tiny-decoder",
  dtype: "q8",
  device: "wasm",
};
const malformedLists: Readonly<Record<string, { readonly body: string; readonly says: readonly string[] }>> = {
  "no JSON": { body: '{ "models": [', says: ["It is not JSON"] },
  "another thing than a list": { body: '{ "models": "all" }', says: ["models: ", "expected array"] },
  "a record without its folder": {
    body: JSON.stringify({ models: [onnx, { ...onnx, name: "Day shift", folder: undefined }] }),
    says: ["models[1].folder: missing, in “Day shift”"],
  },
  "a misspelt key": {
    body: JSON.stringify({ models: [{ ...onnx, dytpe: "q4" }] }),
    says: ["dytpe", "models[0]", "in “Night shift”"],
  },
  "a folder on another host": {
    body: JSON.stringify({ models: [{ ...onnx, folder: "https://evil.example/model" }] }),
    says: ["models[0].folder: ", "is not on this site", "in “Night shift”"],
  },
  "one model twice": { body: JSON.stringify({ models: [onnx, onnx] }), says: ["tiny-decoder", "is listed twice"] },
};

for (const [what, { body, says }] of Object.entries(malformedLists)) {
  test(`where models.json holds ${what}, the page says what and where, and offers the built-in list`, async ({
    context,
    page,
  }) => {
    await serveModelList(context, body);
    await pretendGpu(page);
    const models = modelsPageOf(page);
    await models.open();
    const notice = models.main.getByRole("alert");
    await expect(notice).toContainText("This site's list of models cannot be read");
    for (const piece of says) await expect(notice).toContainText(piece);
    await expect(models.best.getByRole("button", { name: /^Get / })).toBeVisible();
    await expect(models.row("Llama 3.2 1B")).toBeVisible();
  });
}

test("a network that is gone for a while is waited for, and the download goes on by itself", async ({
  context,
  page,
  baseURL,
}) => {
  const { host } = new URL(baseURL ?? "");
  const served = await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  served.breakShard(second, (route) => route.abort("internetdisconnected"));
  served.breakShard(third, (route) => route.fulfill({ status: 503 }));
  await models.button("Download", madeUpModel).click();
  await expect(models.row(madeUpModel)).toContainText(`waiting for ${host}`);
  served.mend();
  await expect(models.row(madeUpModel)).toContainText("On this device: 121 kB");
});

test("a page in place of a shard, as a network's login sends it, is told and nothing of it is kept", async ({
  context,
  page,
}) => {
  const served = await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  served.breakShard(second, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Log in</h1>" }));
  await models.button("Download", madeUpModel).click();
  const failure = models.row(madeUpModel).getByRole("alert");
  await expect(failure).toContainText("A web page came in place of a file");
  await expect(failure).toContainText(second);
  served.mend();
  await models.button("Continue", madeUpModel).click();
  await expect(models.row(madeUpModel)).toContainText("On this device: 121 kB");
});

test("a full disk is told, with the way to free some, and the download goes on when there is room", async ({
  context,
  page,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? "");
  await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  const browser = await context.newCDPSession(page);
  // Less than one of the model's parts takes: of parts that are written side by side Chromium lets some through else.
  await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 30_000 });
  await models.button("Download", madeUpModel).click();
  const failure = models.row(madeUpModel).getByRole("alert");
  await expect(failure).toContainText("There is not enough free storage");
  await failure.getByRole("link", { name: "See what the stored models take" }).click();
  await expect(models.storage).toBeInViewport();

  await browser.send("Storage.overrideQuotaForOrigin", { origin });
  await models.button("Continue", madeUpModel).click();
  await expect(models.row(madeUpModel)).toContainText("On this device: 121 kB");
});

test("a second tab shows the progress of the first and fetches nothing twice", async ({ context, page }) => {
  const served = await serveMadeUpModel(context);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  served.breakShard(third, async (route) => {
    await held;
    await served.answer(route);
  });
  const other = await context.newPage();
  const [first, later] = [modelsPageOf(page), modelsPageOf(other)];
  for (const models of [first, later]) {
    await pretendGpu(models.page);
    await models.open();
    // Where the first has brought a part, the second may go on.
    await models
      .row(madeUpModel)
      .getByRole("button", { name: /^(Download|Continue) / })
      .click();
    await expect(models.row(madeUpModel)).toContainText(/Downloading 6\d % · 81 kB of 121 kB/);
  }
  release();
  for (const { row } of [first, later]) await expect(row(madeUpModel)).toContainText("On this device: 121 kB");
  expect(shardNames.map(served.asked)).toEqual([1, 1, 1]);
});

test("what another tab is downloading is not deleted under it", async ({ context, page }) => {
  const served = await serveMadeUpModel(context);
  served.breakShard(third, () => new Promise(() => undefined));
  await pretendGpu(page);
  const first = modelsPageOf(page);
  await first.open();
  await first.button("Download", madeUpModel).click();
  await expect(first.row(madeUpModel)).toContainText("81 kB of 121 kB");
  const other = await context.newPage();
  await pretendGpu(other);
  const later = modelsPageOf(other);
  await later.open();
  await later.stored.getByRole("button", { name: /^Delete the files of/ }).click();
  await other.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(later.main.getByRole("status")).toContainText([/was not deleted: another tab/]);
  await expect(later.stored).toHaveCount(1);
});

test("a model whose program does not run here says so, and can be taken away", async ({ context, page }) => {
  await serveMadeUpModel(context);
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  await models.button("Download", madeUpModel).click();
  await models.button("Use", madeUpModel).click();
  await expect(models.row(madeUpModel).getByRole("alert")).toBeVisible();
  await models.choose(madeUpModel, "Delete…");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(models.storage).toContainText("No model is stored here.");
});

test("with the switch Offline on, the page says why nothing can be downloaded", async ({ page }) => {
  await pretendGpu(page);
  const models = modelsPageOf(page);
  await models.open();
  await page.getByRole("button", { name: /to other hosts$/ }).click();
  await page.getByRole("switch").click();
  await page.keyboard.press("Escape");
  await expect(models.best).toContainText("Offline is on");
  await models.button("Download", "Llama 3.2 1B").click();
  await expect(models.row("Llama 3.2 1B").getByRole("alert")).toContainText(
    "Offline blocks this, so nothing is fetched",
  );
});
