import type { Json } from "../../records/json";
import {
  broken,
  graded,
  notRun,
  textsOf,
  type DemandCheck,
  type DemandInput,
  type DemandOutcome,
} from "./demand-outcome";

const STANDARD_THRESHOLD = 0.75;

type Similarity = (one: Float32Array, other: Float32Array) => number;

const dot: Similarity = (one, other) => one.reduce((sum, part, index) => sum + part * (other[index] ?? 0), 0);
/** From a distance, 1 where there is none. */
const euclidean: Similarity = (one, other) =>
  1 / (1 + Math.sqrt(one.reduce((sum, part, index) => sum + (part - (other[index] ?? 0)) ** 2, 0)));

/** Demands on meaning, by embeddings of unit length, where cosine and dot product are the same. */
export const meaningDemands: Readonly<Record<string, DemandCheck>> = {
  similar: (input) => isMeant(input, input.value),
  "similar:cosine": (input) => isMeant(input, input.value),
  "similar:dot": (input) => isMeant(input, input.value),
  "similar:euclidean": (input) => isMeant(input, input.value, euclidean),
};

/** How near the answer's meaning comes to a text's; of several texts the nearest counts. */
export async function isMeant(
  input: DemandInput,
  value: Json | null,
  similarity: Similarity = dot,
): Promise<DemandOutcome> {
  const texts = textsOf(value);
  if (texts === null) return broken("There is no text to compare meanings with.");
  if (input.tools.embed === null) return notRun("The small model of meanings was not there.");
  const embedded = await input.tools.embed([input.text, ...texts]);
  if (!embedded.ok) return notRun("The model for meanings failed.");
  const [own, ...others] = embedded.value;
  if (own === undefined || others.length === 0) return notRun("The model for meanings gave nothing.");
  const nearest = Math.max(...others.map((other) => similarity(own, other)));
  return graded(input, nearest, STANDARD_THRESHOLD, "The similarity in meaning");
}
