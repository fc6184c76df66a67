import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { packLink } from "../../lib/share/link";
import type { SharedPayload } from "../../lib/share/payload";
import { linedMatters, linedPromptAbout } from "../fixtures/lined-prompt";
import { readExactly } from "./support/exact-text";
import { serveModels, tinyModel } from "./support/served-models";
import { expect, test } from "./support/test";
import { workbenchOf, type Workbench } from "./support/workbench";

const silverPrompt = linedPromptAbout(linedMatters.holder);

/** Runs the rules, opens the dialog by the command menu, and gives the golden prompt. */
async function shareAfterRun(workbench: Workbench): Promise<string> {
  await workbench.open();
  await workbench.runOn(silverPrompt);
  return shareResult(workbench);
}

async function shareResult({ page, ...workbench }: Workbench): Promise<string> {
  await expect.poll(() => readExactly(workbench.result)).not.toBe("");
  const golden = await readExactly(workbench.result);
  await workbench.doCommand("share as a link");
  await expect(dialogOf(page)).toBeVisible();
  return golden;
}

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Share a prompt" });

/** Presses the button and reads what it copied. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await dialogOf(page).getByRole("button", { name: "Copy the link" }).click();
  const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  // The button says for a moment only that it has copied.
  await expect.poll(readClipboard).not.toBe("");
  return readClipboard();
}

/** Another person's browser: nothing of the first one is in it. */
async function otherProfile(browser: Browser, baseURL: string | undefined): Promise<BrowserContext> {
  return browser.newContext({ baseURL: baseURL ?? "" });
}

function countSessions(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    // Opening one that is not there would make it.
    if (!databases.some(({ name }) => name === "goldsmith")) return 0;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("goldsmith");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    const stores = Array.from(database.objectStoreNames).filter((name) => name === "sessions" || name === "versions");
    const counts = await Promise.all(
      stores.map(
        (name) =>
          new Promise<number>((resolve, reject) => {
            const counting = database.transaction(name).objectStore(name).count();
            counting.onsuccess = () => resolve(counting.result);
            counting.onerror = () => reject(new Error(String(counting.error)));
          }),
      ),
    );
    database.close();
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

async function fragmentOf(payload: SharedPayload, passphrase: string | null = null): Promise<string> {
  const fragment = await packLink(payload, passphrase);
  if (!fragment.ok) throw new Error(fragment.failure.kind);
  return fragment.value;
}

const payload: SharedPayload = {
  goldsmithShare: 1,
  createdAt: Date.UTC(2026, 0, 31),
  task: { silverPrompt: "tell me about bees" },
  prompts: [
    { kind: "silver", text: "tell me about bees" },
    {
      kind: "candidate",
      text: "Explain how honey bees live through a year.",
      made: { optimizer: "instant", wordLimit: 60 },
    },
  ],
};

const sharedPrompt = (page: Page) => page.getByRole("region", { name: "The shared prompt" });

async function expectNoViolations(page: Page, state: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

test("a link shows the same golden prompt in another profile, and nothing is stored before it is made mine", async ({
  baseURL,
  browser,
  page,
  workbench,
}) => {
  const golden = await shareAfterRun(workbench);
  const link = await copyLink(page);
  expect(link).toMatch(/\/shared\/#1\.[\w-]+$/);

  const context = await otherProfile(browser, baseURL);
  const other = await context.newPage();
  await Promise.all([other.waitForEvent("worker"), other.goto(link)]);
  await expect(other.getByText("This came from a link")).toBeVisible();
  expect(await readExactly(sharedPrompt(other))).toBe(golden);
  await other.getByText("Changes", { exact: true }).click();
  await expect(other.getByRole("region", { name: "Changes, word by word" })).toBeVisible();
  expect(await countSessions(other)).toBe(0);

  await other.getByRole("button", { name: "Make it mine" }).click();
  const theirs = workbenchOf(other);
  await expect(theirs.prompt).toHaveValue(silverPrompt);
  await expect.poll(() => readExactly(theirs.result)).toBe(golden);
  await expect.poll(() => countSessions(other)).toBe(3);
  await theirs.reload();
  await expect.poll(() => readExactly(theirs.result)).toBe(golden);
  await context.close();
});

test("a link whose # was escaped on the way opens all the same", async ({ page }) => {
  await page.goto(`./shared/%23${await fragmentOf(payload)}`);
  await expect(page).toHaveURL(/\/shared\/#1\./);
  await expect(page.getByText("This came from a link")).toBeVisible();
});

test("run again by rules, it gives the same text", async ({ baseURL, browser, page, workbench }) => {
  const golden = await shareAfterRun(workbench);
  const link = await copyLink(page);

  const context = await otherProfile(browser, baseURL);
  const other = await context.newPage();
  await Promise.all([other.waitForEvent("worker"), other.goto(link)]);
  await other.getByRole("button", { name: "What would differ?" }).click();
  await expect(other.getByRole("list", { name: "What would differ" })).toContainText("Rules give the same text");
  expect(await countSessions(other)).toBe(0);
  await other.getByRole("button", { name: "Run it now" }).click();

  const theirs = workbenchOf(other);
  // The silver prompt, the candidate that was shared, and the new one.
  await expect(theirs.versions).toHaveCount(3);
  await expect(theirs.versions.last()).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => readExactly(theirs.result)).toBe(golden);
  await expect.poll(() => countSessions(other)).toBe(4);
  await context.close();
});

test("run again with the same model, it gives the same text, and loads nothing by itself", async ({
  baseURL,
  browser,
  page,
  workbench,
}) => {
  await workbench.open();
  await workbench.loadModel(tinyModel);
  await workbench.runOn("tell me about the sea");
  await expect(workbench.stream).toBeHidden({ timeout: 60_000 });
  const golden = await shareResult(workbench);
  const link = await copyLink(page);

  const context = await otherProfile(browser, baseURL);
  await serveModels(context);
  const other = await context.newPage();
  const theirs = workbenchOf(other);
  const modelFiles: string[] = [];
  context.on("request", (request) => {
    if (request.url().includes("/models/")) modelFiles.push(request.url());
  });
  await Promise.all([other.waitForEvent("worker"), other.goto(link)]);
  await other.getByRole("button", { name: "What would differ?" }).click();
  await expect(other.getByRole("list", { name: "What would differ" })).toContainText(`${tinyModel} is not loaded`);
  await other.getByRole("button", { name: "Set it up on the workbench" }).click();
  await expect(theirs.dialog("Models")).toBeVisible();
  await expect(theirs.versions).toHaveCount(2);
  expect(modelFiles).toEqual([]);

  await theirs
    .dialog("Models")
    .getByRole("button", { name: `Load ${tinyModel}` })
    .click();
  await expect(theirs.engineChip).toContainText("ready", { timeout: 60_000 });
  await other.keyboard.press("Escape");
  await theirs.optimize.click();
  await expect(theirs.versions).toHaveCount(3);
  await expect(theirs.versions.last()).toHaveAttribute("aria-selected", "true");
  await expect(theirs.stream).toBeHidden({ timeout: 60_000 });
  await expect.poll(() => readExactly(theirs.result)).toBe(golden);
  await context.close();
});

test("what a person leaves out is not in the link", async ({ page, workbench }) => {
  const golden = await shareAfterRun(workbench);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("group", { name: "Silver prompt" }).first()).toHaveText(silverPrompt);
  await expect(dialog.getByRole("group", { name: "Candidate by rules" }).last()).toHaveText(golden);
  const lengthOf = async () => Number((await dialog.getByText(/characters\./).textContent())?.replace(/\D/g, ""));
  const whole = await lengthOf();
  await dialog.getByRole("checkbox", { name: /How the prompts were made/ }).uncheck();
  await expect.poll(lengthOf).toBeLessThan(whole);
  const link = await copyLink(page);

  await page.goto(link);
  expect(await readExactly(sharedPrompt(page))).toBe(golden);
  await expect(page.getByText("Left out: how the prompts were made")).toBeVisible();
  await page.getByRole("button", { name: "What would differ?" }).click();
  await expect(page.getByText("The sender left out how it was made")).toBeVisible();
});

test("a sealed link opens with its passphrase and with no other", async ({ baseURL, browser, page, workbench }) => {
  const golden = await shareAfterRun(workbench);
  const plain = await copyLink(page);
  const sealing = dialogOf(page).getByRole("textbox", { name: "Passphrase (optional)" });
  const weak = dialogOf(page).getByText("A program could guess this one.");
  await expect(weak).toBeHidden();
  await sealing.fill("c");
  await expect(weak).toBeVisible();
  await sealing.fill("café three otters");
  await expect(weak).toBeHidden();
  await expect(dialogOf(page).getByText("needs the passphrase")).toBeVisible();
  await expect(dialogOf(page).getByRole("button", { name: "Copy the link" })).toBeVisible();
  const link = await copyLink(page);
  expect(link).toContain("#1s.");
  expect(link).not.toBe(plain);

  const context = await otherProfile(browser, baseURL);
  const other = await context.newPage();
  await other.goto(link);
  const passphrase = other.getByRole("textbox", { name: "Passphrase" });
  await passphrase.fill("cafe three otters");
  await passphrase.press("Enter");
  await expect(other.getByRole("main").getByRole("alert")).toContainText("The passphrase does not open it");
  await expect(sharedPrompt(other)).toBeHidden();
  await passphrase.fill("cafe\u0301 three otters");
  await passphrase.press("Enter");
  await expect(sharedPrompt(other)).toBeVisible();
  expect(await readExactly(sharedPrompt(other))).toBe(golden);
  await expect(other.getByRole("heading", { name: "Shared prompt" })).toBeFocused();
  expect(await countSessions(other)).toBe(0);
  await context.close();
});

test("a damaged link says what is wrong and stores nothing", async ({ page }) => {
  const fragment = await fragmentOf(payload);
  const place = fragment.length - 20;
  const altered = fragment.slice(0, place) + (fragment[place] === "A" ? "B" : "A") + fragment.slice(place + 1);
  const links = {
    [fragment.slice(0, -10)]: "The end of this link is missing",
    [altered]: "This link was altered on its way",
    "9.AAAA": "This was shared from a newer Goldsmith",
    hello: "This was not shared from Goldsmith",
  };
  const alert = page.getByRole("main").getByRole("alert");
  for (const [link, words] of Object.entries(links)) {
    // Only the fragment changes, as when a person corrects the address by hand.
    await page.goto(`./shared/#${link}`);
    await expect(alert).toContainText(words);
    await expect(sharedPrompt(page)).toBeHidden();
  }
  expect(await countSessions(page)).toBe(0);
  await page.goto(`./shared/#${fragment}%20).`);
  await expect(sharedPrompt(page)).toHaveText("Explain how honey bees live through a year.");
  await page.goto("./shared/#");
  await expect(page.getByText("This page opens prompts that were shared")).toBeVisible();
});

test("HTML and prototype keys in a link stay what they are", async ({ page }) => {
  const html = `<img src="https://example.com/x" onerror="document.title='broken in'"><script>alert(1)</script>`;
  const hostile: SharedPayload = {
    ...payload,
    task: { silverPrompt: html, goldenResponse: html },
    prompts: [{ kind: "candidate", text: html, name: html, made: { optimizer: "fipo", note: html, wordLimit: 1 } }],
    packs: [{ id: "__proto__", name: html, texts: { optimizer: html, s_r: html, g_r: html, discriminator: html } }],
  };
  await page.goto(`./shared/#${await fragmentOf(hostile)}`);
  expect(await readExactly(sharedPrompt(page))).toBe(html);
  await page.getByRole("button", { name: "What would differ?" }).click();
  await expect(page.getByRole("main").locator("img, script")).toHaveCount(0);
  await expect(page).toHaveTitle(/Shared prompt/);
});

test("a file takes the place of a link that is too long", async ({ page, workbench }) => {
  // Chance letters, which cannot be packed any smaller.
  const long = Array.from({ length: 3_000 }, (_, index) => ((index + 1) * 2_654_435_761 * 97).toString(36)).join(" ");
  await workbench.open();
  await workbench.runOn(long);
  await expect(workbench.resultHeading).toHaveText(/^(Nothing to add|Your new prompt)$/);
  await workbench.doCommand("share as a link");
  const dialog = dialogOf(page);
  await expect(dialog.getByText("That is too long for a link")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Copy the link" })).toBeHidden();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("prompt.goldsmith-share.json");

  await page.goto("./shared/");
  await page.locator("input[type=file]").setInputFiles(await download.path());
  await expect(page.getByText("This came from a file")).toBeVisible();
  await expect(sharedPrompt(page)).toContainText(long.slice(0, 200));
});

test("axe finds nothing in the dialog and on the page", async ({ page, workbench }) => {
  await shareAfterRun(workbench);
  await dialogOf(page).getByText("QR code, for a phone").click();
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await expectNoViolations(page, "dialog");

  await page.goto("./shared/");
  await expectNoViolations(page, "without a link");
  await page.goto("./shared/#hello");
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await expectNoViolations(page, "damaged");
  await page.goto(`./shared/#${await fragmentOf(payload, "secret")}`);
  await expect(page.getByRole("textbox", { name: "Passphrase" })).toBeVisible();
  await expectNoViolations(page, "sealed");
  await page.goto(`./shared/#${await fragmentOf(payload)}`);
  await expect(sharedPrompt(page)).toBeVisible();
  await page.getByRole("button", { name: "What would differ?" }).click();
  await expect(page.getByRole("list", { name: "What would differ" })).toBeVisible();
  await expectNoViolations(page, "open");
});
