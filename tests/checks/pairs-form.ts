import type { LabelledPair } from "./labelled-pair";
import { answerPairs } from "./pairs-form-answers";
import { chatterPairs } from "./pairs-form-chatter";
import { demandPairs } from "./pairs-form-demands";
import { faithfulPairs } from "./pairs-form-faithful";
import { faithfulForeignPairs } from "./pairs-form-faithful-foreign";
import { heldBackFormPairs } from "./pairs-form-held-back";
import { moreHeldBackFormPairs } from "./pairs-form-held-back-more";
import { languagePairs } from "./pairs-form-language";

/** Pairs for the checks of form: what surrounds a prompt, its language, its length, and what it asks for. */
export const formPairs: readonly LabelledPair[] = [
  ...faithfulPairs,
  ...faithfulForeignPairs,
  ...chatterPairs,
  ...answerPairs,
  ...languagePairs,
  ...demandPairs,
  ...heldBackFormPairs,
  ...moreHeldBackFormPairs,
];
