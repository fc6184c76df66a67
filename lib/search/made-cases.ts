import { isAssertionSet, type Demand } from "../records/assertion";
import type { Case } from "../records/case";
import { readKey } from "../records/json";
import { succeed } from "../base/result";
import { expectedText } from "./expected-text";
import { askForPart } from "./proposers/ask-for-text";
import { describeSeen, type SeenRow } from "./proposers/evidence";
import { inputOf } from "./proposers/induce";
import { inTags } from "./proposers/rewrite";
import { cut } from "./proposers/cut";
import type { Ledger, Steps } from "./search";

export interface MadeCasesOptions {
  /** Of the task; shown to the model and to the person. */
  readonly section: string;
  /** Real rows, which show what an input is like. The first is the pattern of each made one. */
  readonly samples: readonly [Case, ...Case[]];
  /** The value that is made up; all others are those of the first sample. */
  readonly name: string;
  /** Answers that are known to be possible, for the person to choose from; none for any words. */
  readonly options: readonly string[];
}

const WORDS_OF_AN_INPUT = 80;

/**
 * IPC's boundary cases (Levi et al., arXiv 2402.03099): the model makes up an input that is hard, near those that were
 * answered wrongly, and the person says its right answer. Null where it wrote nothing new, or the person leaves it open.
 */
export async function* makeCase(
  known: readonly Case[],
  failures: readonly SeenRow[],
  options: MadeCasesOptions,
  ledger: Ledger,
): Steps<Case | null> {
  const { section, samples, name } = options;
  const [pattern] = samples;
  const content = askForInput([...known.slice(-3), ...samples], failures, options);
  const written = yield* askForPart({ content, temperature: 0.8, topP: 1, words: WORDS_OF_AN_INPUT }, ledger);
  if (!written.ok) return written;
  const value = written.value.text?.trim() ?? "";
  if (value === "" || [...known, ...samples].some(({ variables }) => variables[name] === value)) return succeed(null);
  const told = yield* ledger.askPerson({
    kind: "open",
    question: "What is the right answer to this input?",
    about: [
      { title: "The input, which was made up", text: value },
      { title: "Your prompt", text: section },
    ],
    options: options.options,
  });
  if (!told.ok) return told;
  const answer = told.value.trim();
  if (answer === "") return succeed(null);
  const expected = expectedText(pattern);
  return succeed({
    ...pattern,
    id: `made-${known.length + 1}`,
    description: "",
    variables: { ...pattern.variables, [name]: value },
    expected: answer,
    demands: demandsFor(answer, expected === null ? [] : pattern.demands, expected),
    givenAnswer: null,
    metadata: {},
  });
}

/** Those of the pattern that name its answer, with the new one in its place; else that the answer equals it. */
function demandsFor(answer: string, demands: readonly Demand[], expected: string | null): readonly Demand[] {
  const named = demands.flatMap((demand) =>
    !isAssertionSet(demand) && demand.value === expected ? [{ ...demand, value: answer }] : [],
  );
  if (named.length > 0) return named;
  const none = { threshold: null, metric: null, transform: null };
  return [{ kind: "equals", isNegated: false, value: answer, weight: 1, config: {}, ...none }];
}

function askForInput(
  shown: readonly Case[],
  failures: readonly SeenRow[],
  { section, name }: MadeCasesOptions,
): string {
  const valueOf = (row: Case) => {
    const value = readKey(row.variables, name);
    return cut(typeof value === "string" ? value : inputOf(row));
  };
  const parts = [
    "This prompt goes to an AI assistant, each time with another input.",
    inTags("prompt", section),
    `Some inputs:\n\n${shown.map((row) => inTags("input", valueOf(row))).join("\n")}`,
    ...(failures.length === 0
      ? []
      : [`These were answered wrongly:\n\n${inTags("failures", failures.map(describeSeen).join("\n\n"))}`]),
    `Write one new input of the same kind that is hard to answer rightly, in at most ${WORDS_OF_AN_INPUT} words. Do not answer it. Write the input alone.`,
  ];
  return parts.join("\n\n");
}
