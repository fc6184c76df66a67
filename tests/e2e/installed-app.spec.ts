import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { siteFolder } from "@/tools/project.mjs";
import { serveSite } from "@/tools/site-server.mjs";
import { expectKept } from "./support/kept-app";
import { tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { workbenchOf } from "./support/workbench";

// Each test has a server of its own, since only a server that is gone leaves no doubt about what needs none.
test.use({ serviceWorkers: "allow" });

const models = {
  models: [{ name: tinyModel, folder: "models/tiny-decoder", engine: "transformers", dtype: "q8", device: "wasm" }],
};

/** Writes the file, and takes its compressed copies away, which would be sent in its place. */
function replace(file: string, content: string): void {
  writeFileSync(file, content);
  for (const ending of ["br", "gz"]) rmSync(`${file}.${ending}`, { force: true });
}

/** A copy of the built site, with the tests' models on its list, that can be unplugged and replaced. */
async function serveCopy() {
  const folder = mkdtempSync(path.join(tmpdir(), "goldsmith-site-"));
  cpSync(siteFolder, folder, { recursive: true });
  writeFileSync(path.join(folder, "models.json"), JSON.stringify(models));
  const basePath = new URL(test.info().project.use.baseURL ?? "").pathname.replace(/\/$/, "");
  const site = await serveSite({ folder, mounts: { [`${basePath}/models`]: "tests/fixtures" } });
  return {
    url: site.url,
    unplug: site.close,
    /** Puts a newer build in the site's place: another title of a page, and a service worker that lists it. */
    publish(words: string) {
      const page = path.join(folder, "404.html");
      replace(page, readFileSync(page, "utf8").replace(/<title>[^<]*/, `<title>${words}`));
      const program = path.join(folder, "service-worker.js");
      const old = readFileSync(program, "utf8");
      const revised = old.replace(/(404\.html["'`],revision:["'`])[^"'`]*/, `$1${words}`);
      if (revised === old) throw new Error("The service worker does not list the page.");
      replace(program, revised);
    },
    async remove() {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openKept(browser: Browser, url: string) {
  const context = await browser.newContext({ baseURL: url, serviceWorkers: "allow" });
  const page = await context.newPage();
  const workbench = workbenchOf(page);
  await workbench.open();
  await workbench.prompt.click();
  await expectKept(page);
  return { context, page, workbench };
}

test("after one visit the whole app works without a server", async ({ browser }) => {
  const site = await serveCopy();
  const { context, page, workbench } = await openKept(browser, site.url);
  await site.unplug();

  const other = await context.newPage();
  const opened = workbenchOf(other);
  await opened.open();
  await opened.runOn("explain how bees live");
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
  await workbench.loadModel(tinyModel);
  // The engine's files are kept as they pass; each is there once it is whole, and the program of 27 MB is the last.
  const keptEndings = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("goldsmith-engine"));
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return [...new Set(requests.flat().map(({ url }) => url.split(".").at(-1)))].sort();
    });
  await expect.poll(keptEndings).toEqual(["js", "mjs", "wasm"]);
  await site.unplug();

  await page.reload();
  await workbench.loadModel(tinyModel);
  await workbench.runOn("explain how bees live");
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
  await workbench.runOn("explain how bees live");
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await workbench.reload();
  expect(await keptPage()).not.toContain("Newer");
  await expect(bar).toBeVisible();

  await Promise.all([page.waitForEvent("load"), bar.getByRole("button", { name: "Reload now" }).click()]);
  await expect(workbench.prompt).toHaveValue("explain how bees live");
  await expect(bar).toBeHidden();
  expect(await keptPage()).toContain("Newer");
  // Its files are all here, though the older one was asked to clean up while it waited.
  await site.unplug();
  expect(await keptPage()).toContain("Newer");
  await page.reload();
  await expect(workbench.prompt).toHaveValue("explain how bees live");
  await expect(other.getByRole("region", { name: "Update" })).toContainText("Another tab has changed");
  await context.close();
  await site.remove().catch(() => undefined);
});
