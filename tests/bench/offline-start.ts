import { chromium, type BrowserContext } from "@playwright/test";
import type { Figure } from "./figure";

const RUNS = 7;

/**
 * Time until the page answers when it is opened without a network, each time in a new tab: from the start of the
 * navigation to the text box being visible, to React having taken it over, and to the first rewrite by rules.
 */
export async function measureOfflineStart(url: string, browserProgram: string): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: browserProgram });
  try {
    const context = await browser.newContext();
    await keepApp(context, url);
    await context.setOffline(true);
    const starts: Awaited<ReturnType<typeof start>>[] = [];
    for (let run = 0; run < RUNS; run += 1) starts.push(await start(context, url));
    const samples = (key: keyof (typeof starts)[number]) => starts.map((measured) => measured[key]);
    return [
      { name: "Offline start: text box visible", unit: "ms", samples: samples("visibleAt") },
      { name: "Offline start: page usable", unit: "ms", samples: samples("usableAt") },
      { name: "Offline start: first rewrite by rules", unit: "ms", samples: samples("rewrittenAt") },
    ];
  } finally {
    await browser.close();
  }
}

/** One visit with a touch, after which the service worker has the whole app. */
async function keepApp(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole("textbox", { name: "Silver prompt" }).click();
  await page.evaluate(async () => {
    // It claims the page when all is kept.
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await page.close();
}

async function start(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const found: { visibleAt?: number; usableAt?: number } = {};
    Object.assign(window, { offlineStart: found });
    function look(): void {
      const box = document.getElementById("silver-prompt");
      if (box?.checkVisibility() === true) found.visibleAt ??= performance.now();
      if (box !== null && Object.keys(box).some((key) => key.startsWith("__reactProps")))
        found.usableAt = performance.now();
      else requestAnimationFrame(look);
    }
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => (window as unknown as Found).offlineStart.usableAt !== undefined);
  await page.getByRole("textbox", { name: "Silver prompt" }).fill("tell me about bees");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Your new prompt" }).waitFor();
  const measured = await page.evaluate(() => {
    const { visibleAt = NaN, usableAt = NaN } = (window as unknown as Found).offlineStart;
    return { visibleAt, usableAt, rewrittenAt: performance.now() };
  });
  await page.close();
  return measured;
}

interface Found {
  readonly offlineStart: { readonly visibleAt?: number; readonly usableAt?: number };
}
