import type { HarmPair } from "./harm-group";
import { cleanHarmPairs } from "./pairs-harm-clean";
import { cleanFactPairs } from "./pairs-harm-clean-facts";
import { droppedHarmPairs } from "./pairs-harm-dropped";
import { englishHarmPairs } from "./pairs-harm-english";
import { moreEnglishHarmPairs } from "./pairs-harm-english-more";
import { lateHeldBackHarmPairs } from "./pairs-harm-held-back-late";
import { moreHarmPairs } from "./pairs-harm-more";
import { moreWestHarmPairs } from "./pairs-harm-west-more";
import { heldBackWorldHarmPairs } from "./pairs-harm-held-back-world";
import { westHarmPairs } from "./pairs-harm-west";
import { worldHarmPairs } from "./pairs-harm-world";

/** Pairs for the checks that see harm: what a rewrite lost, turned round, moved or slipped in. */
export const harmPairs: readonly HarmPair[] = [
  ...englishHarmPairs,
  ...westHarmPairs,
  ...worldHarmPairs,
  ...cleanHarmPairs,
  ...cleanFactPairs,
  ...moreEnglishHarmPairs,
  ...moreWestHarmPairs,
  ...heldBackWorldHarmPairs,
  ...moreHarmPairs,
  ...droppedHarmPairs,
  ...lateHeldBackHarmPairs,
];
