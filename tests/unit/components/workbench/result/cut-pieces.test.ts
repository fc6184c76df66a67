import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPieces } from "@/components/workbench/result/cut-pieces";
import { answerQuestion, dropLine, writeFramedPrompt } from "@/lib/records/framed-prompt";
import { emailFrame, silverEmail } from "../../../../fixtures/example-frame";
import { anyFrame } from "../../../records/any-frame";

describe("cutPieces", () => {
  it("tells the person's words, what was added, and what they answered from one another", () => {
    const frame = answerQuestion(dropLine(emailFrame, "email/facts", true), "email/reader", "A client");
    expect(cutPieces(frame).map(({ kind, text }) => [kind, text])).toEqual([
      ["line", "Write a short email for the brief below."],
      ["around", "\n\n"],
      ["own", silverEmail],
      ["around", "\n\nRequirements:\n- "],
      ["line", "Begin with a subject line that names the move and its date."],
      ["around", "\n- "],
      ["answer", "It goes to a client."],
    ]);
  });

  it("gives the whole text when it is put together again, and the person's words as they are", () => {
    fc.assert(
      fc.property(anyFrame(), (frame) => {
        const pieces = cutPieces(frame);
        expect(pieces.map(({ text }) => text).join("")).toBe(writeFramedPrompt(frame).text);
        const own = pieces.filter(({ kind }) => kind === "own").map(({ text }) => text);
        expect(own.join("")).toBe(frame.before + frame.after);
      }),
    );
  });
});
