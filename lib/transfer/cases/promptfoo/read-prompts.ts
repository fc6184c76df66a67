import { succeed, type Result } from "../../../base/result";
import type { CasePrompt } from "../../../records/case";
import { isList, isObject, type Json } from "../../../records/json";
import { parseJson, readText } from "../json-value";
import { guessDelimiter, readJsonLines, readTable } from "../read-rows";
import type { OpenedText } from "../open-text";
import type { Remarks } from "../remarks";
import { tellApart } from "../tell-apart";
import { endingOf, type FileSet } from "./file-set";
import { isReference } from "./read-demands";

interface Draft {
  readonly id: string | null;
  readonly label: string | null;
  readonly text: string;
}

/** A line that holds nothing else parts the prompts of a text file. */
const DIVIDER = "---";

/** The prompts of a configuration in their order; those that a script would make are named in the remarks. */
export async function readPrompts(
  value: Json | undefined,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<readonly CasePrompt[]>> {
  const drafts: Draft[] = [];
  for (const item of listPrompts(value)) {
    const given = isObject(item) ? item : {};
    const text = isObject(item) ? (readText(item["raw"]) ?? readText(item["id"])) : readText(item);
    const id = readText(given["id"]);
    const label = readText(given["label"]);
    if (text === null) remarks.add(`A prompt has no text and was left out.`);
    else if (isReference(text) || isNamedFile(text, files)) {
      const read = await readPromptFiles(text, label, files, remarks);
      if (!read.ok) return read;
      drafts.push(...read.value);
    } else drafts.push({ id: id === text ? null : id, label, text });
  }
  return succeed(namePrompts(drafts));
}

function listPrompts(value: Json | undefined): readonly Json[] {
  if (isList(value)) return value;
  // An older way: files with their labels.
  if (isObject(value)) return Object.entries(value).map(([path, label]) => ({ raw: path, label }));
  return value === undefined || value === null ? [] : [value];
}

function isNamedFile(text: string, files: FileSet): boolean {
  return (
    text.length < 300 &&
    !text.includes("\n") &&
    /\.(?:txt|md|json|jsonl|csv|j2)$/i.test(text) &&
    files.find(text).length > 0
  );
}

async function readPromptFiles(
  reference: string,
  label: string | null,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<readonly Draft[]>> {
  const ending = endingOf(reference);
  const found = files.find(reference);
  if (!/^(?:txt|md|markdown|json|jsonl|csv|j2|jinja2?|ya?ml)$/.test(ending)) {
    remarks.add(`The prompt “${reference}” is made by code, which does not run here: it was left out.`);
    return succeed([]);
  }
  if (found.length === 0) {
    remarks.add(
      `The prompt “${reference}” was left out, for that file was not given: choose the whole folder, or a zip of it.`,
    );
  }
  const drafts: Draft[] = [];
  for (const file of found) {
    const opened = await files.open(file);
    if (!opened.ok) return opened;
    const texts = await readTexts(opened.value, endingOf(file.path), remarks);
    if (!texts.ok) return texts;
    drafts.push(...texts.value.map((draft) => ({ ...draft, label: draft.label ?? label })));
  }
  return succeed(drafts);
}

async function readTexts(file: OpenedText, ending: string, remarks: Remarks): Promise<Result<readonly Draft[]>> {
  const plain = (text: string): Draft => ({ id: null, label: null, text });
  switch (ending) {
    case "txt":
      return succeed(splitTexts(await file.whole()).map(plain));
    case "jsonl": {
      const rows = await readJsonLines(file, remarks);
      return rows.ok ? succeed(rows.value.map(({ value }) => plain(JSON.stringify(value)))) : rows;
    }
    case "csv":
      return readPromptTable(file, remarks);
    case "json": {
      // As one line, so that it is read as the chat that it is.
      const text = await file.whole();
      const reading = parseJson(text);
      return succeed([plain(reading.ok ? JSON.stringify(reading.value) : text)]);
    }
    default:
      return succeed([plain((await file.whole()).trim())]);
  }
}

function splitTexts(text: string): readonly string[] {
  const parts: string[][] = [[]];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === DIVIDER) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join("\n").trim()).filter((part) => part !== "");
}

/** One prompt a row under "prompt" and "label", or one a line where there is but one column. */
async function readPromptTable(file: OpenedText, remarks: Remarks): Promise<Result<readonly Draft[]>> {
  const text = await file.whole();
  if (!text.includes(guessDelimiter(text))) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    const body = lines[0]?.trim().toLowerCase() === "prompt" ? lines.slice(1) : lines;
    return succeed(body.map((line) => ({ id: null, label: null, text: line })));
  }
  const table = await readTable(file, remarks, { hasHeader: true });
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const cell = (cells: readonly string[], name: string) => readText(cells[header.indexOf(name)]?.trim());
  return succeed(
    rows.flatMap(({ cells }) => {
      const prompt = cell(cells, "prompt");
      return prompt === null ? [] : [{ id: null, label: cell(cells, "label"), text: prompt }];
    }),
  );
}

/** Ids that differ, and labels that a column's head has room for. */
export function namePrompts(drafts: readonly Draft[]): readonly CasePrompt[] {
  const taken = new Set<string>();
  return drafts.map(({ id, label, text }, place) => {
    const unique = tellApart(id ?? `prompt-${place + 1}`, taken, "-");
    return { id: unique, label: label ?? id ?? shorten(text), text };
  });
}

const LABEL_UNITS = 60;

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length <= LABEL_UNITS ? line : `${line.slice(0, LABEL_UNITS - 1).trimEnd()}…`;
}
