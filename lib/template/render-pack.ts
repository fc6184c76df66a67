import { type Comparison, criterionWords, unknownGoldenResponse } from "./comparison";
import type { PackTexts, placeholders } from "./pack";
import { splitAtPlaceholders } from "./pack";
import { type Refinement, refinementWords } from "./refinement";
import { answersBelow, type Task } from "./task";

/** Where a piece of a filled request comes from. */
export type SegmentSource =
  | "template"
  | "silver-prompt"
  | "answers"
  | "silver-response"
  | "golden-response"
  | "parent-prompt"
  | "note"
  | "word-limit";

export interface RequestSegment {
  readonly text: string;
  readonly source: SegmentSource;
}

type Fillings<Key extends keyof PackTexts, Filling> = Readonly<Record<(typeof placeholders)[Key][number], Filling>>;

/** What the optimizer model reads, character for character: the user message of its own chat format. */
export function renderOptimizerRequest(texts: PackTexts, task: Task, refinement: Refinement | null = null): string {
  return segmentOptimizerRequest(texts, task, refinement)
    .map((segment) => segment.text)
    .join("");
}

/**
 * The same request in pieces, in order; joined, they are `renderOptimizerRequest`. A response that is null leaves its
 * whole block out; an empty one keeps it. Every template is read once and what fills it is never read again, so a
 * person's text arrives unchanged even where it looks like a place-holder. What they answered stands below the silver
 * prompt. A refinement is the last of the optional blocks.
 */
export function segmentOptimizerRequest(
  texts: PackTexts,
  task: Task,
  refinement: Refinement | null = null,
): readonly RequestSegment[] {
  const { silverPrompt, silverResponse, goldenResponse, wordLimit } = task;
  const answers = answersBelow(task);
  const answersSegment = { text: answers, source: "answers" } as const;
  const silverBlock =
    silverResponse === null
      ? []
      : fillTemplate<"s_r">(texts.s_r, { S_R: [{ text: silverResponse, source: "silver-response" }] });
  const goldenBlock =
    goldenResponse === null
      ? []
      : fillTemplate<"g_r">(texts.g_r, { G_R: [{ text: goldenResponse, source: "golden-response" }] });

  return fillTemplate<"optimizer">(texts.optimizer, {
    S_P: [{ text: silverPrompt, source: "silver-prompt" }, ...(answers === "" ? [] : [answersSegment])],
    O_C: [...silverBlock, ...goldenBlock, ...(refinement === null ? [] : segmentRefinement(refinement))],
    G_N: [{ text: String(wordLimit), source: "word-limit" }],
  });
}

/**
 * What the judge reads, character for character. As in the optimizer's request, a person's text arrives unchanged
 * whatever it holds. A criterion stands after the pack's own text, in every pack.
 */
export function renderDiscriminatorRequest(texts: PackTexts, comparison: Comparison): string {
  const { rawPrompt, promptA, promptB, goldenResponse, criterion } = comparison;
  const fillings: Fillings<"discriminator", string> = {
    R_P: rawPrompt,
    P_A: promptA,
    P_B: promptB,
    G_R: goldenResponse ?? unknownGoldenResponse,
  };
  const byPlaceholder = new Map(Object.entries(fillings));
  const request = splitAtPlaceholders(texts.discriminator)
    .map((part, place) => (place % 2 === 1 ? (byPlaceholder.get(part) ?? part) : part))
    .join("");
  if (criterion === null) return request;
  return request + criterionWords.before + criterion + criterionWords.after;
}

function segmentRefinement({ note, parentText }: Refinement): readonly RequestSegment[] {
  return [
    { text: refinementWords.beforeParent, source: "template" },
    { text: parentText, source: "parent-prompt" },
    { text: refinementWords.beforeNote, source: "template" },
    { text: note, source: "note" },
    { text: refinementWords.end, source: "template" },
  ];
}

function fillTemplate<Key extends keyof PackTexts>(
  template: string,
  fillings: Fillings<Key, readonly RequestSegment[]>,
): readonly RequestSegment[] {
  const byPlaceholder = new Map<string, readonly RequestSegment[]>(Object.entries(fillings));
  return splitAtPlaceholders(template).flatMap((part, place) => {
    const filling = place % 2 === 1 ? byPlaceholder.get(part) : undefined;
    if (filling !== undefined) return filling;
    return part === "" ? [] : [{ text: part, source: "template" as const }];
  });
}
