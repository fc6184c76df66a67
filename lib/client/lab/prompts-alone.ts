/** The source of a set that compares prompts as they are sent, without a model: the filled prompt is the answer. */
export const PROMPTS_ALONE = "prompts-alone";
