import type { Severity } from "./check";

/** What speaks for harm, as a check saw it; `docs/add-a-check.md` lists the signs of each check. */
export interface Signs {
  /** Faithful rewrites practically never show one of these: something else stands in a fact's place, a no is asked for. */
  readonly certain: readonly boolean[];
  /** Faithful rewrites show each of these now and then, and hardly ever two of them together. */
  readonly likely: readonly boolean[];
}

/**
 * The one place that decides when a finding blocks: on a certain sign, or where two likely ones agree. On one likely sign
 * the person is asked to look; without any nothing was decided.
 */
export function weigh({ certain, likely }: Signs): Exclude<Severity, "advice"> {
  if (certain.includes(true)) return "blocking";
  const agreeing = likely.filter(Boolean).length;
  if (agreeing >= 2) return "blocking";
  return agreeing === 1 ? "warning" : "unchecked";
}
