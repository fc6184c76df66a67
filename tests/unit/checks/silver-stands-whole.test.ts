import { expect, it } from "vitest";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { fillTask } from "../../checks/labelled-pair";
import { factPairs } from "../../checks/pairs-facts";
import { formPairs } from "../../checks/pairs-form";
import { harmPairs } from "../../checks/harm/harm-pairs";
import { promptCases } from "../../checks/prompt-cases";
import { readShapes } from "../../shapes/read-shapes";

/** Every prompt that the tests know, once. */
const silverPrompts = [
  ...new Set([
    ...readShapes().map(({ text }) => text),
    ...[...factPairs, ...formPairs, ...harmPairs].map(({ task }) => task.silverPrompt),
    ...promptCases.map(({ prompt }) => prompt),
  ]),
];

const additions = {
  "requirements below": (silver: string) =>
    `${silver}\n\nRequirements:\n- Keep the answer under 150 words.\n- Invent no figures.`,
  "a line above": (silver: string) => `Work with care.\n\n${silver}`,
  "a line right above": (silver: string) => `Work with care.\n${silver}`,
  "blank lines around": (silver: string) => `\n\n${silver}\n \n`,
};

/** A prompt that wants more words than the added line allows is rightly told of it. */
const isOwnLength = (message: string): boolean => {
  const words =
    /^“Keep the answer under 150 words\.” goes against your own words: “(?:about )?(\d+)(?:-\d+)? words”\.$/u;
  return Number(words.exec(message)?.[1] ?? 0) > 150;
};

it.each(Object.entries(additions))("blocks no silver prompt that stands whole, with %s", (_, add) => {
  const blocked = silverPrompts.flatMap((silverPrompt) =>
    checkCandidate({ ...fillTask({ silverPrompt }), wordLimit: 10_000 }, add(silverPrompt))
      .filter(({ severity }) => severity === "blocking")
      .filter(({ message }) => !isOwnLength(message))
      .map(({ check, message }) => `${silverPrompt}: ${check}: ${message}`),
  );
  expect(blocked).toEqual([]);
});
