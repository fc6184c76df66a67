import type { Task } from "../template/task";
import { checkAnswerLeak } from "./answer-leak";
import { checkAnswered } from "./answered";
import { byWeight } from "./by-weight";
import { checkChatter } from "./chatter";
import type { CandidateCheck, Finding } from "./check";
import { checkConstraint } from "./constraint";
import { checkContradiction } from "./contradiction";
import { checkFacts } from "./facts";
import { checkMoved } from "./moved";
import { checkNegation } from "./negation";
import { factFinding } from "./facts/fact-finding";
import { findUncheckedMeaning } from "./meaning-drift";
import { checkLongForModel } from "./long-for-model";
import { checkOutputForm } from "./output-form";
import { checkPlaceHolders } from "./place-holders";
import { checkReasoning } from "./reasoning";
import { checkSameLanguage } from "./same-language";
import { checkSlippedIn } from "./slipped-in";
import { checkTemplateWords } from "./template-words";
import { checkVagueWords } from "./vague-words";
import { checkWordLimit } from "./word-limit";

/** Each check that needs no model, in the order in which findings of equal weight and place are told. */
const candidateChecks: readonly CandidateCheck[] = [
  checkAnswered,
  checkReasoning,
  checkChatter,
  checkTemplateWords,
  checkSameLanguage,
  checkPlaceHolders,
  checkFacts,
  checkNegation,
  checkConstraint,
  checkMoved,
  checkSlippedIn,
  checkAnswerLeak,
  checkContradiction,
  checkWordLimit,
  checkLongForModel,
  checkOutputForm,
  checkVagueWords,
];

/**
 * What the checks find in a candidate, and what none of them could decide; the heaviest first, then by place. The same
 * texts give the same findings. An empty list says that everything was checked.
 */
export function checkCandidate(task: Task, candidate: string): readonly Finding[] {
  const findings = candidateChecks.flatMap((check) => check(task, candidate));
  return [...findings, ...findUncheckedMeaning(task, candidate, findings), ...findUnreadRest(task, candidate)].sort(
    byWeight,
  );
}

/** Negations and facts are read from so much of a text. */
const longestRead = 24_000;

function findUnreadRest({ silverPrompt }: Task, candidate: string): readonly Finding[] {
  if (candidate.trim() === silverPrompt.trim() || Math.max(silverPrompt.length, candidate.length) <= longestRead)
    return [];
  return [
    factFinding({
      severity: "unchecked",
      message: `Not checked: what stands behind the first ${longestRead.toLocaleString("en")} characters, because the text is so long.`,
      advice: "Compare the rest yourself.",
    }),
  ];
}
