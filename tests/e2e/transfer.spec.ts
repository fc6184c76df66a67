import Papa from "papaparse";
import { linedPrompt } from "../fixtures/lined-prompt";
import { manyTitle } from "./support/many-sessions";
import { sessionsPageOf } from "./support/sessions-page";
import { expect, test } from "./support/test";
import { readDatabase, transferOf } from "./support/transfer";

const first = manyTitle(1);
const second = manyTitle(2);

test("everything comes back: exported, deleted, and imported through the preview", async ({ page }) => {
  const transfer = await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 40, versions: 3 });
  const before = await readDatabase(page);
  const exportAll = sessions.main.getByRole("button", { name: "Export all…" });
  await exportAll.click();
  const file = await transfer.save("Goldsmith file");
  expect(file.name).toMatch(/^goldsmith-all-\d{4}-\d{2}-\d{2}\.goldsmith\.json$/);

  await sessions.selectAll.click();
  await sessions.bulk("Delete").click();
  await expect(page.getByRole("heading", { name: "No session yet" })).toBeVisible();
  expect(await readDatabase(page)).toEqual([[], [], []]);

  await sessions.main.getByRole("button", { name: "Import…" }).first().click();
  await transfer.choose(file.text);
  await expect(transfer.group("40 sessions new.")).toBeVisible();
  expect(await readDatabase(page)).toEqual([[], [], []]);
  await transfer.merge.click();
  await expect(transfer.importing).toContainText("Done. 40 sessions added, 0 changed, 0 left as they were.");
  await transfer.importing.getByRole("button", { name: "Close" }).last().click();
  await expect(sessions.opener(first)).toBeVisible();
  expect(await readDatabase(page)).toEqual(before);
  // The new sessions can be found at once.
  await sessions.search.fill("word-17-3");
  await expect.poll(() => sessions.names()).toEqual([manyTitle(17)]);
});

test("merging unites both sides, replacing takes the file's alone", async ({ page }) => {
  const transfer = await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 3, versions: 2 });
  await sessions.main.getByRole("button", { name: "Export all…" }).click();
  const file = await transfer.save("Goldsmith file");
  // The second one was changed later on another device, the third one is missing here, and here one was added.
  type Entry = { session: { id: string; name: string | null; updatedAt: number }; versions: { text: string }[] };
  const content = JSON.parse(file.text) as { sessions: Entry[] };
  const changed = content.sessions.find(({ session }) => session.id === "many-000002");
  if (changed?.versions[1] === undefined) throw new Error("The second session is not in the file.");
  changed.session = { ...changed.session, name: "Changed elsewhere", updatedAt: Date.now() };
  changed.versions[1].text = "Written elsewhere";
  await sessions.choose(manyTitle(3), "Delete");
  await sessions.choose(first, "Duplicate");
  await expect(sessions.opener(`Copy of ${first}`)).toBeVisible();

  await sessions.main.getByRole("button", { name: "Import…" }).click();
  await transfer.choose(JSON.stringify(content, null, 2));
  for (const group of ["1 session new.", "1 session different.", "1 session unchanged."]) {
    await expect(transfer.group(group)).toBeVisible();
  }
  await transfer.merge.click();
  await expect(transfer.importing).toContainText("Done. 1 session added, 1 changed, 1 left as they were.");
  const [, merged] = await readDatabase(page);
  const texts = (merged as { sessionId: string; text: string }[])
    .filter(({ sessionId }) => sessionId === "many-000002")
    .map(({ text }) => text);
  // Both texts are kept, beside the silver one.
  expect(texts).toHaveLength(3);
  expect(texts).toContain("Written elsewhere");
  await transfer.importing.getByRole("button", { name: "Close" }).last().click();
  await expect(sessions.opener("Changed elsewhere")).toBeVisible();
  await expect(sessions.opener(manyTitle(3))).toBeVisible();
  await expect(sessions.opener(`Copy of ${first}`)).toBeVisible();

  await sessions.main.getByRole("button", { name: "Import…" }).click();
  await transfer.choose(file.text);
  await transfer.importing.getByRole("button", { name: "Replace all…" }).click();
  await expect(transfer.importing).toContainText("All 4 sessions that you have here would go,");
  await transfer.replaceAll.click();
  await expect(transfer.importing).toContainText("Done. 4 sessions removed, 3 sessions imported.");
  await page.keyboard.press("Escape");
  await expect.poll(() => sessions.names()).toEqual([first, second, manyTitle(3)]);
});

test("a file that cannot be imported says what is wrong and where, and touches nothing", async ({ page }) => {
  const transfer = await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 3, versions: 2 });
  await sessions.main.getByRole("button", { name: "Export all…" }).click();
  const { text } = await transfer.save("Goldsmith file");
  const before = await readDatabase(page);
  await sessions.main.getByRole("button", { name: "Import…" }).click();
  const lines = text.split("\n");
  const broken: readonly (readonly [string | Buffer, RegExp])[] = [
    [lines.slice(0, 3).join("\n").slice(0, -40), /The file ends too early, in session 2: it was cut off\./],
    [text.replace('"parentId":null', '"parentId":nil'), /Session 1, which begins at .* is damaged: at line 1, column/],
    [text.replace('"state":"complete"', '"state":"golden"'), /Session 1, .* is not sound: at versions\[0\]\.state/],
    [text.replace('"remarks"', '"__proto__":{},"remarks"'), /the key "__proto__" may not stand in it/],
    [text.replace('"version":1', '"version":9'), /written by a newer Goldsmith/],
    ['{"conversations":[{"title":"Bees"}]}', /This is no Goldsmith export .* it has a part "conversations"/],
    ["title,text\r\nBees,Tell me about bees", /This is no Goldsmith export: it does not begin with "\{"/],
    [Buffer.from(`\uFEFF${text}`, "utf16le"), /The file is no text in UTF-8/],
    [Buffer.alloc(0), /The file is empty/],
  ];
  for (const [content, reason] of broken) {
    await transfer.choose(content);
    await expect(transfer.refusal).toContainText("This file cannot be imported");
    await expect(transfer.refusal).toContainText(reason);
    await expect(transfer.refusal).toContainText("Nothing was changed.");
    await expect(transfer.merge).toBeHidden();
  }
  expect(await readDatabase(page)).toEqual(before);
  // The sound file is still welcome.
  await transfer.choose(text);
  await expect(transfer.group("3 sessions unchanged.")).toBeVisible();
});

test("Markdown, the table and the pairs hold what they promise", async ({ page }) => {
  const transfer = await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 3, versions: 3 });
  await sessions.choose(second, "Rename");
  await sessions.nameField.fill("=1+1 <b>bold</b>");
  await sessions.nameField.press("Enter");
  const save = async (format: string) => {
    await sessions.main.getByRole("button", { name: "Export all…" }).click();
    return transfer.save(format);
  };

  const markdown = await save("Markdown");
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.text.match(/^# /gm)).toHaveLength(3);
  expect(markdown.text).toContain(String.raw`# =1\+1 \<b\>bold\</b\>`);
  expect(markdown.text).toContain("Candidate by a model · from 1 · **chosen**");
  expect(markdown.text).toContain("word-3-2");

  const table = await save("Table");
  expect(table.name).toMatch(/\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(table.text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(9);
  expect(data.filter((row) => row["is_chosen"] === "true")).toHaveLength(2);
  // A spreadsheet runs it as no formula.
  expect(data.find((row) => row["session_id"] === "many-000002")?.["session"]).toBe("'=1+1 <b>bold</b>");

  const pairs = await save("Preference pairs (.jsonl)");
  const lines = pairs.text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string>);
  // The first session chose its last candidate, the second kept its prompt; each stands against the two others.
  expect(lines).toHaveLength(4);
  expect(lines.map(({ chosen = "" }) => /word-\d-\d/.exec(chosen)?.[0])).toEqual([
    "word-1-3",
    "word-1-3",
    "word-2-1",
    "word-2-1",
  ]);
  for (const line of lines) expect(Object.keys(line)).toEqual(["prompt", "chosen", "rejected"]);
  const popPairs = await save("Preference pairs with POP’s keys");
  expect(Object.keys(JSON.parse(popPairs.text.split("\n")[0] ?? "") as object)).toEqual([
    "id",
    "raw_prompt",
    "text003_response_based_raw",
    "gpt4_response_based_raw",
    "chatgpt_optimized_prompt",
    "gpt4_optimized_prompt",
  ]);
});

test("where the browser gives no database, the session on the workbench can be kept as a file", async ({
  browser,
  page,
  workbench,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The disk is full.", "QuotaExceededError");
    };
  });
  const transfer = await transferOf(page);
  await workbench.open();
  await workbench.runOn(linedPrompt);
  await expect(workbench.resultHeading).toHaveText("Your new prompt");
  await page.getByRole("button", { name: "Export" }).click();
  const file = await transfer.save("Goldsmith file");

  // On a device that can store it.
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  const transferElsewhere = await transferOf(elsewhere);
  const sessions = sessionsPageOf(elsewhere);
  await sessions.open(new URL("sessions/", page.url()).href);
  await sessions.main.getByRole("button", { name: "Import…" }).first().click();
  await transferElsewhere.choose(file.text, file.name);
  await transferElsewhere.merge.click();
  await expect(transferElsewhere.importing).toContainText("Done. 1 session added");
  await elsewhere.keyboard.press("Escape");
  await expect.poll(() => sessions.names()).toEqual([linedPrompt]);
  const [, versions] = await readDatabase(elsewhere);
  expect(versions).toHaveLength(2);
  await context.close();
});

test("a backup stands in the folder that was chosen, and can be imported", async ({ page }) => {
  // A folder of the origin's own stands in for one of the person's; its handles are the browser's.
  await page.addInitScript(() => {
    Object.defineProperty(window, "showDirectoryPicker", {
      value: async () => (await navigator.storage.getDirectory()).getDirectoryHandle("Backups", { create: true }),
    });
  });
  const transfer = await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 3, versions: 2 });
  await sessions.main.getByRole("button", { name: "Backup…" }).click();
  const backup = page.getByRole("dialog", { name: "Backup to a folder" });
  await backup.getByRole("button", { name: "Choose a folder…" }).click();
  await expect(backup.getByRole("status")).toContainText("Backing up into Backups. Last backup:");
  await page.keyboard.press("Escape");
  const files = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("Backups");
    const found: { name: string; text: string }[] = [];
    for await (const [name, handle] of folder.entries()) {
      found.push({ name, text: await (await (handle as FileSystemFileHandle).getFile()).text() });
    }
    return found;
  });
  expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^goldsmith-backup-[\d-]+\.goldsmith\.json$/)]);
  await sessions.main.getByRole("button", { name: "Import…" }).click();
  await transfer.choose(files[0]?.text ?? "");
  await expect(transfer.group("3 sessions unchanged.")).toBeVisible();
});
