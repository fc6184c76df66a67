import type { GivenFile } from "../../base/given-file";
import { succeed, type Result } from "../../base/result";
import { isObject, type JsonObject } from "../../records/json";
import type { FieldChoice, ReadCases } from "./case-file";
import { demandAnswers } from "./demand-answers";
import { gatherGroup } from "./gather-group";
import { parseJson } from "./json-value";
import { openText } from "./open-text";
import { parseYaml } from "./parse-yaml";
import { baseName, createFileSet, folderOf } from "./promptfoo/file-set";
import { isOwnConfig } from "./promptfoo/own-marks";
import { readConfig } from "./promptfoo/read-config";
import { isResults } from "./promptfoo/read-results";
import { readData } from "./read-data";
import { createRemarks } from "./remarks";
import { refuse } from "./refuse";
import { isHarnessTask, withIncludes } from "./rows/harness";
import { readRegistry } from "./rows/openai-evals";
import { isZip, unpackZip } from "./unpack-zip";

/** What a folder has lying about beside its data. */
const aside = /(?:^|\/)(?:__MACOSX|node_modules|\.[^/]*)(?:\/|$)/;
const yaml = /\.ya?ml$/i;
const readme = /(?:^|\/)(?:readme|licen[sc]e|notice|changelog|contributing|citation)[^/]*$/i;
/** A configuration is small; what is larger is data. */
const MOST_CONFIG_BYTES = 20_000_000;

interface Config {
  readonly file: GivenFile;
  readonly value: JsonObject;
}

/**
 * Reads cases of any format that is known (docs/lab-formats.md) from a file, a folder or a zip; nothing is stored. Fails
 * with "invalid-cases" where there is none, or where they cannot be told apart from what is wrong in the file; rows that
 * cannot be used are named in the remarks. `fields` changes what was guessed.
 */
export async function readCases(files: readonly GivenFile[], fields?: FieldChoice): Promise<Result<ReadCases>> {
  try {
    const given = await read(files, fields);
    return given.ok ? succeed(demandAnswers(given.value)) : given;
  } catch (error) {
    // Browsers throw this where a file was moved or changed while it was read.
    if (!(error instanceof DOMException)) throw error;
    return refuse(
      "The browser could not read the file to its end. It may have been moved or changed: choose it again.",
    );
  }
}

async function read(given: readonly GivenFile[], fields: FieldChoice | undefined): Promise<Result<ReadCases>> {
  const unpacked = await unpackAll(given);
  if (!unpacked.ok) return unpacked;
  const files = unpacked.value.filter(({ path }) => !aside.test(path));
  const remarks = createRemarks();
  const [first] = files;
  if (first === undefined) return refuse("There is no file to read. Choose one, or a folder that holds some.");

  const configs = await findConfigs(files);
  const found = chooseConfig(configs.filter(({ value }) => isConfig(value)));
  if (!found.ok) return found;
  const config = found.value;
  if (config !== null) {
    return readConfig(
      config.file.path,
      config.value,
      createFileSet(files, folderOf(config.file.path), remarks),
      remarks,
    );
  }
  const group = await gatherGroup(files, remarks);
  if (group !== null) return group;

  const tasks = configs.filter(({ value }) => isHarnessTask(value));
  const [task] = tasks;
  if (tasks.length > 1)
    return refuseSeveral(
      "tasks",
      tasks.map(({ file }) => file),
    );
  const context = {
    matching: configs.map(({ value }) => readRegistry(value)).find((one) => one !== null) ?? null,
    task:
      task === undefined
        ? null
        : withIncludes(
            task.value,
            configs.map((one) => ({ name: baseName(one.file.path), value: one.value })),
          ),
    fields,
  };
  const isRead = new Set([...(task === undefined ? [] : [task.file]), ...registries(configs)]);
  const data = files.length === 1 ? files : files.filter((file) => !isRead.has(file) && !readme.test(file.path));
  const tables = data.filter(({ path }) => /\.(?:csv|tsv|jsonl|ndjson|json)$/i.test(path));
  const named = tables.length > 0 && tables.length < data.length ? tables : data;
  // Beside its conversations, an export of ChatGPT or Claude holds what the program knows of the person.
  const talks = named.filter(({ path }) => baseName(path) === "conversations.json");
  const candidates = talks.length === 1 ? talks : named;
  const [only] = candidates;
  if (only === undefined) {
    return refuse(
      `“${(task?.file ?? first).path}” says how its rows are read, but the rows were not given. Choose them with it, as JSON Lines, JSON or CSV.`,
    );
  }
  if (candidates.length > 1) return refuseSeveral("files", candidates);
  const opened = await openText(only);
  if (!opened.ok) return opened;
  if (opened.value.remark !== null) remarks.add(opened.value.remark);
  const set = createFileSet(files, folderOf(only.path), remarks);
  return readData(opened.value, context, set, remarks);
}

async function unpackAll(files: readonly GivenFile[]): Promise<Result<readonly GivenFile[]>> {
  const all: GivenFile[] = [];
  for (const file of files) {
    if (!(await isZip(file))) {
      all.push(file);
      continue;
    }
    const unpacked = await unpackZip(file);
    if (!unpacked.ok) return unpacked;
    all.push(...unpacked.value);
  }
  return succeed(all);
}

/** YAML files that hold an object, and JSON files that are called a configuration. Damaged ones are read, and told, later. */
async function findConfigs(files: readonly GivenFile[]): Promise<readonly Config[]> {
  const configs: Config[] = [];
  for (const file of files) {
    const isYaml = yaml.test(file.path);
    const isJson = /\.json$/i.test(file.path);
    if (!(isYaml || isJson) || file.content.size > MOST_CONFIG_BYTES) continue;
    const opened = await openText(file);
    if (!opened.ok) continue;
    const text = await opened.value.whole();
    // Most JSON is data, and need not be read twice.
    if (isJson && !/"prompts"\s*:/.test(text)) continue;
    const reading = isYaml ? parseYaml(text) : parseJson(text);
    if (reading.ok && isObject(reading.value)) configs.push({ file, value: reading.value });
  }
  return configs;
}

function isConfig(value: JsonObject): boolean {
  if (isOwnConfig(value)) return true;
  if (isResults(value) || value["format"] === "goldsmith-lab") return false;
  return (
    "prompts" in value && ["providers", "targets", "tests", "scenarios", "defaultTest"].some((key) => key in value)
  );
}

/** Of several, the one by promptfoo's own name that lies outermost. */
function chooseConfig(configs: readonly Config[]): Result<Config | null> {
  const [first, second] = configs;
  if (first === undefined) return succeed(null);
  if (second === undefined) return succeed(first);
  const named = configs.filter(({ file }) => /^promptfooconfig\./i.test(baseName(file.path)));
  const depth = ({ file }: Config) => file.path.split("/").length;
  const least = Math.min(...named.map(depth));
  const outermost = named.filter((config) => depth(config) === least);
  const [chosen] = outermost;
  if (chosen !== undefined && outermost.length === 1) return succeed(chosen);
  return refuseSeveral(
    "configurations of promptfoo",
    configs.map(({ file }) => file),
  );
}

function registries(configs: readonly Config[]): readonly GivenFile[] {
  return configs.filter(({ value }) => readRegistry(value) !== null).map(({ file }) => file);
}

function refuseSeveral(what: string, files: readonly GivenFile[]) {
  const names = files.slice(0, 6).map(({ path }) => `“${path}”`);
  const rest = files.length > names.length ? ` and ${files.length - names.length} more` : "";
  return refuse(
    `These are ${files.length} ${what} that each stand for themselves: ${names.join(", ")}${rest}. Choose one of them.`,
  );
}
