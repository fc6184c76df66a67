import type { Page } from "@playwright/test";
import { linedPrompt, linedQuestion } from "../fixtures/lined-prompt";
import { sessionsPageOf } from "./support/sessions-page";
import { expect, test } from "./support/test";
import { workbenchOf } from "./support/workbench";

/** The silver prompts of all stored sessions, sorted. */
function storedPrompts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // Opening one that is not there would make it.
    if (!(await indexedDB.databases()).some(({ name }) => name === "goldsmith")) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("goldsmith");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    const rows = await new Promise<{ task: { silverPrompt: string } }[]>((resolve, reject) => {
      const reading = database.transaction("sessions").objectStore("sessions").getAll();
      reading.onsuccess = () => resolve(reading.result as { task: { silverPrompt: string } }[]);
      reading.onerror = () => reject(new Error(String(reading.error)));
    });
    database.close();
    return rows.map(({ task }) => task.silverPrompt).sort();
  });
}

test("a database that is deleted under the page is made anew, with all that stands on it", async ({
  page,
  workbench,
}) => {
  await workbench.open();
  await workbench.runOn("tell me about bees");
  await expect(workbench.versions).toHaveCount(2);
  await expect.poll(() => storedPrompts(page)).toEqual(["tell me about bees"]);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("goldsmith");
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      }),
  );
  await workbench.prompt.press("Control+End");
  await page.keyboard.type(" and ants");
  await expect(workbench.versions).toHaveCount(2);
  await expect(page.getByRole("alert").filter({ hasText: "saved" })).toBeHidden();
  await workbench.reload();
  await expect(workbench.prompt).toHaveValue("tell me about bees and ants");
  await expect(workbench.versions).toHaveCount(2);
});

test("a session that another tab deletes while one types in it goes on as a new one", async ({
  context,
  page,
  workbench,
}) => {
  await workbench.open();
  await workbench.runOn("tell me about bees");
  await expect(workbench.versions).toHaveCount(2);
  await expect.poll(() => storedPrompts(page)).toEqual(["tell me about bees"]);
  const other = sessionsPageOf(await context.newPage());
  await other.open();
  await page.bringToFront();
  await workbench.prompt.press("Control+End");
  await page.keyboard.type(" and ants");
  await other.page.bringToFront();
  await other.chooseFromOnly("Delete");

  await page.bringToFront();
  await expect(page.getByText("Another tab deleted this session while you were writing in it.")).toBeVisible();
  await workbench.prompt.press("Control+End");
  await page.keyboard.type(" and wasps");
  await expect(workbench.prompt).toHaveValue("tell me about bees and ants and wasps");
  await expect(workbench.versions).toHaveCount(2);
  await expect.poll(() => storedPrompts(page)).toEqual(["tell me about bees and ants and wasps"]);
  // The other tab can still undo what it did: both are there then.
  await other.page.bringToFront();
  await other.page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await storedPrompts(page)).length).toBe(2);
  await page.bringToFront();
  await workbench.reload();
  await expect(workbench.versions).toHaveCount(2);
});

test("in two tabs that end at once, each one's words are kept", async ({ context, page, workbench }) => {
  await workbench.open();
  await workbench.prompt.fill("tell me about bees");
  await expect.poll(() => storedPrompts(page)).toEqual(["tell me about bees"]);
  const other = workbenchOf(await context.newPage());
  await other.open();
  await expect(other.prompt).toHaveValue("tell me about bees");
  await other.prompt.fill("tell me about ants");
  await workbench.prompt.fill("tell me about wasps");
  await page.close();
  await other.page.close();

  const again = workbenchOf(await context.newPage());
  await again.open();
  await expect(again.prompt).toHaveValue(/about (ants|wasps)$/);
  const kept = await again.prompt.inputValue();
  const lost = kept.endsWith("ants") ? "wasps" : "ants";
  await expect(again.version(/^Your prompt/).filter({ hasText: lost })).toBeVisible();
});

test("what an import left that was cut off is cleared at the next start", async ({ page, workbench }) => {
  await workbench.open();
  await workbench.prompt.fill("tell me about bees");
  await expect.poll(() => storedPrompts(page)).toEqual(["tell me about bees"]);
  const staged = (add: boolean) =>
    page.evaluate(async (isAdded) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open("goldsmith");
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction("staged", "readwrite").objectStore("staged");
      if (isAdded) store.add({ value: "left" });
      const count = await new Promise<number>((resolve) => {
        const counting = store.count();
        counting.onsuccess = () => resolve(counting.result);
      });
      database.close();
      return count;
    }, add);
  expect(await staged(true)).toBe(1);
  await workbench.reload();
  await expect(workbench.prompt).toHaveValue("tell me about bees");
  await expect.poll(() => staged(false)).toBe(0);
});

test("a file of another program is named at the import, and favourites of prompt-optimizer are taken", async ({
  page,
}) => {
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 1, versions: 1 });
  await sessions.main.getByRole("button", { name: "Import…" }).click();
  const dialog = page.getByRole("dialog", { name: "Import" });
  const choose = (name: string, text: string) =>
    dialog.getByLabel("File to import").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await choose("conversations.json", '[{"title":"x","create_time":1,"mapping":{}}]');
  await expect(dialog.getByRole("alert")).toContainText("ChatGPT’s export of conversations");
  await choose("promptfooconfig.yaml", "prompts: [a]\nproviders: [echo]\n");
  await expect(dialog.getByRole("alert")).toContainText("configuration of promptfoo");
  await choose("favorites.json", '{"favorites":[{"id":"1","title":"Bees","content":"tell me about bees"}]}');
  await expect(dialog.getByText("1 session new.")).toBeVisible();
});

test("what was typed as an answer, and not yet added, is there again after a reload", async ({ workbench }) => {
  await workbench.open();
  await workbench.runOn(linedPrompt);
  const own = workbench.question(linedQuestion).getByRole("textbox");
  await own.fill("the harbour board");
  // A second key, since the first one may be the one that goes to the database at once.
  await own.press("s");
  await workbench.reload();
  await expect(own).toHaveValue("the harbour boards");
  await own.press("Enter");
  await expect(workbench.result).toContainText("the harbour boards");
  await workbench.reload();
  await expect(own).toHaveValue("the harbour boards");
});

test("a clock that was put back by a day opens the session that was worked on last", async ({ page, workbench }) => {
  await page.clock.setFixedTime(new Date("2026-03-02T10:00:00Z"));
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await expect.poll(() => storedPrompts(page)).toEqual([linedPrompt]);
  await page.clock.setFixedTime(new Date("2026-03-01T10:00:00Z"));
  await workbench.reload();
  await page.getByRole("button", { name: "New session" }).click();
  await workbench.prompt.fill("tell me about ants");
  await expect.poll(() => storedPrompts(page)).toEqual([linedPrompt, "tell me about ants"]);
  await workbench.reload();
  await expect(workbench.prompt).toHaveValue("tell me about ants");
});
