import type { Page } from "@playwright/test";

export interface ManySessions {
  readonly count: number;
  /** Of each session: a silver version, then candidates by a model. */
  readonly versions?: number;
  /** Texts as a search has prepared them; without them, the first search prepares them. */
  readonly hasSearchTexts?: boolean;
}

/** The title of the session of this number, from 1. The higher the number, the longer ago it was changed. */
export function manyTitle(number: number): string {
  return `Prompt ${number}: tell our customers about the delay`;
}

/**
 * Puts sessions into the database, straight and fast; the page must have made the database. A page that is open does
 * not notice. Every third session has a golden prompt chosen, the next one its own prompt kept; every second one was
 * written by rules alone, the others by "Tiny-q4f16_1-MLC" too. Every version has words that no other one has:
 * "word-SESSION-VERSION", from 1.
 */
export async function storeManySessions(page: Page, many: ManySessions): Promise<void> {
  await page.evaluate(
    async ({ count, versions = 1, hasSearchTexts = false }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("goldsmith");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
      });
      const filler =
        "write one plain and friendly sentence to each customer, say sorry, and keep every number. ".repeat(5);
      const now = Date.now();
      const ROWS_AT_ONCE = 200;

      const textOf = (session: number, version: number) =>
        `Prompt ${session}: tell our customers about the delay of order ${session * 7 + version}, ` +
        `word-${session}-${version}. ${filler}`;

      const makeVersions = (session: number, id: string, at: number) =>
        Array.from({ length: versions }, (_, index) => ({
          id: `${id}-${index + 1}`,
          sessionId: id,
          parentId: index === 0 ? null : `${id}-1`,
          createdAt: at + index,
          kind: index === 0 ? "silver" : "candidate",
          text: textOf(session, index + 1),
          name: null,
          state: "complete",
          failure: null,
          remarks: [],
          isUnchanged: false,
          origin:
            index === 0
              ? null
              : {
                  optimizer: "fipo",
                  note: null,
                  model: { engine: "web-llm", modelId: "Tiny-q4f16_1-MLC", device: "webgpu", contextTokens: 4096 },
                  pack: { id: "full", name: "Full", hash: null },
                  settings: {
                    sampling: { temperature: 0.8, topP: 0.95, seed: session, maxTokens: 1024 },
                    candidates: 1,
                    asksQuestions: false,
                  },
                  wordLimit: 120,
                  seed: session,
                  usage: { promptTokens: 310, completionTokens: 88 },
                  timings: { prefillMilliseconds: 812.5, decodeMilliseconds: 2840.1 },
                },
        }));

      for (let first = 1; first <= count; first += ROWS_AT_ONCE) {
        const transaction = database.transaction(
          ["sessions", "versions", "searchTexts", "staleSearchTexts"],
          "readwrite",
          { durability: "relaxed" },
        );
        for (let number = first; number < Math.min(first + ROWS_AT_ONCE, count + 1); number += 1) {
          const id = `many-${String(number).padStart(6, "0")}`;
          const at = now - number * 600_000;
          const title = `Prompt ${number}: tell our customers about the delay`;
          const verdict = (["undecided", "chosen", "kept"] as const)[number % 3];
          const made = makeVersions(number, id, at);
          transaction.objectStore("sessions").put({
            id,
            createdAt: at,
            updatedAt: at,
            title,
            name: null,
            pinnedAt: null,
            task: { silverPrompt: textOf(number, 1), silverResponse: null, goldenResponse: null, wordLimit: null },
            selectedVersionId: made.at(-1)?.id ?? null,
            chosenVersionId: verdict === "undecided" ? null : (made.at(verdict === "chosen" ? -1 : 0)?.id ?? null),
            shownTitle: title.toLowerCase(),
            verdict,
            models: number % 2 === 0 ? ["rules"] : ["Tiny-q4f16_1-MLC", "rules"],
          });
          for (const version of made) transaction.objectStore("versions").put(version);
          if (hasSearchTexts) {
            const words = new Set([title, ...made.map(({ text }) => text)].join(" ").toLowerCase().split(/\s+/));
            const text = [...words].filter((word) => word !== "").join(" ");
            transaction.objectStore("searchTexts").put({ sessionId: id, text, revision: first });
          } else {
            transaction.objectStore("staleSearchTexts").put({ sessionId: id });
          }
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(new Error(String(transaction.error)));
        });
      }
      database.close();
    },
    { ...many },
  );
}
