import type { LabelledPair } from "./labelled-pair";
import { leakPairs } from "./pairs-answer-leak";
import { heldBackFactPairs } from "./pairs-facts-held-back";
import { moreHeldBackFactPairs } from "./pairs-facts-held-back-more";
import { numberPairs } from "./pairs-facts-numbers";
import { textFactPairs } from "./pairs-facts-texts";
import { placeHolderPairs } from "./pairs-place-holders";

/** Pairs for the checks of what a prompt says: its place-holders and facts, and what it must not say. */
export const factPairs: readonly LabelledPair[] = [
  ...placeHolderPairs,
  ...numberPairs,
  ...textFactPairs,
  ...leakPairs,
  ...heldBackFactPairs,
  ...moreHeldBackFactPairs,
];
