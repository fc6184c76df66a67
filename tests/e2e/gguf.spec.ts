import { readFile } from "node:fs/promises";
import { expectKept } from "./support/kept-app";
import { modelsPageOf, serveModelList } from "./support/models-page";
import { expect, test } from "./support/test";

const file = "tests/fixtures/tiny.gguf";
const written = /keep every fact and number unchanged/;

test("a GGUF file from disk is shown, imported, loaded, writes, is still there after a reload, and is deleted", async ({
  page,
  workbench,
}) => {
  const models = modelsPageOf(page);
  const row = models.row(/^tiny/);
  await models.open();
  await models.own.getByLabel("Files to import").setInputFiles(file);
  await expect(models.own).toContainText("tiny is whole: a GGUF model, 108 kB in one file");
  for (const fact of ["Q8_0", "4,096 tokens", "about 201 MB", "its own", "Runs well"]) {
    await expect(models.own).toContainText(fact);
  }
  await models.own.getByRole("button", { name: "Import" }).click();
  await expect(models.own).toContainText("tiny is stored and stands on the list above.");
  await expect(row).toContainText("llama, Q8_0, made for 4,096 tokens");

  await models.button("Use", "tiny").click();
  await expect(workbench.engineChip).toHaveText("Model: tiny · ready", { timeout: 60_000 });
  await row.getByRole("button", { name: "Go to the workbench" }).click();
  await workbench.runOn("tell me about bees");
  await expect(workbench.candidate).toHaveValue(written, { timeout: 60_000 });

  await models.open();
  await expect(models.stored).toHaveCount(1);
  await models.choose("tiny", "Delete…");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(models.storage).toContainText("No model is stored here.");
});

test("one that is no whole model says why", async ({ page }) => {
  const models = modelsPageOf(page);
  await models.open();
  const buffer = (await readFile(file)).subarray(0, 50_000);
  const give = (name: string, content: Buffer) =>
    models.own.getByLabel("Files to import").setInputFiles({ name, mimeType: "", buffer: content });
  await give("half.gguf", buffer);
  await expect(models.own.getByRole("alert")).toContainText(/half\.gguf: It is cut off: \d+ bytes are missing/);
  await give("page.gguf", Buffer.from("<!doctype html>"));
  await expect(models.own.getByRole("alert")).toContainText("page.gguf: It is not a GGUF file");
});

test("one of the site's own list is downloaded and writes, and the ledger holds what the browser's log holds", async ({
  context,
  page,
  workbench,
}) => {
  const log: string[] = [];
  context.on("request", (request) => {
    if (/^https?:/.test(request.url())) log.push(request.url());
  });
  await serveModelList(
    context,
    JSON.stringify({ models: [{ engine: "wllama", name: "Tiny GGUF", file: "models/tiny.gguf", parameters: 0.001 }] }),
  );
  await workbench.open();
  await workbench.loadModel("Tiny GGUF");
  await workbench.runOn("tell me about bees");
  await expect(workbench.candidate).toHaveValue(written, { timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await workbench.privacyChip.click();
  const ledger = page
    .getByRole("dialog", { name: "What leaves this tab" })
    .getByRole("region", { name: "Requests since this page was loaded" });
  const listed = () =>
    ledger.evaluate((region) =>
      [...region.querySelectorAll("li li p:first-child")].map(({ textContent }) => textContent),
    );
  await expect(async () => {
    const inLedger = new Set(await listed());
    expect([...new Set(log)].filter((url) => !inLedger.has(url))).toEqual([]);
  }).toPass();
});

test.describe("after one use", () => {
  test.use({ serviceWorkers: "allow" });

  test("it loads without a network", async ({ context, page, workbench }) => {
    const models = modelsPageOf(page);
    await models.open();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await models.own.getByLabel("Files to import").setInputFiles(file);
    await models.own.getByRole("button", { name: "Import" }).click();
    await expectKept(page);
    await models.button("Use", "tiny").click();
    await expect(workbench.engineChip).toHaveText("Model: tiny · ready", { timeout: 60_000 });
    const keptFiles = () =>
      page.evaluate(async () => (await (await caches.open("goldsmith-engine: wllama")).keys()).length);
    await expect.poll(keptFiles).toBe(4);
    await context.setOffline(true);
    await models.open();
    await models.button("Use", "tiny").click();
    await expect(workbench.engineChip).toHaveText("Model: tiny · ready", { timeout: 60_000 });
  });
});
