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
  {
    id: "opro",
    name: "OPRO",
    source: {
      authors: "Yang et al.",
      year: 2023,
      title: "Large Language Models as Optimizers",
      link: "https://arxiv.org/abs/2309.03409",
    },
    about:
      "Shows the model the best prompts so far with their scores, the best last, and a few solved rows; it writes the next prompts, which are scored and join the list.",
    differs:
      "Rows that are shown are never among those that score. Four steps of three prompts stand in place of 200 steps of eight.",
    smallModels:
      "Does not work with Llama 2 of 7 to 70 B nor Mistral 7 B (“Revisiting OPRO”): plain, direct instructions did better there.",
    needs: { rows: "scores", leastRows: 2, person: false },
  },
  {
    id: "copro",
    name: "COPRO",
    source: {
      authors: "Khattab et al.",
      year: 2023,
      title: "DSPy: Compiling Declarative Language Model Calls into Self-Improving Pipelines",
      link: "https://arxiv.org/abs/2310.03714",
    },
    about:
      "Writes variants of your prompt, scores them, and then writes further ones with the attempts and their scores in sight. Shows no rows to the model.",
    differs:
      "Three rounds of four prompts in place of ten, at a temperature of 1 in place of 1.4. It selects by other rows than those that judge it at the end.",
    smallModels: "As OPRO: small models learn little from a list of scores. Nothing is published for it alone.",
    needs: { rows: "scores", leastRows: 2, person: false },
  },
];
