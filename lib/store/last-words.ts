import { v7 as newId } from "uuid";
import * as z from "../base/zod";
import { succeed, type Result } from "../base/result";
import { draftIdOf } from "./draft-id";
import { writtenVersion } from "./written-version";
import { mergeTask } from "./merge-task";
import type { SessionRepository, StoredSession } from "./repository";
import { sessionSchema, taskSchema, versionSchema } from "./schema";
import { nameOfCopy } from "./title";
import { sessionIdOf } from "./word-session";

const lastWordsSchema = z.array(
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("session"), session: sessionSchema }),
    z.object({ type: z.literal("task"), sessionId: z.string(), task: taskSchema, basis: taskSchema }),
    z.object({ type: z.literal("version"), sessionId: z.string(), version: versionSchema }),
    z.object({ type: z.literal("edit"), sessionId: z.string(), id: z.string(), text: z.string(), basis: z.string() }),
    z.object({ type: z.literal("whole"), session: sessionSchema, versions: z.array(versionSchema) }),
    z.object({ type: z.literal("draft"), key: z.string(), what: z.string(), text: z.nullable(z.string()) }),
  ]),
);

/**
 * Something that a person typed and that is not known to be in the database: a new session, a changed task or version
 * with the text that it was made from, a version of the person's own, a whole session while the database fails, or the
 * text of a field that belongs to no version yet, null for an emptied one; `what` names that field in words.
 */
export type LastWord = z.output<typeof lastWordsSchema>[number];

type TaskWord = Extract<LastWord, { type: "task" }>;

/**
 * Stores what may not have reached the database. What did reach it, or was deleted since, is passed over; what was
 * stored later by anyone stays, and these words beside it. Fails where the database does, and may then be asked again.
 * A text that cannot be read holds nothing.
 */
export async function takeUpLastWords(repository: SessionRepository, text: string): Promise<Result<unknown>> {
  const words = readLastWords(text);
  for (const word of words) {
    const taken = await takeUp(repository, word, words);
    if (!taken.ok) return taken;
  }
  return succeed(null);
}

export function readLastWords(text: string): readonly LastWord[] {
  try {
    return lastWordsSchema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

async function takeUp(
  repository: SessionRepository,
  word: LastWord,
  words: readonly LastWord[],
): Promise<Result<unknown>> {
  if (word.type === "draft") return repository.saveSetting(draftIdOf(word.key), word.text);
  if (word.type === "whole") return repository.keepSession(word);
  const read = await repository.readSession(sessionIdOf(word) ?? "");
  if (!read.ok) return read;
  const stored = read.value;
  if (word.type === "session") return stored === null ? repository.createSession(word.session) : read;
  if (stored === null) return read;
  const hasVersion = (id: string) => stored.versions.some((version) => version.id === id);
  switch (word.type) {
    case "task": {
      const chain = tasksOf(word.sessionId, words);
      // One word goes on where the one before ended; the last of them brings all.
      return word === chain.at(-1) ? takeUpTask(repository, stored, chain) : read;
    }
    case "version":
      return hasVersion(word.version.id) ? read : repository.addVersion(word.version);
    case "edit":
      return hasVersion(word.id) ? repository.editVersion(word.id, word.text, word.basis) : read;
  }
}

function tasksOf(sessionId: string, words: readonly LastWord[]): readonly TaskWord[] {
  return words.filter((word) => word.type === "task").filter((word) => word.sessionId === sessionId);
}

async function takeUpTask(
  repository: SessionRepository,
  { session, versions }: StoredSession,
  chain: readonly TaskWord[],
): Promise<Result<unknown>> {
  const { task, beside } = mergeTask(session.task, chain);
  if (task !== session.task) {
    const saved = await repository.saveTask(session.id, task, session.task);
    if (!saved.ok) return saved;
  }
  const { silverPrompt: prompt, ...responses } = beside;
  if (prompt !== undefined && !versions.some(({ text }) => text === prompt)) {
    const parentId = versions.findLast(({ kind }) => kind === "silver")?.id ?? null;
    const kept = writtenVersion({ sessionId: session.id, parentId, kind: "silver", text: prompt });
    const added = await repository.addVersion(kept);
    if (!added.ok) return added;
  }
  if (Object.keys(responses).length === 0) return succeed(null);
  // A response can stand in no version.
  return repository.createSession({
    ...session,
    id: newId(),
    name: nameOfCopy(session),
    pinnedAt: null,
    selectedVersionId: null,
    chosenVersionId: null,
    task: { ...session.task, ...responses },
  });
}

/**
 * The session that was typed in last, as these words leave it, for a page whose database takes nothing; `read` finds
 * what is stored. Null where they tell of none.
 */
export async function sessionLeftBy(
  words: readonly LastWord[],
  read: (id: string) => Promise<StoredSession | null>,
): Promise<StoredSession | null> {
  const id = words.map(sessionIdOf).findLast((sessionId) => sessionId !== null) ?? null;
  if (id === null) return null;
  let left: StoredSession | null = await read(id);
  for (const word of words.filter((other) => sessionIdOf(other) === id)) {
    if (word.type === "whole") left = word;
    else if (word.type === "session") left ??= { session: word.session, versions: [] };
    else if (left !== null) left = withWord(left, word);
  }
  return left;
}

function withWord({ session, versions }: StoredSession, word: LastWord): StoredSession {
  switch (word.type) {
    case "task":
      return { session: { ...session, task: mergeTask(session.task, [word]).task }, versions };
    case "version":
      return versions.some(({ id }) => id === word.version.id)
        ? { session, versions }
        : { session, versions: [...versions, word.version] };
    case "edit":
      return {
        session,
        versions: versions.map((version) => (version.id === word.id ? { ...version, text: word.text } : version)),
      };
    case "session":
    case "whole":
    case "draft":
      return { session, versions };
  }
}
