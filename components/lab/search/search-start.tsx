"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { useMemo, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import type { SearchWish } from "@/lib/client/lab/plan-search";
import { startSearch } from "@/lib/client/lab/run-search";
import { useModel } from "@/lib/client/models/model-store";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import type { MethodId } from "@/lib/records/method-id";
import type { PlanSize } from "@/lib/search/lab-run";
import type { SearchBudget } from "@/lib/search/search";
import { ModelNeeded } from "../../models/model-needed";
import { SelectField } from "../../models/form-fields";
import { Button } from "../../ui/button";
import { Segmented } from "../../ui/segmented";
import { FailureNotice } from "../failure-notice";
import { draftOfBudget, enoughFor, readBudget, usualBudget } from "./budget";
import { BudgetFields } from "./budget-fields";
import { ImportSearch } from "./import-search";
import { adviseMethods } from "./method-advice";
import { MethodCost } from "./method-cost";
import { MethodPicker } from "./method-picker";
import { useSearchEstimate } from "./use-search-estimate";

interface SearchStartProps {
  readonly open: OpenSet;
  readonly canWrite: boolean;
  /** What kept a search from beginning; null once another was begun. */
  readonly failure: Failure | null;
  readonly onFailure: (failure: Failure | null) => void;
  readonly onImported: () => void;
}

/** Which prompt to better, by which method, at what cost; the one that fits best is chosen already. */
export function SearchStart({ open, canWrite, failure, onFailure, onImported }: SearchStartProps) {
  const { set, cases } = open;
  const parameters = useModel(({ model }) => (model.status === "none" ? null : model.entry.parameters));
  const advice = useMemo(() => adviseMethods(set, cases, parameters), [set, cases, parameters]);
  const [chosen, setChosen] = useState<MethodId | null>(null);
  const [promptId, setPromptId] = useState<string | null>(null);
  const [budget, setBudget] = useState(usualBudget);
  const [size, setSize] = useState<PlanSize>("tab");
  const hasModel = useModel(({ model }) => model.status === "ready");
  const isModelTaken = useRun(({ run }) => isBusy(run));
  const method = chosen ?? advice.find(({ isRecommended }) => isRecommended)?.method.id ?? null;
  const prompt = set.prompts.find(({ id }) => id === promptId) ?? set.prompts[0];
  const read = readBudget(budget);
  const chosenAdvice = advice.find((one) => one.method.id === method) ?? null;
  const isPossible = chosenAdvice?.obstacle === null;

  function start(): void {
    if (method === null || prompt === undefined || read === null) return;
    onFailure(null);
    void startSearch({ method, size, budget: read, promptId: prompt.id }).then((started) => {
      if (!started.ok) onFailure(started.failure);
    });
  }

  return (
    <section aria-labelledby="start-heading" className="flex flex-col gap-5 rounded-lg border border-line bg-panel p-4">
      <div>
        <h2 id="start-heading" className="font-medium">
          Search for a better prompt
        </h2>
        <p className="max-w-prose text-sm text-pretty text-quiet">
          It tries other prompts on your rows. At the end, rows that did not choose the new one decide whether it is
          better.
        </p>
      </div>
      {set.prompts.length > 1 && (
        <div className="max-w-sm">
          <SelectField
            label="Begin with"
            value={prompt?.id ?? ""}
            onChange={(event) => setPromptId(event.target.value)}
          >
            {set.prompts.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      <MethodPicker advice={advice} chosen={chosenAdvice} onChoose={setChosen} />
      <p className="text-sm text-quiet">
        <Link href="/lab/methods/" prefetch={false} className="underline underline-offset-2 hover:text-ink">
          How the methods do on made-up tasks where the truth is known, and with a real model
        </Link>
      </p>
      <div className="flex flex-col gap-2">
        <h3 className="text-sm font-medium">Settings</h3>
        <div className="max-w-sm">
          <Segmented label="Settings of the method" value={size} options={sizes} onChange={setSize} />
        </div>
        {method !== null && isPossible && prompt !== undefined && read !== null && (
          <Cost
            wish={{ method, size, budget: read, promptId: prompt.id }}
            open={open}
            onAllow={(enough) => setBudget(draftOfBudget(enough))}
          />
        )}
      </div>
      <BudgetFields legend="At most" budget={budget} onChange={setBudget} />
      {read === null && (
        <p role="alert" className="text-sm text-danger">
          Each of the three must be a whole number of at least 1.
        </p>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
      {!hasModel && <ModelNeeded text="A search asks a model for new prompts, and tries them on it." told={failure} />}
      {hasModel && isModelTaken && (
        <p className="text-sm text-quiet">The model is at work elsewhere in this tab. A search can begin after that.</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={!canWrite || !hasModel || isModelTaken || !isPossible || read === null}
          onClick={start}
        >
          <Search size={16} aria-hidden />
          Search
        </Button>
        <ImportSearch canWrite={canWrite} onFailure={onFailure} onDone={onImported} />
      </div>
    </section>
  );
}

const sizes: readonly { readonly value: PlanSize; readonly label: string }[] = [
  { value: "tab", label: "For a tab" },
  { value: "reference", label: "The paper’s own" },
];

interface CostProps {
  readonly wish: SearchWish;
  readonly open: OpenSet;
  readonly onAllow: (enough: SearchBudget) => void;
}

/** Counted for the chosen method alone: each count runs a whole search. */
function Cost({ wish, open, onAllow }: CostProps) {
  const cost = useSearchEstimate(wish, open);
  return (
    <MethodCost
      cost={cost}
      size={wish.size ?? "tab"}
      rows={open.cases.length}
      onAllow={(whole) => onAllow(enoughFor(whole, wish.budget))}
    />
  );
}
