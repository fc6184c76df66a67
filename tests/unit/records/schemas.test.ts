import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropForeignFrame } from "@/lib/records/foreign-frame";
import { writeFramedPrompt } from "@/lib/records/framed-prompt";
import { cleanUpSchema, framedPromptSchema } from "@/lib/records/schemas";
import { emailFrame, emailOffer, unchangedFrame } from "../../fixtures/example-frame";
import { anyFrame } from "./any-frame";

describe("framedPromptSchema", () => {
  it("lets any frame through as it is", () => {
    fc.assert(
      fc.property(anyFrame(), (frame) => {
        expect(framedPromptSchema.parse(frame)).toEqual(frame);
      }),
    );
    expect(cleanUpSchema.parse(emailOffer)).toEqual(emailOffer);
  });

  it.each(["javascript:alert(1)", "http://example.org", "https://a b", "data:text/html,x", "//example.org"])(
    "takes no link to %s",
    (source) => {
      const lines = emailFrame.lines.map((line) => ({ ...line, source }));
      expect(framedPromptSchema.safeParse({ ...emailFrame, lines }).success).toBe(false);
    },
  );

  it("takes no frame that lacks a part or that is too much to draw", () => {
    const { head: _, ...headless } = emailFrame;
    expect(framedPromptSchema.safeParse(headless).success).toBe(false);
    const lines = Array.from({ length: 1_000 }, (_, index) => ({ ...emailFrame.lines[0]!, id: `line ${index}` }));
    expect(framedPromptSchema.safeParse({ ...emailFrame, lines }).success).toBe(false);
  });
});

describe("dropForeignFrame", () => {
  const { text } = writeFramedPrompt(emailFrame);

  it("keeps the frame of the text, and a text without one", () => {
    expect(dropForeignFrame({ text, frame: emailFrame })).toEqual({ text, frame: emailFrame });
    expect(dropForeignFrame({ text })).toEqual({ text });
  });

  it("keeps the text and drops the frame where that is written as another text", () => {
    expect(dropForeignFrame({ text: `${text} `, frame: emailFrame })).toEqual({ text: `${text} ` });
  });

  it("drops a frame whose parts cannot be told apart, or whose answer belongs to another question", () => {
    const twice = { ...emailFrame, lines: emailFrame.lines.map((line) => ({ ...line, id: "same" })) };
    expect(dropForeignFrame({ text, frame: twice })).toEqual({ text });
    const [question] = unchangedFrame.questions;
    const answer = { questionId: "another", ask: "", text: "", line: "Be formal." };
    const frame = { ...unchangedFrame, questions: [{ ...question!, answer }] };
    expect(dropForeignFrame({ text: writeFramedPrompt(frame).text, frame }).frame).toBeUndefined();
  });
});
