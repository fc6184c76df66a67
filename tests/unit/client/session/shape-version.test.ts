import { beforeEach, describe, expect, it } from "vitest";
import {
  addVersion,
  chooseVersion,
  editVersion,
  selectVersion,
  startNewSession,
  useSession,
} from "@/lib/client/session/session-store";
import { answerVersion, dropAddedLine, undoVersion, useUndoing } from "@/lib/client/session/shape-version";
import { writeFramedPrompt } from "@/lib/records/framed-prompt";
import { noEvidence } from "@/lib/store/evidence";
import type { Version } from "@/lib/store/session";
import { emailFrame, silverEmail, unchangedFrame } from "../../../fixtures/example-frame";

const state = () => useSession.getState();
const find = (id: string) => state().versions.find((version) => version.id === id)!;
const { text } = writeFramedPrompt(emailFrame);

let silver: Version;
let candidate: Version;

beforeEach(() => {
  useUndoing.setState({ steps: [], hiddenId: null });
  startNewSession({ silverPrompt: silverEmail, silverResponse: null, goldenResponse: null, wordLimit: null });
  silver = addVersion({ kind: "silver", parentId: null, text: silverEmail });
  const evidence = { ...noEvidence, findings: [] };
  candidate = addVersion({ kind: "candidate", parentId: silver.id, text, frame: emailFrame, evidence });
});

describe("dropAddedLine", () => {
  it("takes a line out of the version's text at once and puts it back, and asks for new checks", () => {
    dropAddedLine(candidate.id, "email/facts", true);
    expect(find(candidate.id).text).not.toContain("[brackets]");
    expect(find(candidate.id).evidence).toEqual(noEvidence);
    dropAddedLine(candidate.id, "email/facts", false);
    expect(find(candidate.id)).toMatchObject({ text, frame: emailFrame });
    expect(state().versions).toHaveLength(2);
  });
});

describe("answerVersion", () => {
  it("writes the answer's line into the version, and keeps it with the task", () => {
    answerVersion(candidate.id, "email/reader", "A client");
    answerVersion(candidate.id, "email/length", "two lines.");
    expect(find(candidate.id).text).toContain("- It goes to a client.\n- Length: two lines.");
    expect(state().draft.answers).toMatchObject([
      { questionId: "email/reader", text: "A client", line: "It goes to a client." },
      { questionId: "email/length", text: "two lines.", line: "Length: two lines." },
    ]);
  });

  it("takes it back from both", () => {
    answerVersion(candidate.id, "email/reader", "A client");
    answerVersion(candidate.id, "email/reader", null);
    expect(find(candidate.id)).toMatchObject({ text, frame: emailFrame });
    expect(state().draft.answers).toEqual([]);
  });

  it("keeps answers to what is not asked any more", () => {
    answerVersion(candidate.id, "email/reader", "A client");
    const other = addVersion({
      kind: "candidate",
      parentId: silver.id,
      text: unchangedFrame.before,
      frame: unchangedFrame,
    });
    answerVersion(other.id, "translation/form", "Formal (Sie)");
    expect(state().draft.answers?.map(({ questionId }) => questionId)).toEqual(["email/reader", "translation/form"]);
  });

  it("makes a result that was unchanged a changed one, and back", () => {
    const other = addVersion({
      kind: "candidate",
      parentId: silver.id,
      text: unchangedFrame.before,
      frame: unchangedFrame,
      isUnchanged: true,
    });
    answerVersion(other.id, "translation/form", "Formal (Sie)");
    expect(find(other.id).isUnchanged).toBe(false);
    answerVersion(other.id, "translation/form", null);
    expect(find(other.id).isUnchanged).toBe(true);
  });

  it.each<[string, () => void]>([
    ["it is the chosen one", () => chooseVersion(candidate.id)],
    ["something hangs on it", () => void addVersion({ kind: "candidate", parentId: candidate.id, text: "Refined" })],
  ])("leaves the version as it is where %s, and changes a version of the person's own", (_, settle) => {
    settle();
    answerVersion(candidate.id, "email/reader", "A client");
    expect(find(candidate.id).text).toBe(text);
    const own = find(state().selectedId!);
    expect(own).toMatchObject({ kind: "edit", parentId: candidate.id });
    answerVersion(own.id, "email/length", "Three sentences");
    expect(find(own.id).text).toContain("three sentences");
    expect(state().selectedId).toBe(own.id);
  });
});

describe("an edit by hand", () => {
  it("keeps what is known of the additions, where it leaves them whole", () => {
    editVersion(candidate.id, text.replace("urgnet", "urgent"));
    const edit = find(state().selectedId!);
    expect(edit.frame?.before).toBe(silverEmail.replace("urgnet", "urgent"));
    answerVersion(edit.id, "email/reader", "A client");
    expect(find(edit.id).text).toContain("urgent\n\nRequirements:");
  });

  it("ends it where the parts cannot be told any more", () => {
    editVersion(candidate.id, "Something else");
    expect(find(state().selectedId!).frame).toBeUndefined();
  });
});

describe("undoVersion", () => {
  it("takes back one answer or dropped line after the other, the last first, then the whole", () => {
    const last = () => undoVersion(find(candidate.id));
    selectVersion(candidate.id);
    answerVersion(candidate.id, "email/reader", "A client");
    answerVersion(candidate.id, "email/reader", "Team leads only");
    const answered = find(candidate.id).text;
    dropAddedLine(candidate.id, "email/facts", true);
    answerVersion(candidate.id, "email/length", "two lines");
    expect(last()).toBe("Taken back: How long may it be?");
    expect(last()).toBe("Put back.");
    expect(find(candidate.id).text).toBe(answered);
    expect(last()).toBe("Who reads it? Your answer is again: A client");
    expect(state().draft.answers).toMatchObject([{ text: "A client" }]);
    expect(last()).toBe("Taken back: Who reads it?");
    expect(find(candidate.id)).toMatchObject({ text, frame: emailFrame });
    expect(state()).toMatchObject({ selectedId: candidate.id, draft: { answers: [] } });
    expect(last()).toBe("Your prompt is as it was.");
    expect(state().selectedId).toBeNull();
    expect(useUndoing.getState().hiddenId).toBe(candidate.id);
  });

  it("takes back the answer and not what was typed since", () => {
    editVersion(candidate.id, text.replace("urgnet", "urgent"));
    const { id } = find(state().selectedId!);
    answerVersion(id, "email/reader", "A client");
    editVersion(id, find(id).text.replace("monday", "Monday"));
    undoVersion(find(id));
    expect(find(id).text).toBe(text.replace("urgnet", "urgent").replace("monday", "Monday"));
  });

  it("goes back to the version that an answer left as it was", () => {
    answerVersion(candidate.id, "email/reader", "A client");
    chooseVersion(candidate.id);
    answerVersion(candidate.id, "email/length", "Three sentences");
    expect(state().draft.answers).toHaveLength(2);
    undoVersion(find(state().selectedId!));
    expect(state().selectedId).toBe(candidate.id);
    expect(state().draft.answers).toMatchObject([{ questionId: "email/reader" }]);
  });

  it("takes the result out of sight and leaves form and tree as they are", () => {
    undoVersion(candidate);
    expect(state()).toMatchObject({ selectedId: null, draft: { silverPrompt: silverEmail } });
    expect(state().versions).toHaveLength(2);
  });

  it("goes from a refinement to what was refined", () => {
    undoVersion(addVersion({ kind: "candidate", parentId: candidate.id, text: "Refined" }));
    expect(state().selectedId).toBe(candidate.id);
  });
});
