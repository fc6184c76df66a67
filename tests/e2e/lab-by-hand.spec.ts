import { expectNoViolations } from "./support/axe";
import { expect, test } from "./support/test";

test("rows and prompts that were removed by mistake come back with their scores", async ({ page }) => {
  await page.goto("./lab/");
  await page.getByRole("button", { name: /^The rules against your prompt/ }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
  await page.getByText("Set up", { exact: true }).click();
  const grid = page.getByRole("grid", { name: "Rows" });
  const second = await grid.locator("[data-row='1'][data-column='1']").textContent();
  await grid.locator("[data-row='1'][data-column='0']").click();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Remove 1 row" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "1 row removed." })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(grid.locator("[data-row='1'][data-column='1']")).toHaveText(second ?? "");
  const prompts = page.getByRole("region", { name: "Prompts" });
  await prompts
    .getByRole("button", { name: /^Remove / })
    .first()
    .click();
  await expect(page.getByRole("status").filter({ hasText: /” removed\.$/ })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Measure", { exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
});

test("a person grades answers where they were asked to, by the keyboard, and the grades stay", async ({ page }) => {
  const tests = ["Hello.", "Go away."].map((providerOutput, row) => ({
    vars: { n: `Letter ${row + 1}` },
    providerOutput,
    assert: [{ type: "human" }, { type: "contains", value: ".", metric: "form" }].slice(0, row === 0 ? 1 : 2),
  }));
  await page.goto("./lab/");
  await page.getByLabel("Files with cases").setInputFiles({
    name: "promptfooconfig.json",
    mimeType: "",
    buffer: Buffer.from(JSON.stringify({ prompts: ["{{n}}"], tests })),
  });
  await page.getByRole("button", { name: /^Make a set of/ }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
  const cell = (row: number) => page.getByRole("gridcell", { name: new RegExp(`row ${row}: `) });
  await expect(cell(1)).toHaveAccessibleName(/row 1: waits for your grade$/);
  await expect(cell(2)).toHaveAccessibleName(/row 2: passed, score 1$/);
  await cell(1).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("The answer is good, as you say yourself");
  await dialog.getByRole("button", { name: "It is good", exact: true }).press("Enter");
  await expect(dialog).toContainText("You said that it is good.");
  await expectNoViolations(page, "grading");
  await page.keyboard.press("Escape");
  await expect(cell(1)).toHaveAccessibleName(/row 1: passed, score 1$/);
  await cell(2).click();
  await dialog.getByRole("button", { name: "It is not good" }).click();
  await expect(dialog).toContainText("You said that it is not good.");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(cell(2)).toHaveAccessibleName(/row 2: failed, score 0\.5$/);
  await expect(cell(1)).toHaveAccessibleName(/row 1: passed, score 1$/);
});

test("sessions in which the wanted response stands become rows with one click", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.prompt.fill("Name the capital of France.");
  await page.getByRole("button", { name: "Add the response you wanted" }).click();
  await page.getByRole("textbox", { name: "The response you wanted" }).fill("Paris");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Lab" }).click();
  await page.getByRole("button", { name: "Take them" }).click();
  const rows = page.getByRole("region", { name: "The first rows" });
  await expect(rows).toContainText("Name the capital of France.");
  await expect(rows).toContainText("Paris");
  await page.getByRole("button", { name: "Make a set of 1 row" }).click();
  await expect(page.getByRole("heading", { name: "Golden responses of sessions" })).toBeVisible();
});
