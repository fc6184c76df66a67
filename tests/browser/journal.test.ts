import { afterEach, expect, it } from "vitest";
import { JOURNAL_FOLDER, type JournalAnswer, type JournalRequest } from "../../lib/base/journal-file";
import { isRequestReport } from "../../lib/privacy/request-report";

const worker = new Worker(new URL("../../workers/journal.worker.ts", import.meta.url), { type: "module" });

afterEach(async () => {
  worker.terminate();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(JOURNAL_FOLDER, { recursive: true }).catch(() => undefined);
});

function write(request: JournalRequest): Promise<boolean> {
  return new Promise((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (isRequestReport(data)) return;
      // All else that it says are answers.
      const { sequence, isWritten } = data as JournalAnswer;
      if (sequence === request.sequence) resolve(isWritten);
    });
    worker.postMessage(request);
  });
}

it("the journal writes again when what kept it from opening its file is over", async () => {
  const root = await navigator.storage.getDirectory();
  // Where a file stands there can be no folder.
  await root.getFileHandle(JOURNAL_FOLDER, { create: true });
  expect(await write({ page: "page", sequence: 1, text: "typed" })).toBe(false);
  await root.removeEntry(JOURNAL_FOLDER);
  expect(await write({ page: "page", sequence: 3, text: "typed" })).toBe(true);
});
