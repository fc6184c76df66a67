import type { TaskKind } from "../../reading/kinds";

/** A silver prompt as people write them, and the golden prompt that an expert makes of it: both written by us. */
export interface Demonstration {
  readonly kind: TaskKind;
  readonly silver: string;
  readonly golden: string;
}
