import type { Browser, BrowserContext, Page } from "@playwright/test";
import { sessionsPageOf } from "../e2e/support/sessions-page";
import type { Figure } from "./figure";

const RUNS = 5;
const SESSIONS = 10_000;
const VERSIONS = 10;
const FRAMES = 180;
/** A long way a frame, as a person does who throws the list. */
const PIXELS_A_FRAME = 600;
const PAUSE_MILLISECONDS = 1_500;

declare global {
  interface Window {
    sessionsBench: {
      /** When rows with their names were first drawn, in milliseconds since the navigation began. */
      rowsAt?: number;
      /** Milliseconds from an action until the page says how many were found for it. */
      timeToFind(act: () => void): Promise<number>;
    };
  }
}

/** Opens, searches and scrolls a large database in the real page. */
export async function measureSessions(url: string, browser: Browser): Promise<readonly Figure[]> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  await context.addInitScript(addBench);
  const filling = await context.newPage();
  await sessionsPageOf(filling).openWith({ count: SESSIONS, versions: VERSIONS, hasSearchTexts: true });
  await filling.close();

  const samples: Awaited<ReturnType<typeof visit>>[] = [];
  for (let run = 0; run < RUNS; run += 1) samples.push(await visit(context, run));
  await context.close();
  const of = (key: keyof (typeof samples)[number]) => samples.map((sample) => sample[key]);
  return [
    { name: "10,000 sessions, from the address to rows", unit: "ms", samples: of("openedAt") },
    { name: "  from the workbench to rows", unit: "ms", samples: of("openedFromWorkbench"), aim: "≤ 200" },
    { name: "  first search", unit: "ms", samples: of("firstSearch") },
    { name: "  the same after one more key", unit: "ms", samples: of("nextKey") },
    { name: "  filter by model", unit: "ms", samples: of("filter") },
    { name: "  frames over 50 ms of 180 while scrolling", unit: "", samples: of("slowFrames"), aim: "0" },
    { name: "  longest frame while scrolling", unit: "ms", samples: of("longestFrame"), aim: "≤ 50" },
  ];
}

async function visit(context: BrowserContext, run: number) {
  const page = await context.newPage();
  const sessions = sessionsPageOf(page);
  await sessions.open();
  const openedAt = await page.evaluate(() => window.sessionsBench.rowsAt ?? NaN);
  await page.waitForTimeout(PAUSE_MILLISECONDS);
  const frames = await scroll(page);
  // Few sessions hold these words; each run asks for others.
  const firstSearch = await search(page, `word-${1_234 + run}`);
  const nextKey = await search(page, `word-${1_234 + run}-`);
  await search(page, "");
  const filter = await page.evaluate(() =>
    window.sessionsBench.timeToFind(() => {
      const choice = document.querySelector<HTMLSelectElement>("select[aria-label=Model]");
      if (choice === null) throw new Error("There is no filter by model.");
      choice.value = "Tiny-q4f16_1-MLC";
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }),
  );
  const openedFromWorkbench = await openFromWorkbench(page);
  await page.close();
  return { openedAt, openedFromWorkbench, firstSearch, nextKey, filter, ...frames };
}

/** As a person does who was on the sessions page a moment ago: its program is there, its rows are read anew. */
async function openFromWorkbench(page: Page): Promise<number> {
  await page.goto("./");
  const link = page.getByRole("link", { name: "Sessions" });
  await link.hover();
  await page.waitForTimeout(PAUSE_MILLISECONDS);
  return link.evaluate(async (element) => {
    const begun = performance.now();
    (element as HTMLElement).click();
    while (document.querySelector("[data-session-id] time") === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - begun;
  });
}

async function search(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      window.sessionsBench.timeToFind(() => {
        const box = document.querySelector<HTMLInputElement>("[role=searchbox]");
        if (box === null) throw new Error("There is no search.");
        // The element's own setter: React keeps one of its own on the element, which hides the change from it.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, wanted);
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
    text,
  );
}

async function scroll(page: Page): Promise<{ slowFrames: number; longestFrame: number }> {
  const frames = await page.evaluate(
    async ({ count, pixels }) => {
      const lengths: number[] = [];
      let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      for (let frame = 0; frame < count; frame += 1) {
        window.scrollBy(0, pixels);
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        lengths.push(now - last);
        last = now;
      }
      return lengths;
    },
    { count: FRAMES, pixels: PIXELS_A_FRAME },
  );
  return { slowFrames: frames.filter((length) => length > 50).length, longestFrame: Math.max(...frames) };
}

/** Runs in the page, before its own program. */
function addBench(): void {
  window.sessionsBench = {
    async timeToFind(act) {
      const status = () => document.querySelector("main search + div p")?.textContent ?? "";
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const begun = performance.now();
      act();
      // The page says that it searches before it says what it found.
      do await frame();
      while (!/sessions?( found)?$/.test(status()));
      return performance.now() - begun;
    },
  };
  function look(): void {
    if (document.querySelector("[data-session-id] time") === null) requestAnimationFrame(look);
    else window.sessionsBench.rowsAt = performance.now();
  }
  requestAnimationFrame(look);
}
