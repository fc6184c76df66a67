import type { Page } from "@playwright/test";
import { linedPrompt } from "../fixtures/lined-prompt";
import { readExactly } from "./support/exact-text";
import { expect, test } from "./support/test";

/** As on plain HTTP from another host than localhost, where browsers give programs no clipboard. */
async function takeClipboardAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined });
  });
}

test.beforeEach(async ({ page, workbench }) => {
  await takeClipboardAway(page);
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
});

test("without a clipboard for programs, Copy copies all the same", async ({ page, workbench }) => {
  const golden = await readExactly(workbench.result);
  await page.getByRole("button", { name: "Copy", exact: true }).first().click();
  await workbench.prompt.fill("");
  await workbench.prompt.press("ControlOrMeta+v");
  await expect(workbench.prompt).toHaveValue(golden);
});

test("the command for it says on the button that it has copied, and what to do where it could not", async ({
  page,
  workbench,
}) => {
  const copy = () => workbench.doCommand("copy the result");
  const golden = await readExactly(workbench.result);
  await copy();
  await expect(page.getByRole("button", { name: "Copied", exact: true })).toBeVisible();
  await expect(workbench.announcements.filter({ hasText: "Copied to the clipboard" })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Copy", exact: true })).toBeVisible();
  await workbench.prompt.fill("");
  await workbench.prompt.press("ControlOrMeta+v");
  await expect(workbench.prompt).toHaveValue(golden);

  await page.evaluate(() => {
    Object.defineProperty(document, "execCommand", { value: () => false });
  });
  await copy();
  await expect(page.getByText("Select the text and press Ctrl C.")).toBeVisible();
});

test("a link is copied out of its dialog", async ({ page, workbench }) => {
  await workbench.doCommand("share as a link");
  const dialog = page.getByRole("dialog", { name: "Share a prompt" });
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  await expect(dialog).not.toContainText("did not allow it");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await workbench.prompt.fill("");
  await workbench.prompt.press("ControlOrMeta+v");
  await expect(workbench.prompt).toHaveValue(/\/shared\/#1\.[\w-]+$/);
});

test("where the browser refuses to copy, it is said what to do", async ({ page }) => {
  await page.evaluate(() => {
    Object.defineProperty(document, "execCommand", { value: () => false });
  });
  await page.getByRole("button", { name: "Copy", exact: true }).first().click();
  await expect(page.getByText("Select the text and press Ctrl C.")).toBeVisible();
});
