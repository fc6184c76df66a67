import { tryWaysOut } from "../e2e/support/leak-watch";
import type { Figure } from "./figure";

/**
 * Ways by which a script could reach another host while the switch "Offline" is on: how many this browser has, how many
 * the browser's own network log knows nothing of, and how many stand in the ledger, of those that reach that far.
 */
export async function measureWaysOut(url: string, browserProgram: string): Promise<readonly Figure[]> {
  const runs = [];
  for (const page of ["turned", "opened"] as const) runs.push(await tryWaysOut({ browserProgram, url, page }));
  const count = (isCounted: (outcome: (typeof runs)[number][number]) => boolean) =>
    runs.map((outcomes) => outcomes.filter((outcome) => outcome.result !== "missing" && isCounted(outcome)).length);
  return [
    { name: "Offline: ways out tried", unit: "", samples: count(() => true) },
    { name: "  stopped", unit: "", samples: count(({ gotOut }) => !gotOut), aim: "all" },
    { name: "  recorded", unit: "", samples: count(({ isRecorded }) => isRecorded), aim: "all but those below" },
    {
      name: "  of those that lead nowhere, or that only the browser sees",
      unit: "",
      samples: count(({ silence }) => silence !== null),
    },
  ];
}
