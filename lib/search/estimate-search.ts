import { approximateTokens } from "../base/approximate-tokens";
import { seededRandom } from "../base/random";
import { fail, succeed, type Result } from "../base/result";
import type { ChatMessage } from "../engines/engine";
import type { ScoringTools } from "../scoring/answer-tools";
import { createRowTools } from "./create-row-tools";
import { expectedText } from "./expected-text";
import type { SearchPlan } from "./lab-run";
import { sectionOf } from "./prompt-section";
import { allRows } from "./recipes/recipe-context";
import { createRecipe } from "./recipes/methods";
import type { RowTools } from "./row-tools";
import { runSearch, START_ID } from "./run-search";
import type { Answer, Ledger, Purpose, SearchBudget, StepAnswer } from "./search";

/** What a search will take, as far as its budget goes. */
export interface SearchEstimate {
  readonly calls: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
  /** Null where the model has not been measured yet. */
  readonly seconds: number | null;
  /** Those of the calls that come before the rows that are opened at the end. */
  readonly searchCalls: number;
  /** Rows that are opened once, at the end; null where each row tests a prompt that was chosen without it. */
  readonly lastRows: number | null;
  /** The budget ends it before the method is done. */
  readonly isCutOff: boolean;
}

export interface EstimateOptions {
  /** The app's own where it is left out. */
  readonly fill?: RowTools["fill"];
  /** Four characters a token where it is left out. */
  readonly countTokens?: (messages: readonly ChatMessage[]) => number;
  /** Of an answer to a row, from what was measured before; null to take the rows' expected answers for it. */
  readonly tokensOfAnAnswer: number | null;
  /** Null where the model has not been measured yet. */
  readonly speed: { readonly promptTokensPerSecond: number; readonly answerTokensPerSecond: number } | null;
  /** Called at every step of the loop: a long count lets others work, and is given up where this says so. */
  readonly pace?: () => Promise<"go-on" | "give-up">;
}

/**
 * Counts what the search will do by doing it: the loop runs to its end with a ledger that answers everything at once, each
 * proposal as long as the person's prompt, each better than the one before. So what the loop does is counted once, in the
 * loop. A search whose candidates are refused, or win nothing, takes less. Fails as the method does where its rows do not
 * fit, and with "model-ended-by-stop" where it was given up.
 */
export async function estimateSearch(
  plan: SearchPlan,
  { fill, pace, countTokens = countApproximately, ...rest }: EstimateOptions,
): Promise<Result<SearchEstimate>> {
  const options = { countTokens, ...rest };
  const tools = createRowTools(plan.demands, noTools);
  const recipe = createRecipe({ plan, tools: { ...tools, fill: fill ?? tools.fill, score: scoreBetter } });
  if (!recipe.ok) return recipe;
  const { verification } = recipe.value;
  const lastRows = verification.kind === "rows" ? verification.rows.length : null;
  const dry = new DryLedger(plan, options);
  const running = runSearch(recipe.value, plan.prompt.text, dry.ledger(), new AbortController().signal);
  let searchCalls = 0;
  for (;;) {
    const step = await running.next();
    if (step.done !== true) {
      // A round that is cut off has its end told too; only the rows of the end are opened after the last.
      if (step.value.type === "round-ended") searchCalls = dry.estimate().calls;
      if ((await pace?.()) === "give-up") return fail({ kind: "model-ended-by-stop" });
      continue;
    }
    const end = step.value;
    if (end.type === "failed") return fail(end.failure);
    const isCutOff = end.type === "completed" && end.outcome.isCutOff === true;
    return succeed({ ...dry.estimate(), searchCalls, lastRows, isCutOff });
  }
}

/** No script runs for an estimate. */
const noTools: ScoringTools = {
  runScript: async () => fail({ kind: "script-failed", detail: "Not run for an estimate." }),
  embed: null,
};

/** With four tokens a message for the marks of the chat. */
function countApproximately(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, { content }) => sum + approximateTokens(content) + 4, 2);
}

/** All but the start prompt do better, so that the end is come to. */
const scoreBetter: RowTools["score"] = async ({ prompt }) => {
  const score = prompt.id === START_ID ? 0.5 : 0.6;
  return { passed: false, score, reason: "", failure: "demand", namedScores: {}, parts: [] };
};

/** Of an answer that nobody knows anything about. */
const TOKENS_OF_ANY_ANSWER = 150;

type DryOptions = Required<Omit<EstimateOptions, "fill" | "pace">>;

class DryLedger {
  private readonly known = new Map<string, StepAnswer>();
  private calls = 0;
  private promptTokens = 0;
  private answerTokens = 0;
  private milliseconds = 0;

  constructor(
    private readonly plan: SearchPlan,
    private readonly options: DryOptions,
  ) {}

  ledger(): Ledger {
    const take = this.take.bind(this);
    const random = seededRandom(this.plan.seed);
    let choices = 0;
    return {
      async *ask(purpose, messages, sampling) {
        const answer = take(purpose, messages, sampling.maxTokens);
        return answer === null ? fail({ kind: "budget-spent" }) : succeed(answer);
      },
      async *choose(messages, answers) {
        if (take("judge", messages, 1) === null) return fail({ kind: "budget-spent" });
        // The candidate stands first, then second, and is preferred both times.
        const preferred = choices % 2;
        choices += 1;
        return succeed(answers.map((answer, at) => ({ answer, logProbability: at === preferred ? -0.1 : -2.4 })));
      },
      // The search's own draws, so that what hangs on chance alone comes as it will.
      random: () => random() / 2 ** 32,
      // A person costs nothing of the budget.
      async *askPerson(question) {
        if (question.kind === "duel") return succeed("first");
        return succeed(question.options[0] ?? "It is for everybody.");
      },
      left: () => this.left(),
    };
  }

  estimate(): Omit<SearchEstimate, "searchCalls" | "lastRows" | "isCutOff"> {
    const { calls, promptTokens, answerTokens } = this;
    return {
      calls,
      promptTokens,
      answerTokens,
      seconds: this.options.speed === null ? null : this.milliseconds / 1000,
    };
  }

  private left(): SearchBudget {
    const { calls, tokens, milliseconds } = this.plan.budget;
    return {
      calls: calls - this.calls,
      tokens: tokens - this.promptTokens - this.answerTokens,
      milliseconds: milliseconds - this.milliseconds,
    };
  }

  private isSpent(): boolean {
    const { calls, tokens, milliseconds } = this.left();
    return calls < 1 || tokens <= 0 || milliseconds <= 0;
  }

  /** What was asked before is known, whatever is spent; null where nothing is left for another call. */
  private take(purpose: Purpose, messages: readonly ChatMessage[], maxTokens: number): StepAnswer | null {
    // A proposal is asked for again and again, with another seed each time.
    const key = purpose === "propose" ? `propose ${this.calls}` : JSON.stringify([purpose, messages]);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    if (this.isSpent()) return null;
    const text = write(purpose, this.calls, {
      request: messages.map(({ content }) => content).join(),
      plan: this.plan,
    });
    const mean =
      purpose === "run" ? this.tokensOfAnAnswer() : this.options.countTokens([{ role: "user", content: text }]);
    const usage = {
      promptTokens: this.options.countTokens(messages),
      completionTokens: Math.min(maxTokens, Math.ceil(mean)),
    };
    const answer = { text, isCutOff: false, usage, milliseconds: this.millisecondsOf(usage), step: this.calls };
    this.known.set(key, answer);
    this.calls += 1;
    this.promptTokens += usage.promptTokens;
    this.answerTokens += usage.completionTokens;
    this.milliseconds += answer.milliseconds;
    return answer;
  }

  private millisecondsOf({ promptTokens, completionTokens }: Answer["usage"]): number {
    const { speed } = this.options;
    if (speed === null) return 0;
    return (
      (1000 * promptTokens) / speed.promptTokensPerSecond + (1000 * completionTokens) / speed.answerTokensPerSecond
    );
  }

  private tokensOfAnAnswer(): number {
    const { tokensOfAnAnswer, countTokens } = this.options;
    if (tokensOfAnAnswer !== null) return tokensOfAnAnswer;
    const texts = allRows(this.plan)
      .slice(0, 50)
      .flatMap((row) => expectedText(row) ?? []);
    if (texts.length === 0) return TOKENS_OF_ANY_ANSWER;
    return texts.reduce((sum, content) => sum + countTokens([{ role: "user", content }]), 0) / texts.length;
  }
}

/** What each kind of request leads to, told by its marks: as long as such texts are, and something else each time. */
function write(
  purpose: Purpose,
  call: number,
  { request, plan }: { readonly request: string; readonly plan: SearchPlan },
): string {
  // In letters, for a new number would be a new fact.
  const word = call.toString(26).replace(/[0-9]/gu, (digit) => "qrstuvwxyz"[Number(digit)] ?? "q");
  const change = `Think of ${word}.`;
  if (purpose !== "propose") return change;
  if (request.includes("<new_prompt>")) {
    const prompt = `${sectionOf(plan.prompt.text)}\n\n${change}`;
    return `<change>The prompt should say what to do first. ${change}</change>\n<new_prompt>\n${prompt}\n</new_prompt>`;
  }
  const about = /<prompt>\n([\s\S]*?)\n<\/prompt>/u.exec(request)?.[1];
  const isWhole = request.includes("Rough prompt:") || request.includes("Write the new prompt alone");
  if (isWhole) return `${about ?? sectionOf(plan.prompt.text)}\n\n${change}`;
  // A reason, a plan, a part of a prompt, patterns with weights, or a rule: whatever is asked about a prompt is read by lines.
  if (about !== undefined || request.includes("<causes>")) {
    return ["3", "2", "1"].map((number) => `${number}: If it is ${word}, look at it twice.`).join("\n");
  }
  const said = /<(instruction|phrase)>\n([\s\S]*)\n<\/\1>/u.exec(request)?.[2];
  return `${said ?? "Read the input with care, find what is asked for, and write that alone, in the form of the others."} ${change}`;
}
