import { copyFile, mkdir, readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { chooseMethod } from "./support/lab";
import { tinyModel } from "./support/served-models";
import { loadKeptModel, openKept, serveCopy } from "./support/site-copy";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "allow" });

/** What promptfoo itself said. */
interface Expected {
  readonly rows: readonly {
    readonly test: number;
    readonly prompt: number;
    readonly pass: boolean;
    readonly score: number;
  }[];
}

async function expectPromptfoosVerdicts(page: Page): Promise<void> {
  const { rows } = JSON.parse(await readFile("tests/fixtures/promptfoo/expected/01-basic.json", "utf8")) as Expected;
  expect(rows.length).toBeGreaterThan(10);
  const grid = page.getByRole("grid", { name: /^Scores/ });
  for (const { test: row, prompt, pass, score } of rows) {
    const verdict = `${pass ? "passed" : "failed"}, score ${String(Math.round(score * 100) / 100)}`;
    await expect(grid.locator(`[data-row='${row}'][data-column='${prompt + 1}']`)).toHaveAttribute(
      "aria-label",
      new RegExp(`row ${row + 1}: ${verdict}$`),
    );
  }
}

test("a promptfoo folder gets promptfoo's verdicts and one more prompt, and a search on it goes on without a network", async ({
  browser,
}) => {
  test.slow();
  const folder = test.info().outputPath("support-desk");
  await mkdir(folder, { recursive: true });
  await copyFile("tests/fixtures/promptfoo/01-basic.yaml", `${folder}/promptfooconfig.yaml`);
  const site = await serveCopy();
  const { context, page, workbench } = await openKept(browser, site.url);
  await loadKeptModel(workbench);

  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Lab" }).click();
  await page.getByLabel("A folder with cases").setInputFiles(folder);
  await expect(page.getByRole("region", { name: "The first rows" })).toContainText("all pass");
  await page.getByRole("button", { name: /^Make a set of/ }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
  await expectPromptfoosVerdicts(page);

  await page.getByText("Set up", { exact: true }).click();
  await page.getByRole("button", { name: "Add a prompt" }).click();
  const form = page.getByRole("dialog", { name: "Add a prompt" });
  await form.getByLabel("Name").fill("kind reply");
  await form.getByLabel("Prompt", { exact: false }).last().fill("write an email about {{message}}");
  await form.getByRole("button", { name: "Add it" }).click();
  await page.getByText("Measure", { exact: true }).click();
  await page.getByRole("button", { name: "Measure the rest" }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
  const comparison = page.getByRole("region", { name: "Is one better?" });
  await comparison.getByLabel("against").selectOption("kind reply");
  await expect(comparison.getByRole("status")).toHaveText(/is better|Not enough to say|score the same/);

  await chooseMethod(page, "SPO");
  await page.getByLabel("Calls").fill("12");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const stored = /[1-9]\d* of at most 12 calls/;
  await expect(page.getByRole("region", { name: /^Search by SPO/ })).toContainText(stored);
  const address = page.url();
  await page.close();
  await site.unplug();

  const later = await context.newPage();
  await later.goto(address);
  const search = later.getByRole("region", { name: /^Search by SPO/ });
  await expect(search).toContainText(new RegExp(`(Paused|Done) · ${stored.source}`));
  const goOn = search.getByRole("button", { name: "Go on", exact: true });
  if (await goOn.isVisible()) {
    await search.getByRole("button", { name: `Load ${tinyModel}` }).click();
    await goOn.click();
  }
  await expect(search).toContainText(/Done · \d+ of at most 12 calls/, { timeout: 100_000 });
  await later.getByText("Measure", { exact: true }).click();
  await expectPromptfoosVerdicts(later);
  await context.close();
  await site.remove().catch(() => undefined);
});
