import type { Page } from "@playwright/test";
import { modelsPageOf } from "../e2e/support/models-page";
import { expect } from "../e2e/support/test";
import type { Workbench } from "../e2e/support/workbench";

interface Imported {
  /** A folder or a GGUF file. */
  readonly path: string;
  /** By which the page calls it. */
  readonly name: string;
  readonly silver: string;
  /** What it has learned to make of that. */
  readonly golden: RegExp | string;
  /** In words; what it was asked with in training. The page's own where it is not said. */
  readonly wordLimit?: number;
}

/** Imports a model from disk, loads it, and sees it write at the workbench. */
export async function importAndWrite(page: Page, workbench: Workbench, model: Imported): Promise<void> {
  const { path, name, silver, golden, wordLimit } = model;
  const models = modelsPageOf(page);
  await models.open();
  const label = path.endsWith(".gguf") ? "Files to import" : "Folder to import";
  await models.own.getByLabel(label).setInputFiles(path);
  await expect(models.own).toContainText(`${name} is whole`);
  await models.own.getByRole("button", { name: "Import" }).click();
  await expect(models.own).toContainText(`${name} is stored and stands on the list above.`);
  await models.button("Use", name).click();
  await expect(workbench.engineChip).toHaveText(`Model: ${name} · ready`, { timeout: 60_000 });
  await models.row(name).getByRole("button", { name: "Go to the workbench" }).click();
  if (wordLimit !== undefined) await page.getByRole("spinbutton", { name: "Word limit" }).fill(String(wordLimit));
  await workbench.runOn(silver);
  await expect(workbench.candidate).toHaveValue(golden, { timeout: 90_000 });
}
