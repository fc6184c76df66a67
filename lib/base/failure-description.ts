/** What to press next; the page decides which button that is. */
export type Remedy = "choose-model" | "free-space" | "turn-on-network" | "try-again" | "reload-page" | null;

/** A failure in a person's words: what happened, what is safe and what to do, and the button that does it. */
export interface FailureDescription {
  readonly title: string;
  readonly advice: string;
  readonly remedy: Remedy;
  /** A library's own words, for a report; null where there are none. */
  readonly detail: string | null;
}
