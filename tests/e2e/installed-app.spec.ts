import { linedPrompt } from "../fixtures/lined-prompt";
import { tinyModel } from "./support/served-models";
import { loadKeptModel, openKept, serveCopy } from "./support/site-copy";
import { expect, test } from "./support/test";
import { workbenchOf } from "./support/workbench";

// Each test has a server of its own, since only a server that is gone leaves no doubt about what needs none.
test.use({ serviceWorkers: "allow" });

test("after one visit the whole app works without a server", async ({ browser }) => {
  const site = await serveCopy();
  const { context, page, workbench } = await openKept(browser, site.url);
  await site.unplug();

  const other = await context.newPage();
  const opened = workbenchOf(other);
  await opened.open();
  await opened.runOn(linedPrompt);
  await expect(opened.resultHeading).toHaveText("Your new prompt");
  await opened.engineChip.click();
  await expect(opened.dialog("Models")).toContainText("For this device");
  await other.keyboard.press("Escape");
  await opened.settings.click();
  await expect(opened.dialog("Settings")).toBeVisible();
  await other.keyboard.press("Escape");

  for (const [address, heading] of [
    ["./sessions/?q=bees", "Sessions"],
    ["./sessions", "Sessions"],
    ["./lab/", "Lab"],
    ["./models/", "Models"],
    ["./about/", "Privacy"],
    ["./shared/", ""],
  ] as const) {
    const answer = await other.goto(address);
    expect(answer?.status(), address).toBe(200);
    expect(answer?.headers()["content-security-policy"], address).toContain("default-src 'none'");
    await expect(other.getByRole("heading", { level: 1 }).first()).toContainText(heading);
  }
  expect((await other.goto("./no-such-page/"))?.status()).toBe(404);

  await other.goto("./lab/");
  await other.getByLabel("or paste them").fill("question,answer\nCapital of France?,Paris");
  await other.getByRole("button", { name: "Read it" }).click();
  await expect(other.getByRole("region", { name: "The first rows" })).toContainText("Capital of France?");
  await other.goto("./lab/");
  await other.getByRole("button", { name: /^The rules against your prompt/ }).click();
  await other.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(other.getByText("Everything is measured.")).toBeVisible();

  await other.goto("./");
  await other.getByRole("link", { name: "Sessions" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Sessions" })).toBeVisible();
  await expect(workbench.prompt).toBeVisible();
  await page.reload();
  await expect(workbench.prompt).toBeVisible();
  await context.close();
  await site.remove().catch(() => undefined);
});

test("a model that was loaded once loads again without a server", async ({ browser }) => {
  const site = await serveCopy();
  const { context, page, workbench } = await openKept(browser, site.url);
  await loadKeptModel(workbench);
  await site.unplug();

  await page.reload();
  await workbench.loadModel(tinyModel);
  await workbench.runOn(linedPrompt);
  // It draws by chance, and what so small a model writes may be kept or not: that a result stands there tells.
  await expect(workbench.result).toBeVisible();
  await expect(page.getByRole("group").filter({ hasText: "How it was made" })).toBeVisible();
  await context.close();
  await site.remove().catch(() => undefined);
});

test("an update is offered, waits for the person, and leaves other tabs as they are", async ({ browser }) => {
  const site = await serveCopy();
  const { context, page, workbench } = await openKept(browser, site.url);
  const other = await context.newPage();
  await workbenchOf(other).open();
  await other.getByRole("textbox", { name: "Silver prompt" }).click();
  site.publish("Newer");
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

  const bar = page.getByRole("region", { name: "Update" });
  await expect(bar).toContainText("A newer Goldsmith is here.");
  // From a tab of its own, as the service worker answers it.
  const keptPage = async () => {
    const probe = await context.newPage();
    await probe.goto("./sessions/");
    const text = await probe.evaluate(async () => (await fetch("../404.html")).text());
    await probe.close();
    return text;
  };
  expect(await keptPage()).not.toContain("Newer");

  await bar.getByRole("button", { name: "Later" }).click();
  await expect(bar).toBeHidden();
  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await workbench.reload();
  expect(await keptPage()).not.toContain("Newer");
  await expect(bar).toBeVisible();

  await Promise.all([page.waitForEvent("load"), bar.getByRole("button", { name: "Reload now" }).click()]);
  await expect(workbench.prompt).toHaveValue(linedPrompt);
  await expect(bar).toBeHidden();
  expect(await keptPage()).toContain("Newer");
  // Its files are all here, though the older one was asked to clean up while it waited.
  await site.unplug();
  expect(await keptPage()).toContain("Newer");
  await page.reload();
  await expect(workbench.prompt).toHaveValue(linedPrompt);
  await expect(other.getByRole("region", { name: "Update" })).toContainText("Another tab has changed");
  await context.close();
  await site.remove().catch(() => undefined);
});
