import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editFramedPrompt } from "@/lib/records/edit-framed-prompt";
import { answerQuestion, dropLine, writeFramedPrompt } from "@/lib/records/framed-prompt";
import { emailFrame, silverEmail } from "../../fixtures/example-frame";
import { anyFrame } from "./any-frame";

const written = writeFramedPrompt(emailFrame).text;

describe("editFramedPrompt", () => {
  it("takes a change in the person's own words as theirs", () => {
    const edited = editFramedPrompt(emailFrame, written.replace("urgnet", "urgent"));
    expect(edited).toEqual({ ...emailFrame, before: silverEmail.replace("urgnet", "urgent") });
  });

  it("takes a change in an added line, in the opening and in an answer for that one", () => {
    const line = editFramedPrompt(emailFrame, written.replace("friendly and plain", "formal"));
    expect(line?.lines[1]?.text).toBe("Write for colleagues who know the office, in a formal tone.");
    const opening = editFramedPrompt(emailFrame, written.replace("a short email", "one email"));
    expect(opening?.opening?.text).toBe("Write one email for the brief below.");
    const answered = answerQuestion(emailFrame, "email/length", "two lines");
    const answer = editFramedPrompt(answered, writeFramedPrompt(answered).text.replace("two lines", "three lines"));
    expect(answer?.questions[1]?.answer).toMatchObject({ text: "two lines", line: "Length: three lines." });
  });

  it("gives up where the change crosses a border, or empties a part", () => {
    expect(editFramedPrompt(emailFrame, written.replace("Requirements:", "Please:"))).toBeNull();
    expect(editFramedPrompt(emailFrame, "Something else")).toBeNull();
    expect(
      editFramedPrompt(emailFrame, written.replace("Mark with [brackets] whatever you would have to guess.", "")),
    ).toBeNull();
  });

  it("never shows the dropped opening as the person's words", () => {
    const dropped = dropLine(emailFrame, "email/task", true);
    const { text } = writeFramedPrompt(dropped);
    expect(editFramedPrompt(dropped, `Please ${text}`)?.before).toBe(`Please ${silverEmail}`);
  });

  it("is written as the edited text, for any frame and any one change of it", () => {
    fc.assert(
      fc.property(anyFrame(), fc.nat(), fc.nat(), fc.string(), (frame, at, length, put) => {
        const { text } = writeFramedPrompt(frame);
        const start = at % (text.length + 1);
        const edited = text.slice(0, start) + put + text.slice(start + (length % 9));
        const result = editFramedPrompt(frame, edited);
        if (result !== null) expect(writeFramedPrompt(result).text).toBe(edited);
      }),
    );
  });
});
