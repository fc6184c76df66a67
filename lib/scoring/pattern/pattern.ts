/** A regular expression as a tree. */
export type Pattern =
  | { readonly type: "character"; readonly isOne: (character: string) => boolean }
  | { readonly type: "edge"; readonly edge: Edge }
  | { readonly type: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly type: "choice"; readonly parts: readonly Pattern[] }
  /** `most` is Infinity for * and +. */
  | { readonly type: "repeat"; readonly part: Pattern; readonly least: number; readonly most: number };

export type Edge = "start" | "end" | "word-edge" | "no-word-edge";

/** What a person's pattern was read as, or why it cannot be used, in one plain sentence. */
export type PatternReading =
  { readonly ok: true; readonly pattern: Pattern } | { readonly ok: false; readonly problem: string };
