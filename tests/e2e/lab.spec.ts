import { copyFile, mkdir, readFile } from "node:fs/promises";
import { expectNoViolations } from "./support/axe";
import { expect, test } from "./support/test";

/** What promptfoo itself said. */
interface Expected {
  readonly rows: readonly {
    readonly test: number;
    readonly prompt: number;
    readonly pass: boolean;
    readonly score: number;
  }[];
}

const table = "question,answer\nWhat is 2+2?,4\nCapital of France?,Paris\nColour of the sky?,blue";

test("a pasted table becomes a set, whose cells are edited by the keyboard", async ({ page }) => {
  await page.goto("./lab/");
  await page.getByLabel("or paste them").fill(table);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("region", { name: "The first rows" })).toContainText("Capital of France?");
  await page.getByRole("button", { name: "Make a set of 3 rows" }).click();
  await page.getByText("Set up", { exact: true }).click();
  const grid = page.getByRole("grid", { name: "Rows" });
  await grid.locator("[data-row='0'][data-column='1']").click();
  await page.keyboard.press("Enter");
  const field = grid.getByRole("textbox");
  await field.fill("What is 3+3?");
  await field.press("Enter");
  await expect(grid).toContainText("What is 3+3?");
  await page.keyboard.press("Enter");
  await grid.getByRole("textbox").fill("not this");
  await page.keyboard.press("Escape");
  await expect(grid).toContainText("What is 3+3?");
  await page.reload();
  await page.getByText("Set up", { exact: true }).click();
  await expect(page.getByRole("grid", { name: "Rows" })).toContainText("What is 3+3?");
});

test("a promptfoo folder with given answers gets the verdicts that promptfoo gives", async ({ page }) => {
  const folder = test.info().outputPath("support-desk");
  await mkdir(folder, { recursive: true });
  await copyFile("tests/fixtures/promptfoo/01-basic.yaml", `${folder}/promptfooconfig.yaml`);
  const { rows } = JSON.parse(await readFile("tests/fixtures/promptfoo/expected/01-basic.json", "utf8")) as Expected;
  await page.goto("./lab/");
  await page.getByLabel("A folder with cases").setInputFiles(folder);
  await expect(page.getByRole("region", { name: "The first rows" })).toContainText("all pass");
  await page.getByRole("button", { name: /^Make a set of/ }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
  const grid = page.getByRole("grid", { name: /^Scores/ });
  for (const { test: row, prompt, pass, score } of rows) {
    const verdict = `${pass ? "passed" : "failed"}, score ${String(Math.round(score * 100) / 100)}`;
    await expect(grid.locator(`[data-row='${row}'][data-column='${prompt + 1}']`)).toHaveAttribute(
      "aria-label",
      new RegExp(`row ${row + 1}: ${verdict}$`),
    );
  }
  expect(rows.length).toBeGreaterThan(10);
});

test("the ready set without a model is measured, compared and exported", async ({ page }) => {
  await page.goto("./lab/");
  await page.getByRole("button", { name: /^The rules against your prompt/ }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Is one better?" })).toContainText(
    /is better|Not enough to say|score the same/,
  );
  await page
    .getByRole("gridcell", { name: /row 1: / })
    .first()
    .click();
  await expect(page.getByRole("dialog").getByRole("region", { name: "What was sent" })).toBeVisible();
  await page.keyboard.press("Escape");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "CSV table" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing", async ({ page }) => {
      await page.goto("./lab/");
      await expect(page.getByRole("heading", { name: "Bring your own cases" })).toBeVisible();
      await expectNoViolations(page, "empty");
      await page.getByRole("button", { name: /^The rules against your prompt/ }).click();
      await page.getByRole("button", { name: "Measure", exact: true }).click();
      await expect(page.getByText("Everything is measured.")).toBeVisible();
      await expectNoViolations(page, "matrix");
      await page.getByText("Set up", { exact: true }).click();
      await expectNoViolations(page, "set up");
      await page.getByText("Search", { exact: true }).click();
      await expectNoViolations(page, "search");
    });
  });
}
