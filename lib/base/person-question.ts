/** What a search asks a person; stored with the search while it waits. */
export type PersonQuestion = DuelQuestion | OpenQuestion;

/** Which of two answers to one input is better. Who gave which is not told. */
export interface DuelQuestion {
  readonly kind: "duel";
  readonly input: string;
  readonly first: string;
  readonly second: string;
}

/** A question that is answered in words, or by one of some options. */
export interface OpenQuestion {
  readonly kind: "open";
  /** One sentence or two. */
  readonly question: string;
  /** What it is about, each with a title: a prompt, or an input and its answer. */
  readonly about: readonly { readonly title: string; readonly text: string }[];
  /** One of these is to be said; none for any words. */
  readonly options: readonly string[];
}

const duelAnswers: readonly string[] = ["first", "second", "neither"];

/**
 * To a duel "first", "second", or "neither" where the person cannot tell; to an open question one of its options, or what
 * the person says in words; empty where they have nothing to say.
 */
export type PersonAnswer = string;

/** Whether that is an answer to the question. */
export function isAnswerTo(question: PersonQuestion, answer: PersonAnswer): boolean {
  switch (question.kind) {
    case "duel":
      return duelAnswers.includes(answer);
    case "open":
      return answer === "" || question.options.length === 0 || question.options.includes(answer);
  }
}
