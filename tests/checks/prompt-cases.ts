import type { CheckId } from "@/lib/checks/check";

/** A silver prompt alone, and what its report must say; checks that are not named must be silent about it. */
export interface PromptCase {
  readonly prompt: string;
  readonly expected: readonly CheckId[];
}

/** Prompts as people type them, for the prompt's own report. */
export const promptCases: readonly PromptCase[] = [
  { prompt: "Summarize this article in three sentences.", expected: ["ambiguous-reference"] },
  { prompt: "Make it shorter, at most 50 words.", expected: ["ambiguous-reference"] },
  { prompt: "can you translate this to french, one sentence", expected: ["ambiguous-reference"] },
  { prompt: "Write the email as discussed above, in 100 words.", expected: ["ambiguous-reference"] },
  { prompt: "Fix the bug in this code and return only the code.", expected: ["ambiguous-reference"] },
  { prompt: "Korrigiere das bitte, höchstens zwei Sätze.", expected: ["ambiguous-reference"] },
  { prompt: "Corrige este texto en una frase", expected: ["ambiguous-reference"] },
  {
    prompt: "Summarize this article in three sentences:\n\nThe harbour opened in 1887 and closed last year.",
    expected: [],
  },
  { prompt: "Translate this into French, one line: See you tomorrow.", expected: [] },
  { prompt: "Summarize this review in one sentence: {{review}}", expected: [] },
  { prompt: "Explain this proverb in two sentences: “A stitch in time saves nine.”", expected: [] },
  { prompt: "Write a 100-word post about this year's harvest festival.", expected: [] },
  { prompt: "Fasse diesen Text in zwei Sätzen zusammen:\n\nDer Hafen wurde 1887 eröffnet.", expected: [] },
  {
    prompt: "Write a 50-word invitation to our garden party. Also, what is the capital of Mongolia?",
    expected: ["two-tasks"],
  },
  {
    prompt: "Give me three dinner ideas. By the way, how do I reset a Fritzbox router?",
    expected: ["two-tasks"],
  },
  {
    prompt: "Schreibe eine Einladung mit 50 Wörtern. Übrigens, wie hoch ist der Watzmann?",
    expected: ["two-tasks"],
  },
  {
    prompt: "Write a poem of eight lines about the sea. Also write a title for it.",
    expected: [],
  },
  {
    prompt: "Plan a 3-day trip to Lisbon with kids. What should we pack for the trip?",
    expected: [],
  },
  {
    prompt: "Write a haiku about autumn. Use simple words. Avoid rhymes.",
    expected: [],
  },
  { prompt: "explain photosynthesis", expected: ["output-form"] },
  { prompt: "tell me about the history of Norway", expected: ["output-form"] },
  { prompt: "write a haiku about rain", expected: [] },
  { prompt: "list five rivers in Poland", expected: [] },
  { prompt: "Describe our shop in one sentence. Write at least 200 words.", expected: ["contradiction"] },
  { prompt: "Explain tides in 3 steps, with no lists. Answer as a bulleted list.", expected: ["contradiction"] },
  { prompt: "Explain tides in at most 100 words, without a table.", expected: [] },
  { prompt: "write a good story with some interesting characters, 300 words", expected: ["vague-words"] },
  { prompt: "Nenne 5 gute Gründe usw. für ein Elektroauto", expected: ["vague-words"] },
  { prompt: 'Find 5 synonyms for "good" and order them by strength.', expected: [] },
  { prompt: "写一首关于春天的诗", expected: [] },
  { prompt: "اشرح لي كيف تعمل الطاقة الشمسية", expected: [] },
  { prompt: "मुझे समझाओ कि बारिश कैसे होती है", expected: [] },
];
