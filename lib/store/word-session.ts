/** Of something typed that the journal keeps: what tells which session it belongs to. */
type WordOfSession =
  | { readonly type: "session" | "whole"; readonly session: { readonly id: string } }
  | { readonly type: "task" | "version" | "edit"; readonly sessionId: string }
  | { readonly type: "draft" };

/** The id of that session; null for a draft, whose key tells it. */
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
