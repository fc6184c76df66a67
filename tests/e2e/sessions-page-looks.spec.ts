import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { manyTitle } from "./support/many-sessions";
import { sessionsPageOf } from "./support/sessions-page";
import { expect, test } from "./support/test";

const first = manyTitle(1);
const second = manyTitle(2);
const third = manyTitle(3);

/** Runs all of axe's rules in light; in dark those that colours can break, which no width changes. */
async function expectNoViolations(page: Page, state: string): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 640;
  for (const colorScheme of isPhone ? (["light"] as const) : (["light", "dark"] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // The row under the mouse takes its new colours with the next frames.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === "light" ? axe : axe.withRules("color-contrast")).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

for (const [where, width] of Object.entries({ "on a wide screen": 1440, "on a phone": 390 })) {
  test.describe(where, () => {
    test.use({ viewport: { width, height: 900 } });

    test("axe finds nothing", async ({ page }) => {
      const sessions = sessionsPageOf(page);
      await sessions.open();
      await expectNoViolations(page, "empty");
      await sessions.openWith({ count: 6 });
      await expect(sessions.opener(first)).toBeVisible();
      await expectNoViolations(page, "filled");
      await sessions.checkBox(second).click();
      await expectNoViolations(page, "selected");
      await sessions.bulk("Delete").click();
      await expect(sessions.undo).toBeVisible();
      await expectNoViolations(page, "deleted");
      await sessions.list.getByRole("button", { name: `Actions for ${third}` }).click();
      await expectNoViolations(page, "menu");
      await page.getByRole("menuitem", { name: "Rename" }).click();
      await expectNoViolations(page, "renaming");
      await page.keyboard.press("Escape");
      await sessions.search.fill("nothing holds this");
      await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
      await expectNoViolations(page, "nothing found");
    });
  });
}

for (const width of [360, 390, 768, 1440, 2560]) {
  test(`at ${width} pixels nothing stands out to the side`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const sessions = sessionsPageOf(page);
    const overhang = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await sessions.openWith({ count: 40 });
    await sessions.choose(second, "Rename");
    await sessions.nameField.fill("unbreakable".repeat(18));
    await sessions.nameField.press("Enter");
    await expect(sessions.opener("unbreakable".repeat(18))).toBeVisible();
    expect(await overhang()).toBe(0);
    await sessions.selectAll.click();
    await sessions.bulk("Delete").scrollIntoViewIfNeeded();
    await expect(sessions.bulk("Delete")).toBeInViewport({ ratio: 1 });
    expect(await overhang()).toBe(0);
  });
}

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test("every control is at least 44 pixels high and wide, and a tap opens", async ({ page, workbench }) => {
    const sessions = sessionsPageOf(page);
    await sessions.openWith({ count: 20 });
    const small = () =>
      sessions.main.evaluate((main) =>
        [...main.querySelectorAll("button, select, input:not([type=checkbox]), label")]
          .filter((control) => control.checkVisibility() && !control.matches("[data-opens]"))
          .filter((control) => {
            const { width, height } = control.getBoundingClientRect();
            return width < 43.5 || height < 43.5;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
    expect(await small()).toEqual([]);
    await page.getByRole("button", { name: "Order and filters" }).tap();
    await expect(sessions.order).toBeVisible();
    await sessions.checkBox(second).tap();
    await expect(sessions.toolbar).toBeVisible();
    expect(await small()).toEqual([]);
    await sessions.row(third).tap();
    await expect(workbench.prompt).toHaveValue(/word-3-1/);
  });
});
