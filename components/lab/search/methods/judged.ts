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
];
