import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";

/** The dialogs that write and read files, found by role and name. Call it before the page is opened. */
export async function transferOf(page: Page) {
  // The browser's own dialog for a file's place can be answered by no test; without it, files are downloaded.
  await page.addInitScript(() => {
    Object.defineProperty(window, "showSaveFilePicker", { value: undefined });
  });
  const exporting = page.getByRole("dialog", { name: "Export" });
  const importing = page.getByRole("dialog", { name: "Import" });

  return {
    exporting,
    importing,
    /** In the dialog that is open: merges what was checked, after a look at the preview. */
    merge: importing.getByRole("button", { name: "Merge" }),
    replaceAll: importing.getByRole("button", { name: "Replace all" }),
    refusal: importing.getByRole("alert"),
    /** "1 session new" and its kin. */
    group: (heading: string) => importing.getByText(heading, { exact: true }),

    /** In the dialog that is open: exports in a format and closes it. */
    async save(format: string): Promise<{ readonly name: string; readonly text: string }> {
      await exporting.getByRole("radio", { name: format }).check();
      const downloading = page.waitForEvent("download");
      await exporting.getByRole("button", { name: "Export", exact: true }).click();
      const download = await downloading;
      await expect(exporting.getByText("Done.")).toBeVisible();
      await exporting.getByRole("button", { name: "Close" }).last().click();
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
    },

    /** In the dialog that is open: chooses a file. */
    async choose(content: string | Buffer, name = "sessions.goldsmith.json"): Promise<void> {
      const buffer = typeof content === "string" ? Buffer.from(content) : content;
      await importing.getByLabel("File to import").setInputFiles({ name, mimeType: "application/json", buffer });
    },
  };
}

/** Every row of sessions, versions and outputs, in the order of their ids, less the models that are derived. */
export function readDatabase(page: Page): Promise<readonly unknown[][]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("goldsmith");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    const tables = ["sessions", "versions", "outputs"].map(
      (table) =>
        new Promise<unknown[]>((resolve, reject) => {
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(new Error(String(reading.error)));
        }),
    );
    const rows = await Promise.all(tables);
    database.close();
    // The sessions of the tests were given some that their versions do not have.
    return rows.map((table) => table.map((row) => ({ ...(row as object), models: undefined })));
  });
}
