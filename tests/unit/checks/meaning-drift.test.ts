import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedPart, cosineSimilarity, meaningDrift, needsMeaningCheck } from "@/lib/checks/meaning-drift";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { findMeaningTexts } from "@/lib/checks/check-rewrite";
import { fillTask } from "../../checks/labelled-pair";
import { meaningPairs } from "../../checks/pairs-meaning-drift";
import { taskOf } from "./hostile-texts";

describe("meaningDrift", () => {
  it("warns of texts that lie far apart, with the number", () => {
    expect(meaningDrift(0.12)).toMatchObject({ check: "meaning-drift", severity: "warning" });
    expect(meaningDrift(0.12)?.message).toContain("0.12");
    expect(meaningDrift(0.8)).toBeNull();
  });

  it("compares unit vectors by their angle", () => {
    expect(cosineSimilarity([1, 0], [0, 1])).toBe(0);
    expect(cosineSimilarity([0.6, 0.8], [0.6, 0.8])).toBeCloseTo(1);
    expect(cosineSimilarity([1, 0], [-1, 0])).toBe(-1);
  });
});

describe("needsMeaningCheck", () => {
  const task = taskOf("describe the harbour museum for visitors with children");

  it("asks where few words are kept and nothing else was found", () => {
    expect(needsMeaningCheck(task, "Explain how tax returns work for freelancers.", [])).toBe(true);
    expect(needsMeaningCheck(task, "Describe the harbour museum to visitors who bring children.", [])).toBe(false);
  });

  it("does not ask where a check has told already", () => {
    const german = "Beschreibe das Museum am Hafen für Familien, die mit ihren Kindern zu uns kommen.";
    expect(needsMeaningCheck(task, german, checkCandidate(task, german))).toBe(false);
  });
});

describe("needsMeaningCheck on the labelled pairs", () => {
  const needs = ({ task, candidate }: (typeof meaningPairs)[number]) => {
    const whole = fillTask(task);
    return needsMeaningCheck(whole, candidate, checkCandidate(whole, candidate));
  };
  const english = meaningPairs.filter(({ language }) => language === "en");
  const others = meaningPairs.filter(({ language }) => language !== "en");

  it("has enough of them, faithful ones and others", () => {
    expect(english.length).toBeGreaterThanOrEqual(40);
    expect(english.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(20);
    expect(new Set(others.map(({ language }) => language)).size).toBeGreaterThanOrEqual(5);
  });

  it("asks wherever an English candidate keeps hardly a word, faithful or not", () => {
    expect(english.filter((pair) => !needs(pair)).map(({ id }) => id)).toEqual([]);
  });

  it("never asks in a language that the model did not learn", () => {
    expect(others.filter(needs).map(({ id }) => id)).toEqual([]);
  });
});

describe("askedPart", () => {
  it("leaves out the material, the quotations and the place-holders", () => {
    const prompt = 'Summarize the text for {{reader}} and keep "as it is".\n\n"""\nThe harbour froze in January.\n"""';
    expect(askedPart(prompt)).toBe("Summarize the text for and keep .");
  });

  it("never leaves nothing of a prompt that says something", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (prompt) => askedPart(prompt) !== ""));
  });
});

describe("findMeaningTexts", () => {
  const task = taskOf("describe the harbour museum for visitors with children");

  it("gives the asked parts of both prompts where words cannot tell, and nothing where they can", () => {
    const other = "Explain how tax returns work for freelancers.";
    expect(findMeaningTexts(task, [], other, [])).toEqual({ candidate: other, wanted: [task.silverPrompt] });
    expect(findMeaningTexts(task, [], "Describe the harbour museum to visitors who bring children.", [])).toBeNull();
  });

  it("lets what the person wished for change the meaning", () => {
    const wish = "make it about the old lighthouse and its keeper instead";
    const candidate = "Tell the story of a seaside beacon that shone for sailors through every storm.";
    expect(findMeaningTexts(task, [wish], candidate, [])?.wanted).toEqual([
      task.silverPrompt,
      expect.stringContaining(wish),
    ]);
    // With the wish enough words are kept: words can tell.
    const told = "Make the story about the old lighthouse and its keeper, with children.";
    expect(findMeaningTexts(task, [], told, [])).not.toBeNull();
    expect(findMeaningTexts(task, [wish], told, [])).toBeNull();
  });
});
