import { describe, expect, it } from "vitest";
import { checkAnswered } from "@/lib/checks/answered";
import { checkChatter } from "@/lib/checks/chatter";
import { checkContradiction } from "@/lib/checks/contradiction";
import { checkLongForModel } from "@/lib/checks/long-for-model";
import { checkOutputForm } from "@/lib/checks/output-form";
import { checkReasoning } from "@/lib/checks/reasoning";
import { checkSameLanguage } from "@/lib/checks/same-language";
import { checkTemplateWords } from "@/lib/checks/template-words";
import { checkVagueWords } from "@/lib/checks/vague-words";
import { checkWordLimit } from "@/lib/checks/word-limit";
import { measureChecks } from "../../checks/measure-checks";
import { leakPairs } from "../../checks/pairs-answer-leak";
import { numberPairs } from "../../checks/pairs-facts-numbers";
import { heldBackFactPairs } from "../../checks/pairs-facts-held-back";
import { textFactPairs } from "../../checks/pairs-facts-texts";
import { formPairs } from "../../checks/pairs-form";
import { placeHolderPairs } from "../../checks/pairs-place-holders";

const formChecks = {
  answered: checkAnswered,
  chatter: checkChatter,
  "template-words": checkTemplateWords,
  reasoning: checkReasoning,
  language: checkSameLanguage,
  contradiction: checkContradiction,
  "word-limit": checkWordLimit,
  "long-for-model": checkLongForModel,
  "output-form": checkOutputForm,
  "vague-words": checkVagueWords,
};

const allPairs = [
  ...formPairs,
  ...leakPairs,
  ...numberPairs,
  ...textFactPairs,
  ...placeHolderPairs,
  ...heldBackFactPairs,
];
const tunedPairs = allPairs.filter(({ isHeldBack }) => isHeldBack !== true);
const heldBackPairs = allPairs.filter(({ isHeldBack }) => isHeldBack === true);

/** The share of wrong candidates that a check must find. Short texts in two languages leave the least to judge by. */
const leastRecall = { tuned: 0.9, heldBack: 0.65 };

describe("the pairs of form", () => {
  it("are many, each under a name of its own, a good part of them faithful or held back", () => {
    expect(formPairs.length).toBeGreaterThanOrEqual(200);
    expect(new Set(allPairs.map(({ id }) => id)).size).toBe(allPairs.length);
    expect(formPairs.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(50);
    expect(formPairs.filter(({ isHeldBack }) => isHeldBack).length).toBeGreaterThanOrEqual(formPairs.length / 3);
  });
});

describe.each([
  ["pairs that the checks were tuned on", tunedPairs, leastRecall.tuned],
  ["pairs that nobody looked at", heldBackPairs, leastRecall.heldBack],
] as const)("on %s", (_, pairs, recall) => {
  it.each(measureChecks(formChecks, pairs).map((figures) => [figures.check, figures] as const))(
    "%s blocks hardly ever wrongly, and finds what it is for",
    (_check, figures) => {
      expect(figures.precision, figures.mistakes.join()).toBeGreaterThanOrEqual(0.95);
      expect(figures.recall, figures.mistakes.join()).toBeGreaterThanOrEqual(recall);
    },
  );
});
