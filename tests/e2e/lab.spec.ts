import type { Page } from "@playwright/test";
import { packText } from "@/lib/share/link";
import { expectNoViolations } from "./support/axe";
import { serveMeaningModel } from "./support/meaning-host";
import { expect, test } from "./support/test";

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

test("Tab goes on from cell to cell, and cells copied in a spreadsheet are pasted as a block", async ({
  context,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./lab/");
  await page.getByLabel("or paste them").fill(table);
  await page.getByRole("button", { name: "Read it" }).press("Enter");
  await expect(page.getByRole("heading", { name: /^A table in/ })).toBeFocused();
  await page.getByRole("button", { name: "Make a set of 3 rows" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByText("Set up", { exact: true }).click();
  const grid = page.getByRole("grid", { name: "Rows" });
  const cell = (row: number, column: number) => grid.locator(`[data-row='${row}'][data-column='${column}']`);
  await cell(0, 1).click();
  await page.keyboard.press("Enter");
  await grid.getByRole("textbox").fill("What is 3+3?");
  await page.keyboard.press("Tab");
  await expect(grid.getByRole("textbox", { name: "Expected, row 1" })).toBeFocused();
  await grid.getByRole("textbox").fill("6");
  await page.keyboard.press("Tab");
  await expect(grid.getByRole("textbox", { name: "question, row 2" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(grid.getByRole("textbox", { name: "Expected, row 1" })).toHaveValue("6");
  await page.keyboard.press("Escape");
  await expect(cell(0, 2)).toBeFocused();
  await expect(cell(0, 1)).toHaveText("What is 3+3?");

  await page.evaluate(() =>
    navigator.clipboard.writeText('Capital of Spain?\tMadrid\r\n"Two\nlines?"\tyes\r\nMore?\tno\r\n'),
  );
  await cell(1, 1).click();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(page.getByText("6 cells pasted, 1 row added.")).toBeVisible();
  await expect(cell(3, 2)).toHaveText("no");
  await page.reload();
  await page.getByText("Set up", { exact: true }).click();
  await expect(cell(0, 2)).toHaveText("6");
  await expect(cell(1, 2)).toHaveText("Madrid");
  await cell(0, 1).click();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(cell(0, 2)).toHaveText("Madrid");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(cell(0, 2)).toHaveText("6");
});

test("an address of a set that is not here says so, and shows the list", async ({ page }) => {
  await page.goto("./lab/?set=nope");
  const notice = page.getByRole("main").getByRole("alert");
  await expect(notice).toContainText("This set is not here.");
  await page.getByRole("button", { name: /^The rules against your prompt/ }).click();
  await expect(page.getByRole("button", { name: "Measure", exact: true })).toBeVisible();
  await expect(notice).toHaveCount(0);
  const address = page.url();
  await page.goto("./lab/?set=nope");
  await expect(notice).toContainText("These are the sets that are here.");
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Measure", exact: true })).toBeVisible();
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

test("a set leaves as a link that is looked at elsewhere without being saved, and is made one's own", async ({
  baseURL,
  browser,
  context,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./lab/");
  await page.getByRole("button", { name: /^The rules against your prompt/ }).click();
  await page.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(page.getByText("Everything is measured.")).toBeVisible();
  const scores = (of: Page) =>
    of
      .getByRole("grid", { name: /^Scores/ })
      .getByRole("gridcell", { name: /, row \d+: / })
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")));
  const measured = await scores(page);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "Link or file to look at…" }).click();
  await expect(page.getByText(/^[\d,]+ characters\./)).toBeVisible();
  await page.getByRole("button", { name: "Copy the link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByText(/Goldsmith has run nothing, loaded no model and saved nothing\./)).toBeVisible();
  expect(await scores(other)).toEqual(measured);
  await other
    .getByRole("gridcell", { name: /row 1: / })
    .first()
    .click();
  await expect(other.getByRole("dialog").getByRole("region", { name: "Answer" })).toBeVisible();
  await expect(other.getByRole("button", { name: /^Measure it/ })).toHaveCount(0);
  await other.keyboard.press("Escape");
  await other.getByText("Prompts and rows", { exact: true }).click();
  await expect(other.getByRole("grid", { name: "Rows" })).toBeVisible();
  await expectNoViolations(other, "shared set");
  const looking = await elsewhere.newPage();
  await looking.goto(`${baseURL ?? ""}lab/`);
  await expect(looking.getByRole("heading", { name: "Bring your own cases" })).toBeVisible();
  await expect(looking.getByRole("heading", { name: "Your sets" })).toHaveCount(0);
  await other.getByRole("button", { name: "Make it mine" }).click();
  await expect(other.getByText("Everything is measured.")).toBeVisible();
  expect(await scores(other)).toEqual(measured);
  await expect(looking.getByRole("heading", { name: "Your sets" })).toBeVisible();
  await elsewhere.close();
});

test("what is no shared set says so, and nothing of it is kept", async ({ page }) => {
  await page.goto("./lab/shared/");
  await expect(page.getByText("this address alone shows nothing")).toBeVisible();
  const give = (name: string, text: string) =>
    page.getByLabel("A set that was shared from the Lab").setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  await give("a.json", '{"goldsmithShare":1}');
  await expect(page.getByRole("main").getByRole("alert")).toContainText("open it on the page Shared");
  await give("b.json", '{"format":"goldsmith-lab","version":1,"set":{"name":"<img src=x onerror=alert(1)>"}}');
  await expect(page.getByRole("main").getByRole("alert")).toContainText("“b.json” is damaged");
  await give("c.json", '{"format":"goldsmith-lab","version":99}');
  await expect(page.getByRole("main").getByRole("alert")).toContainText("newer Goldsmith");
  const prompt = await packText('{"goldsmithShare":1}', null);
  const links = {
    "1.AAAA": "The end of this link is missing",
    hello: "This was not shared from Goldsmith",
    [prompt.ok ? prompt.value : ""]: "This was not shared from Goldsmith",
  };
  for (const [link, words] of Object.entries(links)) {
    await page.goto(`./lab/shared/#${link}`);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(words);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(/Copy the whole link again.*as a file/);
  }
});

/** A set of the table, with a prompt, where a search may begin. */
async function openSearch(page: Page, cases = table): Promise<void> {
  await page.goto("./lab/");
  await page.getByLabel("or paste them").fill(cases);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Make a set of 3 rows" }).click();
  await page.getByText("Set up", { exact: true }).click();
  await page.getByRole("button", { name: "Add a prompt" }).click();
  await page.getByLabel("Prompt", { exact: false }).last().fill("Answer in a word: {{question}}");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByText("Search", { exact: true }).click();
}

test("a method is found by its name with the keyboard alone, and told whole before it is chosen", async ({ page }) => {
  await openSearch(page);
  const chosen = page.getByRole("region", { name: "The chosen method" });
  await expect(chosen).toContainText("Recommended:");
  await expect(page.getByText(/^About [\d,]+ calls, /)).toBeVisible();
  await page.getByRole("button", { name: /^All \d+ methods$/ }).press("Enter");
  const box = page.getByRole("searchbox", { name: "Find a method" });
  await expect(box).toBeFocused();
  await page.keyboard.type("nothing like it");
  await expect(page.getByText("No method is called so.")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.type("spo");
  await page.keyboard.press("Enter");
  const spo = page.getByRole("radio", { name: "SPO", exact: true });
  await expect(spo).toBeChecked();
  await expect(chosen.getByRole("link", { name: /Self-Supervised Prompt Optimization/ })).toHaveAttribute(
    "href",
    /arxiv/,
  );
  await expect(chosen).toContainText("With small models");
  await page.keyboard.press("ArrowDown");
  await expect(spo).toBeFocused();
  // Whoever types in the list means the box.
  await page.keyboard.type("x");
  await expect(box).toHaveValue("spox");
});

test("a method that does not fit is hidden, says why where it is shown, and cannot be run", async ({ page }) => {
  await openSearch(page, "What is 2+2?\nCapital of France?\nColour of the sky?");
  await page.getByRole("button", { name: /^All \d+ methods$/ }).click();
  await expect(page.getByText(/^\d+ methods?, \d+ hidden$/)).toBeVisible();
  await expect(page.getByRole("radio", { name: "APE", exact: true })).toHaveCount(0);
  await page.getByLabel("What fits my rows").uncheck();
  const ape = page.getByRole("radio", { name: "APE", exact: true });
  await expect(ape).toHaveAccessibleDescription(/Not on these rows: It scores answers/);
  await ape.check();
  await expect(page.getByRole("region", { name: "The chosen method" })).toContainText("Add a demand first.");
  await expect(page.getByRole("button", { name: "Search", exact: true })).toBeDisabled();
});

test("the paper's own settings say what they cost, and are allowed with one press", async ({ page }) => {
  await openSearch(page);
  await page.getByRole("button", { name: /^All \d+ methods$/ }).click();
  await page.getByRole("radio", { name: "APE", exact: true }).check();
  await page.getByLabel("Calls").fill("12");
  await page.getByText("The paper’s own", { exact: true }).click();
  await expect(page.getByText(/The whole method takes about [\d,]+ calls before the rows/)).toBeVisible();
  await page.getByRole("button", { name: "Allow that much" }).click();
  await expect(page.getByLabel("Calls")).not.toHaveValue("12");
  await expect(page.getByText("That cuts it off.")).toHaveCount(0);
});

test("what another tab changes or deletes is noticed, and nothing typed is lost", async ({ context, page }) => {
  await openSearch(page);
  await page.getByText("Set up", { exact: true }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: "Rename the set" }).click();
  await other.getByRole("textbox", { name: "Name of the set" }).fill("Renamed there");
  await other.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Renamed there" })).toBeVisible();

  const grid = page.getByRole("grid", { name: "Rows" });
  await grid.locator("[data-row='1'][data-column='1']").click();
  await page.keyboard.press("Enter");
  await grid.getByRole("textbox").fill("Capital of Spain?");
  await other.getByText("Set up", { exact: true }).click();
  await other.getByRole("grid", { name: "Rows" }).locator("[data-row='0'][data-column='0']").click();
  await other.keyboard.press("Space");
  await other.getByRole("button", { name: "Remove 1 row" }).click();
  await other.getByRole("button", { name: "All sets" }).click();
  await expect(page.getByText(/^2 rows · /)).toBeVisible();
  await expect(grid.getByRole("textbox")).toHaveValue("Capital of Spain?");
  await grid.getByRole("textbox").press("Enter");
  await expect(grid).toContainText("Capital of Spain?");
  await expect(grid).not.toContainText("What is 2+2?");

  await other.getByRole("button", { name: "Delete Renamed there" }).click();
  await expect(page.getByText("Another tab deleted this set.")).toBeVisible();
  await expect(grid).toContainText("Capital of Spain?");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("Another tab deleted this set.")).toHaveCount(0);
  await expect(other.getByRole("button", { name: "Delete Renamed there" })).toBeVisible();
});

test.describe("demands on meaning", () => {
  test.use({ expectedHosts: ["huggingface.co"] });

  test("use the small model once it was fetched, and nothing is fetched before", async ({ context, page }) => {
    const host = await serveMeaningModel(context);
    const row = { vars: { place: "port" }, providerOutput: "The harbour museum is for visitors with children." };
    const assert = [{ type: "similar", value: "The port gallery is for guests who bring kids.", threshold: 0.5 }];
    const config = { prompts: ["About the {{place}}"], tests: [{ ...row, assert }] };
    await page.goto("./lab/");
    await page.getByLabel("Files with cases").setInputFiles({
      name: "promptfooconfig.json",
      mimeType: "",
      buffer: Buffer.from(JSON.stringify(config)),
    });
    await page.getByRole("button", { name: /^Make a set of/ }).click();
    const offer = page.getByRole("complementary", { name: "Compare by meaning" });
    await expect(offer).toContainText("Until it is here they are not run.");
    expect(host.asked).toEqual([]);
    await offer.getByRole("button", { name: "Get the model" }).click();
    await expect(offer).toBeHidden({ timeout: 60_000 });
    await page.getByRole("button", { name: "Measure", exact: true }).click();
    await expect(page.getByText("Everything is measured.")).toBeVisible({ timeout: 60_000 });
    await page.getByRole("gridcell", { name: /row 1: / }).click();
    await expect(page.getByRole("dialog")).toContainText("The similarity in meaning is");
  });
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
      await page.getByRole("button", { name: /^All \d+ methods$/ }).click();
      await page.getByLabel("What fits my rows").uncheck();
      await expectNoViolations(page, "all methods");
    });
  });
}
