import type { Page } from "@playwright/test";
import { chooseMethod, configOf, labScript, openLabSet, startPrompt } from "./support/lab";
import { useScriptedEngine } from "./support/scripted-worker";
import { expect, test } from "./support/test";

async function expectNoSideways(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(() => {
    const dialog = document.querySelector("dialog[open] > div");
    return [document.documentElement, ...(dialog === null ? [] : [dialog])].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
  });
  expect(Math.max(...overflow), `${where}: pixels that stand out to the side`).toBeLessThanOrEqual(0);
}

async function measureReadySet(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^The rules against your prompt/ }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
}

for (const width of [320, 390, 768, 1440]) {
  test(`at ${width} pixels nothing of the Lab stands out to the side`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./lab/?set=nope");
    await expect(page.getByText("This set is not here.")).toBeVisible();
    await expectNoSideways(page, "start");
    const long = "unbreakable".repeat(30);
    await page.getByLabel("or paste them").fill(`question,answer\n${long},${long}\nCapital of France?,Paris`);
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByRole("region", { name: "The first rows" })).toContainText("Capital of France?");
    await expectNoSideways(page, "what was read");
    await page.getByRole("button", { name: "Something else…" }).click();
    await measureReadySet(page);
    await expectNoSideways(page, "scores");
    await page
      .getByRole("gridcell", { name: /row 1: / })
      .first()
      .click();
    await expect(page.getByRole("dialog").getByRole("region", { name: "What was sent" })).toBeVisible();
    await expectNoSideways(page, "one answer");
    await page.keyboard.press("Escape");
    await page.getByText("Set up", { exact: true }).click();
    await expect(page.getByRole("grid", { name: "Rows" })).toBeVisible();
    await expectNoSideways(page, "set up");
    await page.getByText("Search", { exact: true }).click();
    await page.getByRole("button", { name: /^All \d+ methods$/ }).click();
    await expectNoSideways(page, "search");
  });
}

test("the plot of a search becomes narrower with its window", async ({ context, page, workbench }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 800 });
  await useScriptedEngine(context, labScript);
  await openLabSet(page, workbench, configOf([startPrompt], 40));
  await chooseMethod(page, "APE");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const search = page.getByRole("region", { name: /^Search by APE/ });
  await expect(search).toContainText(/^.*Done · /, { timeout: 100_000 });
  const canvas = search.locator("figure canvas");
  await expect(canvas).toBeVisible();
  for (const width of [768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSideways(page, `a search at ${width}`);
    await expect.poll(async () => (await canvas.boundingBox())?.width ?? Infinity).toBeLessThan(width - 40);
  }
});

test("the scores are read aloud by column and row, and each column's total in words", async ({ page }) => {
  await page.goto("./lab/");
  await measureReadySet(page);
  const grid = page.getByRole("grid", { name: "Scores, a row for each case and a column for each prompt" });
  await expect(grid).toHaveAccessibleDescription(/Arrow keys move\. Enter opens the answer\./);
  await expect(grid.getByRole("columnheader")).toHaveCount(await grid.evaluate((box) => Number(box.ariaColCount)));
  await expect(grid.getByRole("gridcell", { name: /, row 1: (?:passed|failed), score [\d.]+$/ })).not.toHaveCount(0);
  await expect(
    grid.getByRole("gridcell", {
      name: /^mean score [\d.]+ on \d+ rows?, \d+ % pass, between \d+ % and \d+ % in 95 of 100 trials/,
    }),
  ).not.toHaveCount(0);
  await grid.getByRole("columnheader").nth(1).click();
  await expect(grid.getByRole("columnheader").nth(1)).toHaveAttribute("aria-sort", "ascending");
});
