import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { succeed } from "@/lib/base/result";
import { checkChangedText } from "@/lib/checks/check-rewrite";
import { followEdits } from "@/lib/client/reading/follow-edits";
import { rulesWorker } from "@/lib/client/worker/rules-worker";
import {
  addVersion,
  changeVersion,
  editDraft,
  editVersion,
  selectVersion,
  startNewSession,
  useSession,
} from "@/lib/client/session/session-store";
import { answerVersion } from "@/lib/client/session/shape-version";
import { noEvidence } from "@/lib/store/evidence";
import type { Version } from "@/lib/store/session";

const silverPrompt = "Write a letter to {{name}} about the 12 hives that were lost on 3 May.";
const better = "Write a warm letter to {{name}} about the 12 hives that were lost on 3 May.";

/** The texts that the worker was asked to check. */
const checked: string[] = [];
let end: () => void = () => undefined;

function shown(): Version {
  const { versions, selectedId } = useSession.getState();
  return versions.find(({ id }) => id === selectedId)!;
}

beforeEach(() => {
  vi.useFakeTimers();
  checked.length = 0;
  // The check itself, without a worker around it.
  const service = {
    check(...parameters: Parameters<typeof checkChangedText>) {
      checked.push(parameters[2].text);
      return Promise.resolve(checkChangedText(...parameters));
    },
  };
  vi.spyOn(rulesWorker, "call").mockImplementation(async (ask) =>
    succeed(await ask(service as never, (x) => x as never)),
  );
  startNewSession();
  editDraft({ silverPrompt });
  end = followEdits();
});

afterEach(() => {
  end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("followEdits", () => {
  it("checks what the person wrote against the silver prompt when they pause, once", async () => {
    const silver = addVersion({ kind: "silver", parentId: null, text: silverPrompt });
    const candidate = addVersion({ kind: "candidate", parentId: silver.id, text: better });
    editVersion(candidate.id, better.replace("{{name}}", "Ada"));
    await vi.advanceTimersByTimeAsync(300);
    editVersion(shown().id, better.replace("{{name}}", "Bea"));
    expect(shown().evidence).toEqual(noEvidence);
    await vi.advanceTimersByTimeAsync(700);
    expect(checked).toEqual([better.replace("{{name}}", "Bea")]);
    expect(shown().evidence?.findings).toMatchObject([
      { check: "place-holders", severity: "blocking", isOwnChoice: true },
    ]);
    editVersion(shown().id, better.replace("warm", "kind"));
    await vi.advanceTimersByTimeAsync(700);
    expect(shown().evidence).toEqual({ ...noEvidence, findings: [] });
  });

  it("tells what came in by the person's own hand from what was there before", async () => {
    const silver = addVersion({ kind: "silver", parentId: null, text: silverPrompt });
    const candidate = addVersion({ kind: "candidate", parentId: silver.id, text: better.replace("{{name}}", "Ada") });
    editVersion(candidate.id, candidate.text.replace("12 hives", "13 hives"));
    await vi.advanceTimersByTimeAsync(700);
    const findings = shown().evidence?.findings ?? [];
    expect(findings.find(({ check }) => check === "place-holders")).not.toHaveProperty("isOwnChoice");
    expect(findings.find(({ check }) => check === "facts")).toMatchObject({ isOwnChoice: true });
  });

  it("takes what an answer brings in for the person's own choice", async () => {
    const frame = {
      before: silverPrompt,
      after: "",
      opening: null,
      head: "",
      foot: "",
      lines: [],
      questions: [{ id: "name", ask: "To whom?", choices: [], own: "{answer}", replaces: [], answer: null }],
    };
    const silver = addVersion({ kind: "silver", parentId: null, text: silverPrompt });
    const candidate = addVersion({ kind: "candidate", parentId: silver.id, text: silverPrompt, frame });
    selectVersion(candidate.id);
    editDraft({ wordLimit: 20 });
    answerVersion(candidate.id, "name", "It goes to the keeper, ".repeat(10));
    await vi.advanceTimersByTimeAsync(700);
    const findings = shown().evidence?.findings ?? [];
    expect(findings).not.toEqual([]);
    expect(findings.every(({ isOwnChoice }) => isOwnChoice)).toBe(true);
  });

  it("gives no advice on a framed prompt, as the rules that made it gave none", async () => {
    const prompt = "tell my landlord the heating is broken again";
    const question = { id: "q", ask: "For what?", choices: [], own: "{answer}", replaces: [], answer: null };
    const plain = { before: prompt, after: "", opening: null, head: "", foot: "", lines: [] };
    editDraft({ silverPrompt: prompt });
    const silver = addVersion({ kind: "silver", parentId: null, text: prompt });
    const frame = { ...plain, questions: [question] };
    const candidate = addVersion({ kind: "candidate", parentId: silver.id, text: prompt, frame });
    selectVersion(candidate.id);
    answerVersion(candidate.id, "q", "I need it to convince others.");
    expect(
      checkChangedText({ silverPrompt: prompt, silverResponse: null, goldenResponse: null, wordLimit: 70 }, [], {
        text: shown().text,
        former: prompt,
      }).map(({ severity }) => severity),
    ).toContain("advice");
    await vi.advanceTimersByTimeAsync(700);
    expect(shown().evidence).toEqual({ ...noEvidence, findings: [] });
  });

  it("forgets what was measured on the text before", () => {
    const edit = addVersion({ kind: "edit", parentId: null, text: better });
    changeVersion(edit.id, { evidence: { ...noEvidence, findings: [], vote: "candidate" } });
    editVersion(edit.id, `${better} Mention wax.`);
    expect(useSession.getState().versions.at(-1)?.evidence).toEqual(noEvidence);
  });

  it("lets versions be that were never checked", async () => {
    addVersion({ kind: "edit", parentId: null, text: better });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(checked).toEqual([]);
  });
});
