import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { sessionsPageOf } from "../e2e/support/sessions-page";
import { expect, test } from "../e2e/support/test";
import { transferOf } from "../e2e/support/transfer";
import { linedPrompt } from "../fixtures/lined-prompt";
import { importAndWrite } from "./import-and-write";

const runs = process.env["GOLDSMITH_TRAINING_RUNS"] ?? "";
const silver = linedPrompt;

test("a session becomes an archive, one command makes a model of it, and that writes what was chosen", async ({
  page,
  workbench,
}, testInfo) => {
  // It waits for a whole training.
  test.slow();
  const at = (...names: string[]) => testInfo.outputPath(...names);
  await transferOf(page);
  await workbench.open();
  await workbench.runOn(silver);
  await page.getByRole("button", { name: "Choose this one" }).click();
  const sessions = sessionsPageOf(page);
  await sessions.open();
  await page.getByRole("button", { name: "More ways to export" }).click();
  await page.getByRole("menuitem", { name: "Export for training…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export for training" });
  await dialog.getByLabel("Template pack").selectOption("Short request for small models");
  await dialog.getByRole("button", { name: "Preview" }).click();
  await expect(dialog).toContainText("1 row to train on.");
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  const download = await downloading;
  const archive = at(download.suggestedFilename());
  await download.saveAs(archive);
  const [line = ""] = strFromU8(unzipSync(await readFile(archive))["sft.jsonl"] ?? new Uint8Array()).split("\n");
  const { messages } = JSON.parse(line) as { messages: readonly { readonly content: string }[] };
  const golden = messages.at(-1)?.content ?? "";

  expect(golden).not.toBe(silver);

  await promisify(execFile)(process.execPath, [
    ...["tools/train.mjs", "sft", "--model", path.join(runs, "sft", "model"), "--data", archive],
    ...["--out", at("mine"), "--to", "gguf", "--context", "4096", "--accumulate", "1"],
    ...["--epochs", "100", "--learning-rate", "1e-2"],
  ]);

  // In training the limit is the length of what was chosen, and a model this small knows no other one.
  const wordLimit = golden.split(" ").length;
  const model = { path: at("mine", "mine-q8_0.gguf"), name: "mine-q8_0" };
  await importAndWrite(page, workbench, { ...model, silver, golden, wordLimit });
});
