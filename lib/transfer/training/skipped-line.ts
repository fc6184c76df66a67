/** Why a line of a file of pairs gives no row. */
export type SkipReason =
  | { readonly kind: "wrong-encoding" }
  | { readonly kind: "too-long"; readonly megabytes: number }
  | { readonly kind: "no-json" }
  | { readonly kind: "no-object" }
  | { readonly kind: "missing-key"; readonly key: string }
  | { readonly kind: "wrong-type"; readonly key: string }
  | { readonly kind: "empty-text"; readonly key: string }
  | { readonly kind: "duplicate-id"; readonly firstLine: number };

export interface SkippedLine {
  /** From 1. */
  readonly line: number;
  /** Null where it could not be read. */
  readonly id: string | null;
  readonly reason: SkipReason;
}

/** "Line 12 has no key “raw_prompt”." */
export function describeSkippedLine({ line, id, reason }: SkippedLine): string {
  return `Line ${line} ${describeReason(reason, id)}.`;
}

function describeReason(reason: SkipReason, id: string | null): string {
  switch (reason.kind) {
    case "wrong-encoding":
      return "is no text in UTF-8";
    case "too-long":
      return `is longer than ${reason.megabytes} MB`;
    case "no-json":
      return "is not JSON";
    case "no-object":
      return "is JSON, but no object with keys";
    case "missing-key":
      return `has no key “${reason.key}”`;
    case "wrong-type":
      return `has something else than ${nameType(reason.key)} under “${reason.key}”`;
    case "empty-text":
      return `has nothing under “${reason.key}”`;
    case "duplicate-id":
      return `has the id “${id ?? ""}”, as line ${reason.firstLine} has`;
  }
}

function nameType(key: string): string {
  if (key === "id") return "a text or a number";
  return key === "held_out" ? "true or false" : "a text";
}
