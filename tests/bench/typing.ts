import { promptOf, startKillableBrowser } from "../e2e/support/killable-browser";
import type { Figure } from "./figure";

const SECONDS = 30;

/** Milliseconds before each next key. */
const rhythms: Readonly<Record<string, (key: number) => number>> = {
  "a key every 120 ms": () => 120,
  "a key held down, every 33 ms": () => 33,
  "bursts of ten keys, and half a second": (key) => (key % 10 === 9 ? 500 : 60),
  "a key every 390 ms": () => 390,
  "a key every second": () => 1_000,
};

/** Characters that are missing after a `kill -9` of a real browser, in whose form somebody was typing for half a minute. */
export async function measureTyping(url: string, browserProgram: string): Promise<readonly Figure[]> {
  const lost: number[] = [];
  for (const pause of Object.values(rhythms)) lost.push(await typeAndKill(url, browserProgram, pause));
  const name = `Characters lost by kill -9 after ${SECONDS} s of typing, the largest of ${lost.length} rhythms`;
  return [
    { name, unit: "", samples: [Math.max(...lost)], aim: "of at most 1 s" },
    ...Object.keys(rhythms).map((rhythm, place) => ({ name: `  ${rhythm}`, unit: "", samples: [lost[place] ?? NaN] })),
  ];
}

async function typeAndKill(url: string, browserProgram: string, pause: (key: number) => number): Promise<number> {
  const killable = await startKillableBrowser(browserProgram);
  try {
    const page = await killable.context.newPage();
    await page.goto(url);
    await promptOf(page).click();
    const end = Date.now() + SECONDS * 1_000;
    let typed = 0;
    // The end comes at a key, when the newest is as young as can be.
    for (let next = Promise.resolve(); Date.now() < end; typed += 1) {
      await next;
      next = new Promise((resolve) => setTimeout(resolve, pause(typed)));
      await page.keyboard.press(typed % 6 === 5 ? "Space" : "a");
    }
    await killable.kill();
    await killable.start();
    const again = await killable.context.newPage();
    await again.goto(url);
    // What was kept is shown once the database is open; where nothing was, nothing ever comes.
    const box = promptOf(again);
    const isShown = await again
      .waitForFunction(() => document.querySelector<HTMLTextAreaElement>("#silver-prompt")?.value !== "", null, {
        timeout: 10_000,
      })
      .then(() => true)
      .catch(() => false);
    return typed - (isShown ? (await box.inputValue()).length : 0);
  } finally {
    await killable.discard();
  }
}
