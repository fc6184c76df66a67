import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewriteByRules } from "@/lib/rules/instant";
import { countWords, type Task } from "@/lib/template/task";
import { corpus } from "./corpus";
import { taskOf } from "./corpus-entry";
import { lostFacts } from "./facts";

const plainTask = (silverPrompt: string, wordLimit = 400): Task => ({
  silverPrompt,
  silverResponse: null,
  goldenResponse: null,
  wordLimit,
});

const rewrite = (task: Task, asksQuestions = false): ReturnType<typeof rewriteByRules> =>
  rewriteByRules(task, { asksQuestions });

/** Prompts made of pieces that people really use, in any combination. */
const anyPrompt = fc
  .record({
    greeting: fc.constantFrom("", "Hi! ", "hello chatgpt, ", "Dear AI,\n"),
    opening: fc.constantFrom("", "please ", "can you please ", "I need you to ", "could you "),
    request: fc.constantFrom(
      "write an email to Ana about {{topic}}",
      "summarize this article",
      "Translate the following text to French",
      "explain why `x = 1` fails",
      "make a plan for 3 days in Rome",
      "extract the name, date and total from this invoice",
      "classify this as spam or not spam",
      "fix the bug in this code",
      "give me 5 names for a shop",
      "compare A4 and A5 paper",
      "What is 3 + 4 * 2?",
      "Which is right? A) 3 km B) 4 km C) 5 km",
      "something about https://example.org/a?b=1",
      "Escribe un correo a ana@example.org",
      "请总结以下文字",
    ),
    end: fc.constantFrom("", ".", "?", ":", ", make it short", ", we have 20 €", " please"),
    more: fc.array(
      fc.constantFrom(
        'It should be "warm and clear".',
        "Max 120 words.",
        "We open on 3 May 2025.",
        "Also mention %s and ${price}.",
        "Tone: friendly",
        "Don't use emojis!",
        "thanks",
        "Label: value 7",
        "Why not?",
      ),
      { maxLength: 4 },
    ),
    joint: fc.constantFrom(" ", "\n", "\n\n"),
    material: fc.constantFrom(
      "",
      "\n\nDear all,\n\nthe meeting is at 9:30.\n\nBest, Lu",
      "\n\ndef f(x):\n    return x[1:]\n",
      "\n\n```js\nlet a = 1;\n```",
      '\n\n"""\nquoted text\n"""',
      "\n\n# Title\n\nText 42",
      "\n- one\n- two 2\n- three",
      " The text itself, 12 kg.",
    ),
  })
  .map(
    ({ greeting, opening, request, end, more, joint, material }) =>
      [greeting + opening + request + end, ...more].join(joint) + material,
  );

describe("rewriteByRules", () => {
  describe.each(corpus.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
    const task = taskOf(entry);
    const result = rewrite(task, entry.asksQuestions);

    it("keeps every fact of the prompt", () => {
      expect(lostFacts(entry.silverPrompt, result.text)).toEqual([]);
    });

    it("stays the same when it is run on its own result", () => {
      const again = rewrite({ ...task, silverPrompt: result.text }, entry.asksQuestions);
      expect(again.text).toBe(result.text);
      expect(again.isUnchanged).toBe(true);
    });

    it("stays within the word limit, or gives the prompt back", () => {
      expect(result.isUnchanged || countWords(result.text) <= task.wordLimit).toBe(true);
    });

    it("says what it did, and names a source for it", () => {
      expect(result.remarks.length).toBeGreaterThan(0);
      for (const remark of result.remarks) {
        expect(remark.text).toMatch(/[.?]”?$/u);
        expect(remark.source).not.toBe("");
      }
    });

    it("says no sentence twice", () => {
      const added = result.text.split("\n").filter((line) => line.startsWith("- ") || line.startsWith("Output format"));
      const silver = entry.silverPrompt.split("\n");
      const own = added.filter((line) => !silver.includes(line));
      expect(new Set(own).size).toBe(own.length);
    });

    it("does what the entry asks of it", () => {
      expect(result.isUnchanged).toBe(entry.isUnchanged ?? result.isUnchanged);
      for (const part of entry.includes ?? []) expect(result.text).toContain(part);
      for (const part of entry.excludes ?? []) expect(result.text).not.toContain(part);
    });
  });

  it("gives an unchanged prompt back byte for byte", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), (text) => {
        const result = rewrite(plainTask(text));
        expect(result.text === text || !result.isUnchanged).toBe(true);
      }),
    );
  });

  it("keeps every fact of any prompt", () => {
    fc.assert(
      fc.property(anyPrompt, fc.boolean(), (prompt, asksQuestions) => {
        expect(lostFacts(prompt, rewrite(plainTask(prompt), asksQuestions).text)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("changes its own result no further, whatever the prompt", () => {
    fc.assert(
      fc.property(anyPrompt, fc.boolean(), fc.integer({ min: 5, max: 120 }), (prompt, asksQuestions, wordLimit) => {
        const once = rewrite(plainTask(prompt, wordLimit), asksQuestions).text;
        expect(rewrite(plainTask(once, wordLimit), asksQuestions).text).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it("never exceeds the word limit by its own doing", () => {
    fc.assert(
      fc.property(anyPrompt, fc.integer({ min: 1, max: 150 }), (prompt, wordLimit) => {
        const result = rewrite(plainTask(prompt, wordLimit));
        expect(result.isUnchanged || countWords(result.text) <= wordLimit).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same text for the same task", () => {
    fc.assert(
      fc.property(anyPrompt, (prompt) => {
        expect(rewrite(plainTask(prompt))).toEqual(rewrite(plainTask(prompt)));
      }),
      { numRuns: 200 },
    );
  });

  it("drops the least important addition first", () => {
    const prompt = "write an essay on tides";
    const full = rewrite(plainTask(prompt)).text;
    expect(full).toContain("strongest objection");
    const tight = rewrite(plainTask(prompt, countWords(full) - 1));
    expect(tight.text).not.toContain("strongest objection");
    expect(tight.text).toContain("State the thesis");
    expect(tight.remarks.map(({ rule }) => rule)).toContain("word-limit");
  });

  it("adds no English to a prompt in another language", () => {
    for (const prompt of [
      "Escribe un poema sobre el mar.",
      "Schreibe einen Aufsatz über Wale.",
      "写一首关于春天的诗。",
    ]) {
      expect(rewrite(plainTask(prompt)).text).toBe(prompt);
    }
  });

  it("keeps the line breaks of a prompt written on Windows", () => {
    const text = rewrite(plainTask("Summarize this email:\r\n\r\nHi all,\r\nwe meet at 9.\r\n")).text;
    expect(text).toContain("Hi all,\r\nwe meet at 9.");
    expect(text).not.toMatch(/[^\r]\n/u);
  });

  it("leaves control characters, half characters and right-to-left text as they are", () => {
    const hostile = "a\u0000b\u0007 \uD83D \u202Ex\u202C שלום \u{1F469}\u200D\u{1F52C}";
    expect(rewrite(plainTask(`Summarize this text: ${hostile}`)).text).toContain(hostile);
  });

  it("asks at most three questions, and only where they are wanted", () => {
    const prompt = plainTask("write an email");
    const questions = (text: string): number => text.match(/: \[[^\]]+\?\]/gu)?.length ?? 0;
    expect(questions(rewrite(prompt, false).text)).toBe(0);
    expect(questions(rewrite(prompt, true).text)).toBe(3);
  });

  it("leaves a prompt of a megabyte as it is, and says so", () => {
    const prompt = `Summarize this: ${"words and more words. ".repeat(50_000)}`;
    const result = rewrite(plainTask(prompt, 10_000_000));
    expect(result.isUnchanged).toBe(true);
    expect(result.text).toBe(prompt);
    expect(result.remarks.map(({ rule }) => rule)).toEqual(["too-long"]);
  });
});
