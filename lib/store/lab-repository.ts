import { fail, type Result } from "../base/result";
import type { Door } from "./door";
import { createLabCells, type LabCells } from "./lab-cells";
import { createLabSearches, type LabSearches } from "./lab-searches";
import { createLabSets, type LabSets } from "./lab-sets";

/**
 * The door to what the Lab stores. Every call is one transaction, and fails as those of the session repository do; a
 * damaged row is left out, counted by `damagedRows` of the door, and left as it is.
 */
export type LabRepository = LabSets & LabCells & LabSearches & { readonly isReadOnly: boolean };

/** Fails with "database-newer" where a newer database keeps none of it, or keeps it otherwise. */
export function createLabRepository(door: Door): Result<LabRepository> {
  if (!door.database.hasLab) return fail({ kind: "database-newer" });
  const { isReadOnly } = door;
  return {
    ok: true,
    value: { isReadOnly, ...createLabSets(door), ...createLabCells(door), ...createLabSearches(door) },
  };
}
