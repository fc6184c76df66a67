import { builtinPacks } from "../template/builtin-packs";
import { hashPack } from "../template/hash-pack";
import type { TemplatePack } from "../template/pack";
import { renderOptimizerRequest } from "../template/render-pack";
import { defaultWordLimit } from "../template/task";
import type { VersionRow } from "../store/session-row";
import { printJsonLine } from "./print-json-line";
import { listInTreeOrder, type SessionEntry } from "./session-entry";
import type { SessionSource } from "./session-source";
import { writeEach, type WriteFormat } from "./write-format";

/** One thing that a person preferred to another, for the same request. */
interface PreferencePair {
  readonly silverPrompt: string;
  readonly silverResponse: string | null;
  readonly goldenResponse: string | null;
  /** What an optimizer model reads: the filled template. */
  readonly request: string;
  readonly chosen: string;
  readonly rejected: string;
}

/** Finds the texts of the pack that a version was made with; null where they are no longer here. */
type FindPack = (origin: VersionRow["origin"]) => TemplatePack | null;

/** One JSON object a line with `prompt`, `chosen` and `rejected`, as trainers for preferences (DPO and its kin) read it. */
export const writePairs: WriteFormat = (source) =>
  writePairLines(source, ({ request, chosen, rejected }) => ({ prompt: request, chosen, rejected }));

/** The same pairs under the keys of POP, FIPO's own preference data (arXiv 2402.11811). */
export const writePopPairs: WriteFormat = (source) =>
  writePairLines(source, (pair, id) => ({
    id,
    raw_prompt: pair.silverPrompt,
    text003_response_based_raw: pair.silverResponse ?? "",
    gpt4_response_based_raw: pair.goldenResponse ?? "",
    chatgpt_optimized_prompt: pair.rejected,
    gpt4_optimized_prompt: pair.chosen,
  }));

async function* writePairLines(
  source: SessionSource,
  toLine: (pair: PreferencePair, id: string) => object,
): ReturnType<WriteFormat> {
  const packs = await source.packs();
  if (!packs.ok) return yield packs;
  const findPack = await createPackFinder(packs.value);
  yield* writeEach(source, "", (entry: SessionEntry) => {
    const pairs = listPreferencePairs(entry, findPack);
    const lines = pairs.map((pair, place) => printJsonLine(toLine(pair, `${entry.session.id}/${place + 1}`)));
    return pairs.length === 0 ? null : lines.join("");
  });
}

/**
 * The pairs of a session with a chosen version; none without. A chosen golden prompt stands against the silver prompt
 * that it came from, and against every other finished candidate that came from there. A silver prompt that was kept
 * stands against each of its candidates.
 */
function listPreferencePairs(entry: SessionEntry, findPack: FindPack): readonly PreferencePair[] {
  const versions = listInTreeOrder(entry);
  const chosen = versions.find(({ id }) => id === entry.session.chosenVersionId);
  if (chosen === undefined || chosen.text.trim() === "") return [];
  const byId = new Map(versions.map((version) => [version.id, version]));
  const silver = findAbove(chosen, byId, ({ kind }) => kind === "silver");
  const silverPrompt = silver?.text ?? entry.session.task.silverPrompt;
  const candidates = versions.filter(
    (version) =>
      version.kind === "candidate" &&
      version.state === "complete" &&
      findAbove(version, byId, ({ kind }) => kind === "silver") === silver,
  );
  const rejected = new Set([silverPrompt, ...candidates.map(({ text }) => text)]);
  rejected.delete(chosen.text);

  const made = findAbove(chosen, byId, ({ origin }) => origin !== null) ?? candidates[0];
  const { task } = entry.session;
  const silverResponse = blankAsNull(task.silverResponse);
  const goldenResponse = blankAsNull(task.goldenResponse);
  const wordLimit = made?.origin?.wordLimit ?? task.wordLimit ?? defaultWordLimit(silverPrompt);
  const pack = findPack(made?.origin ?? null) ?? builtinPacks[0];
  const request = renderOptimizerRequest(pack.texts, { silverPrompt, silverResponse, goldenResponse, wordLimit }, null);
  return [...rejected]
    .filter((text) => text.trim() !== "")
    .map((text) => ({ silverPrompt, silverResponse, goldenResponse, request, chosen: chosen.text, rejected: text }));
}

/** Built-in packs and those given, known by their id and, where the origin has one, their hash. */
async function createPackFinder(stored: readonly TemplatePack[]): Promise<FindPack> {
  const packs = await Promise.all(
    [...builtinPacks, ...stored].map(async (pack) => ({ pack, hash: await hashPack(pack.texts) })),
  );
  return (origin) => {
    const wanted = origin?.pack;
    if (wanted == null) return null;
    const found = packs.find(
      ({ pack, hash }) => pack.id === wanted.id && (wanted.hash === null || hash === null || hash === wanted.hash),
    );
    return found?.pack ?? null;
  };
}

/** The version itself, or the next one on the way to the root, that fits. */
function findAbove(
  version: VersionRow,
  byId: ReadonlyMap<string, VersionRow>,
  fits: (version: VersionRow) => boolean,
): VersionRow | null {
  const seen = new Set<VersionRow>();
  for (let next: VersionRow | undefined = version; next !== undefined && !seen.has(next);) {
    if (fits(next)) return next;
    seen.add(next);
    next = next.parentId === null ? undefined : byId.get(next.parentId);
  }
  return null;
}

function blankAsNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
