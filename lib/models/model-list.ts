import { toDotPath } from "zod/v4/core";
import * as z from "../base/zod";
import { fail, succeed, type Result } from "../base/result";
import type { ConversationFormat } from "../engines/engine";
import { listSplitFiles } from "../model-files/gguf-files";
import { requestFailure } from "../privacy/blocked-request";
import { packFor, tierOf, type CatalogEntry } from "./catalog";

const positive = z.number().check(z.positive());

/** What may be said of any model; the person reads it, and the preflight decides by it. */
const description = {
  name: z.string().check(z.minLength(1)),
  suits: z.optional(z.string()),
  /** In billions. */
  parameters: z.optional(positive),
  memoryMegabytes: z.optional(positive),
  downloadBytes: z.optional(positive),
  licence: z.optional(
    z.strictObject({ name: z.string().check(z.minLength(1)), link: z.url({ protocol: /^https?$/ }) }),
  ),
  /** "short", "full", or the id of another template pack. */
  pack: z.optional(z.string().check(z.minLength(1))),
  /** The model was trained on that pack's request, and is asked by nothing else. */
  isTrainedOnPack: z.optional(z.boolean()),
};

const texts = z.array(z.string());
const tokens = z.array(z.int());

/** `ConversationFormat`. A list that is given must not be empty where WebLLM takes its first part. */
const conversation = z.strictObject({
  system_template: z.optional(z.string()),
  system_message: z.optional(z.string()),
  roles: z.optional(z.strictObject({ user: z.string(), assistant: z.string() })),
  role_templates: z.optional(z.record(z.string(), z.string())),
  seps: z.optional(texts.check(z.minLength(1))),
  role_content_sep: z.optional(z.string()),
  role_empty_sep: z.optional(z.string()),
  stop_str: z.optional(texts),
  stop_token_ids: z.optional(tokens),
  system_prefix_token_ids: z.optional(tokens),
  add_role_after_system_message: z.optional(z.boolean()),
});

const onnxBuild = {
  use: z.optional(z.literal("meaning")),
  dtype: z.enum(["fp32", "fp16", "q8", "q4", "q4f16"]),
  device: z.enum(["wasm", "webgpu"]),
  chatTemplate: z.optional(z.string().check(z.minLength(1))),
};

const ggufBuild = {
  device: z.optional(z.enum(["wasm", "webgpu"])),
  chatTemplate: z.optional(z.string().check(z.minLength(1))),
};

const repository = z.string().check(z.regex(/^[\w-][\w.-]*\/[\w-][\w.-]*$/, 'must be "owner/name"'));

/** A model on the hub. */
const hubModel = z.discriminatedUnion("engine", [
  z.strictObject({ ...description, engine: z.literal("transformers"), repository, ...onnxBuild }),
  z.strictObject({
    ...description,
    engine: z.literal("wllama"),
    repository,
    /** Of a split model the first. */
    file: z.string().check(z.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*\.gguf$/, "must be the name of a .gguf file there")),
    ...ggufBuild,
  }),
]);

/** What a list may name. */
interface ListRules {
  /** Why a file may not stand there, as the end of a sentence; null where it may. */
  readonly findProblem: (url: URL) => string | null;
  /** Whether models may be named by their repository on the hub. */
  readonly allowsHub: boolean;
  /** Whether reasons name the record that they are about, as is wanted where there are many. */
  readonly namesRecords: boolean;
}

/** The schema of the list, with addresses made absolute. Strict: a misspelt key is named and not passed over. */
function modelListSchema(baseAddress: string, { findProblem, allowsHub }: Omit<ListRules, "namesRecords">) {
  const address = z.pipe(
    z.string(),
    z.transform((text, { issues }) => {
      const addIssue = (message: string) => issues.push({ code: "custom", message, input: text });
      const url = URL.canParse(text, baseAddress) ? new URL(text, baseAddress) : null;
      const problem = url === null ? null : findProblem(url);
      if (url === null) addIssue(`"${text}" is no address`);
      else if (problem !== null) addIssue(`"${text}" ${problem}`);
      else if (url.search !== "" || url.hash !== "") addIssue(`"${text}" must end without "?" or "#"`);
      return url?.href ?? "";
    }),
  );
  const folder = z.pipe(
    address,
    z.transform((href, { issues }) => {
      const path = href.replace(/\/+$/, "");
      const cut = path.lastIndexOf("/") + 1;
      const name = unescapeName(path.slice(cut));
      if (name === null || path.length <= new URL(baseAddress).origin.length)
        issues.push({ code: "custom", message: "names no folder", input: href });
      return { parent: path.slice(0, cut), name: name ?? "" };
    }),
  );
  const webLlmModel = z.strictObject({
    ...description,
    engine: z.literal("web-llm"),
    weights: address,
    library: address,
    needsF16: z.optional(z.boolean()),
    conversation: z.optional(conversation),
  });
  const transformersModel = z.strictObject({
    ...description,
    engine: z.literal("transformers"),
    folder,
    ...onnxBuild,
  });
  const ggufModel = z.strictObject({ ...description, engine: z.literal("wllama"), file: address, ...ggufBuild });
  const here = z.discriminatedUnion("engine", [webLlmModel, transformersModel, ggufModel]);
  // A record with a repository is read as one of the hub, so that each mistake is named at its own place.
  const anywhere = z.pipe(
    z.unknown(),
    z.transform((record, { issues }) => {
      const schema = allowsHub && namesRepository(record) ? hubModel : here;
      const parsed = schema.safeParse(record);
      if (parsed.success) return parsed.data;
      for (const { path, message } of parsed.error.issues)
        issues.push({ code: "custom", path, message, input: record });
      return z.NEVER;
    }),
  );
  return z.strictObject({ models: z.array(anywhere) });
}

function namesRepository(record: unknown): boolean {
  return typeof record === "object" && record !== null && "repository" in record;
}

type ListedModel = z.infer<ReturnType<typeof modelListSchema>>["models"][number];

/**
 * Reads `models.json`, the list of the models that this site serves itself. Addresses are relative to `baseAddress`
 * and must stay on its origin. Fails with "invalid-model-list" and every reason; a list is taken whole or not at all.
 */
export function readModelList(json: string, baseAddress: string): Result<readonly CatalogEntry[]> {
  const { origin } = new URL(baseAddress);
  const findProblem = (url: URL) => (url.origin === origin ? null : "is not on this site");
  const read = readModels(json, baseAddress, { findProblem, allowsHub: false, namesRecords: true });
  return read.ok ? read : fail({ kind: "invalid-model-list", reasons: read.reasons });
}

/** The reasons are for whoever wrote the text. */
type ReadModels =
  | { readonly ok: true; readonly value: readonly CatalogEntry[] }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Reads `{ "models": [ … ] }` by the given rules. */
export function readModels(json: string, baseAddress: string, rules: ListRules): ReadModels {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse([`It is not JSON: ${String(error)}.`]);
  }
  const parsed = modelListSchema(baseAddress, rules).safeParse(content);
  if (!parsed.success) {
    return refuse(
      parsed.error.issues.map(({ path, message }) => describeIssue({ path, message }, content, rules.namesRecords)),
    );
  }
  const entries = parsed.data.models.map(toEntry);
  const repeated = entries.filter(({ id }, place) => entries.findIndex((entry) => entry.id === id) < place);
  return repeated.length === 0
    ? { ok: true, value: entries }
    : refuse(repeated.map(({ id }) => `${id} is listed twice.`));
}

/** Fetches the list from beside the page. A site that serves no models has none; that is no failure. */
export async function fetchModelList(baseAddress: string): Promise<Result<readonly CatalogEntry[]>> {
  const url = new URL("models.json", baseAddress).href;
  try {
    const response = await fetch(url);
    // Many hosts answer a missing file with a page, and with 200.
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    if (response.status === 404 || isPage) return succeed([]);
    if (!response.ok) return fail({ kind: "download-failed", url, status: response.status, detail: "" });
    return readModelList(await response.text(), baseAddress);
  } catch (error) {
    return fail(requestFailure(url, error));
  }
}

function toEntry(model: ListedModel): CatalogEntry {
  const { name, parameters = null } = model;
  return {
    name,
    suits: model.suits ?? null,
    parameters,
    tier: tierOf(parameters),
    listing: "own",
    licence: model.licence ?? null,
    pack: model.pack ?? packFor(parameters),
    ...(model.pack !== undefined && model.isTrainedOnPack === true && { isTrainedOnPack: true }),
    memoryMegabytes: model.memoryMegabytes ?? null,
    approximateDownloadBytes: model.downloadBytes ?? null,
    f32Twin: null,
    ...("use" in model && model.use !== undefined && { use: model.use }),
    ...locate(model),
  };
}

function locate(model: ListedModel): Pick<CatalogEntry, "id" | "reference" | "needsF16"> {
  if (model.engine === "web-llm") {
    const weights = model.weights.endsWith("/") ? model.weights : `${model.weights}/`;
    return {
      id: weights,
      reference: {
        engine: "web-llm",
        modelId: model.name,
        addresses: { weights, library: model.library },
        ...(model.conversation && { conversation: withoutGaps(model.conversation) }),
      },
      needsF16: model.needsF16 ?? false,
    };
  }
  if (model.engine === "wllama") return locateGguf(model);
  const { dtype, device, chatTemplate } = model;
  const place =
    "repository" in model
      ? { modelId: model.repository }
      : { modelId: model.folder.name, baseAddress: model.folder.parent };
  const reference = { engine: "transformers", ...place, dtype, device } as const;
  return {
    id: `${place.baseAddress ?? ""}${place.modelId} ${dtype} ${device}`,
    reference: chatTemplate === undefined ? reference : { ...reference, chatTemplate },
    needsF16: device === "webgpu" && (dtype === "fp16" || dtype === "q4f16"),
  };
}

function locateGguf(
  model: Extract<ListedModel, { engine: "wllama" }>,
): Pick<CatalogEntry, "id" | "reference" | "needsF16"> {
  const { name, file, device = "wasm", chatTemplate } = model;
  const address =
    "repository" in model && typeof model.repository === "string"
      ? `https://huggingface.co/${model.repository}/resolve/main/${file}`
      : file;
  const reference = { engine: "wllama", modelId: name, files: listSplitFiles(address), device } as const;
  return {
    id: `${address} ${device}`,
    reference: chatTemplate === undefined ? reference : { ...reference, chatTemplate },
    needsF16: false,
  };
}

/** What is not said stays the folder's own. */
function withoutGaps(format: z.infer<typeof conversation>): ConversationFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

/** The engine escapes the name again. Null where it is not escaped as addresses are. */
function unescapeName(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Names the place, and where wanted the record by its own name. */
function describeIssue({ path, message }: Issue, content: unknown, namesRecords: boolean): string {
  const isMissing = path.length > 0 && partAt(content, path) === undefined;
  const name = partAt(content, [...path.slice(0, 2), "name"]);
  const record = namesRecords && path.length > 1 && typeof name === "string" && name !== "" ? `, in “${name}”` : "";
  return `${toDotPath([...path]) || "The list"}: ${isMissing ? "missing" : message}${record}.`;
}

function partAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    content,
  );
}

function refuse(reasons: readonly string[]): ReadModels {
  return { ok: false, reasons };
}
