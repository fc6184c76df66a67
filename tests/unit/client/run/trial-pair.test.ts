import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { pairFor, textsToFill } from "@/lib/client/run/trial-pair";
import { addVersion, startNewSession, useSession } from "@/lib/client/session/session-store";
import { answerQuestion, writeFramedPrompt } from "@/lib/records/framed-prompt";
import { namesOfPlaceHolders } from "@/lib/scoring/place-holders";

beforeEach(() => startNewSession());

describe("textsToFill", () => {
  it("has the place-holders of the person, and none of the lines that were added", () => {
    const question = {
      id: "to",
      ask: "To whom?",
      choices: [],
      own: "It goes to {answer}.",
      replaces: [],
      answer: null,
    };
    const line = {
      id: "line",
      text: "Mark what is missing with [your name].",
      why: "",
      source: null,
      isDropped: false,
    };
    const plain = { before: "Write to {{customer}}.", after: "", opening: null, head: "", foot: "", lines: [line] };
    const frame = answerQuestion({ ...plain, questions: [question] }, "to", "{{clerk}}");
    const incumbent = addVersion({ kind: "silver", parentId: null, text: plain.before });
    const { text } = writeFramedPrompt(frame);
    const candidate = addVersion({ kind: "candidate", parentId: incumbent.id, text, frame });
    expect(namesOfPlaceHolders(textsToFill({ incumbent, candidate }))).toEqual(["customer", "clerk"]);
    const bare = addVersion({ kind: "edit", parentId: incumbent.id, text: "Write to {{person}}." });
    expect(namesOfPlaceHolders(textsToFill({ incumbent, candidate: bare }))).toEqual(["customer", "person"]);
  });
});

describe("pairFor", () => {
  it("sets a version against the silver prompt that it goes back to, past other versions", () => {
    const incumbent = addVersion({ kind: "silver", parentId: null, text: "What is {{a}} plus {{b}}?" });
    const candidate = addVersion({ kind: "candidate", parentId: incumbent.id, text: "Add {{a}} and {{b}}." });
    const edit = addVersion({ kind: "edit", parentId: candidate.id, text: "Add them." });
    const { versions } = useSession.getState();
    expect(pairFor(edit, versions)).toEqual({ candidate: edit, incumbent });
    expect(pairFor(incumbent, versions)).toBeNull();
    expect(pairFor({ ...candidate, text: " " }, versions)).toBeNull();
    expect(pairFor({ ...candidate, state: "writing" }, versions)).toBeNull();
    expect(pairFor(null, versions)).toBeNull();
  });
});
