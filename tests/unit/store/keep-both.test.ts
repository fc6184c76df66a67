import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionRepository } from "../../../lib/store/repository";
import type { DraftTask } from "../../../lib/store/session";
import { dumpDatabase, rowsOf } from "./database-dump";
import { exampleSession, exampleTask, exampleVersion } from "./examples";
import { latestOf, openTab, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

const silver = exampleVersion({ id: "silver" });
const edit = exampleVersion({ id: "edit", parentId: "silver", kind: "edit", text: "Write on dogs", createdAt: 2_000 });

async function openTabs(): Promise<readonly [SessionRepository, SessionRepository]> {
  const [one, other] = [await openTab(), await openTab()];
  await one.createSession(exampleSession(), [silver, edit]);
  return [one, other];
}

describe("an edit", () => {
  it("changes the version where its text is still the one that was edited", async () => {
    const [one] = await openTabs();
    const edited = valueOf(await one.editVersion("edit", "Write on cats", "Write on dogs"));
    expect(edited).toEqual({ ...edit, text: "Write on cats" });
    expect((await latestOf(one))?.versions).toEqual([silver, edited]);
  });

  it("becomes a branch beside the version that another tab changed meanwhile", async () => {
    const [one, other] = await openTabs();
    await one.editVersion("edit", "Write on cats", "Write on dogs");
    const branch = valueOf(await other.editVersion("edit", "Write on birds", "Write on dogs"));
    expect(branch).toMatchObject({ kind: "edit", parentId: "silver", text: "Write on birds", state: "complete" });
    expect((await latestOf(one))?.versions).toEqual([silver, { ...edit, text: "Write on cats" }, branch]);
  });

  it("is none where both tabs came to the same text", async () => {
    const [one, other] = await openTabs();
    await one.editVersion("edit", "Write on cats", "Write on dogs");
    expect(valueOf(await other.editVersion("edit", "Write on cats", "Write on dogs")).id).toBe("edit");
    expect((await latestOf(one))?.versions).toHaveLength(2);
  });

  it.each([
    ["something hangs on it", "edit"],
    ["no person edited it", "silver"],
  ])("becomes a child of the version where %s", async (_, id) => {
    const [one] = await openTabs();
    await one.addVersion(exampleVersion({ id: "child", parentId: "edit", kind: "candidate", createdAt: 3_000 }));
    const basis = id === "edit" ? edit.text : silver.text;
    const branch = valueOf(await one.editVersion(id, "Something else", basis));
    expect(branch).toMatchObject({ parentId: id, kind: "edit", text: "Something else" });
    expect((await latestOf(one))?.versions.find((version) => version.id === id)?.text).toBe(basis);
  });

  it("fails where the version is gone", async () => {
    const [one] = await openTabs();
    expect((await one.editVersion("gone", "x", "y")).ok).toBe(false);
  });
});

describe("a changed task", () => {
  it("is stored, and adds nothing, where no other tab changed it", async () => {
    const [one] = await openTabs();
    const task = { ...exampleTask, silverPrompt: "Write about cats" };
    expect(valueOf(await one.saveTask("session", task, exampleTask))).toBeNull();
    expect(await latestOf(one)).toMatchObject({ session: { task }, versions: [silver, edit] });
  });

  it("keeps the other tab's prompt as a version, child of the newest silver one", async () => {
    const [one, other] = await openTabs();
    await one.saveTask("session", { ...exampleTask, silverPrompt: "Write about cats" }, exampleTask);
    const task = { ...exampleTask, silverPrompt: "Write about birds" };
    const kept = valueOf(await other.saveTask("session", task, exampleTask));
    expect(kept).toMatchObject({ kind: "silver", parentId: "silver", text: "Write about cats", origin: null });
    expect(await latestOf(one)).toMatchObject({
      session: { task, title: "Write about birds" },
      versions: [silver, edit, kept],
    });
  });

  it("keeps no prompt twice, and no blank one", async () => {
    const [one, other] = await openTabs();
    const cats = { ...exampleTask, silverPrompt: "Write about cats" };
    await one.saveTask("session", { ...exampleTask, silverPrompt: edit.text }, exampleTask);
    expect(valueOf(await other.saveTask("session", cats, exampleTask))).toBeNull();
    await one.saveTask("session", { ...exampleTask, silverPrompt: "  " }, cats);
    expect(valueOf(await other.saveTask("session", exampleTask, cats))).toBeNull();
  });

  it("leaves what this tab did not touch as the other tab wrote it", async () => {
    const [one, other] = await openTabs();
    await one.saveTask("session", { ...exampleTask, goldenResponse: "Dogs bark.", wordLimit: 90 }, exampleTask);
    const task = { ...exampleTask, silverPrompt: "Write about cats" };
    expect(valueOf(await other.saveTask("session", task, exampleTask))).toBeNull();
    expect((await latestOf(one))?.session.task).toEqual({ ...task, goldenResponse: "Dogs bark.", wordLimit: 90 });
  });

  it("keeps the other tab's response in a copy of the session, which is not the latest", async () => {
    const [one, other] = await openTabs();
    await one.saveTask("session", { ...exampleTask, goldenResponse: "Dogs bark." }, exampleTask);
    const task = { ...exampleTask, goldenResponse: "Dogs run." };
    await other.saveTask("session", task, exampleTask);
    expect(await latestOf(one)).toMatchObject({ session: { id: "session", task } });
    expect(rowsOf(await dumpDatabase(), "sessions")).toContainEqual(
      expect.objectContaining({
        name: "Copy of Write about dogs",
        task: { ...exampleTask, goldenResponse: "Dogs bark." },
        verdict: "undecided",
      }),
    );
  });
});

describe("a session that is stored as a whole", () => {
  const mine = {
    session: exampleSession({ updatedAt: 5_000 }),
    versions: [silver, { ...edit, text: "Write on birds" }],
  };

  it("replaces what this tab had stored before, and adds what was not stored yet", async () => {
    const repository = await openTab();
    expect((await repository.keepSession({ session: mine.session, versions: [silver] })).ok).toBe(true);
    const { updatedAt } = (await latestOf(repository))?.session ?? mine.session;
    await repository.keepSession({ ...mine, session: { ...mine.session, updatedAt } });
    expect((await latestOf(repository))?.versions).toEqual(mine.versions);
  });

  it("keeps what another tab wrote there meanwhile", async () => {
    const [, other] = await openTabs();
    const child = exampleVersion({ id: "child", parentId: "edit", kind: "candidate", createdAt: 3_000 });
    await other.editVersion("edit", "Write on cats", "Write on dogs");
    await other.addVersion(child);
    const task = { ...exampleTask, silverPrompt: "Write about cats", goldenResponse: "Cats purr." };
    await other.saveTask("session", task, exampleTask);
    expect((await other.keepSession(mine)).ok).toBe(true);
    const stored = await latestOf(other);
    expect(stored?.session).toMatchObject({ id: "session", task: exampleTask });
    // What is kept is made in one moment, and so in no order of time.
    const kept = stored?.versions.slice(3).sort((one, other) => one.kind.localeCompare(other.kind));
    expect(stored?.versions.slice(0, 3)).toMatchObject([silver, { id: "edit", text: "Write on birds" }, child]);
    expect(kept).toMatchObject([
      { kind: "edit", parentId: "silver", text: "Write on cats" },
      { kind: "silver", parentId: "silver", text: "Write about cats" },
    ]);
    expect(rowsOf(await dumpDatabase(), "sessions")).toContainEqual(
      expect.objectContaining({ name: "Copy of Write about cats", task }),
    );
  });
});

describe("two tabs that edit without seeing each other", () => {
  type Action =
    | { readonly tab: 0 | 1; readonly type: "edit" | "look" }
    | {
        readonly tab: 0 | 1;
        readonly type: "type";
        readonly field: "silverPrompt" | "silverResponse" | "goldenResponse";
      };
  const anyAction: fc.Arbitrary<Action> = fc.record({
    tab: fc.constantFrom(0 as const, 1 as const),
    type: fc.constantFrom("edit" as const, "look" as const, "type" as const),
    field: fc.constantFrom("silverPrompt" as const, "silverResponse" as const, "goldenResponse" as const),
  });

  /** What a tab has on its screen: the stored task and version that it builds on. */
  interface Screen {
    readonly repository: SessionRepository;
    task: DraftTask;
    versionId: string;
    text: string;
  }

  async function allTexts(): Promise<ReadonlySet<unknown>> {
    const dump = await dumpDatabase();
    const tasks = (rowsOf(dump, "sessions") as readonly { readonly task: DraftTask }[]).map(({ task }) => task);
    const versions = rowsOf(dump, "versions") as readonly { readonly text: string }[];
    return new Set([
      ...tasks.flatMap((task) => Object.values(task) as readonly unknown[]),
      ...versions.map(({ text }) => text),
    ]);
  }

  it("lose no text, but what its own author replaced or another had before their eyes", async () => {
    const first = await openTab();
    const second = await openTab();
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { maxLength: 12 }), async (actions) => {
        round += 1;
        const sessionId = `session ${round}`;
        const version = exampleVersion({ id: `edit ${round}`, sessionId, kind: "edit", text: `start ${round}` });
        await first.createSession(exampleSession({ id: sessionId }), [version]);
        const screens: readonly Screen[] = [first, second].map((repository) => ({
          repository,
          task: exampleTask,
          versionId: version.id,
          text: version.text,
        }));
        const written = new Set<string>();
        for (const [place, action] of actions.entries()) {
          const screen = screens[action.tab];
          if (screen === undefined) continue;
          const text = `text ${round}.${place}`;
          switch (action.type) {
            case "look": {
              const stored = valueOf(await screen.repository.readSession(sessionId));
              screen.task = stored?.session.task ?? exampleTask;
              screen.text = stored?.versions.find(({ id }) => id === screen.versionId)?.text ?? "";
              break;
            }
            case "edit": {
              const edited = valueOf(await screen.repository.editVersion(screen.versionId, text, screen.text));
              written.delete(screen.text);
              written.add(text);
              screen.versionId = edited.id;
              screen.text = text;
              break;
            }
            case "type": {
              const task = { ...screen.task, [action.field]: text };
              valueOf(await screen.repository.saveTask(sessionId, task, screen.task));
              written.delete(screen.task[action.field] ?? "");
              written.add(text);
              screen.task = task;
              break;
            }
          }
        }
        const kept = await allTexts();
        expect([...written].filter((text) => !kept.has(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
