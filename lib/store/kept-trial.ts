import * as z from "../base/zod";
import { TRIAL_PREFIX, type KeptId } from "./kept-run-id";
import type { KeptKind } from "./kept-runs";
import { trialInputShape, trialShape } from "./schema";
import { id, schemaFor } from "./schema-parts";
import type { TrialOutputFacts } from "./session";

/** By the side of the trial: the new prompt, and the one that it has to beat. */
type BothSides = Readonly<Record<TrialOutputFacts["side"], string>>;

/** A trial as it was asked for, to go on with if its tab should go before its end. */
export interface KeptTrial extends KeptId, Pick<TrialOutputFacts, "model" | "sampling" | "blindSeed" | "scoring"> {
  readonly versionIds: BothSides;
  /** Of these versions as they were then, with their place-holders. */
  readonly texts: BothSides;
  readonly inputs: readonly Pick<TrialOutputFacts, "values" | "goldenResponse">[];
}

const bothSides = z.object({ candidate: z.string(), incumbent: z.string() });

/** How trials are kept. */
export const keptTrials: KeptKind<KeptTrial> = {
  prefix: TRIAL_PREFIX,
  schema: schemaFor<KeptTrial>()(
    z.object({
      ...trialShape,
      runId: id,
      sessionId: id,
      versionIds: bothSides,
      texts: bothSides,
      inputs: z.readonly(z.array(z.object(trialInputShape))),
    }),
  ),
};
