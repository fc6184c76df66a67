import type { Result } from "../../base/result";
import type { LabRepository } from "../../store/lab-repository";
import { withPart } from "../database/with-part";

/** One action on what the Lab stores, as `withPart` does it. */
export function withLab<Value>(action: (lab: LabRepository) => Promise<Result<Value>>): Promise<Result<Value>> {
  return withPart(async () => (await import("../../store/lab-repository")).createLabRepository, action);
}
