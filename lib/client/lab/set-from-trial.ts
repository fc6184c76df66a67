import type { Result } from "../../base/result";
import { emptyCase } from "../../records/empty-case";
import type { Trial } from "../run/trial-store";
import { createSet } from "./sets";

/** A set of a trial's inputs and its two prompts, opened; its id. The trial stays as it is. */
export function setFromTrial(
  { texts, inputs }: Pick<Trial, "texts" | "inputs">,
  name: string,
): Promise<Result<string>> {
  return createSet({
    set: {
      name,
      prompts: [
        { id: "incumbent", label: "Before", text: texts.incumbent },
        { id: "candidate", label: "After", text: texts.candidate },
      ],
      demands: [],
      derivedMetrics: [],
      source: { format: "trial", fileName: "" },
    },
    cases: inputs.map(({ values, goldenResponse }, index) => ({
      ...emptyCase(),
      id: String(index + 1),
      variables: Object.fromEntries(values),
      expected: goldenResponse,
    })),
  });
}
