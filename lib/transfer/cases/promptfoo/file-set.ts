import type { GivenFile } from "../../../base/given-file";
import { succeed, type Result } from "../../../base/result";
import type { Json } from "../../../records/json";
import { parseJson } from "../json-value";
import { openText, type OpenedText } from "../open-text";
import { parseYaml } from "../parse-yaml";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";
import { matchGlob } from "./match-glob";

/** The files that were given with a configuration, found as it names them. */
export interface FileSet {
  /** Those that a reference such as `file://tests/*.yaml` means, by name; empty where they were not given. */
  find(reference: string): readonly GivenFile[];
  open(file: GivenFile): Promise<Result<OpenedText>>;
  /** All of a file, without the white space around it. */
  text(file: GivenFile): Promise<Result<string>>;
  /** A YAML or JSON file as a value. */
  parse(file: GivenFile): Promise<Result<Json>>;
}

/** `folder` is where the configuration lies, from which its references lead on; empty for the outermost. */
export function createFileSet(files: readonly GivenFile[], folder: string, remarks: Remarks): FileSet {
  const set: FileSet = {
    find(reference) {
      const path = resolvePath(folder, reference.replace(/^file:\/\//, ""));
      if (/[*?{]/.test(path)) {
        return files
          .filter((file) => matchGlob(path, file.path))
          .toSorted((one, other) => (one.path < other.path ? -1 : 1));
      }
      const exact = files.filter((file) => file.path === path);
      if (exact.length > 0) return exact;
      // Files that were chosen one by one have lost their folders.
      const named = files.filter((file) => baseName(file.path) === baseName(path));
      return named.length === 1 ? named : [];
    },
    async open(file) {
      const opened = await openText(file);
      if (opened.ok && opened.value.remark !== null) remarks.add(opened.value.remark);
      return opened;
    },
    async text(file) {
      const opened = await set.open(file);
      return opened.ok ? succeed((await opened.value.whole()).trim()) : opened;
    },
    async parse(file) {
      const opened = await set.open(file);
      if (!opened.ok) return opened;
      const text = await opened.value.whole();
      const reading = /\.json$/i.test(file.path) ? parseJson(text) : parseYaml(text);
      return reading.ok ? succeed(reading.value) : refuse(`“${file.path}” cannot be read: ${reading.reason}.`);
    },
  };
  return set;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Empty where the file lies in no folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The name's ending in small letters, without its dot, of what may have a function's name behind it ("make.py:build"). */
export function endingOf(reference: string): string {
  return /\.([a-z0-9]+)(?::[\w$]+)?$/i.exec(baseName(reference))?.[1]?.toLowerCase() ?? "";
}

function resolvePath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path.replaceAll("\\", "/")}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
