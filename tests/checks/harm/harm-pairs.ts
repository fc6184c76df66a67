import { negationsSaidOtherwisePairs } from "./said-otherwise-negations";
import { factsSaidOtherwisePairs } from "./said-otherwise-facts";
import { aspectPairs } from "./aspects";
import { seemingFaultPairs } from "./seeming-faults";
import { materialEnglishPairs } from "./material/english";
import { materialTonguePairs } from "./material/tongues";
import { heldBackMaterialPairs } from "./held-back/material";
import type { HarmPair } from "./harm-group";
import { fluentFaithful1Pairs } from "./fluent/faithful-1";
import { fluentFaithful2Pairs } from "./fluent/faithful-2";
import { fluentFaithful3Pairs } from "./fluent/faithful-3";
import { fluentFaithful4Pairs } from "./fluent/faithful-4";
import { fluentFaithful5Pairs } from "./fluent/faithful-5";
import { fluentFaithful6Pairs } from "./fluent/faithful-6";
import { fluentHarmful1Pairs } from "./fluent/harmful-1";
import { fluentHarmful2Pairs } from "./fluent/harmful-2";
import { fluentHarmful3Pairs } from "./fluent/harmful-3";
import { heldBackFluent1Pairs } from "./held-back/fluent-1";
import { heldBackFluent2Pairs } from "./held-back/fluent-2";
import { heldBackFluent3Pairs } from "./held-back/fluent-3";
import { sectionedFaithful1Pairs } from "./sectioned/faithful-1";
import { sectionedFaithful2Pairs } from "./sectioned/faithful-2";
import { sectionedFaithful3Pairs } from "./sectioned/faithful-3";
import { sectionedHarmful1Pairs } from "./sectioned/harmful-1";
import { sectionedHarmful2Pairs } from "./sectioned/harmful-2";
import { sectionedHarmful3Pairs } from "./sectioned/harmful-3";
import { heldBackSectionedFaithful1Pairs } from "./held-back/sectioned-faithful-1";
import { heldBackSectionedFaithful2Pairs } from "./held-back/sectioned-faithful-2";
import { heldBackSectionedFaithful3Pairs } from "./held-back/sectioned-faithful-3";
import { heldBackSectionedHarmful1Pairs } from "./held-back/sectioned-harmful-1";
import { heldBackSectionedHarmful2Pairs } from "./held-back/sectioned-harmful-2";
import { heldBackSectionedHarmful3Pairs } from "./held-back/sectioned-harmful-3";
import { alikeContradictionsPairs } from "./alike/contradictions";
import { alikeAnswersPairs } from "./alike/answers";
import { alikeConstraintsPairs } from "./alike/constraints";
import { alikeNegationsPairs } from "./alike/negations";
import { heldBackAlikeContradictionsPairs } from "./held-back/alike-contradictions";
import { heldBackAlikeAnswersPairs } from "./held-back/alike-answers";
import { heldBackAlikeConstraintsPairs } from "./held-back/alike-constraints";
import { heldBackAlikeNegationsPairs } from "./held-back/alike-negations";
import { addedAgainstPairs } from "./added-against";
import { otherLanguageAndGivenAwayPairs } from "./other-language-and-given-away";
import { restructuredPairs } from "./restructured";
import { faithfulManyTonguesPairs } from "./faithful-many-tongues";
import { mixedEnglishPairs } from "./mixed-english";
import { mixedTonguesPairs } from "./mixed-tongues";
import { restructuredTonguesPairs } from "./restructured-tongues";
import { faithfulUnderHeadingsPairs } from "./faithful-under-headings";
import { faithfulEverydayPairs } from "./faithful-everyday";
import { arabicPairs } from "./arabic";
import { chinesePairs } from "./chinese";
import { dutchPairs } from "./dutch";
import { englishCodePairs } from "./english-code";
import { englishFaithfulFactsPairs } from "./english-faithful-facts";
import { englishFaithfulWordsPairs } from "./english-faithful-words";
import { englishGivenAwayPairs } from "./english-given-away";
import { englishLabelsAndSlotsPairs } from "./english-labels-and-slots";
import { englishLanguageAndAnswersPairs } from "./english-language-and-answers";
import { englishLanguageAndFactsPairs } from "./english-language-and-facts";
import { englishNamesPairs } from "./english-names";
import { englishNumbersPairs } from "./english-numbers";
import { englishOrderPairs } from "./english-order";
import { englishSlippedInPairs } from "./english-slipped-in";
import { englishWishesPairs } from "./english-wishes";
import { frenchFactsPairs } from "./french-facts";
import { frenchWordsPairs } from "./french-words";
import { germanFactsPairs } from "./german-facts";
import { germanWordsPairs } from "./german-words";
import { italianPairs } from "./italian";
import { japanesePairs } from "./japanese";
import { polishPairs } from "./polish";
import { portuguesePairs } from "./portuguese";
import { russianPairs } from "./russian";
import { spanishFactsPairs } from "./spanish-facts";
import { spanishWordsPairs } from "./spanish-words";
import { turkishAndHindiPairs } from "./turkish-and-hindi";
import { heldBackAsianAndArabicPairs } from "./held-back/asian-and-arabic";
import { everydayEnglishPairs } from "./everyday-english";
import { faithfulAndRarePairs } from "./faithful-and-rare";
import { heldBackGermanPairs } from "./held-back/german";
import { heldBackNorthernAndSlavicPairs } from "./held-back/northern-and-slavic";
import { independentEnglishEverydayPairs } from "./independent-english-everyday";
import { independentEnglishTemplatePairs } from "./independent-english-templates";
import { independentEnglishCodeAndWordsPairs } from "./independent-english-code-and-words";
import { independentEnglishAnswerPairs } from "./independent-english-answers";
import { independentGermanicPairs } from "./independent-germanic";
import { independentRomancePairs } from "./independent-romance";
import { independentPortugueseSlavicTurkishPairs } from "./independent-portuguese-slavic-turkish";
import { independentAsianAndArabicPairs } from "./independent-asian-and-arabic";
import { everydayRomancePairs } from "./everyday-romance";
import { carefulEnglishWorkPairs } from "./careful/english-work";
import { carefulEnglishCodeAndLifePairs } from "./careful/english-code-and-life";
import { carefulGermanAndFrenchPairs } from "./careful/german-and-french";
import { carefulSpanishItalianPortuguesePairs } from "./careful/spanish-italian-portuguese";
import { carefulAsianPairs } from "./careful/asian";
import { carefulFaithfulEnglishPairs } from "./careful/faithful-english";
import { carefulFaithfulManyTonguesPairs } from "./careful/faithful-many-tongues";
import { carefulExpandedEnglishPairs } from "./careful/expanded-english";
import { carefulExpandedTonguesPairs } from "./careful/expanded-tongues";
import { carefulReorderedPairs } from "./careful/reordered";
import { carefulRestatedPairs } from "./careful/restated";
import { heldBackCarefulEnglishPairs } from "./held-back/careful-english";
import { heldBackCarefulFaithfulPairs } from "./held-back/careful-faithful";
import { heldBackCarefulManyTonguesPairs } from "./held-back/careful-many-tongues";

/** Pairs for the checks that see harm: what a rewrite lost, turned round, moved or slipped in. */
export const harmPairs: readonly HarmPair[] = [
  ...addedAgainstPairs,
  ...otherLanguageAndGivenAwayPairs,
  ...restructuredPairs,
  ...faithfulManyTonguesPairs,
  ...mixedEnglishPairs,
  ...mixedTonguesPairs,
  ...restructuredTonguesPairs,
  ...faithfulUnderHeadingsPairs,
  ...faithfulEverydayPairs,
  ...arabicPairs,
  ...chinesePairs,
  ...dutchPairs,
  ...englishCodePairs,
  ...englishFaithfulFactsPairs,
  ...englishFaithfulWordsPairs,
  ...englishGivenAwayPairs,
  ...englishLabelsAndSlotsPairs,
  ...englishLanguageAndAnswersPairs,
  ...englishLanguageAndFactsPairs,
  ...englishNamesPairs,
  ...englishNumbersPairs,
  ...englishOrderPairs,
  ...englishSlippedInPairs,
  ...englishWishesPairs,
  ...frenchFactsPairs,
  ...frenchWordsPairs,
  ...germanFactsPairs,
  ...germanWordsPairs,
  ...italianPairs,
  ...japanesePairs,
  ...polishPairs,
  ...portuguesePairs,
  ...russianPairs,
  ...spanishFactsPairs,
  ...spanishWordsPairs,
  ...turkishAndHindiPairs,
  ...heldBackAsianAndArabicPairs,
  ...everydayEnglishPairs,
  ...faithfulAndRarePairs,
  ...heldBackGermanPairs,
  ...heldBackNorthernAndSlavicPairs,
  ...independentEnglishEverydayPairs,
  ...independentEnglishTemplatePairs,
  ...independentEnglishCodeAndWordsPairs,
  ...independentEnglishAnswerPairs,
  ...independentGermanicPairs,
  ...independentRomancePairs,
  ...independentPortugueseSlavicTurkishPairs,
  ...independentAsianAndArabicPairs,
  ...everydayRomancePairs,
  ...carefulEnglishWorkPairs,
  ...carefulEnglishCodeAndLifePairs,
  ...carefulGermanAndFrenchPairs,
  ...carefulSpanishItalianPortuguesePairs,
  ...carefulAsianPairs,
  ...carefulFaithfulEnglishPairs,
  ...carefulFaithfulManyTonguesPairs,
  ...carefulExpandedEnglishPairs,
  ...carefulExpandedTonguesPairs,
  ...carefulReorderedPairs,
  ...carefulRestatedPairs,
  ...heldBackCarefulEnglishPairs,
  ...heldBackCarefulFaithfulPairs,
  ...heldBackCarefulManyTonguesPairs,
  ...fluentFaithful1Pairs,
  ...fluentFaithful2Pairs,
  ...fluentFaithful3Pairs,
  ...fluentFaithful4Pairs,
  ...fluentFaithful5Pairs,
  ...fluentFaithful6Pairs,
  ...fluentHarmful1Pairs,
  ...fluentHarmful2Pairs,
  ...fluentHarmful3Pairs,
  ...heldBackFluent1Pairs,
  ...heldBackFluent2Pairs,
  ...heldBackFluent3Pairs,
  ...sectionedFaithful1Pairs,
  ...sectionedFaithful2Pairs,
  ...sectionedFaithful3Pairs,
  ...sectionedHarmful1Pairs,
  ...sectionedHarmful2Pairs,
  ...sectionedHarmful3Pairs,
  ...heldBackSectionedFaithful1Pairs,
  ...heldBackSectionedFaithful2Pairs,
  ...heldBackSectionedFaithful3Pairs,
  ...heldBackSectionedHarmful1Pairs,
  ...heldBackSectionedHarmful2Pairs,
  ...heldBackSectionedHarmful3Pairs,
  ...alikeContradictionsPairs,
  ...alikeAnswersPairs,
  ...alikeConstraintsPairs,
  ...alikeNegationsPairs,
  ...heldBackAlikeContradictionsPairs,
  ...heldBackAlikeAnswersPairs,
  ...heldBackAlikeConstraintsPairs,
  ...heldBackAlikeNegationsPairs,
  ...materialEnglishPairs,
  ...materialTonguePairs,
  ...heldBackMaterialPairs,
  ...seemingFaultPairs,
  ...aspectPairs,
  ...negationsSaidOtherwisePairs,
  ...factsSaidOtherwisePairs,
];
