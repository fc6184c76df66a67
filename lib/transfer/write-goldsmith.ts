import { v7 as newId } from "uuid";
import { succeed } from "../base/result";
import type { WriteFormat } from "./write-format";

/** docs/export-format.md describes the file. A change that an older Goldsmith cannot read raises the version. */
export const FORMAT_NAME = "goldsmith";
export const FORMAT_VERSION = 1;

/** The whole of it, to be imported again: one session a line. The packs are those that the sessions were made with. */
export const writeGoldsmith: WriteFormat = async function* (source, exportedAt) {
  const head = { format: FORMAT_NAME, version: FORMAT_VERSION, exportedAt: exportedAt.toISOString() };
  let sessionsDone = 0;
  let leftOut = 0;
  const piece = (text: string) => succeed({ text, sessionsDone, leftOut });
  yield piece(`${JSON.stringify(head).slice(0, -1)},"sessions":[`);

  const packIds = new Set<string>();
  let separator = "\n";
  for await (const batch of source.batches()) {
    if (!batch.ok) return yield batch;
    const { entries, missing } = batch.value;
    for (const entry of entries) {
      for (const { origin } of entry.versions) if (origin?.pack) packIds.add(origin.pack.id);
      sessionsDone += 1;
      yield piece(separator + printJson(entry));
      separator = ",\n";
    }
    sessionsDone += missing;
    leftOut += missing;
  }

  const settings = await source.settings();
  if (!settings.ok) return yield settings;
  const packs = await source.packs();
  if (!packs.ok) return yield packs;
  const wanted = packs.value.filter(({ id }) => source.isWhole || packIds.has(id));
  yield piece(`\n],"packs":${printJson(wanted)},"settings":${printJson(settings.value)}}\n`);
};

/**
 * JSON on one line, for every value of Goldsmith's: lone surrogates are escaped, and an infinite number (the context of
 * a model without limit) is written as 1e999, which every JSON reader takes for infinite.
 */
function printJson(value: unknown): string {
  const marker = newId();
  const json = JSON.stringify(value, (_, part: unknown) => (part === Infinity ? marker : part));
  return json.includes(marker) ? json.replaceAll(`"${marker}"`, "1e999") : json;
}
