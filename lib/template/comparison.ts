/** What the discriminator is asked: which of two prompts is the better rewriting of the raw prompt. */
export interface Comparison {
  /** FIPO's `R_P`: the prompt as the person wrote it. */
  readonly rawPrompt: string;
  readonly promptA: string;
  readonly promptB: string;
  /** Null where none is given. */
  readonly goldenResponse: string | null;
  /** What the person judges by, in their own words, such as "must fit in a tweet"; null for the pack's own questions. */
  readonly criterion: string | null;
}

/**
 * What fills `G_R` where no golden response is given. FIPO's discriminator names a golden response in any case; an empty
 * place leaves a small model to guess what is missing, so the place says it.
 */
export const unknownGoldenResponse = "(None is given. Any correct, complete and useful response will do.)";

/**
 * The words around a criterion. FIPO's packs have no place for one, so it stands in the same place of every pack, after
 * the whole request, and the answer's form is said again at the end, where a small model heeds it most.
 */
export const criterionWords = {
  before: `

The person judges by this above all else:

<criterion>
`,
  after: `
</criterion>

Decide which prompt meets this criterion better, or leads to a response that does. Only where both do equally, decide by the rest. Answer with one letter, A or B.`,
} as const;
