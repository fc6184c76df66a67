import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LastWord } from "../../../../lib/store/last-words";

const writeJournal = vi.fn<(texts: readonly string[]) => Promise<string>>(() => Promise.resolve("file"));
const leaveJournal = vi.fn<(text: string) => void>();

/** A page of its own, with a journal that remembers what it was given. */
async function openPage() {
  vi.resetModules();
  vi.doMock("../../../../lib/client/database/journal", () => ({ writeJournal, leaveJournal, resumeJournal: vi.fn() }));
  return import("../../../../lib/client/database/typing");
}

function draft(text: string): LastWord {
  return { type: "draft", key: "session:note", what: "the note", text };
}

/** What stands in the journal now. */
function kept(): unknown {
  const text = writeJournal.mock.lastCall?.[0][0] ?? "";
  return text === "" ? [] : JSON.parse(text);
}

beforeEach(() => {
  vi.useFakeTimers();
  writeJournal.mockClear();
  leaveJournal.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock("../../../../lib/client/database/journal");
});

describe("noteTyping", () => {
  it.each([33, 120, 390, 600])("saves once a second at the latest, with a key every %i ms", async (pause) => {
    const { noteTyping } = await openPage();
    let typed = "";
    let saved = "";
    for (let passed = 0; passed < 30_000; passed += pause) {
      typed += "x";
      const now = typed;
      noteTyping("note", { save: () => void (saved = now), word: () => draft(now) });
      await vi.advanceTimersByTimeAsync(pause);
      // A second's worth of keys, at most.
      expect(typed.length - saved.length).toBeLessThanOrEqual(Math.ceil(1_000 / pause));
    }
  });

  it("has each key in the journal within a fifth of a second, saved or not", async () => {
    const { noteTyping } = await openPage();
    for (const text of ["a", "ab", "abc"]) {
      noteTyping("note", { save: () => undefined, word: () => draft(text) });
      await vi.advanceTimersByTimeAsync(200);
      expect(kept()).toEqual([draft(text)]);
    }
  });
});

describe("the journal", () => {
  it("holds what is on its way to the database until it is there", async () => {
    const { noteUnstored, noteStored } = await openPage();
    const word = draft("a");
    noteUnstored(word);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(kept()).toEqual([word]);
    noteStored([word]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(kept()).toEqual([]);
  });

  it("holds the whole session while the database fails, and can do without where there is no room", async () => {
    const { noteRefused, noteUnstored } = await openPage();
    noteUnstored(draft("a"));
    noteRefused(null, () => draft("stands for the whole"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(writeJournal.mock.lastCall?.[0].map((text) => JSON.parse(text) as unknown)).toEqual([
      [draft("a"), draft("stands for the whole")],
      [draft("a")],
    ]);
  });

  it("says it where the database has not answered for long", async () => {
    const { noteUnstored, useUnsaved } = await openPage();
    noteUnstored(draft("a"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(useUnsaved.getState()).toMatchObject({ words: [draft("a")], place: "file", isLate: false });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(useUnsaved.getState().isLate).toBe(true);
  });
});

describe("leave", () => {
  it("keeps at once what was typed last and begins to save it", async () => {
    const { leave, noteTyping, noteUnstored } = await openPage();
    noteTyping("note", { save: () => noteUnstored(draft("a")), word: () => draft("a") });
    leave();
    expect(leaveJournal).toHaveBeenCalledWith(JSON.stringify([draft("a")]));
  });
});
