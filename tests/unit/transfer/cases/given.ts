import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import type { GivenFile } from "@/lib/base/given-file";
import type { FieldChoice, ReadCases } from "@/lib/transfer/cases/case-file";
import { readCases } from "@/lib/transfer/cases/read-cases";

const fixtures = new URL("../../../fixtures/lab/", import.meta.url);

export function given(path: string, content: string | Uint8Array<ArrayBuffer>): GivenFile {
  return { path, content: new Blob([content]) };
}

/** Files of `tests/fixtures/lab`, as if its folder had been chosen. */
export async function fixture(...paths: readonly string[]): Promise<GivenFile[]> {
  return Promise.all(paths.map(async (path) => given(path, new Uint8Array(await readFile(new URL(path, fixtures))))));
}

export async function fixtureText(path: string): Promise<string> {
  return readFile(new URL(path, fixtures), "utf8");
}

export async function readWell(files: readonly GivenFile[], fields?: FieldChoice): Promise<ReadCases> {
  const read = await readCases(files, fields);
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value;
}

/** All that is said of files that cannot be read. */
export async function readBadly(files: readonly GivenFile[]): Promise<string> {
  const read = await readCases(files);
  if (read.ok) expect.fail(`It was read: ${JSON.stringify(read.value).slice(0, 300)}`);
  expect(read.failure.kind).toBe("invalid-cases");
  return "reasons" in read.failure ? read.failure.reasons.join(" ") : "";
}
