import type { Case } from "@/lib/records/case";
import { emptyCase } from "@/lib/records/empty-case";
import { chanceOf, normalOf, pick } from "./chance";

const adjectives = "blue green round small heavy clean broken wooden silver narrow quiet sudden".split(" ");
const things = "kettle carpet window ladder basket candle mirror drawer engine saddle pillow lantern".split(" ");
const places = "harbour station market village bridge garden mill orchard square tower island quarry".split(" ");
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** How much the difficulty of rows differs, in nats. */
export const SPREAD_OF_ROWS = 1.5;

export interface RowsWish {
  readonly labels: readonly string[];
  readonly count: number;
  readonly seed: string;
  /** Whether rows say their right answer, and demand it. */
  readonly answers: "expected" | "none";
}

/** Rows with one note each; no two notes are equal, and none says what a prompt could. */
export function drawPlantedRows({ labels, count, seed, answers }: RowsWish): readonly Case[] {
  return Array.from({ length: count }, (_, index) => {
    const chance = (name: string) => chanceOf(seed, name, index);
    const thing = `${adjectives[index % 12] ?? ""} ${things[Math.floor(index / 12) % 12] ?? ""}`;
    const note = `About the ${thing} from the ${pick(places, chance("place"))}, come on ${pick(days, chance("day"))}.`;
    const label = pick(labels, chance("label"));
    return plantedRow(`${seed} ${index}`, note, { label, isTold: answers === "expected" });
  });
}

/** A note that nobody drew before, as a model makes one up; each of its words by another chance. */
export function makeUpNote(draw: () => number): string {
  const thing = `${pick(adjectives, draw())} ${pick(things, draw())}`;
  return `About the ${thing} from the ${pick(places, draw())}, come on ${pick(days, draw())}.`;
}

/** A row with a note that was made up: it has its right answer too, as any note has. */
export function madeUpRow(note: string, labels: readonly string[]): Case {
  return plantedRow(`made up: ${note}`, note, { label: pick(labels, chanceOf(note, "label")), isTold: false });
}

/** The right answer stands in the metadata, which no method reads. */
function plantedRow(
  id: string,
  note: string,
  { label, isTold }: { readonly label: string; readonly isTold: boolean },
): Case {
  return {
    ...emptyCase(),
    id,
    variables: { note },
    expected: isTold ? label : null,
    demands: isTold ? [equals(label)] : [],
    metadata: { label },
  };
}

function equals(value: string): Case["demands"][number] {
  const none = { threshold: null, metric: null, transform: null };
  return { kind: "equals", isNegated: false, value, weight: 1, config: {}, ...none };
}

export function labelOf({ metadata }: Case): string {
  return typeof metadata["label"] === "string" ? metadata["label"] : "";
}

export function noteOf({ variables }: Case): string {
  return typeof variables["note"] === "string" ? variables["note"] : "";
}

/** In nats; drawn from a normal distribution with the mean 0. */
export function difficultyOf({ id }: Case): number {
  return SPREAD_OF_ROWS * normalOf(chanceOf(id, "difficulty"), chanceOf(id, "difficulty too"));
}
