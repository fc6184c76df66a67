import { describe, expect, it } from "vitest";
import { checkRewrite, wishesOf } from "@/lib/checks/check-rewrite";
import type { Task } from "@/lib/template/task";

const task: Task = {
  silverPrompt: "Write a letter to {{name}} about the 12 hives that were lost on 3 May.",
  silverResponse: null,
  goldenResponse: null,
  wordLimit: 120,
};
const blocking = (wishes: readonly string[], text: string) =>
  checkRewrite(task, wishes, text)
    .filter(({ severity }) => severity === "blocking")
    .map(({ check }) => check);

describe("checkRewrite", () => {
  it("holds the text against the silver prompt, whatever stood in between", () => {
    expect(blocking([], "Write a warm letter to {{name}} about the 21 hives that were lost on 3 May.")).toEqual([
      "facts",
    ]);
    expect(blocking(["warmer"], "Write a warm letter about the 12 hives that were lost on 3 May.")).toEqual([
      "place-holders",
    ]);
  });

  it("calls nothing invented that the person asked for, and misses nothing that they only mentioned", () => {
    const asked = "Write a letter to {{name}} about the 12 hives that were lost on 3 May. Sign it as {{sender}}.";
    expect(blocking([], asked)).toEqual(["place-holders"]);
    expect(blocking(["add {{sender}} at the end", "shorter than the 900 words before"], asked)).toEqual([]);
  });
});

describe("checkRewrite, with answers", () => {
  it("takes what the person answered for a wish", () => {
    const text = `${task.silverPrompt}\n\n- Sign it as {{sender}}.`;
    const answer = {
      questionId: "letter/signature",
      ask: "Who signs?",
      text: "{{sender}}",
      line: "Sign it as {{sender}}.",
    };
    expect(checkRewrite(task, [], text).map(({ check }) => check)).toContain("place-holders");
    expect(checkRewrite({ ...task, answers: [answer] }, [], text)).toEqual([]);
  });
});

describe("wishesOf", () => {
  it("is the note, unless it is said what the person asked for", () => {
    expect(wishesOf(null)).toEqual([]);
    expect(wishesOf({ note: "shorter", parentText: "" })).toEqual(["shorter"]);
    expect(wishesOf({ note: "Put {{name}} back.", parentText: "", wishes: ["warmer"] })).toEqual(["warmer"]);
  });
});
