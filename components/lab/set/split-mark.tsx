import type { Split } from "@/lib/records/case";

const names: Readonly<Record<Split, string>> = {
  propose: "to learn from",
  select: "to choose by",
  "open-once": "opened once, at the end",
};
const letters: Readonly<Record<Split, string>> = { propose: "L", select: "C", "open-once": "E" };
const looks: Readonly<Record<Split, string>> = {
  propose: "border-line-strong",
  select: "border-transparent bg-silver-wash",
  "open-once": "border-transparent bg-gold-wash",
};

/** What a search does with the row. */
export function splitName(split: Split): string {
  return names[split];
}

/** A row's part in a search, as one letter. */
export function SplitMark({ split }: { split: Split | undefined }) {
  if (split === undefined) return null;
  return (
    <abbr
      title={`This row is ${names[split]}`}
      className={`grid size-5 shrink-0 place-items-center rounded border text-[0.6875rem] font-medium no-underline ${looks[split]}`}
    >
      {letters[split]}
    </abbr>
  );
}
