import type { Aspect, PromptForm, TaskKind } from "../kinds";
import { readFeatures } from "./features";
import { predict, type ReaderModel, unpackModel } from "./model";
import { outputs } from "./outputs";
import { storedReaderModel } from "./weights";

type Output = `kind ${TaskKind}` | `form ${PromptForm}` | `settled ${Aspect}`;

const places = new Map(outputs.map((output, index) => [output, index]));

let model: ReaderModel | null = null;

/** What the learned reader thinks of a text: a probability for each thing that can be asked of it. */
export function guess(text: string): (output: Output) => number {
  model ??= unpackModel(storedReaderModel);
  const probabilities = predict(model, readFeatures(text));
  return (output) => probabilities[places.get(output) ?? -1] ?? 0;
}
