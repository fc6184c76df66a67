"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { useMemo, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { startSearch } from "@/lib/client/lab/run-search";
import { useModel } from "@/lib/client/models/model-store";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import type { MethodId } from "@/lib/records/method-id";
import { ModelNeeded } from "../../models/model-needed";
import { SelectField, TextField } from "../../models/form-fields";
import { Button } from "../../ui/button";
import { FailureNotice } from "../failure-notice";
import { countRows } from "../matrix/comparison-words";
import { readBudget, usualBudget } from "./budget";
import { ImportSearch } from "./import-search";
import { adviseMethods, type MethodAdvice } from "./method-advice";
import { MethodCost } from "./method-cost";

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
  const advice = useMemo(() => adviseMethods(set, cases), [set, cases]);
  const [chosen, setChosen] = useState<MethodId | null>(null);
  const [promptId, setPromptId] = useState<string | null>(null);
  const [budget, setBudget] = useState(usualBudget);
  const hasModel = useModel(({ model }) => model.status === "ready");
  const isModelTaken = useRun(({ run }) => isBusy(run));
  const method = chosen ?? advice.find(({ isRecommended }) => isRecommended)?.method.id ?? null;
  const prompt = set.prompts.find(({ id }) => id === promptId) ?? set.prompts[0];
  const read = readBudget(budget);
  const isPossible = advice.some((one) => one.method.id === method && one.obstacle === null);

  function start(): void {
    if (method === null || prompt === undefined || read === null) return;
    onFailure(null);
    void startSearch({ method, budget: read, promptId: prompt.id }).then((started) => {
      if (!started.ok) onFailure(started.failure);
    });
  }

  return (
    <section aria-labelledby="start-heading" className="flex flex-col gap-5 rounded-lg border border-line bg-panel p-4">
      <div>
        <h2 id="start-heading" className="font-medium">
          Search for a better prompt
        </h2>
        <p className="max-w-prose text-sm text-pretty text-quiet">{describeSplits(open, method)}</p>
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
      <fieldset className="grid gap-3 md:grid-cols-2">
        <legend className="mb-2 text-sm font-medium">Method</legend>
        {advice.map((one) => (
          <MethodCard
            key={one.method.id}
            advice={one}
            isChosen={one.method.id === method}
            onChoose={() => setChosen(one.method.id)}
          >
            {prompt !== undefined && one.obstacle === null && read !== null && (
              <MethodCost method={one.method.id} prompt={prompt} budget={read} open={open} />
            )}
          </MethodCard>
        ))}
      </fieldset>
      <p className="text-sm text-quiet">
        <Link href="/lab/methods/" prefetch={false} className="underline underline-offset-2 hover:text-ink">
          How each method does where the truth is known
        </Link>
      </p>
      <fieldset className="grid gap-3 sm:max-w-xl sm:grid-cols-3">
        <legend className="mb-2 text-sm font-medium">At most</legend>
        {(["calls", "tokens", "minutes"] as const).map((name) => (
          <TextField
            key={name}
            label={{ calls: "Calls", tokens: "Tokens", minutes: "Minutes" }[name]}
            inputMode="numeric"
            value={budget[name]}
            onChange={(event) => setBudget({ ...budget, [name]: event.target.value })}
          />
        ))}
      </fieldset>
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

interface MethodCardProps {
  readonly advice: MethodAdvice;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function MethodCard({
  advice: { method, obstacle, isRecommended, reason },
  isChosen,
  onChoose,
  children,
}: MethodCardProps) {
  return (
    <label
      className={`flex flex-col gap-1 rounded-lg border p-3 text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-gold ${isChosen ? "border-gold bg-gold-wash" : "border-line"} ${obstacle === null ? "" : "text-quiet"}`}
    >
      <span className="flex items-center gap-2">
        <input
          type="radio"
          name="method"
          className="size-4 shrink-0 accent-gold-fill outline-none"
          checked={isChosen}
          disabled={obstacle !== null}
          onChange={onChoose}
        />
        <span className="font-medium">{method.name}</span>
        <span className="text-xs text-quiet">
          {method.source.authors}, {method.source.year}
        </span>
      </span>
      <span className="text-pretty">{method.about}</span>
      {(obstacle ?? reason) !== null && (
        <span className={`text-pretty ${isRecommended ? "font-medium" : "text-quiet"}`}>{obstacle ?? reason}</span>
      )}
      {children}
    </label>
  );
}

/** What the rows are for, and how honest the end will be. */
function describeSplits({ cases, splits }: OpenSet, method: MethodId | null): string {
  const opened = [...splits.values()].filter((split) => split === "open-once").length;
  if (opened === 0 && method === "spo") {
    return `Of ${countRows(cases.length)}, a few choose the new prompt; the others, if any are left, decide at the end whether it is better.`;
  }
  return opened === 0
    ? `With ${countRows(cases.length)} none can be kept apart: at the end each row is judged by a prompt that was chosen without it.`
    : `Of ${countRows(cases.length)}, ${opened.toLocaleString("en")} stay closed until the end and decide then whether the new prompt is better.`;
}
