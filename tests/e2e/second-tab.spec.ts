import { tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { workbenchOf } from "./support/workbench";

test("a large model is not loaded in a second tab unless it is wanted there too", async ({
  context,
  page,
  workbench,
}) => {
  const model = { engine: "transformers", name: tinyModel, folder: "models/tiny-decoder", dtype: "q8", device: "wasm" };
  await context.route("**/models.json", (route) =>
    route.fulfill({ json: { models: [{ ...model, memoryMegabytes: 2100 }] } }),
  );
  await workbench.open();
  await workbench.loadModel(tinyModel);

  const second = workbenchOf(await context.newPage());
  await second.open();
  await second.engineChip.click();
  const models = second.dialog("Models");
  await models.getByRole("button", { name: `Load ${tinyModel}` }).click();
  const notice = models.getByRole("alert");
  await expect(notice).toContainText("This model is loaded in another tab");
  await expect(notice).toContainText("2.1 GB of memory more");
  await notice.getByRole("button").click();
  await expect(second.engineChip).toHaveText(`Model: ${tinyModel} · ready`, { timeout: 60_000 });

  // Where no tab holds it, nothing is asked.
  await page.close();
  await second.reload();
  await second.loadModel(tinyModel);
});
