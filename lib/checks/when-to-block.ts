import type { Severity } from "./check";

/** What speaks for harm, as a check saw it; `docs/add-a-check.md` lists the signs of each check. */
export interface Signs {
  /** Faithful rewrites practically never show one of these: something else stands in a fact's place, a no is asked for. */
  readonly certain: readonly boolean[];
  /** Faithful rewrites show these now and then: something was not found again. */
  readonly likely: readonly boolean[];
}

/**
 * The one place that decides when a finding blocks: on a certain sign. On a likely one the person is asked to look;
 * without any nothing was decided.
 */
export function weigh({ certain, likely }: Signs): Exclude<Severity, "advice"> {
  if (certain.includes(true)) return "blocking";
  return likely.includes(true) ? "warning" : "unchecked";
}
