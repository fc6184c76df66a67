import { linedPrompt } from "../fixtures/lined-prompt";
import { expect, test } from "./support/test";

test("everything but new models works without a network once the page is there", async ({
  context,
  page,
  workbench,
}) => {
  await workbench.open();
  await page.waitForLoadState("networkidle");
  // The rest of the program comes with the first touch.
  const rest = { asked: 0, here: 0 };
  page.on("request", () => (rest.asked += 1));
  page.on("requestfinished", () => (rest.here += 1));
  await workbench.prompt.click();
  // It comes in waves: one part after the other, and a worker asks for its own when it runs.
  const isAllHere = async (): Promise<boolean> => {
    const { asked } = rest;
    await page.waitForTimeout(4_000);
    return asked > 0 && rest.asked === asked && rest.here === asked;
  };
  await expect.poll(isAllHere, { timeout: 60_000 }).toBe(true);
  await context.setOffline(true);

  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");

  await page.keyboard.press("Alt+2");
  await expect(workbench.changes.getByRole("insertion").first()).toBeVisible();
  await page.keyboard.press("Alt+3");
  await expect(workbench.before).toHaveText(linedPrompt);
  await page.keyboard.press("Alt+1");
  await expect(workbench.result).toBeVisible();

  await workbench.settings.click();
  await expect(workbench.dialog("Settings")).toBeVisible();
  await page.keyboard.press("Escape");
  await workbench.showTemplate.click();
  await expect(workbench.filledTemplate).toContainText(linedPrompt);
  await page.keyboard.press("Escape");
  await workbench.privacyChip.click();
  await expect(workbench.dialog("What leaves this tab")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(workbench.dialog("Commands")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await expect(workbench.dialog("Keyboard shortcuts")).toBeVisible();
  await page.keyboard.press("Escape");

  await workbench.engineChip.click();
  await expect(workbench.dialog("Models")).toContainText("For this device");
});

test("a part that cannot be fetched says so, and comes when it is asked for again", async ({
  context,
  page,
  workbench,
}) => {
  await workbench.open();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);

  await workbench.settings.click();
  const notice = page.getByRole("alert").filter({ hasText: "A part of Goldsmith could not be fetched" });
  await expect(notice).toBeVisible();
  await context.setOffline(false);
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(workbench.dialog("Settings")).toBeVisible();
});

test("a model that cannot be fetched says so and can be tried again", async ({ context, page, workbench }) => {
  await context.route("**/models/tiny-decoder/**", (route) => route.abort());
  await workbench.open();
  await workbench.engineChip.click();
  const models = workbench.dialog("Models");
  await models.getByRole("button", { name: "Load Tiny decoder" }).click();
  await expect(models.getByRole("alert")).toContainText("The download was cut off", { timeout: 60_000 });
  await expect(workbench.engineChip).toHaveText("Model: Tiny decoder · not loaded");

  await context.unroute("**/models/tiny-decoder/**");
  await models.getByRole("button", { name: "Load it again" }).click();
  await expect(workbench.engineChip).toHaveText("Model: Tiny decoder · ready", { timeout: 60_000 });
  await page.keyboard.press("Escape");
});
