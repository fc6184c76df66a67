import * as z from "../base/zod";
import { fail, succeed, type Result } from "../base/result";
import type { Session } from "../store/session";
import { cleanName } from "../store/title";
import { FORMAT_NAME, FORMAT_VERSION } from "./write-goldsmith";

const time = z.catch(z.number().check(z.nonnegative()), 0);

/** What prompt-optimizer's export of favourites has of each, as far as it is of use here. */
const favouritesSchema = z.object({
  favorites: z.array(
    z.object({
      id: z.string().check(z.minLength(1)),
      title: z.catch(z.string(), ""),
      content: z.string(),
      createdAt: time,
      updatedAt: time,
    }),
  ),
});

/** Far above any collection that a person made by hand. */
const MOST_BYTES = 50_000_000;

/**
 * Favourites of prompt-optimizer as a file of Goldsmith's: each becomes a session with its text as the silver prompt. The
 * same favourite has the same id each time, so importing it twice adds it once.
 */
export async function readFavourites(file: Blob): Promise<Result<Blob>> {
  if (file.size > MOST_BYTES) return refuse("The file is larger than 50 MB, and no collection of favourites is.");
  const parsed = favouritesSchema.safeParse(parse(await file.text()));
  if (!parsed.success) return refuse("It looks like favourites of prompt-optimizer, but they cannot be read.");
  const sessions = parsed.data.favorites.map(({ id, title, content, createdAt, updatedAt }): Session => ({
    id: `prompt-optimizer-${id}`,
    createdAt,
    updatedAt: Math.max(createdAt, updatedAt),
    title: "",
    name: cleanName(title),
    pinnedAt: null,
    task: { silverPrompt: content, silverResponse: null, goldenResponse: null, wordLimit: null },
    selectedVersionId: null,
    chosenVersionId: null,
  }));
  const entries = sessions.map((session) => ({ session, versions: [], outputs: [] }));
  const whole = { format: FORMAT_NAME, version: FORMAT_VERSION, sessions: entries, packs: [], settings: null };
  return succeed(new Blob([JSON.stringify(whole)]));
}

function refuse(reason: string) {
  return fail({ kind: "invalid-import", reasons: [reason] });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
