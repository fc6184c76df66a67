/**
 * Sentences that may help with any task, which SPRIG puts around a prompt: role, care, thought, form, honesty, manner.
 * The paper's 306 (arXiv 2410.14826) are its own; these are ours, in English. None says a fact, a number or a language.
 */
export const sentenceLibrary = [
  "You know this subject well.",
  "You are careful and exact.",
  "You are a patient helper.",
  "Read all of the input before you answer.",
  "Look closely at every word of the input.",
  "Make sure that you know what is asked for.",
  "Think step by step before you answer.",
  "Solve the task in small parts.",
  "Weigh what speaks for and against each possible answer.",
  "Check your answer before you give it.",
  "Follow the instructions to the letter.",
  "Give the answer alone, without any comment.",
  "Keep the answer as short as it can be.",
  "Write in plain words.",
  "Answer in the form that is asked for.",
  "Use only what the input says.",
  "Where you are unsure, choose what is most likely.",
  "Take the simplest reading of the input.",
  "This matters a lot, so take care.",
  "You can do this well.",
] as const;
