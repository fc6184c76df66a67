import type { CandidateCheck, CheckId } from "../../lib/checks/check";
import { countWordsOfAnyScript, defaultWordLimit, type Task } from "../../lib/template/task";
import type { Pair } from "./pair-schema";

/** The checks that know a fault, where there are some: that one of them speaks up is enough. */
const checksByFault: readonly (readonly [Pair["fault"], readonly CheckId[]])[] = [
  ["lost-place-holder", ["place-holders"]],
  ["changed-number", ["facts"]],
  ["changed-name", ["facts"]],
  ["changed-unit", ["facts"]],
  ["lost-material", ["facts"]],
  ["lost-negation", ["negation", "constraint"]],
  ["lost-constraint", ["constraint", "facts"]],
  ["contradiction", ["contradiction"]],
  ["added-instruction", ["slipped-in"]],
  ["answer-leak", ["answer-leak"]],
  ["answers-instead", ["answered", "answer-leak"]],
  ["other-language", ["language"]],
  ["template-words", ["template-words", "place-holders"]],
  ["chatter", ["chatter"]],
  ["reasoning-left", ["reasoning"]],
  ["too-long", ["word-limit"]],
  ["moved", ["moved"]],
];

export interface FaultFigure {
  readonly fault: Pair["fault"];
  readonly pairs: number;
  /** Of them those whose rejected prompt a check that knows the fault blocks or warns of. */
  readonly found: number;
  /** Ids of the others. */
  readonly missed: readonly string[];
}

/** How many of the planted faults the checks find, for each fault that they know, in the order above. */
export function measureFaults(pairs: readonly Pair[], check: CandidateCheck): readonly FaultFigure[] {
  return checksByFault.map(([fault, known]) => {
    const planted = pairs.filter((pair) => pair.fault === fault);
    const missed = planted.filter((pair) => {
      const findings = check(taskOf(pair), pair.chatgpt_optimized_prompt);
      return !findings.some(({ check: id, severity }) => isTold.has(severity) && known.includes(id));
    });
    return {
      fault,
      pairs: planted.length,
      found: planted.length - missed.length,
      missed: missed.map(({ id }) => id),
    };
  });
}

const isTold: ReadonlySet<string> = new Set(["blocking", "warning"]);

/** The task of a pair. Its word limit is the one that the writers of the rows are held to. */
export function taskOf(pair: Pair): Task {
  const silverPrompt = pair.raw_prompt;
  return {
    silverPrompt,
    silverResponse: pair.text003_response_based_raw,
    goldenResponse: pair.gpt4_response_based_raw,
    wordLimit: Math.max(defaultWordLimit(silverPrompt), Math.round(2.5 * countWordsOfAnyScript(silverPrompt)) + 60),
  };
}
