import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refineByRules } from "@/lib/rules/refine/refine-by-rules";
import { readNote } from "@/lib/rules/refine/read-note";
import { readShapes } from "../../shapes/read-shapes";
import { answerQuestion, writeFramedPrompt } from "@/lib/records/framed-prompt";
import { emailFrame } from "../../fixtures/example-frame";

/** The prompt is the person's own, unless another one is given from which it was made. */
const refine = (parentText: string, note: string, wordLimit = 400, silverPrompt = parentText) =>
  refineByRules({ note, parentText }, { wordLimit, silverPrompt });
const rulesOf = (parentText: string, note: string) => refine(parentText, note).remarks.map(({ rule }) => rule);

const post = `Write a post about climate change for my blog.

Requirements:
- Support each point with a concrete example.
- Do not invent statistics, quotations or sources.

Output format: only a title and the text under short subheadings.`;

/** The requirements of a prompt that has them as its last list. */
const listOf = (text: string): readonly string[] =>
  text.split("\n").flatMap((line) => (line.startsWith("- ") ? [line.slice(2)] : []));
const addedTo = (parent: string, note: string): readonly string[] => {
  const before = listOf(parent);
  return listOf(refine(parent, note).text).filter((item) => !before.includes(item));
};

describe("refineByRules", () => {
  it("adds requirements to the list that the prompt has, and leaves the rest of it alone", () => {
    const { text, isUnchanged } = refine(post, "shorter; mention Leipzig");
    expect(text).toBe(
      post.replace(
        "or sources.",
        "or sources.\n- Keep the response short: leave out whatever it does not need.\n- Mention Leipzig.",
      ),
    );
    expect(isUnchanged).toBe(false);
  });

  it.each([
    ["shorter", "Keep the response short: leave out whatever it does not need."],
    ["Please make it a bit more concise.", "Keep the response short: leave out whatever it does not need."],
    ["kürzer", "Keep the response short: leave out whatever it does not need."],
    ["More detail", "Go into detail: explain each point rather than only name it."],
    ["it is too short", "Go into detail: explain each point rather than only name it."],
    ["plus long", "Go into detail: explain each point rather than only name it."],
    ["add an example", "Include one concrete example."],
    ["with more examples", "Illustrate each main point with a concrete example."],
    ["max 120 words", "Length: max 120 words."],
    ["in Spanish", "Write the whole response in Spanish."],
    ["auf Deutsch", "Write the whole response in German."],
    ["use a more formal tone", "Use a formal tone."],
    ["friendlier", "Use a friendly tone."],
    ["in simple words, please", "Use short sentences and everyday words."],
    ["no emojis", "No emojis."],
    ["don't use the word “crisis”", "Don't use the word “crisis”."],
    ["keep it under two pages of A4", "Keep it under two pages of A4."],
  ])("reads “%s”", (note, item) => {
    expect(addedTo(post, note)).toEqual([item]);
  });

  it("parts a note at marks, and at commas only where it understands both sides", () => {
    expect(addedTo(post, "more formal, shorter and in French\n- mention rain. Name two rivers")).toEqual([
      "Use a formal tone.",
      "Keep the response short: leave out whatever it does not need.",
      "Write the whole response in French.",
      "Mention rain.",
      "Name two rivers.",
    ]);
    expect(addedTo(post, "no puns, jokes and rhymes")).toEqual(["No puns, jokes and rhymes."]);
    expect(addedTo(post, 'call it "Rain; or not. Well" and sign')).toEqual(['Call it "Rain; or not. Well" and sign.']);
  });

  it("says of each piece what was done, and of what it could not read that it stands as it was written", () => {
    const { remarks } = refine(post, "shorter; make it sing; keep the quotations; no sources");
    expect(remarks.map(({ rule }) => rule)).toEqual(["note-length", "note-verbatim", "note-keep", "note-exclusion"]);
    expect(remarks[1]?.text).toContain("“make it sing”: rules cannot read this");
    expect(remarks[3]?.text).toContain("delete that by hand");
  });

  it("adds nothing for what must stay and stands there, but says it where the prompt does not know of it", () => {
    expect(refine(post, "keep the subheadings")).toMatchObject({ text: post, isUnchanged: true });
    expect(refine(post, "Keep the form")).toMatchObject({ text: post, isUnchanged: true });
    expect(addedTo(post, "keep the table")).toEqual(["Keep the table."]);
  });

  it("changes the output format that the rules gave, and no other", () => {
    const byRules = refine("Write a post about bees.", "as a list; mention Leipzig").text;
    const asTable = refine(byRules, "as a table");
    expect(asTable.text).toContain("a table");
    expect(asTable.text).toContain("Mention Leipzig.");
    const own = post.replace("only a title and the text under short subheadings.", "three columns for the printer.");
    expect(refine(own, "as a table").text).toContain("three columns for the printer.");
    expect(addedTo(own, "as a table")).toEqual(["Give the result as a table."]);
  });

  it("puts a later wish in the place of an earlier one that it contradicts", () => {
    const formal = refine(post, "formal; shorter; in German").text;
    const changed = refine(formal, "casual; longer; in French").text;
    expect(listOf(changed).slice(2)).toEqual([
      "Use a casual tone.",
      "Go into detail: explain each point rather than only name it.",
      "Write the whole response in French.",
    ]);
    expect(addedTo(post, "shorter; longer")).toEqual(["Go into detail: explain each point rather than only name it."]);
  });

  it("takes no length for the person's that an added line named", () => {
    const silver = "Explain how bees live.";
    const framed = `${silver}\n\nRequirements:\n- Open with one or two sentences that answer the question.`;
    expect(refine(framed, "in 50 words", 400, silver).remarks.map(({ rule }) => rule)).not.toContain(
      "note-length-conflict",
    );
    expect(refine(framed, "shorter", 400, silver).text).toContain("- Keep the response short");
  });

  it("leaves a length in figures as it is, and speaks of it", () => {
    const counted = "Summarize the report in 100 words.";
    expect(refine(counted, "shorter").text).toContain("100 words.\n\nRequirements:\n- Stay well below the length");
    expect(rulesOf(counted, "in 50 words")).toEqual(["note-length-conflict"]);
  });

  it("does not repeat what the prompt says already", () => {
    const parent = "Write a poem about rain.\n\nRequirements:\n- no rhymes\n- Mention Leipzig. Name a river.";
    expect(refine(parent, "No rhymes!; name a river; mention Leipzig")).toMatchObject({
      text: parent,
      isUnchanged: true,
    });
    expect(rulesOf(parent, "no rhymes")).toEqual(["note-stated"]);
  });

  it.each([
    ["a plain prompt", "Cook.", "Cook.\n\nRequirements:\n- No nuts."],
    ["headings", "# Role\nA chef.\n\n# Task\nCook.", "# Role\nA chef.\n\n# Task\nCook.\n\n# Requirements\n- No nuts."],
    [
      "a numbered list",
      "Cook.\r\n\r\n**Rules:**\r\n1. Be quick\r\n2. Be kind\r\n\r\nThanks.\r\n",
      "Cook.\r\n\r\n**Rules:**\r\n1. Be quick\r\n2. Be kind\r\n3. No nuts.\r\n\r\nThanks.\r\n",
    ],
    [
      "tags",
      "<task>\nCook.\n</task>\n\n<rules>\n* Be quick\n</rules>",
      "<task>\nCook.\n</task>\n\n<rules>\n* Be quick\n* No nuts.\n</rules>",
    ],
    [
      "a cue",
      "Read it.\n\nWhat is for lunch?\n\nAnswer:",
      "Read it.\n\nWhat is for lunch?\n\nRequirements:\n- No nuts.\n\nAnswer:",
    ],
    ["the mark of a model family", "[INST] Cook. [/INST]", "[INST] Cook.\n\nRequirements:\n- No nuts. [/INST]"],
    [
      "examples",
      "Name the dish.\n\nInput: rice\nOutput: risotto\n\nInput: egg\nOutput: omelet\n\nInput: bean\nOutput:",
      "Name the dish.\n\nRequirements:\n- No nuts.\n\nInput: rice\nOutput: risotto\n\nInput: egg\nOutput: omelet\n\nInput: bean\nOutput:",
    ],
    [
      "German",
      "Schreibe mir ein Rezept für die Küche.",
      "Schreibe mir ein Rezept für die Küche.\n\nAnforderungen:\n- no nuts",
    ],
  ])("finds the right place in a prompt with %s", (_, parent, expected) => {
    expect(refine(parent, "no nuts").text).toBe(expected);
  });

  it.each([
    ["Schreibe mir ein Rezept für die Küche.", "Shorter", "Länge: kurz, ohne Überflüssiges."],
    ["请总结以下文字", "更详细一点；加一些例子", "附上具体的例子。"],
  ])("says a common wish in the prompt's own language: %s", (parent, note, item) => {
    expect(addedTo(parent, note)).toContain(item);
  });

  it("says where the note takes the prompt over the word limit, and adds it all the same", () => {
    const { text, remarks } = refine("Cook.", "no nuts", 3);
    expect(text).toContain("No nuts.");
    expect(remarks.map(({ rule }) => rule)).toContain("note-word-limit");
  });

  it.each(["", " \n\t", "; . -"])("gives the prompt back for a note that says nothing: %j", (note) => {
    expect(refine(post, note)).toMatchObject({ text: post, isUnchanged: true });
  });

  describe.each(readShapes().map((shape) => [shape.name, shape] as const))("%s", (_, { text: parent, parts }) => {
    const note = "shorter; in French; mention the 7 owls of `night()`; keep the form";

    it("keeps every word, adds the note where lines have a place, and is not changed by the same note again", () => {
      const { text, remarks } = refine(parent, note);
      expect(isInOrder(wordsOf(parent), wordsOf(text))).toBe(true);
      if (/mention the 7 owls of `night\(\)`/i.test(text)) {
        expect(refine(text, note)).toMatchObject({ text, isUnchanged: true });
      } else {
        expect(parts).toBeNull();
        expect(remarks.map(({ text: said }) => said).join(" ")).toContain("your note is not in it");
      }
    });
  });

  it("keeps each word of any prompt in its order, and the words of a note that it cannot read", () => {
    const wildText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            ..."shorter|in French|as a table|keep|no nuts|;|, | and |\n|- |```|\r\n|# A|Requirements:|Output format: x|{{y}}|“z”|要求：|Answer:|</a>|\ud800".split(
              "|",
            ),
          ),
          { maxLength: 12 },
        )
        .map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(wildText, wildText, (parent, note) => {
        const result = refine(parent, note);
        expect(result.isUnchanged).toBe(result.text === parent);
        expect(refine(parent, note)).toEqual(result);
        expect(isInOrder(wordsOf(parent), wordsOf(result.text))).toBe(true);
        for (const piece of readNote(note)) {
          const hasPlace = !result.remarks.some(({ text }) => text.includes("your note is not in it"));
          // What the prompt says already is not said again for the sake of a comma at its end.
          const words = piece.text.toLowerCase().replace(/[\s,;]+$/u, "");
          if (piece.wish === null && hasPlace) expect(result.text.toLowerCase()).toContain(words);
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+|(?=<\||<｜|<\/s>|<end_of_turn>|\[\/INST\])/u).filter((word) => word !== "");

function isInOrder(words: readonly string[], among: readonly string[]): boolean {
  let next = 0;
  for (const word of among) if (word === words[next]) next += 1;
  return next === words.length;
}

describe("a framed prompt", () => {
  const answered = answerQuestion(emailFrame, "email/reader", "A client");
  const { text } = writeFramedPrompt(answered);
  const follow = (note: string, parentText = text) =>
    refineByRules({ note, parentText, parentFrame: answered }, { wordLimit: 400, silverPrompt: emailFrame.before });

  it("keeps its marks and answers, and marks what the note adds", () => {
    const { frame, ...rewrite } = follow(" mention parking ");
    expect(frame?.questions).toEqual(answered.questions);
    expect(frame?.lines.slice(0, -1)).toEqual(answered.lines);
    expect(frame?.lines.at(-1)).toMatchObject({ text: "Mention parking.", why: "Your note: “mention parking”" });
    expect(rewrite.text).toBe(writeFramedPrompt(frame!).text);
  });

  it("keeps them where the note changes nothing, and loses them with a text that is not its own", () => {
    expect(follow("")).toMatchObject({ text, frame: answered, isUnchanged: true });
    expect(follow("mention parking", "Write a poem.").frame).toBeNull();
  });
});
