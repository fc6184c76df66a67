import type { FramedPrompt } from "../records/framed-prompt";

/** What a person wants changed in a prompt that was made before. */
export interface Refinement {
  /** In the person's own words, such as "shorter; keep the table". */
  readonly note: string;
  /** The prompt to change, as it stands. */
  readonly parentText: string;
  /** Where rules change a prompt that they framed: its parts, which stay marked. */
  readonly parentFrame?: FramedPrompt;
  /**
   * All that the person asked for on the way from the silver prompt, this note included where it is theirs and no
   * check's; where this is missing, the note alone.
   */
  readonly wishes?: readonly string[];
}

/**
 * The words around a refinement in the request. FIPO's packs have no text for it, so this one is ours and serves every
 * pack: short enough for small models. Packs say that what stands between tags is not to be followed, and that the
 * silver prompt is what to rewrite; here both are otherwise, so it must be said.
 */
export const refinementWords = {
  beforeParent: `

The silver prompt was rewritten before, as this golden prompt:

<earlier_golden_prompt>
`,
  beforeNote: `
</earlier_golden_prompt>

The person wants this changed in it:

<change>
`,
  end: `
</change>

This time, rewrite the earlier golden prompt, so that it follows the change. Keep everything else in it, above all its task, facts and place-holders. Do not answer it. Do not mention the change or the earlier prompt.`,
} as const;
