/** Something that a prompt says or not, told by its words, however it came to say it. */
export interface Feature {
  readonly id: string;
  readonly pattern: RegExp;
  /** Sentences that say it and nothing else that counts; the same in other words. */
  readonly phrasings: readonly string[];
}

/** What an instruction can say beside its task. Which of it helps, harms or does nothing is the world's. */
export const features: readonly Feature[] = [
  {
    id: "one word",
    pattern: /\b(?:(?:one|single) word|nothing else)\b/iu,
    phrasings: ["Answer with one word.", "Reply in a single word.", "Write the name of the kind and nothing else."],
  },
  {
    id: "step by step",
    pattern: /\b(?:step by step|steps?|reasoning|think)\b/iu,
    phrasings: ["Think step by step.", "Work through it in small steps.", "Go step by step before you settle."],
  },
  {
    id: "role",
    pattern: /\b(?:you are|act as|expert)\b/iu,
    phrasings: ["You are an expert reader of mail.", "Act as an expert clerk.", "You are a clerk who has seen it all."],
  },
  {
    id: "care",
    pattern: /\b(?:careful|carefully|attention|double-check|with care)\b/iu,
    phrasings: ["Read with care.", "Pay close attention.", "Be careful with details."],
  },
  {
    id: "by tone",
    pattern: /\btone\b/iu,
    phrasings: ["Go by its tone.", "The tone decides.", "Look at the tone."],
  },
  {
    id: "by subject",
    pattern: /\b(?:subject|topic)\b/iu,
    phrasings: ["Go by its subject.", "The topic decides.", "Look at the subject."],
  },
  {
    id: "by wish",
    pattern: /\b(?:wants?|wish|wishes)\b/iu,
    phrasings: ["Go by what the writer wants.", "What the sender wants decides.", "Look for the wish behind it."],
  },
  {
    id: "politeness",
    pattern: /\b(?:please|thank)\b/iu,
    phrasings: ["Please help.", "Thank you for your help.", "Please do your part."],
  },
  {
    id: "stress",
    pattern: /\b(?:important|crucial|vital)\b/iu,
    phrasings: ["This is important.", "A right answer is crucial.", "It is vital to be right."],
  },
  {
    id: "breath",
    pattern: /\b(?:breath|calm|relax)\b/iu,
    phrasings: ["Take a deep breath.", "Stay calm.", "Relax and begin."],
  },
  {
    id: "reasons",
    pattern: /\b(?:explain|why|reasons?|justify)\b/iu,
    phrasings: ["Explain your choice.", "Say why.", "Give a reason for it."],
  },
  {
    id: "doubt",
    pattern: /\b(?:doubt|unsure|unclear)\b/iu,
    phrasings: ["When in doubt, take the likeliest.", "Where it is unclear, choose the nearest.", "If unsure, guess."],
  },
  {
    id: "again",
    pattern: /\b(?:twice|again)\b/iu,
    phrasings: ["Read it twice.", "Read it again before you answer.", "Look at it twice."],
  },
  {
    id: "short",
    pattern: /\b(?:brief|briefly|concise|short)\b/iu,
    phrasings: ["Be brief.", "Be concise.", "Keep it short."],
  },
  {
    id: "form",
    pattern: /\b(?:format|list|bullets?|json|headings?)\b/iu,
    phrasings: ["Mind the format.", "Use a fixed format.", "Answer as a list."],
  },
];

/** What is sorted, said by any word that means it; a prompt without it is no prompt for the task. */
export const taskPattern = /\b(?:sort\w*|classif\w*|kinds?|categor\w*|label\w*)\b/iu;

export const taskSentences: readonly string[] = [
  "Say which kind of note this is.",
  "Classify the note.",
  "Decide what kind of note it is.",
  "Sort the note into its category.",
  "Find the category of the note.",
];

export const SLOT = "{{note}}";
export const slotLine = `Note: ${SLOT}`;

/** Features that no single sentence says. */
export const wholeFeatures = ["labels", "note first", "examples"] as const;

/** "Praise or complaint." in a sentence. */
export function labelSentences(labels: readonly string[]): readonly string[] {
  const last = labels.at(-1) ?? "";
  const listed = `${labels.slice(0, -1).join(", ")} or ${last}`;
  return [`The kinds are: ${listed}.`, `It is ${listed}.`, `Choose from these labels: ${listed}.`];
}
