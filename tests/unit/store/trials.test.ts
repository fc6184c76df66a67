import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { openRepository, type SessionRepository } from "@/lib/store/repository";
import type { Output, Version } from "@/lib/store/session";
import { toEntry, type SessionEntry } from "@/lib/transfer/session-entry";
import { mergeEntries } from "@/lib/transfer/merge-entries";
import { printSession } from "@/lib/transfer/write-markdown";
import { exampleSession, exampleTask, exampleVersion } from "./examples";

const session = exampleSession({
  id: "s",
  createdAt: 1,
  updatedAt: 1,
  task: { ...exampleTask, silverPrompt: "tell me" },
});

function version(id: string, changes: Partial<Version> = {}): Version {
  return exampleVersion({ id, sessionId: "s", createdAt: 1, kind: "candidate", text: id, ...changes });
}

function output(id: string, trialId: string, versionId: string, createdAt: number): Output {
  return {
    id,
    sessionId: "s",
    versionId,
    createdAt,
    source: "trial",
    text: id,
    trial: {
      id: trialId,
      side: versionId === "silver" ? "incumbent" : "candidate",
      input: 0,
      inputs: 1,
      values: [{ name: "__proto__", value: "a *value*" }],
      goldenResponse: null,
      prompt: "tell me",
      model: { engine: "transformers", modelId: "tiny", device: "wasm", contextTokens: 4096 },
      sampling: { temperature: 0, topP: 1, seed: 7, maxTokens: 16 },
      state: "complete",
      usage: null,
      timings: null,
      blindSeed: 3,
      scoring: { id: "assertion", assertion: { kind: "at-most-words", words: 5 } },
      vote: null,
    },
  };
}

const versions = [version("silver", { kind: "silver" }), version("one", { raw: "all of it" }), version("two")];
const trials = [
  output("1", "old", "silver", 1),
  output("2", "old", "one", 2),
  output("3", "new", "silver", 3),
  output("4", "new", "one", 4),
  output("5", "other", "silver", 5),
  output("6", "other", "two", 6),
];

let databases = 0;

async function opened(): Promise<SessionRepository> {
  const repository = await openRepository(`trials ${(databases += 1)}`);
  if (!repository.ok) throw new Error(repository.failure.kind);
  expect((await repository.value.createSession(session, versions)).ok).toBe(true);
  return repository.value;
}

describe("keepTrial and readTrial", () => {
  it("gives back the newest trial of a version as the candidate, both sides, oldest first", async () => {
    const repository = await opened();
    await repository.keepTrial(trials);
    const read = async (id: string) => {
      const rows = await repository.readTrial(id);
      return rows.ok ? rows.value : null;
    };
    expect(await read("one")).toEqual([trials[2], trials[3]]);
    expect(await read("two")).toEqual([trials[4], trials[5]]);
    expect(await read("silver")).toEqual([]);
  });

  it("writes over an output of the same id", async () => {
    const repository = await opened();
    await repository.keepTrial([{ ...output("4", "new", "one", 4), text: "half" }]);
    await repository.keepTrial([{ ...output("4", "new", "one", 4), text: "whole" }]);
    expect(await repository.readTrial("one")).toMatchObject({ ok: true, value: [{ text: "whole" }] });
  });

  it("leaves what a version was read from alone, and a change of that leaves the trials alone", async () => {
    const repository = await opened();
    await repository.keepTrial(trials);
    await repository.updateVersion("one", { raw: "another" });
    await repository.updateVersion("two", { raw: null });
    const read = await repository.readSession("s");
    const raws = read.ok ? read.value?.versions.map(({ id, raw }) => [id, raw]) : null;
    expect(Object.fromEntries(raws ?? [])).toEqual({ silver: null, one: "another", two: null });
    expect(await repository.readTrial("two")).toMatchObject({ ok: true, value: [{ id: "5" }, { id: "6" }] });
    if (read.ok && read.value !== null) await repository.keepSession(read.value);
    expect(await repository.readTrial("one")).toMatchObject({ ok: true, value: [{ id: "3" }, { id: "4" }] });
  });

  it("stores no output of a version that is not there", async () => {
    const repository = await opened();
    expect((await repository.keepTrial([output("7", "new", "gone", 7)])).ok).toBe(false);
  });
});

describe("trials in files", () => {
  const ours: SessionEntry = { ...toEntry({ session, versions }), outputs: trials.slice(0, 4) };
  const ids = { isTaken: () => false, newId: () => `new ${(databases += 1)}` };

  it("are united by a merge, which changes nothing the second time", () => {
    const theirs: SessionEntry = { ...ours, outputs: trials.slice(2) };
    const merged = mergeEntries(ours, theirs, ids).entry;
    expect(merged.outputs.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(mergeEntries(merged, theirs, ids).entry).toEqual(merged);
  });

  it("go with the branch that a version of another text becomes, once", () => {
    const changed = ours.versions.map((row) => (row.id === "two" ? { ...row, text: "theirs" } : row));
    const theirs: SessionEntry = { ...ours, versions: changed, outputs: trials.slice(4) };
    const merged = mergeEntries(ours, theirs, ids).entry;
    const branch = merged.versions.find(({ text }) => text === "theirs");
    expect(merged.outputs.find(({ text }) => text === "6")?.versionId).toBe(branch?.id);
    expect(mergeEntries(merged, theirs, ids).entry.outputs).toHaveLength(merged.outputs.length);
  });

  it("stand in Markdown with their values, model and seed", () => {
    expect(printSession(ours)).toContain(
      String.raw`**What it led to in a trial (tiny, seed 7, \_\_proto\_\_: a \*value\*)**`,
    );
  });
});
