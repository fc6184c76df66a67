import * as z from "../base/zod";
import type { Failure } from "../base/failure";
import { readPack } from "../template/read-pack";
import type { TemplatePack } from "../template/pack";
import { packSchema, settingsSchema } from "../store/schema";
import type { WorkbenchSettings } from "../store/settings";
import { checkEntry, checkValue, type Checked } from "./check-entry";
import { cutJson, type JsonPart } from "./cut-json";
import { describeBrokenPart, describeProblem, describeUnsoundPart, quote } from "./import-words";
import type { SessionEntry } from "./session-entry";
import { FORMAT_NAME, FORMAT_VERSION } from "./write-goldsmith";

/** What a file holds, as it is read. "read" comes last and says that the whole file is sound; so does a failure. */
export type ImportPart =
  | { readonly type: "session"; readonly entry: SessionEntry }
  | { readonly type: "pack"; readonly pack: TemplatePack }
  | { readonly type: "settings"; readonly settings: WorkbenchSettings }
  | { readonly type: "read" }
  | { readonly type: "failed"; readonly failure: Failure };

type ValuePart = Extract<JsonPart, { type: "value" }>;

const knownKeys = ["format", "version", "exportedAt", "sessions", "packs", "settings"];
const lists = ["sessions", "packs"];
const NOT_OURS = "This is no Goldsmith export";

/** Reads the text of a `.goldsmith.json` file, in any formatting and with its keys in any order, and checks all of it. */
export async function* readImport(chunks: AsyncIterable<string>): AsyncGenerator<ImportPart, void, undefined> {
  const keys = new Set<string>();
  const ids = createIdRegister();
  for await (const part of cutJson(chunks)) {
    const read = readPart(part, keys, ids);
    if (typeof read === "string") return yield refuse(read);
    if (read !== null) yield read;
  }
  const missing = ["format", "version", "sessions"].find((key) => !keys.has(key));
  yield missing === undefined ? { type: "read" } : refuse(`${NOT_OURS}: it has no "${missing}".`);
}

function refuse(reason: string): ImportPart {
  return { type: "failed", failure: { kind: "invalid-import", reasons: [reason] } };
}

/** What the part brings, null for nothing; or the reason why the file is refused. */
function readPart(part: JsonPart, keys: Set<string>, ids: IdRegister): ImportPart | string | null {
  switch (part.type) {
    case "problem":
      return describeProblem(part);
    case "key":
      if (!knownKeys.includes(part.key))
        return `${NOT_OURS} of a version known here: it has a part ${quote(part.key)}.`;
      if (keys.has(part.key)) return `The file is damaged: its part "${part.key}" stands in it twice.`;
      keys.add(part.key);
      if (part.isList !== lists.includes(part.key)) {
        return `${NOT_OURS}: its part "${part.key}" ${part.isList ? "is a list" : "is no list"}.`;
      }
      return null;
    case "value": {
      const value = parse(part.text);
      return value === undefined ? describeBrokenPart(part) : readValue(part, value, ids);
    }
  }
}

function readValue(part: ValuePart, value: unknown, ids: IdRegister): ImportPart | string | null {
  switch (part.key) {
    case "format":
      return value === FORMAT_NAME ? null : `${NOT_OURS}: it says that its format is ${quote(value)}.`;
    case "version":
      return describeVersion(value);
    case "sessions": {
      const checked = checkEntry(value);
      if (checked.type === "unsound") return describeUnsoundPart(part, checked.reason);
      const repeated = ids.add(checked.value);
      if (repeated !== null) return describeUnsoundPart(part, `an earlier session has the id ${quote(repeated)} too.`);
      return { type: "session", entry: checked.value };
    }
    case "packs": {
      const checked = checkPack(value);
      if (checked.type === "unsound") return describeUnsoundPart(part, checked.reason);
      if (!ids.addPack(checked.value.id)) return describeUnsoundPart(part, "an earlier pack has its id too.");
      return { type: "pack", pack: checked.value };
    }
    case "settings": {
      if (value === null) return null;
      const checked = checkSettings(value);
      if (checked.type === "unsound") return describeUnsoundPart(part, checked.reason);
      return { type: "settings", settings: checked.value };
    }
    default:
      return null;
  }
}

function describeVersion(version: unknown): string | null {
  if (version === FORMAT_VERSION) return null;
  if (typeof version === "number" && version > FORMAT_VERSION) {
    return `The file was written by a newer Goldsmith: its version is ${version}, and this one reads ${FORMAT_VERSION}. Reload the page to get the newer one.`;
  }
  return `${NOT_OURS}: it says that its version is ${quote(version)}.`;
}

function checkPack(value: unknown): Checked<TemplatePack> {
  const checked = checkValue(packSchema, value);
  if (checked.type === "unsound") return checked;
  const texts = readPack(JSON.stringify(checked.value.texts));
  if (texts.ok) return checked;
  const { failure } = texts;
  return { type: "unsound", reason: "reasons" in failure ? failure.reasons.join(" ") : "it is no template pack." };
}

/** In the database a damaged setting gives way to its default; in a file it shows that the file is damaged. */
function checkSettings(value: unknown): Checked<WorkbenchSettings> {
  const checked = checkValue(z.record(z.string(), z.unknown()), value);
  if (checked.type === "unsound") return checked;
  const settings = settingsSchema.parse(checked.value);
  const wrong = Object.entries(settings).find(([key, setting]) => checked.value[key] !== setting);
  return wrong === undefined
    ? { type: "sound", value: settings }
    : { type: "unsound", reason: `"${wrong[0]}" has no value that it could have.` };
}

interface IdRegister {
  /** An id of the session that was there before; else null, and all of its ids are taken. */
  add(entry: SessionEntry): string | null;
  addPack(id: string): boolean;
}

function createIdRegister(): IdRegister {
  const sessions = new Set<string>();
  const versions = new Set<string>();
  const outputs = new Set<string>();
  const packs = new Set<string>();
  const take = (taken: Set<string>, id: string) => taken.size < taken.add(id).size;
  return {
    add(entry) {
      if (!take(sessions, entry.session.id)) return entry.session.id;
      const repeated =
        entry.versions.find(({ id }) => !take(versions, id)) ?? entry.outputs.find(({ id }) => !take(outputs, id));
      return repeated?.id ?? null;
    },
    addPack: (id) => take(packs, id),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON text has this value.
    return undefined;
  }
}
