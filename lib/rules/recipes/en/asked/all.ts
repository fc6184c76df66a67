import type { Asked } from "../../../recipe";
import { askedOfChanges } from "./changes";
import { askedOfCode } from "./code";
import { askedOfHome } from "./home";
import { askedOfLearning } from "./learning";
import { askedOfLetters } from "./letters";
import { askedOfPeople } from "./people";
import { askedOfPictures } from "./pictures";
import { askedOfPlans } from "./plans";
import { askedOfTexts } from "./texts";

/** What English requests are asked whose own words tell what is wanted; the first whose words fit counts. */
export const englishAsked: readonly Asked[] = [
  ...askedOfChanges,
  ...askedOfTexts,
  ...askedOfLetters,
  ...askedOfPictures,
  ...askedOfPlans,
  ...askedOfCode,
  ...askedOfLearning,
  ...askedOfPeople,
  ...askedOfHome,
];
