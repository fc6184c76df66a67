import type { MethodCard } from "./method-card";

/** Methods that read an instruction off solved rows, or off prompts that were scored before. */
export const inductionMethods: readonly MethodCard[] = [
  {
    id: "ape",
    name: "APE",
    source: {
      authors: "Zhou et al.",
      year: 2022,
      title: "Large Language Models Are Human-Level Prompt Engineers",
      link: "https://arxiv.org/abs/2211.01910",
    },
    about:
      "Reads pairs of input and right answer, guesses the instruction behind them in several ways, scores each on your rows, and says the best in other words.",
    differs:
      "All guesses are scored on the same rows, and weak ones are dropped early; your own prompt takes part. The paper asks for 90 guesses, each scored on rows of its own.",
    smallModels:
      "Weaker models guessed clearly worse instructions in the paper. Nothing is published for chat models of 1 to 3 B.",
    needs: { rows: "right-answers", leastRows: 3, person: false },
  },
];
