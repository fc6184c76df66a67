import type { Locator, Page } from "@playwright/test";
import { findBrowser } from "../../tools/find-browser.mjs";
import { linedMatters, linedPromptAbout } from "../fixtures/lined-prompt";
import { promptOf, startKillableBrowser, type KillableBrowser } from "./support/killable-browser";
import { expect, test as base } from "./support/test";

const KEY_MILLISECONDS = 120;
const SECONDS = 8;
/** At most a second may be lost; a busy machine delivers keys late. */
const LOST_MILLISECONDS = 2_000;

const test = base.extend<{ killable: KillableBrowser }>({
  killable: async ({}, use) => {
    const browser = await startKillableBrowser(findBrowser() ?? "chromium");
    await use(browser);
    await browser.discard();
  },
});

async function openPage({ context }: KillableBrowser, baseURL: string | undefined, init?: () => void): Promise<Page> {
  const page = await context.newPage();
  if (init !== undefined) await page.addInitScript(init);
  await Promise.all([page.waitForEvent("worker"), page.goto(baseURL ?? "")]);
  return page;
}

/** Types without a pause for some seconds; gives what stood in the box, and what of it was there for longer than may be lost. */
async function typeInto(box: Locator, seconds = SECONDS): Promise<{ typed: string; mustBeKept: string }> {
  await box.click();
  await box.press("Control+End");
  const states: { text: string; at: number }[] = [];
  const end = Date.now() + seconds * 1_000;
  for (let key = 0; Date.now() < end; key += 1) {
    const next = new Promise((resolve) => setTimeout(resolve, KEY_MILLISECONDS));
    await box.press(key % 6 === 5 ? "Space" : "abcdefghij".charAt(key % 10));
    states.push({ text: await box.inputValue(), at: Date.now() });
    await next;
  }
  const now = Date.now();
  const typed = states.at(-1)?.text ?? "";
  return { typed, mustBeKept: states.findLast(({ at }) => at < now - LOST_MILLISECONDS)?.text ?? "" };
}

async function expectKept(box: Locator, { typed, mustBeKept }: { typed: string; mustBeKept: string }): Promise<void> {
  expect(mustBeKept).not.toBe("");
  await expect(box).toHaveValue(new RegExp(`^${mustBeKept}`));
  expect(typed.startsWith(await box.inputValue())).toBe(true);
}

test("who types without a pause loses moments by a kill -9, not the text", async ({ baseURL, killable }) => {
  const page = await openPage(killable, baseURL);
  const typed = await typeInto(promptOf(page));
  await killable.kill();
  await killable.start();
  await expectKept(promptOf(await openPage(killable, baseURL)), typed);
});

test("responses, an edit, a note and a trial's inputs outlive a kill -9", async ({ baseURL, killable }) => {
  const page = await openPage(killable, baseURL);
  const wanted = (of: Page) => of.getByRole("textbox", { name: "The response you wanted" });
  const candidate = (of: Page) => of.getByRole("textbox", { name: /^Golden prompt( candidate)?, editable$/ });
  const note = (of: Page) => of.getByRole("textbox", { name: "Refine: what should change?" });
  const value = (of: Page) => of.getByRole("dialog").getByRole("textbox", { name: "name" });
  await promptOf(page).fill(linedPromptAbout(linedMatters.holder));
  await page.getByRole("button", { name: "Add the response you wanted" }).click();
  const typedWanted = await typeInto(wanted(page), 3);
  await page.getByRole("button", { name: /^Optimize/ }).click();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const typedEdit = await typeInto(candidate(page), 3);
  await page.getByRole("button", { name: "Refine…" }).click();
  const typedNote = await typeInto(note(page), 3);
  await page.getByRole("button", { name: "Try both" }).click();
  const typedValue = await typeInto(value(page), 3);
  await killable.kill();
  await killable.start();
  const again = await openPage(killable, baseURL);
  await expect(wanted(again)).toHaveValue(typedWanted.typed);
  await again.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(candidate(again)).toHaveValue(typedEdit.typed);
  await expect(note(again)).toHaveValue(typedNote.typed);
  await again.getByRole("button", { name: "Try both" }).click();
  await expectKept(value(again), typedValue);
});

const failing = {
  "is full": () => {
    for (const name of ["put", "add"] as const) {
      IDBObjectStore.prototype[name] = () => {
        throw new DOMException("No room.", "QuotaExceededError");
      };
    }
  },
  "refuses to open": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Not now.", "UnknownError");
    };
  },
  "never answers": () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
};

for (const [name, fail] of Object.entries(failing)) {
  test(`where the database ${name}, the words outlive a kill -9, and the alert names them`, async ({
    baseURL,
    killable,
  }) => {
    const page = await openPage(killable, baseURL, fail);
    const typed = await typeInto(promptOf(page));
    const notice = page.getByRole("alert").filter({ hasText: "Not saved yet: your prompt." });
    await expect(notice).toContainText("comes back when the page is opened again");
    await expect(notice).not.toContainText("private");
    await expect(notice.getByRole("button", { name: "Try again" })).toBeVisible();
    await killable.kill();
    await killable.start();
    // The next page shows them though the database is no better,
    if (name !== "never answers") {
      const stillFailing = await openPage(killable, baseURL, fail);
      await expectKept(promptOf(stillFailing), typed);
      await stillFailing.close();
    }
    // and stores them when it is.
    const page2 = await openPage(killable, baseURL);
    await expectKept(promptOf(page2), typed);
    await expect(page2.getByRole("alert").filter({ hasText: "Not saved" })).toBeHidden();
  });
}

test("on a disk that has filled up meanwhile, the words go where room was kept for them", async ({
  baseURL,
  killable,
}) => {
  const page = await openPage(killable, baseURL);
  await typeInto(promptOf(page), 2);
  const client = await page.context().newCDPSession(page);
  await client.send("Storage.overrideQuotaForOrigin", { origin: new URL(page.url()).origin, quotaSize: 1 });
  await page.evaluate(failing["is full"]);
  const typed = await typeInto(promptOf(page));
  await expect(page.getByRole("alert").filter({ hasText: "It is kept on this device" })).toBeVisible();
  await killable.kill();
  await killable.start();
  await expectKept(promptOf(await openPage(killable, baseURL)), typed);
});
