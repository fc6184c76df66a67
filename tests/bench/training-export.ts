import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { sessionsPageOf } from "../e2e/support/sessions-page";
import { transferOf } from "../e2e/support/transfer";
import type { Figure } from "./figure";
import { silverPrompt } from "./silver-prompt";
import { watchMemory, watchWorkerMemory } from "./watch-memory";

const ROWS = 30_000;
/** One line in so many is of no use. */
const BAD_EVERY = 300;
const MOST_MILLISECONDS = 10 * 60_000;
const MEGABYTE = 1_000_000;

/** As many rows as POP has, some of them broken, become training files on the real page. */
export async function measureTrainingExport(url: string, browser: Browser): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "goldsmith-pairs-"));
  const context = await browser.newContext({ baseURL: url });
  try {
    const pairs = path.join(folder, "pairs.jsonl");
    writeFileSync(pairs, Array.from({ length: ROWS }, (_, index) => writeRow(index)).join(""));
    const page = await context.newPage();
    await transferOf(page);
    await sessionsPageOf(page).open();
    await page.getByRole("button", { name: "More ways to export" }).click();
    await page.getByRole("menuitem", { name: "Export for training…" }).click();
    const dialog = page.getByRole("dialog", { name: "Export for training" });
    await dialog.getByLabel("File of pairs").setInputFiles(pairs);
    const memories = [await watchMemory(page), await watchWorkerMemory(page)] as const;

    const timeout = MOST_MILLISECONDS;
    const chosenAt = performance.now();
    await dialog.getByRole("button", { name: "Preview" }).click();
    await dialog.getByText(`${ROWS / BAD_EVERY} lines were skipped`).waitFor({ timeout });
    const previewedAt = performance.now();
    const downloading = page.waitForEvent("download", { timeout });
    await dialog.getByRole("button", { name: "Export", exact: true }).click();
    const archive = await (await downloading).path();
    const writtenAt = performance.now();
    const [pageBytes, workerBytes] = [await memories[0].stop(), await memories[1].stop()];
    const megabytes = (bytes: number) => [bytes / MEGABYTE];
    return [
      {
        name: `Training files of 30,000 pairs, ${ROWS / BAD_EVERY} of them broken: preview`,
        unit: "s",
        samples: [(previewedAt - chosenAt) / 1_000],
      },
      { name: "  the archive of all three", unit: "s", samples: [(writtenAt - previewedAt) / 1_000] },
      { name: "  the file of pairs", unit: "MB", samples: megabytes(statSync(pairs).size) },
      { name: "  the archive", unit: "MB", samples: megabytes(statSync(archive).size) },
      { name: "  script memory of the page at its peak, over that before", unit: "MB", samples: megabytes(pageBytes) },
      { name: "  of the worker", unit: "MB", samples: megabytes(workerBytes) },
    ];
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** About as long as POP's: some 2,000 characters. */
function writeRow(index: number): string {
  if (index % BAD_EVERY === BAD_EVERY - 1) return `{"id": ${index}, "raw_prompt": \n`;
  const text = (of: number) => `${silverPrompt.slice(0, of)} (${index})`;
  return `${JSON.stringify({
    id: index,
    raw_prompt: text(300),
    text003_response_based_raw: text(500),
    gpt4_response_based_raw: text(600),
    chatgpt_optimized_prompt: text(250),
    gpt4_optimized_prompt: text(350),
  })}\n`;
}
