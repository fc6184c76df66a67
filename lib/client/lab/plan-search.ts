import type { Case, Split } from "../../records/case";
import type { SearchPlan } from "../../search/lab-run";
import { methodVersions } from "../../search/method-versions";
import { useSettings } from "../settings/settings-store";
import type { OpenSet } from "./lab-state";
import { isFor } from "./plan-matrix";

/** What the page asks for; the rest of the plan comes from the open set and the settings. */
export interface SearchWish extends Pick<SearchPlan, "method" | "budget" | "size"> {
  /** The prompt that is to be bettered. */
  readonly promptId: string;
}

/** Null where the prompt is gone. Also for an estimate, before anything is started. */
export function planSearch(
  { set, cases, splits }: Pick<OpenSet, "set" | "cases" | "splits">,
  { method, budget, promptId, size = "tab" }: SearchWish,
  searchId: string,
): SearchPlan | null {
  const prompt = set.prompts.find(({ id }) => id === promptId);
  if (prompt === undefined) return null;
  const { temperature, topP, maxTokens, seed } = useSettings.getState().settings;
  const fitting = cases.filter((row) => isFor(row, prompt));
  const rowsFor = (split: Split): readonly Case[] => fitting.filter(({ id }) => splits.get(id) === split);
  return {
    searchId,
    method,
    version: methodVersions[method],
    seed: set.seed,
    prompt,
    rows: { propose: rowsFor("propose"), select: rowsFor("select"), openOnce: rowsFor("open-once") },
    demands: set.demands,
    sampling: { temperature, topP, maxTokens, seed: seed ?? set.seed },
    budget,
    size,
  };
}
