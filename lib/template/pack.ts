/** The four texts of FIPO's modular template, under FIPO's own JSON keys (`data/prompts.json`, arXiv 2402.11811). */
export interface PackTexts {
  /** The request to the optimizer; holds `S_P`, `O_C` and `G_N`. */
  readonly optimizer: string;
  /** The optional block of the silver response; holds `S_R`. */
  readonly s_r: string;
  /** The optional block of the golden response; holds `G_R`. */
  readonly g_r: string;
  /** The request to judge; holds `R_P`, `P_A`, `P_B` and `G_R`. The answer is A or B. */
  readonly discriminator: string;
}

export interface TemplatePack {
  readonly id: string;
  readonly name: string;
  readonly texts: PackTexts;
  /**
   * The request is one for models under about three billion parameters: the run shows them worked examples before it, asks
   * a second time where they wrote no prompt, and falls back on the person's own words. Missing for other models.
   */
  readonly isForSmallModels?: boolean;
  /**
   * The model that reads it was trained on its request, and so reads that request alone: without worked examples, and
   * only once. Missing for other models.
   */
  readonly isLearned?: boolean;
}

/** The place-holders that each text must hold; they are filled there and nowhere else. */
export const placeholders = {
  optimizer: ["S_P", "O_C", "G_N"],
  s_r: ["S_R"],
  g_r: ["G_R"],
  discriminator: ["R_P", "P_A", "P_B", "G_R"],
} as const satisfies Record<keyof PackTexts, readonly string[]>;

/**
 * Cuts a template at its place-holders: the parts at even places are text, those at odd places have the shape of a
 * place-holder (capital, underscore, capital, standing alone). The parts joined are the template.
 */
export function splitAtPlaceholders(template: string): readonly string[] {
  return template.split(/\b([A-Z]_[A-Z])\b/);
}
