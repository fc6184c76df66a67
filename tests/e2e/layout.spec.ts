import type { Page } from "@playwright/test";
import { linedMatters, linedPrompt, linedPromptAbout } from "../fixtures/lined-prompt";
import { expect, test } from "./support/test";

async function expectNoSideways(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const dialog = document.querySelector("dialog[open] > div");
    return [document.documentElement, ...(dialog === null ? [] : [dialog])].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
  });
  expect(Math.max(...overflow), "pixels that stand out to the side").toBeLessThanOrEqual(0);
}

test("what the chips say is not cut, however narrow the window", async ({ page, workbench }) => {
  await workbench.open();
  for (const width of [320, 360, 390, 414, 640, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const chip of [workbench.engineChip, workbench.privacyChip]) {
      const hidden = await chip
        .locator("span.truncate")
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(hidden, `pixels that are cut at ${width}`).toBe(0);
    }
    await expect(workbench.privacyChip).toHaveAccessibleName("0 requests to other hosts");
    await expectNoSideways(page);
  }
});

for (const width of [360, 390, 768, 1440, 2560]) {
  test(`at ${width} pixels nothing stands out to the side, and the main controls are in view`, async ({
    page,
    workbench,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await workbench.open();
    for (const control of [
      workbench.prompt,
      workbench.optimize,
      workbench.settings,
      workbench.showTemplate,
      workbench.engineChip,
      workbench.privacyChip,
    ]) {
      await control.scrollIntoViewIfNeeded();
      await expect(control).toBeInViewport({ ratio: 1 });
    }
    await expectNoSideways(page);

    await page.getByRole("button", { name: "Add the response it gave" }).click();
    await page.getByRole("button", { name: "Add the response you wanted" }).click();
    await workbench.runOn(linedPromptAbout(linedMatters.unbreakable));
    await expect(workbench.resultHeading).toHaveText("Your new prompt");
    await expect(workbench.result).toBeVisible();
    await expectNoSideways(page);
    await page.keyboard.press("Alt+2");
    await expect(workbench.changes).toBeVisible();
    await expectNoSideways(page);
    await page.keyboard.press("Alt+3");
    await expect(workbench.before).toBeVisible();
    await expectNoSideways(page);

    for (const opener of [workbench.engineChip, workbench.settings, workbench.showTemplate, workbench.privacyChip]) {
      await opener.click();
      await expect(page.getByRole("dialog")).toBeInViewport({ ratio: 0.99 });
      await expect(page.getByText("Looking at this device…")).toBeHidden();
      await expectNoSideways(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
    }
  });
}

test("on a phone the result comes into view when a run begins", async ({ page, workbench }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await expect(workbench.resultHeading).toBeInViewport();
});
