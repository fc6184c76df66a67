/** Ways to think about a task; Promptbreeder has a list of its own (arXiv 2309.16797, appendix), these are ours. */
export const thinkingStyles = [
  "Think of the steps that lead to a right answer.",
  "Think of what is most often done wrong here.",
  "Think of how an expert would explain it to a beginner.",
  "Think of what the answer must look like.",
] as const;

/** Ways to change a prompt; each is a unit's own, and is bred with it. */
export const mutationPrompts = [
  "Say the prompt more plainly, in short sentences.",
  "Add the one rule that the prompt lacks most.",
  "Put first what matters most, and leave out what does not help.",
  "Say exactly what the answer must be like.",
] as const;
