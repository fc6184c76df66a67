import * as z from "../base/zod";
import { outputSchema, sessionSchema, versionRowSchema } from "../store/schema";
import { quote } from "./import-words";
import type { SessionEntry } from "./session-entry";

/** A value that was checked, or what is wrong with it: where in it, and what. */
export type Checked<Value> =
  { readonly type: "sound"; readonly value: Value } | { readonly type: "unsound"; readonly reason: string };

/** More than a person can make, and few enough for every part that goes through them all. */
const MOST_ROWS = 100_000;

const entrySchema: z.ZodMiniType<SessionEntry> = z
  .object({
    session: sessionSchema,
    versions: z.readonly(z.array(versionRowSchema).check(z.maxLength(MOST_ROWS))),
    outputs: z.readonly(z.array(outputSchema).check(z.maxLength(MOST_ROWS))),
  })
  .check(({ value, issues }) => {
    const message = findLooseEnd(value) ?? findWrongTime(value);
    if (message !== null) issues.push({ code: "custom", message, input: value, path: [] });
  });

/** Checks what stands under "sessions" in a file. Keys that no session has are left out. */
export function checkEntry(value: unknown): Checked<SessionEntry> {
  return checkValue(entrySchema, value);
}

/** Checks any value of a file, and that no key in it is one that could change how objects behave. */
export function checkValue<Value>(schema: z.ZodMiniType<Value>, value: unknown): Checked<Value> {
  const hostileKey = findHostileKey(value);
  if (hostileKey !== null) return { type: "unsound", reason: `the key "${hostileKey}" may not stand in it.` };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { type: "sound", value: parsed.data };
  const [issue] = parsed.error.issues;
  const path = printPath(issue?.path ?? []);
  return { type: "unsound", reason: `${path === "" ? "" : `at ${path}: `}${issue?.message ?? "It is not sound."}` };
}

const hostileKeys = ["__proto__", "constructor", "prototype"];

function findHostileKey(value: unknown): string | null {
  const stack = [value];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part !== "object" || part === null) continue;
    const found = hostileKeys.find((key) => Object.hasOwn(part, key));
    if (found !== undefined) return found;
    for (const child of Object.values(part)) if (typeof child === "object") stack.push(child);
  }
  return null;
}

/** What an entry promises of its ids, in words where it does not keep it. */
function findLooseEnd({ session, versions, outputs }: SessionEntry): string | null {
  const parents = new Map(versions.map(({ id, parentId }) => [id, parentId]));
  if (parents.size < versions.length) return "Two of its versions have the same id.";
  if (new Set(outputs.map(({ id }) => id)).size < outputs.length) return "Two of its outputs have the same id.";
  const stranger = [...versions, ...outputs].find(({ sessionId }) => sessionId !== session.id);
  if (stranger !== undefined) return `${quote(stranger.id)} belongs to another session.`;
  const isLoose = (id: string | null) => id !== null && !parents.has(id);
  if (isLoose(session.selectedVersionId)) return "The selected version is not there.";
  if (isLoose(session.chosenVersionId)) return "The chosen version is not there.";
  const orphan = versions.find(({ parentId }) => isLoose(parentId));
  if (orphan !== undefined) return `The parent of version ${quote(orphan.id)} is not there.`;
  const output = outputs.find(({ versionId }) => isLoose(versionId));
  if (output !== undefined) return `The version of output ${quote(output.id)} is not there.`;
  return hasRing(parents) ? "Some of its versions are their own ancestors." : null;
}

/** A time that no clock shows would stop whatever prints it. */
function findWrongTime({ session, versions, outputs }: SessionEntry): string | null {
  const times = [
    session.updatedAt,
    session.pinnedAt ?? 0,
    ...[session, ...versions, ...outputs].map(({ createdAt }) => createdAt),
  ];
  return times.some((time) => Number.isNaN(new Date(time).getTime())) ? "One of its times is no time." : null;
}

/** Whether someone meets themselves on the way up. */
function hasRing(parents: ReadonlyMap<string, string | null>): boolean {
  const clear = new Set<string>();
  for (const start of parents.keys()) {
    const path = new Set<string>();
    for (let id: string | null = start; id !== null && !clear.has(id); id = parents.get(id) ?? null) {
      if (path.has(id)) return true;
      path.add(id);
    }
    for (const id of path) clear.add(id);
  }
  return false;
}

function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .slice(1);
}
