import type { Page } from "@playwright/test";
import { manyTitle } from "./support/many-sessions";
import { sessionsPageOf } from "./support/sessions-page";
import { expect, test } from "./support/test";
import { workbenchOf } from "./support/workbench";

const first = manyTitle(1);
const second = manyTitle(2);
const third = manyTitle(3);
const fourth = manyTitle(4);

/** Everything that is stored of sessions, as text. */
function readDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("goldsmith");
      opening.onsuccess = () => resolve(opening.result);
    });
    const tables = ["sessions", "versions", "outputs"].map(
      (table) =>
        new Promise<unknown>((resolve) => {
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => resolve(reading.result);
        }),
    );
    const rows = JSON.stringify(await Promise.all(tables));
    database.close();
    return rows;
  });
}

test("an empty page says what sessions are for, and leads to the workbench", async ({ page }) => {
  const sessions = sessionsPageOf(page);
  await sessions.open();
  await expect(page.getByRole("heading", { name: "No session yet" })).toBeVisible();
  await expect(sessions.search).toBeHidden();
  await page.getByRole("link", { name: "Go to the workbench" }).click();
  await expect(workbenchOf(page).prompt).toBeVisible();
});

test("what was made on the workbench is listed, and opens there again", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.runOn("explain how bees fly");
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await page.getByRole("button", { name: "New session" }).click();
  await workbench.runOn("explain how wasps fly");
  await expect(workbench.resultHeading).toHaveText("Your new prompt");

  const sessions = sessionsPageOf(page);
  await page.getByRole("link", { name: "Sessions" }).click();
  await expect(sessions.rows).toHaveCount(2);
  await expect(sessions.row("explain how bees fly")).toContainText("Rules");
  await expect(sessions.row("explain how bees fly")).toContainText("Undecided");
  await expect(sessions.row("explain how bees fly").locator("time")).toHaveText("just now");
  await sessions.opener("explain how bees fly").click();
  await expect(workbench.prompt).toHaveValue("explain how bees fly");
  await expect(workbench.version(/^Candidate by rules/)).toBeVisible();

  await page.goBack();
  await sessions.opener("explain how wasps fly").focus();
  await page.keyboard.press("Enter");
  await expect(workbench.prompt).toHaveValue("explain how wasps fly");
});

test.describe("finding", () => {
  test("a search finds what stands in any version, as one types, and keeps it out of the address", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 120, versions: 3 });
    await sessions.search.pressSequentially("WORD-77-3");
    await expect(sessions.rows).toHaveCount(1);
    await expect(sessions.opener(manyTitle(77))).toBeVisible();
    await expect(sessions.announcements.filter({ hasText: "1 session found" })).toHaveCount(1);
    expect(page.url()).not.toContain("77");

    await sessions.search.press("Escape");
    await expect(sessions.search).toHaveValue("");
    await expect(sessions.main.getByText("120 sessions", { exact: true })).toBeVisible();

    await sessions.search.fill("nothing holds this");
    await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
    await page.getByRole("button", { name: "Clear search and filters" }).click();
    await expect(sessions.opener(first)).toBeVisible();
    await expect(sessions.search).toBeFocused();
  });

  test("who comes back from a session finds the same search", async ({ page, workbench }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 30 });
    await sessions.search.fill("word-12-1");
    await expect(sessions.rows).toHaveCount(1);
    await sessions.search.press("ArrowDown");
    await expect(sessions.opener(manyTitle(12))).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(workbench.prompt).toHaveValue(/word-12-1/);
    await page.goBack();
    await expect(sessions.search).toHaveValue("word-12-1");
    await expect(sessions.rows).toHaveCount(1);
  });

  test("order and filters stand in the address and survive a reload", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 12 });
    await expect(sessions.model.getByRole("option")).toHaveText(["Any model", "Tiny", "Rules"]);
    await sessions.model.selectOption("Tiny");
    await expect.poll(() => sessions.names()).toEqual([1, 3, 5, 7, 9, 11].map(manyTitle));
    await sessions.outcome.selectOption("New prompt chosen");
    await expect.poll(() => sessions.names()).toEqual([1, 7].map(manyTitle));
    await sessions.order.selectOption("Name");
    await page.reload();
    await expect.poll(() => sessions.names()).toEqual([1, 7].map(manyTitle));
    await expect(sessions.order).toHaveValue("title");
    await sessions.model.selectOption("Any model");
    // By signs and not by numbers.
    await expect.poll(() => sessions.names()).toEqual([10, 1, 4, 7].map(manyTitle));
    await sessions.outcome.selectOption("Any outcome");
    await sessions.order.selectOption("Last changed");
    await expect.poll(async () => (await sessions.names())[11]).toBe(manyTitle(12));
    expect(new URL(page.url()).search).toBe("");
  });
});

test.describe("changing", () => {
  test("a name takes the place of the title, and a blank one gives it back", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 3 });
    await sessions.choose(second, "Rename");
    await sessions.nameField.fill("Letter <b>to</b> the customers");
    await sessions.nameField.press("Enter");
    const renamed = sessions.opener("Letter <b>to</b> the customers");
    await expect(renamed).toBeFocused();
    await page.keyboard.press("F2");
    await sessions.nameField.fill("something else");
    await sessions.nameField.press("Escape");
    await expect(renamed).toBeFocused();
    await page.reload();
    await renamed.focus();
    await page.keyboard.press("F2");
    await sessions.nameField.fill("   ");
    await sessions.search.click();
    await expect(sessions.opener(second)).toBeVisible();
    await expect(renamed).toBeHidden();
  });

  test("pinned ones stand first, and are back in their places when unpinned", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 4 });
    await sessions.row(third).hover();
    await sessions.pin(third).click();
    await expect.poll(() => sessions.names()).toEqual([third, first, second, fourth]);
    await expect(sessions.pin(third)).toHaveAttribute("aria-pressed", "true");
    await page.reload();
    await expect.poll(() => sessions.names()).toEqual([third, first, second, fourth]);
    await sessions.choose(third, "Unpin");
    await expect.poll(() => sessions.names()).toEqual([first, second, third, fourth]);
  });

  test("a copy has all versions of its own", async ({ page, workbench }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 1, versions: 3 });
    await sessions.choose(first, "Duplicate");
    await expect(sessions.rows).toHaveCount(2);
    await sessions.opener(`Copy of ${first}`).click();
    await expect(workbench.prompt).toHaveValue(/word-1-1/);
    await expect(workbench.versions).toHaveCount(3);
  });

  test("what was deleted comes back exactly as it was", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 5, versions: 3 });
    const before = await readDatabase(page);
    await sessions.checkBox(second).click();
    await sessions.checkBox(fourth).click({ modifiers: ["Shift"] });
    await expect(sessions.selected).toHaveCount(3);
    await sessions.bulk("Delete").click();
    await expect(sessions.rows).toHaveCount(2);
    await expect(page.getByText("3 sessions deleted.", { exact: true })).toBeVisible();
    await expect(sessions.toolbar).toBeHidden();
    expect(await readDatabase(page)).not.toBe(before);
    await sessions.undo.click();
    await expect(sessions.rows).toHaveCount(5);
    await expect(sessions.undo).toBeHidden();
    expect(await readDatabase(page)).toBe(before);
  });

  test("the offer to undo stays under the pointer, and goes by itself", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 3 });
    await page.clock.install();
    await sessions.choose(first, "Delete");
    await page.clock.runFor(1_000);
    await expect(sessions.undo).toBeVisible();
    await sessions.undo.hover();
    await page.clock.runFor(60_000);
    await expect(sessions.undo).toBeVisible();
    await sessions.search.hover();
    await page.clock.runFor(14_000);
    await expect(sessions.undo).toBeVisible();
    await page.clock.runFor(2_000);
    await expect(sessions.undo).toBeHidden();
    await page.reload();
    await expect.poll(() => sessions.names()).toEqual([second, third]);
  });

  test("what is done with all that were found leaves the others alone", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 12, versions: 2 });
    await sessions.outcome.selectOption("Own prompt kept");
    await expect(sessions.rows).toHaveCount(4);
    await sessions.selectAll.click();
    await expect(sessions.toolbar).toContainText("4 selected");
    await sessions.bulk("Pin").click();
    await expect(sessions.bulk("Unpin")).toBeVisible();
    await expect.poll(() => sessions.names()).toEqual([2, 5, 8, 11].map(manyTitle));
    await sessions.bulk("Duplicate").click();
    await expect(sessions.rows).toHaveCount(8);
    await expect(sessions.toolbar).toContainText("4 selected");
    await sessions.bulk("Delete").click();
    await expect(sessions.rows).toHaveCount(4);
    await sessions.outcome.selectOption("Any outcome");
    await expect(sessions.rows).toHaveCount(12);
  });

  test("what a filter hides is not selected any more", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 6 });
    await sessions.selectAll.click();
    await expect(sessions.toolbar).toContainText("6 selected");
    await sessions.outcome.selectOption("Undecided");
    await expect(sessions.toolbar).toContainText("2 selected");
    await sessions.outcome.selectOption("Any outcome");
    await expect(sessions.rows).toHaveCount(6);
    await expect(sessions.selected).toHaveCount(2);
  });
});

test("export, import and backup open from here, and the focus goes back to where it was", async ({ page }) => {
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 3 });
  for (const name of ["Import…", "Export all…", "Backup…"]) {
    const opener = sessions.main.getByRole("button", { name });
    await opener.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(opener).toBeFocused();
  }
  await sessions.choose(second, "Export…");
  await expect(page.getByRole("dialog")).toContainText("1 session");
  await page.keyboard.press("Escape");
  await sessions.checkBox(first).click();
  await sessions.checkBox(third).click();
  await sessions.bulk("Export…").click();
  await expect(page.getByRole("dialog")).toContainText("2 sessions");
});

test("everything can be done with the keyboard", async ({ page }) => {
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 200 });
  const key = (name: string) => page.keyboard.press(name);

  await key("/");
  await expect(sessions.search).toBeFocused();
  await key("ArrowDown");
  await expect(sessions.opener(first)).toBeFocused();
  await key("ArrowDown");
  await key("ArrowDown");
  await expect(sessions.opener(third)).toBeFocused();
  await key("ArrowUp");
  await expect(sessions.opener(second)).toBeFocused();
  await key("End");
  await expect(sessions.opener(manyTitle(200))).toBeFocused();
  await expect(sessions.opener(manyTitle(200))).toBeInViewport({ ratio: 1 });
  await key("PageUp");
  await expect(sessions.opener(manyTitle(200))).not.toBeFocused();
  await key("PageDown");
  await expect(sessions.opener(manyTitle(200))).toBeFocused();
  await key("Home");
  await expect(sessions.opener(first)).toBeFocused();
  // Nothing that sticks to the top lies over it.
  await sessions.opener(first).click({ trial: true });

  await key(" ");
  await key("Shift+ArrowDown");
  await key("Shift+ArrowDown");
  await expect(sessions.toolbar).toContainText("3 selected");
  await expect(sessions.opener(third)).toBeFocused();
  await key("Escape");
  await expect(sessions.toolbar).toBeHidden();
  await key("Control+a");
  await expect(sessions.toolbar).toContainText("200 selected");
  await key("Escape");

  await key("Delete");
  await expect(sessions.opener(third)).toBeHidden();
  await expect(sessions.opener(fourth)).toBeFocused();
  await key("Control+z");
  await expect(sessions.opener(third)).toBeFocused();

  // One row is reached by Tab, with its controls: the check box before its name, pin and menu after it.
  await key("Shift+Tab");
  await expect(sessions.checkBox(third)).toBeFocused();
  await key("Tab");
  await key("Tab");
  await expect(sessions.pin(third)).toBeFocused();
  await key("Tab");
  await key("Enter");
  await expect(page.getByRole("menuitem", { name: "Open" })).toBeFocused();
  await key("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await key("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(sessions.list.getByRole("button", { name: `Actions for ${third}` })).toBeFocused();
  await key("Tab");
  await expect(sessions.list.locator(":focus")).toHaveCount(0);
});

test("ten thousand sessions are all there, and few are drawn", async ({ page }) => {
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 10_000 });
  const drawn = () => sessions.list.evaluate((list) => list.querySelectorAll("li").length);
  await expect(sessions.main.getByText("10,000 sessions, kept in this browser only.")).toBeVisible();
  await expect(sessions.opener(first)).toBeVisible();
  await expect(sessions.rows.first()).toHaveAttribute("aria-setsize", "10000");
  expect(await drawn()).toBeLessThan(60);

  await page.mouse.move(400, 500);
  for (let turn = 0; turn < 20; turn += 1) {
    await page.mouse.wheel(0, 5_000);
    expect(await drawn()).toBeLessThan(60);
  }
  // What is in view is read once the scrolling ends.
  await expect(sessions.list.getByText("Reading…")).toHaveCount(0);
  expect(await sessions.rows.nth(10).getAttribute("aria-posinset")).not.toBe("11");

  await sessions.rows.nth(10).locator("[data-opens]").focus();
  await page.keyboard.press("End");
  await expect(sessions.opener(manyTitle(10_000))).toBeFocused();
  await expect(sessions.opener(manyTitle(10_000))).toBeInViewport({ ratio: 1 });
  expect(await drawn()).toBeLessThan(60);

  await sessions.search.fill("word-4321-1");
  await expect(sessions.rows).toHaveCount(1);
  await expect(sessions.opener(manyTitle(4_321))).toBeInViewport({ ratio: 1 });
});

test("what another tab does shows at once", async ({ context, page }) => {
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 4 });
  const other = sessionsPageOf(await context.newPage());
  await other.open();
  await other.choose(third, "Rename");
  await other.nameField.fill("Named elsewhere");
  await other.nameField.press("Enter");
  await expect(sessions.opener("Named elsewhere")).toBeVisible();
  await other.pin("Named elsewhere").click();
  await expect.poll(async () => (await sessions.names())[0]).toBe("Named elsewhere");
  await other.choose(first, "Delete");
  await expect(sessions.rows).toHaveCount(3);
  await expect(sessions.main.getByText("3 sessions, kept in this browser only.")).toBeVisible();
  await other.undo.click();
  await expect(sessions.rows).toHaveCount(4);
});

test("what a newer Goldsmith has saved can be found and not changed", async ({ page }) => {
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 3 });
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("goldsmith", 9_990);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(new Error(String(opening.error)));
      }),
  );
  await sessions.open();
  await expect(page.getByText("A newer Goldsmith has saved here.")).toBeVisible();
  await expect.poll(() => sessions.names()).toEqual([first, second, third]);
  await sessions.opener(second).focus();
  await page.keyboard.press("Delete");
  await page.keyboard.press("F2");
  await expect(sessions.nameField).toBeHidden();
  await sessions.row(second).hover();
  await sessions.list.getByRole("button", { name: `Actions for ${second}` }).click();
  await expect(page.getByRole("menuitem", { disabled: true })).toHaveText([
    /^Rename/,
    /^Pin to the top/,
    /^Duplicate/,
    /^Delete/,
  ]);
  await page.keyboard.press("Escape");
  await sessions.selectAll.click();
  await expect(sessions.bulk("Delete")).toBeDisabled();
  await expect(sessions.bulk("Export…")).toBeEnabled();
});
