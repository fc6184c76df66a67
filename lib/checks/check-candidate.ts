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

/** What the checks find in a candidate, the heaviest first, then by place; the same texts give the same findings. */
export function checkCandidate(task: Task, candidate: string): readonly Finding[] {
  return candidateChecks.flatMap((check) => check(task, candidate)).sort(byWeight);
}
