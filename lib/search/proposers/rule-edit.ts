import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { itemsOf, numberItems, withItems } from "../prompt-items";
import { bestOf } from "../selectors/mean-scores";
import type { Answer, Candidate, Ledger, Proposer, Steps } from "../search";
import { askOnce } from "./ask-with-fewer";
import { describeSeen, findFailures, type Evidence, type SeenRow } from "./evidence";
import { instructionOf } from "./read-child";
import { readRule } from "./read-lines";

export interface RuleOptions {
  readonly startText: string;
  readonly evidence: Evidence;
  /** Rows that the best prompt is run on at most, to find as many failures as candidates are wanted. */
  readonly minibatch: number;
  readonly mostRules: number;
}

/** The paper's is not known to us; ours for proposals. */
const SAMPLING = { temperature: 0.8, topP: 1, maxTokens: 80 } as const;

/**
 * The prompt half of ConstitutionalExperts (Petridis et al., arXiv 2403.04894): a prompt is a list of principles, and each
 * wrong row leads to one change of one of them: added, reworded or removed. The person's own prompt stands above the list.
 */
export function createRuleEdit(options: RuleOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const best = bestOf(population);
      const made: Candidate[] = [];
      if (best === null) return succeed(made);
      const edited = yield* editRules(best, { ...options, wanted, made }, ledger);
      return edited.ok || edited.failure.kind === "budget-spent" ? succeed(made) : edited;
    },
  };
}

async function* editRules(
  best: Candidate,
  options: RuleOptions & { readonly wanted: number; readonly made: Candidate[] },
  ledger: Ledger,
): Steps<null> {
  const { evidence, minibatch, wanted, made } = options;
  const rows = evidence.draw(minibatch, ledger);
  const failures = yield* findFailures(best, rows, { evidence, most: wanted }, ledger);
  if (!failures.ok) return failures;
  for (const seen of failures.value) {
    const edit = yield* askOnce(askForEdit(best, seen, options), SAMPLING, ledger);
    if (!edit.ok) return edit;
    if (edit.value === null) continue;
    const child = yield* applyEdit(edit.value, best, options);
    if (!child.ok) return child;
    if (child.value !== null) made.push(child.value);
  }
  return succeed(null);
}

async function* applyEdit(
  answer: Answer,
  best: Candidate,
  { startText, mostRules }: RuleOptions,
): Steps<Candidate | null> {
  const rules = itemsOf(best.text, startText);
  const edit = readEdit(answer, startText);
  const items = edit === null ? null : changed(rules, edit);
  if (edit === null || items === null || items.length > mostRules) {
    const reason = items === null ? "It is no change of one principle." : `It has ${mostRules} principles already.`;
    yield { type: "candidate-refused", text: answer.text, reason };
    return succeed(null);
  }
  return succeed({ id: "", text: withItems(startText, items), parents: [best.id], reason: reasonOf(edit) });
}

type RuleEdit =
  | { readonly kind: "add"; readonly rule: string }
  | { readonly kind: "change"; readonly number: number; readonly rule: string }
  | { readonly kind: "remove"; readonly number: number };

/** A line without any of the three words is a principle to add; small models leave the word out. */
function readEdit(answer: Answer, startText: string): RuleEdit | null {
  const line = readRule(answer, startText);
  if (line === null) return null;
  const [, removed] = /^remove\W*(\d+)/iu.exec(line) ?? [];
  if (removed !== undefined) return { kind: "remove", number: Number(removed) };
  const [, place, reworded] = /^change\W*(\d+)\W*(\p{L}.*)$/iu.exec(line) ?? [];
  if (place !== undefined && reworded !== undefined) return { kind: "change", number: Number(place), rule: reworded };
  const rule = line.replace(/^add\s*\d*\s*[:.–-]\s*|^\d+\s*[:.)]\s*/iu, "").trim();
  return rule === "" ? null : { kind: "add", rule };
}

/** Null where it names a principle that is not there. */
function changed(rules: readonly string[], edit: RuleEdit): readonly string[] | null {
  if (edit.kind === "add") return [...rules, edit.rule];
  if (edit.number < 1 || edit.number > rules.length) return null;
  const at = edit.number - 1;
  return edit.kind === "remove" ? rules.toSpliced(at, 1) : rules.with(at, edit.rule);
}

function reasonOf(edit: RuleEdit): string {
  if (edit.kind === "remove") return `Without principle ${edit.number}.`;
  return edit.kind === "add"
    ? `A new principle: ${edit.rule}`
    : `Principle ${edit.number} in other words: ${edit.rule}`;
}

function askForEdit(best: Candidate, seen: SeenRow, { startText, mostRules }: RuleOptions): readonly ChatMessage[] {
  const rules = itemsOf(best.text, startText);
  const there = rules.length === 0 ? "" : `\n\n<principles>\n${numberItems(rules)}\n</principles>`;
  const add = `"ADD:" and a new principle`;
  const change = `"CHANGE", a number, a colon and that principle in better words, or "REMOVE" and a number`;
  const how = rules.length === 0 ? add : rules.length >= mostRules ? change : `${add}, or ${change}`;
  const content = `<prompt>
${instructionOf({ text: startText }, startText)}
</prompt>${there}

<answer>
${describeSeen(seen)}
</answer>

This answer was wrong. Which one change of the principles below the prompt would prevent such mistakes? Write one line: ${how}. A principle is one sentence of at most 25 words that holds for other inputs too.`;
  return [{ role: "user", content }];
}
