/** What tells a word's session, whatever else the word says. */
type WordOfSession =
  | { readonly type: "session" | "whole"; readonly session: { readonly id: string } }
  | { readonly type: "task" | "version" | "edit"; readonly sessionId: string }
  | { readonly type: "draft" };

/** The session that a word is about; null for a draft, whose key alone tells it. */
export function sessionIdOf(word: WordOfSession): string | null {
  switch (word.type) {
    case "session":
    case "whole":
      return word.session.id;
    case "task":
    case "version":
    case "edit":
      return word.sessionId;
    case "draft":
      return null;
  }
}
