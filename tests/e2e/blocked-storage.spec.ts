import { linedPrompt } from "../fixtures/lined-prompt";
import { modelsPageOf } from "./support/models-page";
import { tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";

test.beforeEach(async ({ page }) => {
  // As Chrome does where all cookies are blocked.
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
});

test("where the browser forbids its local storage, a model is found, loaded and writes all the same", async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.loadModel(tinyModel);
  await workbench.runOn(linedPrompt);
  await expect(workbench.result).toBeVisible();
});

test("where the browser forbids its local storage, a model of one's own lasts until the page is left", async ({
  page,
}) => {
  const models = modelsPageOf(page);
  await models.open();
  await expect(models.main).toContainText("Your own models");
});
