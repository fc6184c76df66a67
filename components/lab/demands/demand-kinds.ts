/** How the value of a demand is typed. */
export type ValueForm = "none" | "text" | "list" | "script" | "schema" | "range" | "rubric";

export interface DemandKind {
  /** As promptfoo names it. */
  readonly kind: string;
  /** After "The answer …". */
  readonly name: string;
  /** After "The answer …", where it is turned around. */
  readonly negated: string;
  readonly form: ValueForm;
  /** What the threshold counts; null where there is none. */
  readonly threshold: string | null;
  readonly hint: string | null;
}

const filled = "Place-holders such as {{name}} are filled from the row.";
const overlap = "From 0 to 1; what lies below it fails.";

/** The demands that can be written here, in groups, by plain words. Others are kept as they were imported. */
export const demandGroups: readonly { readonly name: string; readonly kinds: readonly DemandKind[] }[] = [
  {
    name: "Words in it",
    kinds: [
      one("contains", ["contains", "does not contain"], "text", filled),
      one("icontains", ["contains, in capitals or not", "does not contain, in capitals or not"], "text", filled),
      one("contains-all", ["contains all of", "does not contain all of"], "list", `One a line. ${filled}`),
      one("contains-any", ["contains one of", "contains none of"], "list", `One a line. ${filled}`),
      one("starts-with", ["starts with", "does not start with"], "text", filled),
      one("equals", ["is exactly", "is anything but"], "text", filled),
      one("regex", ["matches the pattern", "does not match the pattern"], "text", "A JavaScript regular expression."),
    ],
  },
  {
    name: "Its form",
    kinds: [
      one("is-json", ["is JSON", "is not JSON"], "schema", "A JSON Schema that it must fit; empty for any JSON."),
      one("contains-json", ["contains JSON", "contains no JSON"], "schema", "A JSON Schema; empty for any JSON."),
      one("word-count", ["has so many words", "has any other number of words"], "range", "A number, or such as 20-50."),
      one("is-refusal", ["is a refusal", "is no refusal"], "none", "Known by common phrases, in English."),
      one("is-xml", ["is XML", "is not XML"], "none", null),
      one("contains-html", ["contains HTML", "contains no HTML"], "none", null),
    ],
  },
  {
    name: "How near it comes",
    kinds: [
      {
        ...one("levenshtein", ["is nearly, by letters", "is not nearly, by letters"], "text", filled),
        threshold: "Letters that may differ",
      },
      { ...one("rouge-n", ["shares words with", "shares no words with"], "text", filled), threshold: overlap },
      { ...one("bleu", ["is worded like", "is not worded like"], "text", filled), threshold: overlap },
      {
        ...one(
          "similar",
          ["means the same as", "does not mean the same as"],
          "text",
          "Needs the small model of meanings.",
        ),
        threshold: overlap,
      },
    ],
  },
  {
    name: "By a program, a judge or yourself",
    kinds: [
      {
        ...one(
          "javascript",
          ["passes the JavaScript", "fails the JavaScript"],
          "script",
          "An expression on `output`, or a body with `return`; true, or a score.",
        ),
        threshold: "The least score",
      },
      {
        ...one(
          "llm-rubric",
          ["satisfies the judge", "does not satisfy the judge"],
          "rubric",
          "The loaded model judges; small ones judge badly.",
        ),
        threshold: overlap,
      },
      one(
        "select-best",
        ["is the best of all columns", "is not the best of all columns"],
        "rubric",
        "By which criterion. The loaded model compares the answers of all prompts.",
      ),
      one("human", ["is good, as you say yourself", "is not good, as you say yourself"], "none", null),
      { ...one("latency", ["came in time", "came too late"], "none", null), threshold: "Milliseconds at most" },
    ],
  },
];

function one(
  kind: string,
  [name, negated]: readonly [string, string],
  form: ValueForm,
  hint: string | null,
): DemandKind {
  return { kind, name, negated, form, threshold: null, hint };
}

const known = new Map(demandGroups.flatMap(({ kinds }) => kinds.map((kind) => [kind.kind, kind] as const)));

/** Null for a kind that came with a file and cannot be edited here. */
export function findKind(kind: string): DemandKind | null {
  return known.get(kind) ?? null;
}
