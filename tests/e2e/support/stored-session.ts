import { expect, type Locator, type Page } from "@playwright/test";
import { readExactly } from "./exact-text";

/** Waits until the browser's database holds the prompt and all of the versions that the page shows. */
export async function expectSaved(page: Page, prompt: Locator, versions: Locator): Promise<void> {
  const shown = { prompt: await readExactly(prompt), versions: await versions.count() };
  const isSaved = () =>
    page.evaluate(async (json) => {
      const shown = JSON.parse(json) as { prompt: string; versions: number };
      const databases = await indexedDB.databases();
      // Opening one that is not there would make it.
      if (!databases.some(({ name }) => name === "goldsmith")) return shown.prompt === "" && shown.versions === 0;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("goldsmith");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
      });
      const read = (table: string) =>
        new Promise<unknown[]>((resolve, reject) => {
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(new Error(String(reading.error)));
        });
      const sessions = (await read("sessions")) as { id: string; updatedAt: number; task: { silverPrompt: string } }[];
      const versions = (await read("versions")) as { sessionId: string; state: string }[];
      database.close();
      const latest = sessions.sort((one, other) => other.updatedAt - one.updatedAt)[0];
      const own = versions.filter(({ sessionId, state }) => sessionId === latest?.id && state !== "writing");
      // Another tab may have added more.
      return (latest?.task.silverPrompt ?? "") === shown.prompt && own.length >= shown.versions;
    }, JSON.stringify(shown));
  await expect.poll(isSaved, { message: "the database holds what the page shows" }).toBe(true);
}
