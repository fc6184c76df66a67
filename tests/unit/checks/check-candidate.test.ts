import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { longTexts, taskOf, textOfPieces } from "./hostile-texts";

describe("checkCandidate", () => {
  it("tells the heaviest findings first, then those that stand earlier", () => {
    const task = taskOf("write a good poem about the sea in 4 lines", { wordLimit: 12 });
    const candidate =
      "Here is your improved prompt:\n\nWrite a good poem in 4 lines about the sea, with some nice words of your own choice.";
    expect(checkCandidate(task, candidate).map(({ check, severity }) => `${severity} ${check}`)).toEqual([
      "blocking chatter",
      "warning word-limit",
      "advice vague-words",
      "advice vague-words",
      "advice vague-words",
    ]);
  });

  it.each([
    ["Polish my cover letter for a bakery.", "Improve my cover letter for a bakery."],
    ["which nail polish lasts longest", "Which varnish for nails lasts longest?"],
    ["Write a polished speech for my brother.", "Write an elegant speech for my brother."],
  ])("takes no other word for the name of a language: %s", (silver, candidate) => {
    const findings = checkCandidate(taskOf(silver, {}), candidate);
    expect(findings.filter(({ check, severity }) => check === "constraint" && severity === "blocking")).toEqual([]);
  });

  it("quotes the lost name of a language as the person wrote it", () => {
    const findings = checkCandidate(taskOf("Recommend a novel by an Italian author.", {}), "Recommend a novel.");
    expect(findings.map(({ message }) => message)).toContain("Your prompt says “Italian”; the new one does not.");
  });

  it("blocks a lost key beside labels that may have been said otherwise", () => {
    const silver = "Classify each ticket as billing, delivery, account or technical, with the keys id, day and level.";
    const candidate = "Classify each ticket as money, delivery, login or devices, with the keys id, date and rank.";
    const found = checkCandidate(taskOf(silver, {}), candidate).filter(({ message }) =>
      /^The label “(?:day|level)”/u.test(message),
    );
    expect(found.map(({ severity }) => severity)).toEqual(["blocking", "blocking"]);
  });

  it("blocks no candidate that equals the silver prompt", () => {
    fc.assert(
      fc.property(textOfPieces, fc.option(textOfPieces), (silver, goldenResponse) => {
        const findings = checkCandidate(taskOf(silver, { goldenResponse }), silver);
        expect(findings.filter(({ severity }) => severity === "blocking")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same in the same texts, in places that lie within the candidate", () => {
    fc.assert(
      fc.property(textOfPieces, textOfPieces, (silver, candidate) => {
        const findings = checkCandidate(taskOf(silver), candidate);
        expect(checkCandidate(taskOf(silver), candidate)).toEqual(findings);
        for (const { place } of findings) {
          if (place === null) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThanOrEqual(place.start);
          expect(place.end).toBeLessThanOrEqual(candidate.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(longTexts.map((text) => [text.slice(0, 12), text]))("comes to an end on 100 kB of %j", (_, text) => {
    expect(checkCandidate(taskOf("write a short text"), text)).toBeInstanceOf(Array);
    expect(checkCandidate(taskOf(text), `${text}.`)).toBeInstanceOf(Array);
  });
});
