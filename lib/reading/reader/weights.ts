import type { StoredReaderModel } from "./model";

/** Learned by `npm run train:reader` from `data/prompts`. */
export const storedReaderModel: StoredReaderModel = {
  packed: "",
  biases: [],
  scale: 1,
  calibration: { kind: [1, 0], form: [1, 0], settled: [1, 0] },
};
