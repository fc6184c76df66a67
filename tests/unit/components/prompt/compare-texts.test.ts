import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts, type Comparison } from "../../../../components/prompt/compare-texts";

function read({ parts }: Comparison, without: "added" | "removed"): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");
}

function changesOf({ parts }: Comparison): readonly string[] {
  return parts
    .filter(({ kind }) => kind !== "same")
    .map(({ kind, text }) => (kind === "added" ? `+${text}` : `-${text}`));
}

/** Two texts that share passages, as versions of one prompt do; some are too long to be compared word by word. */
const passage = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "\n",
    "A line.\n",
    "Explain bees. ",
    "蜂について説明してください。",
    "\r\n\r\n",
    "word ".repeat(9_000),
  ),
);
const anyText = fc.array(passage, { maxLength: 8 }).map((pieces) => pieces.join(""));

describe("compareTexts", () => {
  it("says what was added and what was removed, by whole words", () => {
    expect(changesOf(compareTexts("Tell me about bees.", "Explain to me about bees."))).toEqual([
      "-Tell",
      "+Explain",
      "+to ",
    ]);
  });

  it.each([
    ["Cyrillic", "Расскажи про пчёл", "Расскажи про муравьёв", ["-пчёл", "+муравьёв"]],
    ["Arabic", "اكتب عن النحل", "اكتب عن النمل", ["-النحل", "+النمل"]],
    ["Japanese", "蜂について説明", "蟻について説明", ["-蜂", "+蟻"]],
  ])("takes words whole in %s", (_script, before, after, changes) => {
    expect(changesOf(compareTexts(before, after))).toEqual(changes);
  });

  it("reads as the one text without what was added, and as the other without what was removed, for any texts", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(0, 1, 1_000), (before, after, mostEdits) => {
        const comparison = compareTexts(before, after, mostEdits);
        expect(read(comparison, "added")).toBe(before);
        expect(read(comparison, "removed")).toBe(after);
      }),
    );
  });

  const sentences = Array.from({ length: 4_000 }, (_, index) => `Sentence number ${index} stands here.`);

  it.each(["\n", " "])("finds single words in texts of a hundred kilobytes, their sentences parted by %j", (space) => {
    const before = sentences.join(space);
    const after = before.replace("number 7 stands", "number 7 rests").replace("number 3990 stands", "number 3990 is");
    expect(before.length).toBeGreaterThan(100_000);
    const comparison = compareTexts(before, after);
    expect(comparison.isExact).toBe(true);
    expect(changesOf(comparison)).toEqual(["-stands", "+rests", "-stands", "+is"]);
  });

  it("lets long passages stand whole where they share no sentence", () => {
    const comparison = compareTexts("one ".repeat(25_000), "two ".repeat(25_000));
    expect(comparison.isExact).toBe(false);
    expect(comparison.parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  it("lets texts stand whole where too many words differ", () => {
    expect(compareTexts("one", "two", 1)).toEqual({
      isExact: false,
      parts: [
        { kind: "removed", text: "one" },
        { kind: "added", text: "two" },
      ],
    });
  });
});
