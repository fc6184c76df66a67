import type { HarmPair } from "./harm-group";
import { cleanHarmPairs } from "./pairs-harm-clean";
import { cleanHarmPairsFurther } from "./pairs-harm-clean-further";
import { cleanFactPairs } from "./pairs-harm-clean-facts";
import { droppedHarmPairs } from "./pairs-harm-dropped";
import { englishHarmPairs } from "./pairs-harm-english";
import { englishHarmPairsFurther } from "./pairs-harm-english-further";
import { moreEnglishHarmPairs } from "./pairs-harm-english-more";
import { moreEnglishHarmPairsFurther } from "./pairs-harm-english-more-further";
import { heldBackHarmPairs } from "./pairs-harm-held-back";
import { heldBackHarmPairsFurther } from "./pairs-harm-held-back-further";
import { finalHarmPairs } from "./pairs-harm-held-back-final";
import { finalWorldHarmPairs } from "./pairs-harm-held-back-final-world";
import { lastHarmPairs } from "./pairs-harm-last";
import { lastHarmPairsFurther } from "./pairs-harm-last-further";
import { lateHarmPairs } from "./pairs-harm-late";
import { moreHarmPairs } from "./pairs-harm-more";
import { moreHarmPairsFurther } from "./pairs-harm-more-further";
import { moreWestHarmPairs } from "./pairs-harm-west-more";
import { moreWorldHarmPairs } from "./pairs-harm-world-more";
import { westHarmPairs } from "./pairs-harm-west";
import { westHarmPairsFurther } from "./pairs-harm-west-further";
import { worldHarmPairs } from "./pairs-harm-world";

/** Pairs for the checks that see harm: what a rewrite lost, turned round, moved or slipped in. */
export const harmPairs: readonly HarmPair[] = [
  ...englishHarmPairs,
  ...englishHarmPairsFurther,
  ...westHarmPairs,
  ...westHarmPairsFurther,
  ...worldHarmPairs,
  ...cleanHarmPairs,
  ...cleanHarmPairsFurther,
  ...cleanFactPairs,
  ...moreEnglishHarmPairs,
  ...moreEnglishHarmPairsFurther,
  ...moreWestHarmPairs,
  ...moreWorldHarmPairs,
  ...moreHarmPairs,
  ...moreHarmPairsFurther,
  ...droppedHarmPairs,
  ...lateHarmPairs,
  ...lastHarmPairs,
  ...lastHarmPairsFurther,
  ...heldBackHarmPairs,
  ...heldBackHarmPairsFurther,
  ...finalHarmPairs,
  ...finalWorldHarmPairs,
];
