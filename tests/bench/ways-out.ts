import { tryWaysOut, type Outcome } from "../e2e/support/leak-watch";
import type { Figure } from "./figure";

/**
 * Ways by which a script could reach another host while the switch "Offline" is on: how many this browser has, how many
 * the browser's own network log knows nothing of, and how many stand in the ledger. Twice: in a page in which the switch
 * was turned on, without a service worker, and in one that a service worker opened while it was on.
 */
export async function measureWaysOut(url: string, browserProgram: string): Promise<readonly Figure[]> {
  const runs: (readonly Outcome[])[] = [];
  for (const page of ["turned", "opened"] as const) runs.push(await tryWaysOut({ browserProgram, url, page }));
  const count = (isCounted: (outcome: Outcome) => boolean) =>
    runs.map((outcomes) => outcomes.filter((outcome) => outcome.result !== "missing" && isCounted(outcome)).length);
  return [
    { name: "Offline: ways out tried", unit: "", samples: count(() => true) },
    { name: "  stopped, by the browser's log", unit: "", samples: count(({ gotOut }) => !gotOut), aim: "all" },
    {
      name: "  recorded in the ledger",
      unit: "",
      samples: count(({ isRecorded }) => isRecorded),
      aim: "all but the next",
    },
    { name: "  led nowhere, or seen by the browser only", unit: "", samples: count(({ silence }) => silence !== null) },
  ];
}
