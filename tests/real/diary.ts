import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";

/** What is seen of one model: pictures in a folder, and lines for whoever watches. */
export interface Diary {
  /** One line, with the seconds since the last one. */
  readonly tell: (words: string) => void;
  /** Does it, and tells how many seconds it took. */
  readonly time: <Value>(doing: string, act: () => Promise<Value>) => Promise<Value>;
  /** A picture of the whole page, numbered in order. */
  readonly picture: (name: string) => Promise<void>;
}

export function keepDiary(page: Page, folder: string): Diary {
  mkdirSync(folder, { recursive: true });
  let pictures = 0;
  const tell = (words: string) => {
    process.stdout.write(`    ${words}\n`);
  };
  return {
    tell,
    async time(doing, act) {
      const startedAt = performance.now();
      const value = await act();
      tell(`${doing}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
      return value;
    },
    async picture(name) {
      pictures += 1;
      const file = path.join(folder, `${String(pictures).padStart(2, "0")}-${name}.png`);
      // What sticks to the top of the window would stand in the middle of the picture.
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: file, fullPage: true });
    },
  };
}
