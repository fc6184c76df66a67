import { fail, type Result } from "../../base/result";
import type { SearchPlan } from "../../search/lab-run";

/** What the page asks for; the rest of the plan comes from the open set and the settings. */
export type SearchWish = Pick<SearchPlan, "method" | "version" | "budget"> & { readonly promptId: string };

/** Starts a search in the open set; resolves when it ends or pauses, with its id. */
export async function startSearch(_wish: SearchWish): Promise<Result<string>> {
  return fail({ kind: "worker-not-started", detail: "" });
}

/** Pauses it; all that is paid stays. */
export async function pauseSearch(_id: string): Promise<void> {
  // Nothing runs yet.
}

/** Goes on from what is paid; resolves when it ends or pauses. `budget` takes the place of the former one. */
export async function continueSearch(_id: string): Promise<Result<unknown>> {
  return fail({ kind: "worker-not-started", detail: "" });
}

/** With all of its calls. */
export async function deleteSearch(_id: string): Promise<Result<unknown>> {
  return fail({ kind: "worker-not-started", detail: "" });
}
