import type { Browser, Page } from "@playwright/test";
import { monstrousText, monstrousTexts, type MonstrousText } from "../e2e/support/monstrous-texts";
import { packLink } from "@/lib/share/link";
import type { SharedPayload } from "@/lib/share/payload";
import type { Figure } from "./figure";
import { traceMainThread, type MainThreadWork } from "./main-thread";

const CHARACTERS = 2_000_000;
/** A link may carry this many bytes with all that stands around the text. */
const LINK_BYTES = 1_950_000;
const AIM = "≤ 100";

/** The longest task of the page, for each of twelve texts that browsers are slow to draw; one sample a text. */
export async function measureLongTexts(url: string, browser: Browser): Promise<readonly Figure[]> {
  const context = await browser.newContext({ baseURL: url, permissions: ["clipboard-read", "clipboard-write"] });
  const samples: Awaited<ReturnType<typeof measureText>>[] = [];
  for (const name of monstrousTexts) {
    const page = await context.newPage();
    samples.push(await measureText(page, name));
    await page.close();
  }
  await context.close();
  const of = (key: keyof (typeof samples)[number]) => samples.map((sample) => sample[key].longestTaskMilliseconds);
  return [
    { name: "Longest task, 2 MB of each of 12 monstrous texts: pasted", unit: "ms", samples: of("paste"), aim: AIM },
    { name: "  a key at its end", unit: "ms", samples: of("key"), aim: AIM },
    { name: "  scrolled", unit: "ms", samples: of("scroll"), aim: AIM },
    { name: "  opened from a link", unit: "ms", samples: of("link"), aim: AIM },
    { name: "  scrolled there", unit: "ms", samples: of("linkScroll"), aim: AIM },
  ];
}

async function measureText(page: Page, name: MonstrousText) {
  await Promise.all([page.waitForEvent("worker"), page.goto("./")]);
  const prompt = page.getByRole("textbox", { name: "Silver prompt" });
  await prompt.click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), monstrousText(name, CHARACTERS));
  const paste = await traceMainThread(page, async () => {
    await page.keyboard.press("Control+V");
    await settle(page);
  });
  await page.keyboard.press("Control+End");
  const key = await traceMainThread(page, async () => {
    await page.keyboard.type("abc", { delay: 200 });
    await settle(page);
  });
  const scroll = await traceMainThread(page, () => scrollThrough(page, "#silver-prompt"));
  return { paste, key, scroll, ...(await measureLink(page, name)) };
}

async function measureLink(page: Page, name: MonstrousText): Promise<Record<"link" | "linkScroll", MainThreadWork>> {
  const bytes = new TextEncoder().encode(monstrousText(name, 100)).length;
  // In JSON a line end takes two bytes.
  const perCharacter = name === "nothing but line ends" ? 2 : Math.max(1.05, bytes / monstrousText(name, 100).length);
  const text = monstrousText(name, LINK_BYTES / perCharacter);
  const payload: SharedPayload = {
    goldsmithShare: 1,
    createdAt: Date.now(),
    task: { silverPrompt: "tell me about bees" },
    prompts: [{ kind: "candidate", text }],
  };
  const link = await packLink(payload, null);
  if (!link.ok) throw new Error(`The link could not be made: ${JSON.stringify(link.failure)}`);
  await page.goto("about:blank");
  const opened = await traceMainThread(page, async () => {
    await page.goto(`./shared/#${link.value}`);
    await page.getByRole("region", { name: "The shared prompt" }).waitFor();
    await settle(page);
  });
  const scrolled = await traceMainThread(page, () => scrollThrough(page, "[aria-label='The shared prompt']"));
  return { link: opened, linkScroll: scrolled };
}

async function scrollThrough(page: Page, selector: string): Promise<void> {
  await page.evaluate(async (found) => {
    const box = document.querySelector(found);
    for (let frame = 0; frame < 60; frame += 1) {
      box?.scrollBy(0, frame < 30 ? 400 : -400);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, selector);
}

/** Longer than what the page puts off: saving, reading the prompt, counting. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(2_000);
}
