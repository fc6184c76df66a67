import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { modelsPageOf } from "../e2e/support/models-page";
import { expect, test } from "../e2e/support/test";
import { importAndWrite } from "./import-and-write";

/** Each strategy has its run in it, and `converted` the model of the last in every layout. */
const runs = process.env["GOLDSMITH_TRAINING_RUNS"] ?? "";
const folder = path.join(runs, "converted");
/** What all the rows that it has learned say. */
const learned = { silver: "tell me about bees", golden: /to a beginner in three short sentences/ };

/** The pack of the record that the import keeps. */
async function packOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const records = JSON.parse(localStorage.getItem("goldsmith-own-models") ?? "[]") as { pack?: string }[];
    return records.map(({ pack }) => pack);
  });
}

for (const [made, file] of [
  ["an ONNX folder", "converted/tiny-onnx"],
  ["a GGUF file", "converted/tiny-q8_0.gguf"],
  ["a GGUF file of SFT", "sft/sft-q8_0.gguf"],
  ["a GGUF file of DPO", "dpo/dpo-q8_0.gguf"],
  ["a GGUF file of IPO by LoRA", "ipo/ipo-q8_0.gguf"],
] as const) {
  test(`${made} that the recipe wrote is imported, names its pack, loads, and writes what it has learned`, async ({
    page,
    workbench,
  }) => {
    const name = path.basename(file, ".gguf");
    await importAndWrite(page, workbench, { path: path.join(runs, file), name, ...learned });
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
