import type { LastWord } from "./last-words";

/** The session that a word is about; null for a draft, whose key alone tells it. */
export function sessionIdOf(word: LastWord): string | null {
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
