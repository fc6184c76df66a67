import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryFrame } from "@/lib/records/carry-frame";
import { answerQuestion, dropLine, writeFramedPrompt, type FramedPrompt } from "@/lib/records/framed-prompt";
import { emailFrame, unchangedFrame } from "../../fixtures/example-frame";
import { anyFrame } from "./any-frame";

const why = "Your note: “mention parking”";
const textOf = (frame: FramedPrompt) => writeFramedPrompt(frame).text;
const answered = answerQuestion(emailFrame, "email/reader", "A client");

describe("carryFrame", () => {
  it("marks the new item, and keeps lines, answers and open questions", () => {
    const carried = carryFrame(answered, `${textOf(answered)}\n- Mention parking.`, why);
    expect(carried?.questions).toEqual(answered.questions);
    expect(carried?.lines).toEqual([
      ...answered.lines,
      { id: "note/1", text: "Mention parking.", why, source: null, isDropped: false },
    ]);
    expect(textOf(carried!)).toContain("- Mention parking.\n- It goes to a client.");
  });

  it("takes a replaced item out, and keeps what was dropped", () => {
    const dropped = dropLine(emailFrame, "email/facts", true);
    const text = textOf(dropped).replace(/- Write for colleagues.*/u, "- Write in a stern tone.");
    expect(carryFrame(dropped, text, why)?.lines.map(({ id, isDropped }) => [id, isDropped])).toEqual([
      ["email/subject", false],
      ["email/facts", true],
      ["note/1", false],
    ]);
  });

  it("gives each note's lines ids of their own", () => {
    const once = carryFrame(emailFrame, `${textOf(emailFrame)}\n- One.\n- Two.`, why)!;
    const without = { ...once, lines: once.lines.filter(({ id }) => id !== "note/1") };
    const twice = carryFrame(without, `${textOf(without)}\n- Three.`, why)!;
    expect(twice.lines.map(({ id }) => id).slice(-2)).toEqual(["note/2", "note/3"]);
  });

  it("gives up where the words or the head are not those of the frame", () => {
    expect(carryFrame(emailFrame, `${textOf(emailFrame)}\nAnd a free sentence.`, why)).toBeNull();
    expect(carryFrame(emailFrame, textOf(emailFrame).replace("the team", "the board"), why)).toBeNull();
    expect(carryFrame(unchangedFrame, `${unchangedFrame.before}\n\nRequirements:\n- Be brief.`, why)).toBeNull();
  });

  it("gives the same frame for the same text, whatever it is", () => {
    fc.assert(
      fc.property(anyFrame(), (frame) => {
        const carried = carryFrame(frame, textOf(frame), why);
        if (carried !== null) expect(textOf(carried)).toBe(textOf(frame));
        return carried !== null;
      }),
    );
  });
});
