import type { Asked } from "../../../recipe";
import { askedOfChanges } from "./changes";
import { askedOfHome } from "./home";
import { askedOfPeople } from "./people";
import { askedOfPictures } from "./pictures";
import { askedOfPlans } from "./plans";
import { askedOfTexts } from "./texts";
import { askedOfWork } from "./work";

/** What English requests are asked whose own words tell what is wanted; the first whose words fit counts. */
export const englishAsked: readonly Asked[] = [
  ...askedOfChanges,
  ...askedOfTexts,
  ...askedOfPictures,
  ...askedOfPlans,
  ...askedOfWork,
  ...askedOfPeople,
  ...askedOfHome,
];
