import { v7 as newId } from "uuid";
import { fail, succeed, type Result } from "../../base/result";
import type { DemandScore } from "../../records/answer-score";
import type { Assertion } from "../../records/assertion";
import type { Case } from "../../records/case";
import type { Cell, MatrixPlan } from "../../search/lab-run";
import { embedHere } from "./embed-here";
import { rulesWorker } from "../worker/rules-worker";

/** Nothing is sampled where the answer is given. */
const noSampling = { temperature: 0, topP: 1, seed: 0, maxTokens: 1 };
const noBudget = { calls: 0, tokens: 0, milliseconds: 0 };

/** What one demand says of an answer to a row; nothing is stored, and no model is asked. */
export async function tryDemand(demand: Assertion, row: Case, answer: string): Promise<Result<DemandScore>> {
  const prompt = { id: "tried", label: "", text: "" };
  const plan: MatrixPlan = {
    prompts: [prompt],
    cases: [{ ...row, demands: [], threshold: null, givenAnswer: answer, onlyPrompts: null }],
    demands: [demand],
    cells: [{ promptId: prompt.id, caseId: row.id, sample: 0 }],
    sampling: noSampling,
    budget: noBudget,
    answerer: "given",
  };
  const cells: Cell[] = [];
  const embed = await embedHere([demand], []);
  const ended = await rulesWorker.call((service, proxy) =>
    service.measure(
      { runId: newId(), plan },
      proxy((_runId, events) => {
        for (const event of events) if (event.type === "cell-ended") cells.push(event.cell);
      }),
      embed === null ? undefined : proxy(embed),
    ),
  );
  if (!ended.ok) return ended;
  if (ended.value.type === "failed") return fail(ended.value.failure);
  const [cell] = cells;
  const [part] = cell?.score.parts ?? [];
  if (part !== undefined) return succeed(part);
  return fail(cell?.failure ?? { kind: "script-failed", detail: cell?.score.reason ?? "" });
}
