import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expectNoViolations } from "./support/axe";
import { sessionsPageOf } from "./support/sessions-page";
import { expect, test } from "./support/test";
import { transferOf } from "./support/transfer";

/** The dialog that makes training files, found by role and name. */
function trainingOf(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Export for training" });
  const exportButton = dialog.getByRole("button", { name: "Export", exact: true });
  return {
    dialog,
    exportButton,
    stop: dialog.getByRole("button", { name: "Stop" }),
    previewButton: dialog.getByRole("button", { name: "Preview" }),
    async open(): Promise<void> {
      await page.getByRole("button", { name: "More ways to export" }).click();
      await page.getByRole("menuitem", { name: "Export for training…" }).click();
    },
    async choose(content: string, name = "pairs.jsonl"): Promise<void> {
      const buffer = Buffer.from(content);
      await dialog.getByLabel("File of pairs").setInputFiles({ name, mimeType: "application/jsonl", buffer });
    },
    async save(): Promise<Readonly<Record<string, string>>> {
      const downloading = page.waitForEvent("download");
      await exportButton.click();
      const files = await unpack(await downloading);
      await expect(dialog.getByText("Done.")).toBeVisible();
      return files;
    },
  };
}

async function unpack(download: Download): Promise<Readonly<Record<string, string>>> {
  expect(download.suggestedFilename()).toMatch(/^goldsmith-training-\d{4}-\d{2}-\d{2}\.zip$/);
  const unzipped = unzipSync(new Uint8Array(await readFile(await download.path())));
  return Object.fromEntries(Object.entries(unzipped).map(([name, content]) => [name, strFromU8(content)]));
}

const objectsOf = (text = "") =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const popLine = (number: number, changes: object = {}) =>
  `${JSON.stringify({
    id: `pair-${number}`,
    raw_prompt: `tell customer ${number} about the delay, اليوم, S_R and $&`,
    text003_response_based_raw: `Something came up (${number}).`,
    gpt4_response_based_raw: `Order ${number} will come on Friday.\r\nSorry!`,
    chatgpt_optimized_prompt: `Tell customer ${number} something about the delay.`,
    gpt4_optimized_prompt: `Write one friendly sentence to customer ${number}: the order is late.`,
    ...changes,
  })}\n`;

const popFile = (rows: number) => Array.from({ length: rows }, (_, index) => popLine(index + 1)).join("");

test("two sessions with pairs become files for TRL", async ({ page }) => {
  await transferOf(page);
  const sessions = sessionsPageOf(page);
  // The first has a golden prompt chosen over two others, the second its own prompt, the third has nothing chosen.
  await sessions.openWith({ count: 3, versions: 3 });
  const training = trainingOf(page);
  await training.open();
  await training.previewButton.press("Enter");
  await expect(training.dialog).toContainText("4 rows to train on.");
  // Whoever works with the keyboard is at the next step already.
  await expect(training.exportButton).toBeFocused();
  await expect(training.dialog).toContainText("1 session was left out: without a chosen version");
  await training.dialog.getByText("ipl.jsonl, 8 rows").click();
  await expect(
    training.dialog.getByRole("list", { name: "The first rows of ipl.jsonl" }).getByRole("listitem"),
  ).toHaveCount(5);
  const files = await training.save();
  // What comes next stands beside what was done.
  await expect(training.dialog.getByRole("status")).toContainText("One command trains a model on the archive as it is");
  await expect(training.dialog.getByRole("link", { name: /^guide to training/ })).toHaveAttribute(
    "href",
    "../training.txt",
  );
  expect(Object.keys(files)).toEqual(["sft.jsonl", "dpo.jsonl", "ipl.jsonl", "about.json"]);
  // The recipe reads from it which pack the requests were filled from.
  expect(JSON.parse(files["about.json"] ?? "")).toMatchObject({ pack: { id: "full" } });
  const rows = objectsOf(files["dpo.jsonl"]);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual({
    prompt: [{ role: "user", content: expect.stringContaining("word-1-1") as unknown }],
    chosen: [{ role: "assistant", content: expect.stringContaining("word-1-3") as unknown }],
    rejected: [{ role: "assistant", content: expect.stringContaining("word-1-") as unknown }],
  });
});

test("the sessions that were selected, or the one of a row, are the source", async ({ page }) => {
  await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: 3, versions: 2 });
  const training = trainingOf(page);
  await sessions.choose("Prompt 1: tell our customers about the delay", "Export for training…");
  await expect(training.dialog.getByRole("radio", { name: "1 session that you chose" })).toBeChecked();
  await training.previewButton.click();
  await expect(training.dialog).toContainText("1 row to train on.");
  await page.keyboard.press("Escape");
  await sessions.selectAll.click();
  await sessions.bulk("For training…").click();
  await expect(training.dialog.getByRole("radio", { name: "3 sessions that you chose" })).toBeChecked();
});

test("a file of 200 rows with POP's keys becomes files for FIPO's scripts, and what is skipped is named", async ({
  page,
}) => {
  await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.open();
  const training = trainingOf(page);
  await training.open();
  await expect(training.previewButton).toBeDisabled();
  await expectNoViolations(page, "the dialog before a file is chosen");
  const broken = `${popFile(200)}no JSON\n${popLine(7)}${popLine(201, { raw_prompt: "" })}${popLine(202, { held_out: true })}`;
  await training.choose(broken);
  await training.dialog.getByLabel("Format").selectOption("FIPO’s own scripts (Tulu 2)");
  await training.dialog.getByLabel("Seed").fill("7");
  await training.previewButton.click();
  await expect(training.dialog).toContainText("200 rows to train on.");
  await expect(training.dialog).toContainText("1 row held out");
  await expect(training.dialog).toContainText(
    "3 lines were skipped: 1 not JSON, 1 with an empty text, 1 with an id that an earlier one has.",
  );
  await training.dialog.getByText("Which lines were skipped").click();
  await expect(training.dialog.getByText("Line 202 has the id “pair-7”, as line 7 has.")).toBeVisible();
  await expectNoViolations(page, "the preview of training files");

  const files = await training.save();
  await expectNoViolations(page, "training files that were written");
  expect(Object.keys(files)).toEqual([
    "sft_train_data_3W.json",
    "dpo_train_data_3W.jsonl",
    "ipl_train_data_3W.jsonl",
    "held-out.jsonl",
    "skipped.txt",
    "about.json",
  ]);
  expect(JSON.parse(files["sft_train_data_3W.json"] ?? "")).toHaveLength(200);
  const iterative = objectsOf(files["ipl_train_data_3W.jsonl"]);
  expect(iterative).toHaveLength(400);
  // Texts that look like the template's own place-holders arrive as they were typed.
  for (const { r_p, s_p, p_o } of iterative) {
    expect(r_p).toMatch(/^tell customer \d+ about the delay, اليوم, S_R and \$&$/);
    expect(s_p).toBe(`${String(r_p)}${String(p_o)}`);
  }
  expect(objectsOf(files["held-out.jsonl"])).toMatchObject([{ id: "pair-202", held_out: true }]);

  // The same seed gives the same files, another one does not.
  await training.dialog.getByLabel("Seed").fill("8");
  await training.previewButton.click();
  const others = await training.save();
  await training.dialog.getByLabel("Seed").fill("7");
  await training.previewButton.click();
  expect((await training.save())["ipl_train_data_3W.jsonl"]).toBe(files["ipl_train_data_3W.jsonl"]);
  expect(others["ipl_train_data_3W.jsonl"]).not.toBe(files["ipl_train_data_3W.jsonl"]);
});

test("what is read can be stopped, and the page can be used meanwhile", async ({ page }) => {
  await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.open();
  const training = trainingOf(page);
  await training.open();
  await training.choose(popFile(60_000));
  await training.previewButton.click();
  await expect(training.dialog.getByRole("progressbar", { name: "Reading the pairs" })).toBeVisible();
  await training.stop.click();
  await expect(training.dialog).toContainText("Stopped. Nothing was written.");
  // It is of use again.
  await training.choose(popFile(3));
  await training.previewButton.click();
  await expect(training.dialog).toContainText("3 rows to train on.");
});

test("a file that was stopped, or for which the disk is full, leaves nothing behind", async ({ page }) => {
  await page.addInitScript(() => {
    const log: string[] = [];
    let isFull = false;
    Object.assign(window, {
      trainingLog: log,
      fillDisk: () => (isFull = true),
      showSaveFilePicker: async () => ({
        createWritable: async () => ({
          write: async () => {
            log.push("write");
            if (isFull) throw new DOMException("No space.", "QuotaExceededError");
            // A slow disk: the archive waits for it.
            await new Promise((resolve) => setTimeout(resolve, 500));
          },
          close: async () => void log.push("close"),
          abort: async () => void log.push("abort"),
        }),
        getFile: async () => new Blob([]),
        remove: async () => void log.push("remove"),
      }),
    });
  });
  const readLog = () => page.evaluate(() => (window as unknown as { trainingLog: string[] }).trainingLog.join(" "));
  const sessions = sessionsPageOf(page);
  await sessions.open();
  const training = trainingOf(page);
  await training.open();
  await training.choose(popFile(5000));
  await training.previewButton.click();
  await training.exportButton.click();
  await expect(training.dialog.getByRole("progressbar", { name: "Writing the archive" })).toBeVisible();
  await training.stop.click();
  await expect(training.dialog).toContainText("Stopped. No file was left behind.");
  await expect.poll(readLog).toMatch(/abort remove$/);
  expect(await readLog()).not.toContain("close");

  await page.evaluate(() => (window as unknown as { fillDisk: () => void }).fillDisk());
  await training.previewButton.click();
  await training.exportButton.click();
  await expect(training.dialog.getByRole("alert")).toContainText("There is not enough free storage");
  await expectNoViolations(page, "training files that could not be written");
  await expect.poll(readLog).toMatch(/abort remove .*abort remove$/);
  expect(await readLog()).not.toContain("close");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test("what was found and the next step are in view, and nothing is too small or too wide", async ({ page }) => {
    const sessions = sessionsPageOf(page);
    await sessions.open();
    const training = trainingOf(page);
    await training.open();
    await training.choose(`${popFile(20)}no JSON\n`);
    await training.dialog.getByLabel("Seed").fill("any");
    await expect(training.dialog.getByText("The seed must be a whole number, such as 2024.")).toBeVisible();
    await expect(training.previewButton).toBeDisabled();
    await training.dialog.getByLabel("Seed").fill("1");
    await training.previewButton.tap();
    await expect(training.dialog.getByText("20 rows to train on.")).toBeInViewport({ ratio: 1 });
    await expect(training.exportButton).toBeInViewport({ ratio: 1 });
    await training.dialog.getByText("sft.jsonl, 20 rows").tap();
    await expect(training.dialog.getByRole("list", { name: "The first rows of sft.jsonl" })).toBeVisible();
    await expectNoViolations(page, "the preview of training files on a phone");
    const awkward = await training.dialog.evaluate((dialog) => {
      const controls = [...dialog.querySelectorAll("button, select, summary, input:not([type=checkbox], [type=file])")];
      const small = controls.filter((control) => control.getBoundingClientRect().height < 43.5);
      const wide = [dialog, ...dialog.querySelectorAll("div, pre")].filter((box) => box.scrollWidth > box.clientWidth);
      return [...small, ...wide].map(({ outerHTML }) => outerHTML.slice(0, 120));
    });
    expect(awkward).toEqual([]);
  });
});
