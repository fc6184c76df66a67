/** What a search asks a person: which of two answers to one input is better. Who gave which is not told. */
export interface PersonQuestion {
  /** Stored, so that there can be other kinds of questions one day. */
  readonly kind: "duel";
  readonly input: string;
  readonly first: string;
  readonly second: string;
}

export const personAnswers = ["first", "second", "neither"] as const;

/** "neither" where the person cannot tell. */
export type PersonAnswer = (typeof personAnswers)[number];
