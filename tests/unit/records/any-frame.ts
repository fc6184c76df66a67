import fc from "fast-check";
import type { AddedLine, Answer, FramedPrompt, Question } from "@/lib/records/framed-prompt";

const lineText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("$&", "{answer}", "- a\r\nb", "\ud83d"),
);

const anyLine = (id: string): fc.Arbitrary<AddedLine> =>
  fc.record({
    id: fc.constant(id),
    text: lineText,
    why: lineText,
    source: fc.constantFrom(null, "https://example.org/guide#part"),
    isDropped: fc.boolean(),
  });

export const anyAnswer = (questionId: string): fc.Arbitrary<Answer> =>
  fc.record({ questionId: fc.constant(questionId), ask: lineText, text: lineText, line: lineText });

const anyQuestion = (id: string): fc.Arbitrary<Question> =>
  fc.record({
    id: fc.constant(id),
    ask: lineText,
    choices: fc.array(fc.record({ label: lineText, line: lineText }), { maxLength: 3 }),
    own: lineText,
    replaces: fc.subarray(["line 0", "line 1", "line 2"]),
    answer: fc.option(anyAnswer(id), { nil: null }),
  });

const each = <Part>(made: (id: string) => fc.Arbitrary<Part>, name: string) =>
  fc.subarray([0, 1, 2]).chain((places) => fc.tuple(...places.map((place) => made(`${name} ${place}`))));

/** Any frame, around the given words or any others. */
export function anyFrame(words: fc.Arbitrary<string> = lineText): fc.Arbitrary<FramedPrompt> {
  return fc.record({
    before: words,
    after: words,
    opening: fc.option(anyLine("opening"), { nil: null }),
    head: lineText,
    foot: lineText,
    lines: each(anyLine, "line"),
    questions: each(anyQuestion, "question"),
  });
}
