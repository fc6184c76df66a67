import type { Browser, Page } from "@playwright/test";
import { sessionsPageOf } from "../e2e/support/sessions-page";
import { transferOf } from "../e2e/support/transfer";
import type { Figure } from "./figure";
import { watchMemory } from "./watch-memory";

const SESSIONS = 10_000;
const VERSIONS = 10;
const MOST_MILLISECONDS = 10 * 60_000;
const MEGABYTE = 1_000_000;

/** Exports a large database from the real page and imports it into another browser profile, and into the same. */
export async function measureTransfer(url: string, browser: Browser): Promise<readonly Figure[]> {
  const contexts = [await browser.newContext({ baseURL: url }), await browser.newContext({ baseURL: url })] as const;
  const [here, elsewhere] = await Promise.all(contexts.map((context) => context.newPage()));
  if (here === undefined || elsewhere === undefined) throw new Error("There is no page.");
  const exporting = await measureExport(here);
  const importing = await measureImport(elsewhere, exporting.path, "new");
  const again = await measureImport(here, exporting.path, "the same");
  const megabytes = (bytes: number) => [bytes / MEGABYTE];
  const figures: Figure[] = [
    { name: "Export of 10,000 sessions of ten versions", unit: "s", samples: [exporting.seconds] },
    { name: "  script memory at its peak, over that before", unit: "MB", samples: megabytes(exporting.peakBytes) },
    { name: "Import of the same: check and preview", unit: "s", samples: [importing.checkSeconds] },
    { name: "  merge into an empty database", unit: "s", samples: [importing.mergeSeconds] },
    { name: "  script memory at its peak, over that before", unit: "MB", samples: megabytes(importing.peakBytes) },
    { name: "Import where all is there already: check", unit: "s", samples: [again.checkSeconds] },
    { name: "  merge", unit: "s", samples: [again.mergeSeconds] },
    { name: "  script memory at its peak, over that before", unit: "MB", samples: megabytes(again.peakBytes) },
  ];
  await Promise.all(contexts.map((context) => context.close()));
  return figures;
}

async function measureExport(page: Page) {
  const { exporting } = await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.openWith({ count: SESSIONS, versions: VERSIONS, hasSearchTexts: true });
  await sessions.main.getByRole("button", { name: "Export all…" }).click();
  const memory = await watchMemory(page);
  const downloading = page.waitForEvent("download", { timeout: MOST_MILLISECONDS });
  const begun = performance.now();
  await exporting.getByRole("button", { name: "Export", exact: true }).click();
  const path = await (await downloading).path();
  const seconds = (performance.now() - begun) / 1_000;
  const peakBytes = await memory.stop();
  await page.keyboard.press("Escape");
  return { path, seconds, peakBytes };
}

async function measureImport(page: Page, path: string, status: "new" | "the same") {
  const { importing, group, merge } = await transferOf(page);
  const sessions = sessionsPageOf(page);
  await sessions.open();
  await sessions.main.getByRole("button", { name: "Import…" }).first().click();
  const memory = await watchMemory(page);
  const timeout = MOST_MILLISECONDS;
  const chosenAt = performance.now();
  await importing.getByLabel("File to import").setInputFiles(path);
  await group(`10,000 sessions ${status}.`).waitFor({ timeout });
  const checkedAt = performance.now();
  await merge.click();
  await importing.getByText(/^Done\./).waitFor({ timeout });
  const mergedAt = performance.now();
  const peakBytes = await memory.stop();
  return { checkSeconds: (checkedAt - chosenAt) / 1_000, mergeSeconds: (mergedAt - checkedAt) / 1_000, peakBytes };
}
