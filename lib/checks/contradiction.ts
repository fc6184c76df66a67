import type { CandidateCheck, Finding, PromptCheck } from "./check";
import { findAgainst } from "./against-own-words";
import { type Demand, readDemands } from "../reading/demands/read-demands";
import { fight } from "./demands-fight";
import { sources } from "./sources";

/** Two demands that no response can meet, the first in the text first. */
interface Clash {
  readonly subject: Demand["subject"];
  readonly first: Demand;
  readonly second: Demand;
}

/**
 * Requirements that fight each other: "in one sentence" and "at least 300 words", "no lists" and "as bullet points",
 * two languages to answer in, two lengths. Blocking, unless the silver prompt fights itself on the same subject;
 * "short" and "detailed" are advice. Demands on parts of the response do not clash with those on the whole. Anthropic's guide asks for
 * instructions that a colleague could follow ("Be clear and direct").
 */
export const checkContradiction: CandidateCheck = (task, candidate) => {
  if (candidate.trim() === task.silverPrompt.trim()) return findContradictions(candidate);
  const found = findClashes(candidate);
  const own = new Set(findClashes(task.silverPrompt).map(({ subject }) => subject));
  const inside = found.map((clash) =>
    describe(clash, own.has(clash.subject) || clash.subject === "depth" ? "advice" : "blocking"),
  );
  return inside.some(({ severity }) => severity === "blocking")
    ? inside
    : [...inside, ...findAgainst(task.silverPrompt, candidate, own)];
};

/** The same for one prompt alone: advice. */
export const findContradictions: PromptCheck = (prompt) =>
  findClashes(prompt).map((clash) => describe(clash, "advice"));

/** One for each subject: the first two demands that clash. */
function findClashes(text: string): readonly Clash[] {
  const demands = readDemands(text);
  const clashes = new Map<Clash["subject"], Clash>();
  for (const [index, second] of demands.entries()) {
    for (const first of demands.slice(0, index)) {
      if (clashes.has(second.subject) || !fight(first, second)) continue;
      clashes.set(second.subject, { subject: second.subject, first, second });
    }
  }
  return [...clashes.values()];
}

function describe({ first, second }: Clash, severity: Finding["severity"]): Finding {
  return {
    check: "contradiction",
    severity,
    message:
      first.type === "depth"
        ? `“${first.text}” and “${second.text}” pull in different directions.`
        : `“${first.text}” and “${second.text}” cannot both be met.`,
    advice: "Keep the one that you mean, or say which part of the response each is for.",
    place: { start: second.start, end: second.end },
    source: sources.anthropicClear,
    repaired: null,
  };
}
