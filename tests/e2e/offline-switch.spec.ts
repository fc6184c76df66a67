import { hubFolder, madeUpModel, modelsPageOf, pretendGpu, serveMadeUpModel, shardNames } from "./support/models-page";
import { expect, test } from "./support/test";
import { workbenchOf } from "./support/workbench";

const [first, second, third] = shardNames;

test.use({ expectedHosts: ["huggingface.co"] });

test("Offline cuts off a download in every tab at once, and costs nothing of it", async ({ context, page }) => {
  const served = await serveMadeUpModel(context);
  await pretendGpu(page);
  await page.addInitScript(
    ({ name, folder }) => {
      const record = { engine: "web-llm", name, weights: folder, library: `${folder}resolve/main/library.wasm` };
      localStorage.setItem("goldsmith-own-models", JSON.stringify([record]));
    },
    { name: "Model of the hub", folder: hubFolder },
  );
  const models = modelsPageOf(page);
  const row = models.row("Model of the hub");
  await models.open();
  served.breakShard(third, () => new Promise(() => undefined));
  await models.button("Download", "Model of the hub").click();
  await expect(row).toContainText(/81 kB of 121 kB/);

  const other = workbenchOf(await context.newPage());
  await other.open();
  await other.privacyChip.click();
  await other.page.getByRole("switch", { name: /^Offline/ }).click();
  const failure = row.getByRole("alert");
  await expect(failure).toContainText("Offline blocks this, so nothing is fetched");
  await expect(failure).toContainText(`The file was ${third} from huggingface.co.`);
  const chip = page.getByRole("button", { name: /^Offline/ });
  await expect(chip).toHaveText("Offline: other hosts are blocked");

  served.mend();
  await models.button("Continue", "Model of the hub").click();
  await expect(failure).toContainText(`The file was ${third} from huggingface.co.`);
  expect([first, second, third].map(served.asked)).toEqual([1, 1, 1]);
  // What this site serves itself comes all the same.
  await models.button("Download", madeUpModel).click();
  await expect(models.row(madeUpModel)).toContainText("On this device: 121 kB");

  await chip.click();
  await page.getByRole("switch", { name: /^Offline/ }).click();
  // Nothing loosens a page again but its being loaded anew; downloads have a worker that is not bound by it.
  await expect(other.privacyChip).toHaveText("Offline until it is reloaded");
  await other.page.reload();
  await expect(other.privacyChip).toHaveText(/to other hosts$/);
  await page.keyboard.press("Escape");
  await models.button("Continue", "Model of the hub").click();
  await expect(row).toContainText("On this device: 121 kB");
  expect([first, second, third].map(served.asked)).toEqual([2, 2, 3]);
});

test("a link to another site does not open while Offline is on, and the ledger says so", async ({ context, page }) => {
  await page.goto("./models/");
  const licence = page.locator('a[target="_blank"][href^="https:"]').first();
  const host = new URL((await licence.getAttribute("href")) ?? "").host;
  await page.getByRole("button", { name: /to other hosts$/ }).click();
  await page.getByRole("switch", { name: /^Offline/ }).click();
  await expect(page.getByRole("switch", { name: /^Offline/ })).toBeChecked();
  await page.keyboard.press("Escape");

  await licence.click();
  const dialog = page.getByRole("dialog", { name: "What leaves this tab" });
  await expect(dialog).toContainText(`${host}1 blocked, nothing sent`);
  expect(context.pages()).toEqual([page]);
});
