import { writeFileSync } from "node:fs";
import { readFeatures } from "../../lib/reading/reader/features";
import { packWeights, predict, type ReaderModel, type StoredReaderModel } from "../../lib/reading/reader/model";
import { outputGroups, outputs, type OutputGroup } from "../../lib/reading/reader/outputs";
import { learn, type Example } from "./learn";
import { readLabelledPrompts, truthsOf } from "./labelled-prompts";
import { spoil } from "./spoil";

const target = "lib/reading/reader/weights.ts";
const folds = 5;

/**
 * Trains on all prompts that are not held back, each also with its typing spoilt; calibrates on folds; writes the weights.
 * The same files give the same weights.
 */
export async function trainReader(): Promise<void> {
  const prompts = readLabelledPrompts("training");
  const groups = prompts.map((prompt, index) => {
    const truths = truthsOf(prompt);
    return [prompt.prompt, spoil(prompt.prompt, index)].map((text): Example => ({
      features: readFeatures(text),
      truths,
    }));
  });
  console.log(`${prompts.length} labelled prompts, ${outputs.length} outputs`);

  const logOdds: number[][] = [];
  const truths: (readonly boolean[])[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = learn(groups.flatMap((examples, index) => (index % folds === fold ? [] : examples)));
    for (const [index, [plain]] of groups.entries()) {
      if (index % folds !== fold || plain === undefined) continue;
      logOdds.push(predict({ ...model, calibration: identity }, plain.features).map((p) => Math.log(p / (1 - p))));
      truths.push(plain.truths);
    }
    console.log(`fold ${fold + 1} of ${folds}`);
  }
  const calibration = fitCalibration(logOdds, truths);
  const model: ReaderModel = { ...learn(groups.flat()), calibration };
  const stored: StoredReaderModel = {
    packed: packWeights(model.weights),
    biases: model.biases.map((bias) => Number(bias.toFixed(2))),
    scale: model.scale,
    calibration,
  };
  writeFileSync(target, print(stored));
  console.log(`${model.weights.size} features, ${stored.packed.length} characters: ${target}`);
}

const identity: ReaderModel["calibration"] = { kind: [1, 0], form: [1, 0], settled: [1, 0] };

/** Platt's scaling, one for each group, by gradient descent. */
function fitCalibration(
  logOdds: readonly (readonly number[])[],
  truths: readonly (readonly boolean[])[],
): ReaderModel["calibration"] {
  const fit = (group: OutputGroup): readonly [number, number] => {
    const own = outputs.flatMap((output, index) => (output.startsWith(`${group} `) ? [index] : []));
    let slope = 1;
    let offset = 0;
    for (let step = 0; step < 2_000; step += 1) {
      let slopeGradient = 0;
      let offsetGradient = 0;
      let count = 0;
      for (const [row, odds] of logOdds.entries()) {
        for (const index of own) {
          const x = odds[index] ?? 0;
          const error = 1 / (1 + Math.exp(-(slope * x + offset))) - Number(truths[row]?.[index] === true);
          slopeGradient += error * x;
          offsetGradient += error;
          count += 1;
        }
      }
      slope -= (5 * slopeGradient) / count;
      offset -= (5 * offsetGradient) / count;
    }
    return [Number(slope.toFixed(3)), Number(offset.toFixed(3))];
  };
  const [kind, form, settled] = outputGroups;
  return { [kind]: fit(kind), [form]: fit(form), [settled]: fit(settled) };
}

function print(model: StoredReaderModel): string {
  return `import type { StoredReaderModel } from "./model";

/** Learned by \`npm run train:reader\` from \`data/prompts\`. */
export const storedReaderModel: StoredReaderModel = ${JSON.stringify(model, null, 2)};
`;
}
