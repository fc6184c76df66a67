import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAnswerLeak } from "@/lib/checks/answer-leak";
import { checkFacts } from "@/lib/checks/facts";
import { checkPlaceHolders } from "@/lib/checks/place-holders";
import { writeFramedPrompt } from "@/lib/records/framed-prompt";
import { framePrompt } from "@/lib/rules/frame-prompt";
import { fillTask } from "../../checks/labelled-pair";
import { factPairs } from "../../checks/pairs-facts";
import { readShapes } from "../../shapes/read-shapes";
import { eagerReading, talkativeBook } from "../rules/talkative-book";

const checks = { checkPlaceHolders, checkFacts, checkAnswerLeak };
const namedChecks = Object.entries(checks);

/** Texts out of the pieces that the checks look for, and of anything else. */
const pieces = fc.constantFrom(
  "{{name}}",
  "{x}",
  "${y}",
  "[[z]]",
  "<a>",
  "%s",
  "%(n)s",
  "12",
  "1,000",
  "1.5 km",
  "3 Jan 2024",
  "14:30",
  "twenty",
  "“a b”",
  '"x y"',
  "`code`",
  "```\nf(x);\n```",
  "https://a.example/b",
  "a.csv",
  "A) one",
  "B) two",
  "Anna",
  "五个",
  "٥",
  " ",
  "\n",
  ".",
  "is",
);
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join(" "));

const rewritten = readShapes().map(({ name, text: silverPrompt }) => {
  const task = { ...fillTask({ silverPrompt }), wordLimit: 10_000 };
  const { frame } = framePrompt(task, eagerReading(silverPrompt), talkativeBook, { asksQuestions: false });
  return { name, task, text: writeFramedPrompt(frame).text };
});

describe.each(namedChecks)("%s", (_, check) => {
  it("blocks no candidate that is the silver prompt, alone or with a sentence before or after it", () => {
    fc.assert(
      fc.property(texts, texts, (silverPrompt, goldenResponse) => {
        const task = fillTask({ silverPrompt, goldenResponse });
        for (const candidate of [
          silverPrompt,
          ` ${silverPrompt}\n\n`,
          `Be brief.\n\n${silverPrompt}`,
          `${silverPrompt}\n\nBe brief.`,
        ]) {
          const blocking = check(task, candidate).filter(({ severity }) => severity === "blocking");
          expect(blocking, candidate).toEqual([]);
        }
      }),
      // A sentence more makes the last lines of this one a block of code.
      { numRuns: 300, examples: [["{{name}} ```\nf(x);\n``` \n ${y}", ""]] },
    );
  });

  it("finds the same each time, in places that the candidate has", () => {
    fc.assert(
      fc.property(texts, texts, texts, (silverPrompt, goldenResponse, candidate) => {
        const task = fillTask({ silverPrompt, goldenResponse });
        const findings = check(task, candidate);
        expect(check(task, candidate)).toEqual(findings);
        for (const { place } of findings) {
          if (place === null) continue;
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(candidate.length);
        }
      }),
    );
  });

  it("reads a hundred thousand characters of one piece over and over", () => {
    for (const piece of [
      "{{{{{",
      "[[",
      "<a",
      "12",
      "1 ",
      "1,",
      '"',
      "'",
      "“",
      "`",
      "```\n",
      "~~~x\n",
      "A) x ",
      "twenty ",
      "一",
      "http://",
      "a@",
      "answer is ",
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const other = fillTask({ silverPrompt: "Name {{it}} in 3 words. A) one B) two", goldenResponse: "B" });
      expect(Array.isArray(check(other, text))).toBe(true);
      expect(Array.isArray(check(fillTask({ silverPrompt: text, goldenResponse: "42" }), "Name it."))).toBe(true);
    }
  }, 60_000);

  it.each(rewritten)("does not block what the rules make of “$name”", ({ task, text }) => {
    expect(check(task, text).filter(({ severity }) => severity === "blocking")).toEqual([]);
  });

  it("repairs what it says it can: the repaired text has the finding no longer", () => {
    let repairs = 0;
    for (const pair of factPairs) {
      const task = fillTask(pair.task);
      for (const finding of check(task, pair.candidate)) {
        if (finding.repaired === null) continue;
        repairs += 1;
        const left = check(task, finding.repaired).map(({ message }) => message);
        expect(left, `${pair.id}: ${finding.repaired}`).not.toContain(finding.message);
      }
    }
    expect(repairs).toBeGreaterThan(5);
  });
});

it("repairs place-holders of every style in any text", () => {
  const marked = fc.constantFrom("{{Name}}", "{name}", "[name]", "<name>", "", "nobody");
  const style = fc.constantFrom("{{name}}", "{name}", "${name}", "[[name]]", "<name>", "%(name)s");
  fc.assert(
    fc.property(style, marked, texts, (wanted, instead, rest) => {
      const task = fillTask({ silverPrompt: `Write to ${wanted} now.` });
      const lost = checkPlaceHolders(task, `Write to ${instead} now. ${rest.replace(/[{}[\]<>%$`~"']/gu, "")}`);
      const finding = lost.find(({ message }) => message.startsWith(`The place-holder ${wanted} `));
      if (finding === undefined) return;
      expect(finding.repaired).toContain(wanted);
      const left = checkPlaceHolders(task, finding.repaired ?? "").map(({ message }) => message);
      expect(left).not.toContain(finding.message);
    }),
    { examples: [["{name}", "{name}", "```\nf(x);\n```"]] },
  );
});

it.each(["well-known", "Jean-Luc Picard", "C++ (2nd ed.)", "a/b [x] {y} $5.00 ^ | \\"])(
  "finds the answer “%s” where a candidate gives it away, whatever signs it holds",
  (goldenResponse) => {
    const task = fillTask({ silverPrompt: "Which one do people mean?", goldenResponse });
    const candidate = `Which one do people mean? The answer is ${goldenResponse}.`;
    expect(checkAnswerLeak(task, candidate)).toMatchObject([{ check: "answer-leak", severity: "blocking" }]);
  },
);

it.each(["Jean-Luc", "well-known"])("finds the answer “%s” where it stands in a candidate, hyphen and all", (word) => {
  const task = fillTask({ silverPrompt: "Which one do people mean?", goldenResponse: word });
  const candidate = `Which one do people mean? Think of ${word} first.`;
  const places = checkAnswerLeak(task, candidate).map(({ place }) => candidate.slice(place?.start, place?.end));
  expect(places).toEqual([word]);
});
