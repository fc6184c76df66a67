import type { Sort } from "../../../recipe";
import { choosingSorts } from "./choosing";
import { craftSorts } from "./craft";
import { homeSorts } from "./home";
import { knowledgeSorts } from "./knowledge";
import { peopleSorts } from "./people";

/** The first one whose words fit counts, so what is asked for in particular stands before what is asked for in general. */
export const englishSorts: readonly Sort[] = [
  ...craftSorts,
  ...peopleSorts,
  ...homeSorts,
  ...choosingSorts,
  ...knowledgeSorts,
];
