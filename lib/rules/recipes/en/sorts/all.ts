import type { Sort } from "../../../recipe";
import { bodySorts } from "./body";
import { choosingSorts } from "./choosing";
import { craftSorts } from "./craft";
import { doingSorts } from "./doing";
import { homeSorts } from "./home";
import { knowledgeSorts } from "./knowledge";
import { makingSorts } from "./making";
import { peopleSorts } from "./people";
import { planningSorts } from "./planning";
import { wordSorts } from "./word-sorts";

/** The first one whose words fit counts, so what is asked for in particular stands before what is asked for in general. */
export const englishSorts: readonly Sort[] = [
  ...bodySorts,
  ...craftSorts,
  ...makingSorts,
  ...planningSorts,
  ...peopleSorts,
  ...homeSorts,
  ...choosingSorts,
  ...doingSorts,
  ...wordSorts,
  ...knowledgeSorts,
];
