import { seededRandom } from "../../base/random";
import { succeed, type Result } from "../../base/result";
import { sectionOf, withSection } from "../prompt-section";
import { createRouteBest } from "../proposers/route-best";
import { findRegions, type Region } from "../regions";
import { holdsTags, readRouted } from "../route";
import { createScreen, type Screen, type ScreenOptions } from "../screen";
import type { Proposer } from "../search";
import { allRows, unfit, type RecipeContext } from "./recipe-context";
import { setUpScores, type ScoreSetup, type ScoreSetupOptions } from "./score-setup";
import { textNamesOf } from "./text-names";

export interface RoutedSetup extends ScoreSetup {
  /** Kinds of rows, but for the last kind, which is all others. None where words tell none apart. */
  readonly regions: readonly Region[];
  /** Values by which rows are told apart. */
  readonly names: readonly string[];
  readonly routeBest: Proposer;
  /** Looks at each branch as at a prompt of its own. */
  readonly screen: (options: Omit<ScreenOptions, "startText" | "rows">) => Screen;
}

/** `rows` and `showsRows` as `setUpScores` has them; `regions` at most. */
interface RoutedOptions extends Pick<ScoreSetupOptions, "rows" | "showsRows"> {
  readonly regions: number;
  /** Whether the method is worth nothing without a choice, as it is where this is left out; else there are no regions then. */
  readonly mustChoose?: boolean;
}

/**
 * What the methods share that choose a prompt for each row. The kinds of rows are found by the inputs alone; the choice
 * itself is a part of the prompt. Fails where rows do not fit, and where the prompt has a choice of its own already.
 */
export function setUpRouted(
  context: RecipeContext,
  { rows, regions: count, showsRows = true, mustChoose = true }: RoutedOptions,
): Result<RoutedSetup> {
  const { plan } = context;
  const startText = plan.prompt.text;
  const start = sectionOf(startText);
  const names = textNamesOf(start, allRows(plan));
  const hindrance = hindranceOf(start, names);
  if (mustChoose && hindrance !== null) return unfit(hindrance);
  const setUp = setUpScores(context, { rows, sampler: "all", showsRows });
  if (!setUp.ok) return setUp;
  const { selectRows, shownRows } = setUp.value;
  const random = seededRandom(plan.seed);
  const seen = [...new Set([...shownRows, ...selectRows])];
  const regions = hindrance === null ? findRegions(seen, { names, count, random: () => random() / 2 ** 32 }) : [];
  return succeed({
    ...setUp.value,
    regions,
    names,
    routeBest: createRouteBest({ startText, rows: selectRows, regions, names }),
    screen: (options) => createRoutedScreen(startText, createScreen({ startText, rows: allRows(plan), ...options })),
  });
}

/** Why no choice can be put around a prompt; null where one can. */
function hindranceOf(start: string, names: readonly string[]): string | null {
  if (holdsTags(start)) {
    return "This method puts a choice around the prompt, and the prompt has {% if %} or {% else %} in it already.";
  }
  if (names.length > 0) return null;
  return "This method chooses by the text of a row, and the prompt has no place-holder that brings one in.";
}

function createRoutedScreen(startText: string, screen: Screen): Screen {
  return (text, earlier) => {
    const routed = readRouted(sectionOf(text));
    if (routed === null) return screen(text, earlier);
    if (earlier.includes(text)) return "It is an earlier one again.";
    const texts = [...routed.branches.map((branch) => branch.text), routed.otherwise];
    return texts.map((one) => screen(withSection(startText, one), [])).find((reason) => reason !== null) ?? null;
  };
}
