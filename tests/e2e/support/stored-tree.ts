import type { Page } from "@playwright/test";
import type { Session, Version } from "@/lib/store/session";

const hour = 3_600_000;

/** A session of one prompt with the versions that a test hangs below it. */
export function sessionOf(versions: readonly Version[], changes: Partial<Session> = {}): Session {
  const now = Date.now();
  return {
    id: "tree",
    createdAt: now - 50 * hour,
    updatedAt: now,
    title: "tell me about bees",
    name: null,
    pinnedAt: null,
    task: { silverPrompt: "tell me about bees", silverResponse: null, goldenResponse: null, wordLimit: null },
    selectedVersionId: versions[0]?.id ?? null,
    chosenVersionId: null,
    ...changes,
  };
}

/** A version of that session; what is not given is that of a candidate by a model. */
export function versionOf(given: Pick<Version, "id" | "parentId"> & Partial<Version>): Version {
  return {
    sessionId: "tree",
    createdAt: Date.now() - 49 * hour,
    kind: "candidate",
    text: `Explain how honey bees live through a year, take ${given.id}.`,
    name: null,
    state: "complete",
    failure: null,
    raw: null,
    remarks: [],
    isUnchanged: false,
    origin: {
      optimizer: "fipo",
      note: null,
      model: { engine: "web-llm", modelId: "Qwen3-4B-q4f16_1-MLC", device: "webgpu", contextTokens: 4096 },
      pack: { id: "full", name: "Full", hash: "3f1c9a77d0e2b64418c5" },
      settings: {
        sampling: { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 1024 },
        candidates: 1,
        asksQuestions: false,
      },
      wordLimit: 120,
      seed: 7,
      usage: { promptTokens: 310, completionTokens: 88 },
      timings: { prefillMilliseconds: 812, decodeMilliseconds: 2_840 },
    },
    ...given,
  };
}

/** A prompt, and below it versions of every kind that hang on each other in every way, the given number in all. */
export function grownTree(size: number): readonly Version[] {
  const start = Date.now() - 48 * hour;
  return Array.from({ length: size }, (_, index) => {
    const createdAt = start + index * 60_000;
    if (index === 0) {
      return versionOf({
        id: "0",
        parentId: null,
        kind: "silver",
        text: "tell me about bees",
        origin: null,
        createdAt,
      });
    }
    // Some hang on the version before, the others wherever they fall, always in the same way.
    const parentId = String(index % 3 === 0 ? index - 1 : Math.floor((index * 7919) % index));
    const plain = versionOf({ id: String(index), parentId, createdAt });
    if (index % 11 === 5) {
      return { ...plain, kind: "silver", origin: null, text: `tell me about bees, in ${index} words` };
    }
    if (index % 7 === 2) return { ...plain, kind: "edit", origin: null };
    if (index % 7 === 3 && plain.origin !== null) {
      return { ...plain, origin: { ...plain.origin, note: "shorter; keep the table" } };
    }
    return index % 13 === 6 ? { ...plain, state: "stopped" } : plain;
  });
}

/** Puts the rows into the database that the page has made, as the newest session; the next load shows it. */
export async function storeTree(page: Page, session: Session, versions: readonly Version[]): Promise<void> {
  await page.evaluate(
    async ([session, versions]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("goldsmith");
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(String(opening.error)));
      });
      await new Promise<void>((resolve, reject) => {
        const change = database.transaction(["sessions", "versions"], "readwrite");
        change.oncomplete = () => resolve();
        change.onabort = () => reject(new Error(String(change.error)));
        change.objectStore("sessions").put({
          ...session,
          shownTitle: session.title,
          verdict: "undecided",
          models: ["Qwen3-4B-q4f16_1-MLC"],
        });
        for (const { raw: _, ...row } of versions) change.objectStore("versions").put(row);
      });
      database.close();
    },
    [session, versions] as const,
  );
}
