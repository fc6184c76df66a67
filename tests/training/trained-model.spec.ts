import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { modelsPageOf } from "../e2e/support/models-page";
import { expect, test } from "../e2e/support/test";
import type { Workbench } from "../e2e/support/workbench";

const folder = process.env["GOLDSMITH_TRAINED_MODELS"] ?? "";
/** What all the rows that it has learned say. */
const learned = /to a beginner in three short sentences/;

async function importAndWrite(page: Page, workbench: Workbench, file: string, name: string): Promise<void> {
  const models = modelsPageOf(page);
  await models.open();
  const isFile = file.endsWith(".gguf");
  await models.own.getByLabel(isFile ? "Files to import" : "Folder to import").setInputFiles(path.join(folder, file));
  await expect(models.own).toContainText(`${name} is whole`);
  await models.own.getByRole("button", { name: "Import" }).click();
  await expect(models.own).toContainText(`${name} is stored and stands on the list above.`);
  await models.button("Use", name).click();
  await expect(workbench.engineChip).toHaveText(`Model: ${name} · ready`, { timeout: 60_000 });
  await models.row(name).getByRole("button", { name: "Go to the workbench" }).click();
  await workbench.runOn("tell me about bees");
  await expect(workbench.candidate).toHaveValue(learned, { timeout: 90_000 });
}

/** The pack of the record that the import keeps. */
async function packOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const records = JSON.parse(localStorage.getItem("goldsmith-own-models") ?? "[]") as { pack?: string }[];
    return records.map(({ pack }) => pack);
  });
}

for (const [layout, file, name] of [
  ["an ONNX folder", "tiny-onnx", "tiny-onnx"],
  ["a GGUF file", "tiny-q8_0.gguf", "tiny-q8_0"],
] as const) {
  test(`${layout} that the recipe wrote is imported, names its pack, loads, and writes what it has learned`, async ({
    page,
    workbench,
  }) => {
    await importAndWrite(page, workbench, file, name);
    expect(await packOf(page)).toEqual(["full"]);
  });
}

test("WebLLM's folder lacks the compiled library alone", async ({ page }) => {
  const models = modelsPageOf(page);
  await models.open();
  await models.own.getByLabel("Folder to import").setInputFiles(path.join(folder, "tiny-mlc"));
  const alert = models.own.getByRole("alert");
  await expect(alert).toContainText("The compiled library (a .wasm file) is missing.");
  await expect(alert.getByText(/ is missing\.| cannot be read\.| in place of /)).toHaveCount(1);
});

test("what the model is told in all three layouts is the same", async () => {
  const template = await readFile(path.join(folder, "tiny-onnx", "chat_template.jinja"), "utf8");
  const config = JSON.parse(await readFile(path.join(folder, "tiny-onnx", "tokenizer_config.json"), "utf8")) as {
    chat_template: string;
  };
  expect(config.chat_template).toBe(template);
  const header = (await readFile(path.join(folder, "tiny-q8_0.gguf"))).toString("utf8");
  expect(header).toContain(template);
});
