export type WantedFormat = "table" | "bulleted-list" | "numbered-list" | "json" | "prose";
export type WantedTone = "formal" | "casual" | "friendly" | "professional";

/** What the rules can tell that a piece of a note asks for. */
export type Wish =
  | { readonly type: "length"; readonly direction: "shorter" | "longer" }
  /** A length in figures; `length` is folded, as in "at most 100 words". */
  | { readonly type: "counted-length"; readonly length: string }
  | { readonly type: "examples"; readonly isOne: boolean }
  | { readonly type: "language"; readonly name: string }
  | { readonly type: "format"; readonly format: WantedFormat }
  | { readonly type: "tone"; readonly tone: WantedTone }
  | { readonly type: "simple-words" }
  /** Something that must not be there: "no emojis", "without tables". */
  | { readonly type: "exclusion" }
  /** Something that must stay as it is; `thing` is folded and has no article. */
  | { readonly type: "keep"; readonly thing: string };
