import { chromium, type Page } from "@playwright/test";
import { compressedSizes, visitOnce } from "../../tools/first-visit.mjs";
import type { Figure } from "./figure";
import { traceMainThread } from "./main-thread";

const RUNS = 7;
/** A browser that has just been started is busy with itself. */
const SETTLE_MILLISECONDS = 1_000;
/** How many times slower than this machine's a cheap phone's processor is taken to be. */
const SLOWER = 4;

declare global {
  interface Window {
    /** Milliseconds since the navigation began. */
    bench: { visibleAt?: number; hydratedAt?: number };
  }
}

/**
 * Opens the page with nothing cached, each time in a new browser, and waits until it fetches no more; then all of it again
 * with a slower processor.
 */
export async function measureFirstVisit(url: string, browserProgram: string): Promise<readonly Figure[]> {
  const samples = await visitOften(url, browserProgram, 1);
  const slow = await visitOften(url, browserProgram, SLOWER);
  return [
    { name: "All of a first visit, gzip", unit: "kB", samples: samples("kilobytes"), aim: "≤ 280" },
    { name: "Text box visible", unit: "ms", samples: samples("visibleAt"), aim: "≤ 290" },
    { name: "Page's program runs", unit: "ms", samples: samples("hydratedAt") },
    { name: "Longest task of a first visit", unit: "ms", samples: samples("longestTaskMilliseconds"), aim: "≤ 50" },
    { name: "  its processor time", unit: "ms", samples: samples("longestTaskBusyMilliseconds") },
    { name: "Main thread, whole first visit", unit: "ms", samples: samples("busyMilliseconds") },
    { name: "  what blocks it", unit: "ms", samples: samples("blockingMilliseconds") },
    {
      name: `  with a processor ${SLOWER} times slower`,
      unit: "ms",
      samples: slow("blockingMilliseconds"),
      aim: "≤ 204",
    },
    { name: "  the longest task then", unit: "ms", samples: slow("longestTaskMilliseconds") },
  ];
}

async function visitOften(url: string, browserProgram: string, slower: number) {
  const visits: Awaited<ReturnType<typeof visit>>[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(url, browserProgram, slower));
  return (key: keyof (typeof visits)[number]) => visits.map((measured) => measured[key]);
}

async function visit(url: string, browserProgram: string, slower: number) {
  const browser = await chromium.launch({ executablePath: browserProgram });
  try {
    const page = await browser.newPage();
    let addresses: ReadonlySet<string> = new Set();
    await watchTextBox(page);
    await page.waitForTimeout(SETTLE_MILLISECONDS);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const work = await traceMainThread(page, async () => {
      addresses = await visitOnce(page, url);
    });
    const { visibleAt = NaN, hydratedAt = NaN } = await page.evaluate(() => window.bench);
    const bytes = (await compressedSizes(addresses)).reduce((sum, file) => sum + file.bytes, 0);
    return { ...work, visibleAt, hydratedAt, kilobytes: bytes / 1000 };
  } finally {
    await browser.close();
  }
}

/**
 * Notes the frame in which the text box is visible, when it takes text already, and the one in which React has taken
 * it over, when the page answers to it.
 */
async function watchTextBox(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.bench = {};
    function look(): void {
      const box = document.getElementById("silver-prompt");
      if (box?.checkVisibility() === true) window.bench.visibleAt ??= performance.now();
      const isHydrated = box !== null && Object.keys(box).some((key) => key.startsWith("__reactProps"));
      if (isHydrated) window.bench.hydratedAt = performance.now();
      else requestAnimationFrame(look);
    }
    requestAnimationFrame(look);
  });
}
