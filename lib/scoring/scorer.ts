/** How well one output did. */
export interface Score {
  /** In [0, 1]; 1 is as good as the golden response. */
  readonly score: number;
  /** Why, in one plain sentence. */
  readonly reason: string;
}

export type ScorerId = "exact" | "normalized" | "number" | "letter" | "json" | "rouge-l" | "similarity" | "assertion";

/** A way of telling how well an output did. Pure: the same texts give the same score. */
export interface Scorer {
  readonly id: ScorerId;
  /** For the person, such as "the same number". */
  readonly name: string;
  score(output: string, goldenResponse: string): Score;
}

/** The golden response was met, or not at all. */
export function passOrFail(passes: boolean, reason: string): Score {
  return { score: passes ? 1 : 0, reason };
}

const MOST_QUOTED = 80;

/** A text to stand in a reason: in quotation marks, on one line, its start alone where it is long. */
export function quote(text: string): string {
  const oneLine = text.trim().replace(/\s+/g, " ");
  const characters = Array.from(oneLine.slice(0, 2 * MOST_QUOTED));
  const isCut = oneLine.length > 2 * MOST_QUOTED || characters.length > MOST_QUOTED;
  return `“${characters.slice(0, MOST_QUOTED).join("")}${isCut ? "…" : ""}”`;
}
