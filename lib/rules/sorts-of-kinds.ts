import type { TaskKind } from "../reading/kinds";
import type { RequestSort } from "../reading/request-sorts";

type Sorts = readonly (RequestSort | "none")[];

const programs: Sorts = ["code-write", "code-how-to", "none"];

/**
 * Of which sorts a short English request must be for the recipe of a kind. A kind that is missing here has sorts with lines
 * of their own; where the reader of sorts is not sure of them, readers found the recipe as often harmful as useful.
 */
export const sortsOfKind: Readonly<Partial<Record<TaskKind, Sorts>>> = {
  code: programs,
  app: programs,
  sql: programs,
  regex: programs,
  formula: ["spreadsheet", "code-write"],
  article: ["essay-text", "social-post"],
  story: ["story"],
  poem: ["story"],
  list: ["recommend", "ideas", "checklist"],
  brainstorm: ["ideas", "short-lines", "party"],
};
