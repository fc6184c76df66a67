import type { Place } from "../place";

/**
 * How a place-holder is marked: `{{x}}`, `{x}`, `${x}` or `$x`, `[[x]]`, `[x]`, `<x>`, `%(x)s` or `%x%`, `%s`,
 * `{% x %}`, `<%= x %>`, `{x, plural, …}`, `«x»` or `<<x>>`.
 */
export type PlaceHolderStyle =
  | "mustache"
  | "brace"
  | "dollar"
  | "wiki"
  | "square"
  | "angle"
  | "named-percent"
  | "percent"
  | "block"
  | "erb"
  | "message"
  | "guillemet";

/**
 * What a place-holder is for: a `slot` stands for a text that is put in before the model reads the prompt; a `blank` is
 * left for the model, in the outline of an answer; a `tag` is to stand around a part of the answer; `control` steers the
 * program that fills the template; a `comment` says nothing to anybody but its author.
 */
export type PlaceHolderRole = "slot" | "blank" | "tag" | "control" | "comment";

export interface PlaceHolder extends Place {
  readonly text: string;
  readonly style: PlaceHolderStyle;
  readonly role: PlaceHolderRole;
  /** What two spellings of the same place-holder share: marks and letters, without the spaces at the ends. */
  readonly key: string;
  /** What a person reads, as it stands between the marks: "order" of `{{ order | upper }}`; `%s` has no other than itself. */
  readonly name: string;
}

/** Whether a value can take its place; "Try both" asks for one. */
export function isFillable({ role }: PlaceHolder): boolean {
  return role === "slot";
}

/** Whether a rewritten prompt must have it too. */
export function isProtected({ role }: PlaceHolder): boolean {
  return role !== "comment";
}
