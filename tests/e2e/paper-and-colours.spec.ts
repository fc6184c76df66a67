import { linedPrompt } from "../fixtures/lined-prompt";
import { expect, test } from "./support/test";

/** Longer than a box may be high, and longer than a text that is drawn whole. */
const lines = { "a long prompt": 200, "a text of which only a part is drawn": 2_000 };

for (const [name, count] of Object.entries(lines)) {
  test(`${name} is printed whole`, async ({ page, workbench }) => {
    const text = Array.from({ length: count }, (_, index) => `Line ${index + 1}: write about bees.`).join("\n");
    await workbench.open();
    await workbench.prompt.fill(text);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(workbench.prompt).toBeHidden();
    const printed = page.getByText(`Line ${count}: write about bees.`).and(page.locator("div"));
    await expect(printed).toBeVisible();
    // No box around it ends before it does.
    const isCut = await printed.evaluate((element) => {
      const { bottom } = element.getBoundingClientRect();
      for (let box = element.parentElement; box !== null && box !== document.documentElement; box = box.parentElement) {
        if (getComputedStyle(box).overflowY !== "visible" && box.getBoundingClientRect().bottom < bottom - 1)
          return true;
      }
      return false;
    });
    expect(isCut).toBe(false);

    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(workbench.prompt).toBeVisible();
  });
}

test.describe("where the system forces its colours", () => {
  test.use({ forcedColors: "active" });

  test("the chosen segment, the shown version and added words differ from the others", async ({ page, workbench }) => {
    await workbench.open();
    await workbench.runOn(linedPrompt);
    const look = (element: Element) => {
      const { backgroundColor, borderRightWidth, textDecorationLine } = getComputedStyle(element);
      return { backgroundColor, borderRightWidth, textDecorationLine };
    };

    const segments = page.getByRole("group", { name: "How to look at it" }).locator("label");
    const chosen = await segments.filter({ has: page.getByRole("radio", { checked: true }) }).evaluate(look);
    const other = await segments
      .filter({ has: page.getByRole("radio", { checked: false }) })
      .first()
      .evaluate(look);
    expect(chosen.backgroundColor).not.toBe(other.backgroundColor);

    const body = (row: typeof workbench.shownVersion) => row.locator("> .border-l-2").evaluate(look);
    const hidden = page.getByRole("treeitem", { selected: false });
    expect((await body(workbench.shownVersion)).borderRightWidth).not.toBe(
      (await body(hidden.first())).borderRightWidth,
    );

    await workbench.view("Changes").click();
    const added = await workbench.changes.locator("ins").first().evaluate(look);
    expect(added.textDecorationLine).toBe("underline");
  });
});
