import * as z from "../base/zod";
import { succeed, type Result } from "../base/result";
import type { SessionRepository } from "./repository";
import { sessionSchema, taskSchema, versionSchema } from "./schema";

const lastWordsSchema = z.array(
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("session"), session: sessionSchema }),
    z.object({ type: z.literal("task"), sessionId: z.string(), task: taskSchema, basis: taskSchema }),
    z.object({ type: z.literal("version"), sessionId: z.string(), version: versionSchema }),
    z.object({ type: z.literal("edit"), sessionId: z.string(), id: z.string(), text: z.string(), basis: z.string() }),
  ]),
);

/**
 * Something that a person typed, as it was on its way to the database when the page went: a new session, a changed task
 * or version with the text that it was made from, or a version of the person's own.
 */
export type LastWord = z.output<typeof lastWordsSchema>[number];

/**
 * Stores what may not have reached the database. What did reach it, or was deleted since, is passed over; what another
 * tab changed since stays beside it. Fails where the database does, and may then be asked again. A text that cannot be
 * read holds nothing.
 */
export async function takeUpLastWords(repository: SessionRepository, text: string): Promise<Result<unknown>> {
  for (const word of readLastWords(text)) {
    const taken = await takeUp(repository, word);
    if (!taken.ok) return taken;
  }
  return succeed(null);
}

function readLastWords(text: string): readonly LastWord[] {
  try {
    return lastWordsSchema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

async function takeUp(repository: SessionRepository, word: LastWord): Promise<Result<unknown>> {
  const read = await repository.readSession(word.type === "session" ? word.session.id : word.sessionId);
  if (!read.ok) return read;
  const stored = read.value;
  if (word.type === "session") return stored === null ? repository.createSession(word.session) : read;
  if (stored === null) return read;
  const hasVersion = (id: string) => stored.versions.some((version) => version.id === id);
  switch (word.type) {
    case "task":
      return repository.saveTask(word.sessionId, word.task, word.basis);
    case "version":
      return hasVersion(word.version.id) ? read : repository.addVersion(word.version);
    case "edit":
      return hasVersion(word.id) ? repository.editVersion(word.id, word.text, word.basis) : read;
  }
}
