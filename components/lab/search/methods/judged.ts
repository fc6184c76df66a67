import type { MethodCard } from "./method-card";

/** Methods that hold answers against each other, by the model's judgement or a person's. */
export const judgedMethods: readonly MethodCard[] = [
  {
    id: "spo",
    name: "SPO",
    source: {
      authors: "Xiang et al.",
      year: 2025,
      title: "Self-Supervised Prompt Optimization",
      link: "https://arxiv.org/abs/2502.06855",
    },
    about:
      "Looks at what your prompt leads to, changes one thing, and keeps the change where the model itself prefers the new answers. Needs no right answers.",
    differs:
      "Each row is judged by itself and in both orders, so that a liking for the first place falls out. The sample answer is shown to the writer only, never to the judge.",
    smallModels: "Unproven below 8 B: a small model's preferences are weak evidence.",
    needs: { rows: "rows", leastRows: 1, person: false },
  },
  {
    id: "pdo",
    name: "PDO",
    source: {
      authors: "Wu et al.",
      year: 2025,
      title: "LLM Prompt Duel Optimizer: Efficient Label-Free Prompt Optimization",
      link: "https://arxiv.org/abs/2510.13907",
    },
    about:
      "Writes prompts from your inputs and lets their answers meet in duels that the model judges. Duels go to those pairs that are still open; the weakest prompts make room for variations of the best.",
    differs:
      "The judge sees each pair in both orders, a tie is half a win for both, and two prompts meet on a row only once. Six prompts and 60 duels; the paper has 21 and 1,500.",
    smallModels: "Nothing is published: a small model's preferences are weak evidence.",
    needs: { rows: "rows", leastRows: 1, person: false },
  },
  {
    id: "apohf",
    name: "APOHF",
    source: {
      authors: "Lin et al.",
      year: 2024,
      title: "Prompt Optimization with Human Feedback",
      link: "https://arxiv.org/abs/2405.17346",
    },
    about:
      "Says your prompt in other words, then shows you two answers at a time: you say which is better, and it learns what you like. You may go away at any time and come back.",
    differs:
      "It learns from a few features of the prompts in place of a network over their embeddings. Nine prompts and 20 questions, then up to 8 more on rows you have not seen; the paper has 200 and 150.",
    smallModels: "It suits them well: you judge, and the model only says your prompt in other words.",
    needs: { rows: "rows", leastRows: 2, person: true },
  },
];
