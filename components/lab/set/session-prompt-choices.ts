import type { CasePrompt } from "@/lib/records/case";
import type { StoredSession } from "@/lib/store/repository";

/** Longer names hide the next one. */
const MOST_LETTERS = 60;

/** The whole prompts of a session, the newest first; each text once. */
export function sessionPrompts({ session, versions }: StoredSession): readonly CasePrompt[] {
  const seen = new Set<string>();
  const title = (session.name ?? session.title).slice(0, MOST_LETTERS) || "Without a name";
  return [...versions]
    .filter(({ state, text }) => state === "complete" && text.trim() !== "")
    .sort((one, other) => other.createdAt - one.createdAt)
    .flatMap(({ id, text, kind, name }) => {
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ id, text, label: `${title} · ${name ?? kinds[kind]}` }];
    });
}

const kinds = { silver: "as you wrote it", candidate: "candidate", edit: "your edit" } as const;
