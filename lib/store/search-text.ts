import type { Session, Version } from "./session";

// Accents, Hebrew points and Arabic vowels. The vowel signs of other scripts are letters in their own right and stay.
const accents = new RegExp(
  "[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670" +
    "\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]",
  "g",
);
// Soft hyphens, zero-width signs, direction marks, variation selectors.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f]/g;
const notAscii = /[^\0-\x7f]/;

/** A text for comparing, in any script: no upper case, no accents, each sign in its plainest form. */
export function foldForSearch(text: string): string {
  if (!notAscii.test(text)) return text.toLowerCase();
  const bare = text.normalize("NFKD").replaceAll(accents, "").replaceAll(invisible, "");
  // Upper case first: it makes one of ß and ss, of ς and σ, of ı and i.
  return bare.toUpperCase().toLowerCase().replaceAll("ς", "σ").replaceAll(accents, "").normalize("NFKC");
}

/** What a search asks for: all of these must occur. None for a blank search. */
export function searchTermsOf(search: string): readonly string[] {
  return wordsOf(search);
}

/**
 * All words of the texts, folded, each once. Words end at white space only, so a term without white space occurs in
 * one of the texts exactly if it occurs in this one, in scripts that put no spaces between words as well.
 */
export function joinWords(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(wordsOf))].join(" ");
}

/** What a session is found by: its title and name, its task with the responses, its versions with names and notes. */
export function searchTextOf(session: Session, versions: readonly Pick<Version, "text" | "name" | "origin">[]): string {
  const { title, name, task } = session;
  const own = [name, title, task.silverPrompt, task.silverResponse, task.goldenResponse];
  const theirs = versions.flatMap((version) => [version.name, version.text, version.origin?.note]);
  return joinWords([...own, ...theirs].filter((text) => typeof text === "string"));
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}
