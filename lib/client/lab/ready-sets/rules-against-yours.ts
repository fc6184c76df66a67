import { v7 as newId } from "uuid";
import { succeed, type Result } from "../../../base/result";
import type { OptimizerEvent } from "../../../optimizers/optimizer";
import { defaultWordLimit } from "../../../template/task";
import type { ReadCases } from "../../../transfer/cases/case-file";
import { packInUse } from "../../run/pack-in-use";
import { rulesWorker } from "../../worker/rules-worker";
import { PROMPTS_ALONE } from "../prompts-alone";
import { demand, readyRow } from "./make-rows";
import { plainPrompts } from "./prompts-to-better";

/** A length, a count of parts, or a shape. */
const STATES_FORM =
  "\\b(?:words?|sentences?|paragraphs?|bullets?|tables?|lists?|steps?|columns?|sections?|headings?|subject line|code block|JSON|CSV|pages?)\\b";

/** The rules take no second for any prompt; nothing is asked of a model. */
const BUDGET = { modelCalls: 0, milliseconds: 60_000 };

/**
 * Twelve prompts as people write them, beside what the instant rules make of them; the demands are on the prompts
 * themselves, so no model is needed, and say nothing about the answers that these would get. Fails as a run of the rules does.
 */
export async function rulesAgainstYours(): Promise<Result<Pick<ReadCases, "set" | "cases">>> {
  const better: string[] = [];
  for (const { prompt } of plainPrompts) {
    const made = await betterByRules(prompt);
    if (!made.ok) return made;
    better.push(made.value);
  }
  return succeed({
    set: {
      name: "The rules against your prompt",
      prompts: [
        { id: "yours", label: "As written", text: "{{prompt}}" },
        { id: "rules", label: "By the rules", text: "{{by_rules}}" },
      ],
      // Whoever reads the answer has to ask again for what was never said: how long, in which parts, in which shape.
      demands: [demand("regex", STATES_FORM, "says which form the answer has")],
      derivedMetrics: [],
      source: { format: PROMPTS_ALONE, fileName: "" },
    },
    cases: plainPrompts.map(({ prompt, keeps, mostWords }, place) =>
      readyRow(place, {
        variables: { prompt, by_rules: better[place] ?? prompt },
        demands: [
          demand("contains-all", keeps, "keeps every fact", { weight: 2 }),
          demand("word-count", { min: 1, max: mostWords }, "not too long"),
        ],
      }),
    ),
  });
}

async function betterByRules(silverPrompt: string): Promise<Result<string>> {
  let text = silverPrompt;
  const take = (_runId: string, events: readonly OptimizerEvent[]) => {
    for (const event of events) if (event.type === "candidate-made") text = event.candidate.text;
  };
  const request = {
    runId: newId(),
    task: { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: defaultWordLimit(silverPrompt) },
    refinement: null,
    pack: packInUse(),
    settings: {
      sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 1 },
      candidates: 1,
      asksQuestions: false,
      judges: false,
      criterion: null,
    },
    budget: BUDGET,
  };
  const ended = await rulesWorker.call((service, proxy) => service.run(request, proxy(take)));
  if (!ended.ok) return ended;
  return ended.value.type === "failed" ? { ok: false, failure: ended.value.failure } : succeed(text);
}
