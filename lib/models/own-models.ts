import { fail, succeed, type Result } from "../base/result";
import type { CatalogEntry } from "./catalog";
import { findHostProblem, servesOwnModelsOnly } from "./model-hosts";
import { readModels } from "./model-list";

/**
 * A model that a person has added, in the words of `models.json`: by the addresses of its folder and library, by its
 * repository on the hub, or imported from disk. Kept as it was given, so that the list can be copied into a site's own.
 */
export type OwnModelRecord = Readonly<Record<string, unknown>>;

/** A person's own model and its record. */
export interface OwnModel {
  readonly record: OwnModelRecord;
  readonly entry: CatalogEntry;
}

/** Reads one record. Fails with "invalid-own-model" and every reason. Addresses may be relative to `baseAddress`. */
export function readOwnModel(record: OwnModelRecord, baseAddress: string): Result<OwnModel> {
  const { origin } = new URL(baseAddress);
  const read = readModels(JSON.stringify({ models: [record] }), baseAddress, {
    findProblem: (url) => findHostProblem(url, origin),
    allowsHub: !servesOwnModelsOnly(),
    namesRecords: false,
  });
  // With one model, its place in the list says nothing.
  if (!read.ok) {
    const reasons = read.reasons.map((reason) => reason.replace(/^models\[0\]\.?/, "").replace(/^: /, ""));
    return fail({ kind: "invalid-own-model", reasons });
  }
  const [entry] = read.value;
  return entry === undefined
    ? fail({ kind: "invalid-own-model", reasons: ["Nothing was given."] })
    : succeed({ record, entry });
}

/** Where the records stand. */
export type OwnModelsPlace = Pick<Storage, "getItem" | "setItem">;

const KEY = "goldsmith-own-models";

/** The models that were added here. A record that cannot be read any more is passed over, and stays where it is. */
export function readOwnModels(place: OwnModelsPlace, baseAddress: string): readonly OwnModel[] {
  return readRecords(place).flatMap((record) => {
    const read = readOwnModel(record, baseAddress);
    return read.ok ? [read.value] : [];
  });
}

/** Adds the model, in place of one at the same address. */
export function keepOwnModel(place: OwnModelsPlace, { record, entry }: OwnModel, baseAddress: string): void {
  removeOwnModel(place, entry.id, baseAddress);
  write(place, [...readRecords(place), record]);
}

/** Takes the model off the list; its files stay stored until they are deleted. */
export function removeOwnModel(place: OwnModelsPlace, id: string, baseAddress: string): void {
  const kept = readRecords(place).filter((record) => {
    const read = readOwnModel(record, baseAddress);
    return !read.ok || read.value.entry.id !== id;
  });
  write(place, kept);
}

function readRecords(place: OwnModelsPlace): readonly OwnModelRecord[] {
  try {
    const content: unknown = JSON.parse(place.getItem(KEY) ?? "[]");
    if (!Array.isArray(content)) return [];
    return content.filter((record) => typeof record === "object" && record !== null) as OwnModelRecord[];
  } catch {
    // Not JSON, or the browser forbids the place.
    return [];
  }
}

function write(place: OwnModelsPlace, records: readonly OwnModelRecord[]): void {
  try {
    place.setItem(KEY, JSON.stringify(records));
  } catch {
    // The model can be used until the page is left.
  }
}
