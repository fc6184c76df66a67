import type { Engine } from "../engines/engine";

/** What names the model in a hash; the same weights give other answers in another engine. */
export function modelIdOf({ model }: Engine): string {
  return `${model.engine}/${model.modelId}`;
}
