import type { DraftTask, Version, VersionOrigin } from "../store/session";
import type { TemplatePack } from "../template/pack";
import {
  MOST_PROMPTS,
  MOST_REASON_CHARACTERS,
  type SharedGolden,
  type SharedMaking,
  type SharedPack,
  type SharedPayload,
  type SharedPrompt,
} from "./payload";

/** A pack of this device, by what it says. */
export interface HashedPack extends TemplatePack {
  /** Null where the browser offers no hashing. */
  readonly hash: string | null;
  readonly isBuiltIn: boolean;
}

/**
 * A part that a person may keep for themselves. "path": all prompts but the chosen one; the silver prompt stands in the
 * task. "making": names, times, settings and reasons of every prompt, and the template texts with them.
 */
export type SharePart = NonNullable<SharedPayload["leftOut"]>[number];

export interface ToShare {
  readonly task: DraftTask;
  readonly versions: readonly Version[];
  /** The version that the link is about. */
  readonly chosen: Version;
  readonly packs: readonly HashedPack[];
  /** What is told of the versions that are called golden, by their ids. */
  readonly golden?: ReadonlyMap<string, SharedGolden>;
  readonly leftOut: ReadonlySet<SharePart>;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What a link will carry, exactly. */
export function buildPayload(given: ToShare): SharedPayload {
  const { task, versions, chosen, packs, now } = given;
  const leftOut = partsOf(given).filter((part) => given.leftOut.has(part));
  const keeps = (part: SharePart) => !leftOut.includes(part);
  const path = pathTo(chosen, versions);
  const shown = keeps("path") ? path : [chosen];
  const { answers = [] } = task;
  const texts = keeps("making") && keeps("templateTexts") ? packTexts(shown, packs) : [];
  return {
    goldsmithShare: 1,
    createdAt: now,
    task: {
      silverPrompt: silverPromptOf(path, task),
      ...(keeps("silverResponse") && present("silverResponse", blankAsNull(task.silverResponse))),
      ...(keeps("goldenResponse") && present("goldenResponse", blankAsNull(task.goldenResponse))),
      ...present("wordLimit", task.wordLimit),
      ...(answers.length > 0 && { answers }),
    },
    prompts: shown.map((version) => ({
      ...sharePrompt(version, keeps("making"), given.golden?.get(version.id) ?? null),
      // Those of the prompts on the way would only make the link longer.
      ...(keeps("making") && version === chosen && version.frame !== undefined && { frame: version.frame }),
    })),
    ...(leftOut.length > 0 && { leftOut }),
    ...(texts.length > 0 && { packs: texts }),
  };
}

/** The parts that there are, so that a person is asked about no other. */
export function partsOf({ task, versions, chosen, packs }: Omit<ToShare, "leftOut" | "now">): readonly SharePart[] {
  const path = pathTo(chosen, versions);
  const isThere: Readonly<Record<SharePart, boolean>> = {
    silverResponse: blankAsNull(task.silverResponse) !== null,
    goldenResponse: blankAsNull(task.goldenResponse) !== null,
    // The silver prompt itself stands in the task anyway.
    path: path.length > (path[0]?.kind === "silver" ? 2 : 1),
    making: path.some(({ origin, name }) => origin !== null || name !== null),
    templateTexts: packTexts(path, packs).length > 0,
  };
  return (Object.keys(isThere) as SharePart[]).filter((part) => isThere[part]);
}

/** The prompt in the form may have changed since. */
function silverPromptOf([first]: readonly Version[], task: DraftTask): string {
  return first?.kind === "silver" ? first.text : task.silverPrompt;
}

/** From the nearest silver version to this one; a damaged tree may hold a ring, and an edited one be endless. */
export function pathTo(version: Version, versions: readonly Version[]): readonly Version[] {
  const byId = new Map(versions.map((other) => [other.id, other]));
  const path = [version];
  let current = version;
  while (current.kind !== "silver" && path.length < MOST_PROMPTS) {
    const parent = current.parentId === null ? undefined : byId.get(current.parentId);
    if (parent === undefined || path.includes(parent)) break;
    path.unshift(parent);
    current = parent;
  }
  return path;
}

function sharePrompt(version: Version, isMakingTold: boolean, golden: SharedGolden | null): SharedPrompt {
  return {
    kind: version.kind,
    text: version.text,
    ...(version.state !== "complete" && { isStopped: true }),
    ...(version.isUnchanged && { isUnchanged: true }),
    ...(isMakingTold && {
      ...present("name", version.name),
      createdAt: version.createdAt,
      ...(version.origin !== null && { made: shareMaking(version.origin) }),
      ...(golden !== null && { golden: { ...golden, reason: golden.reason.slice(0, MOST_REASON_CHARACTERS) } }),
    }),
  };
}

function shareMaking({ model, pack, settings, ...origin }: VersionOrigin): SharedMaking {
  return {
    optimizer: origin.optimizer,
    ...present("note", origin.note),
    ...(model !== null && {
      model: {
        engine: model.engine,
        id: model.modelId,
        device: model.device,
        ...(Number.isFinite(model.contextTokens) && { contextTokens: model.contextTokens }),
      },
    }),
    ...(pack !== null && { pack: { id: pack.id, name: pack.name, ...present("hash", pack.hash) } }),
    // Rules draw nothing, so their sampling is left out.
    ...(model !== null && settings !== null && { sampling: settings.sampling }),
    ...(settings !== null && settings.candidates > 1 && { candidates: settings.candidates }),
    ...(settings?.asksQuestions === true && { asksQuestions: true }),
    wordLimit: origin.wordLimit,
    ...present("seed", origin.seed),
    ...present("usage", origin.usage),
    ...present("timings", origin.timings),
  };
}

/** The texts of the packs that these versions were made with, where they are not Goldsmith's own and are still the same. */
function packTexts(versions: readonly Version[], packs: readonly HashedPack[]): SharedPack[] {
  const used = versions.flatMap(({ origin }) => origin?.pack ?? []);
  return packs
    .filter(({ isBuiltIn, id, hash }) => !isBuiltIn && used.some((pack) => pack.id === id && pack.hash === hash))
    .map(({ id, name, texts }) => ({ id, name, texts }));
}

/** A property where there is a value, and none where there is not. */
function present<Key extends string, Value>(key: Key, value: Value | null): { [K in Key]?: Value } {
  // An object with one computed key is typed with any string as key.
  return value === null ? {} : ({ [key]: value } as { [K in Key]: Value });
}

function blankAsNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
