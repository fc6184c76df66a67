import type { MethodCard } from "./method-card";

const dspy = {
  authors: "Khattab et al.",
  year: 2023,
  title: "DSPy: Compiling Declarative Language Model Calls into Self-Improving Pipelines",
  link: "https://arxiv.org/abs/2310.03714",
} as const;

/** Methods that put solved rows into the prompt, or choose among combinations. */
export const demonstrationMethods: readonly MethodCard[] = [
  {
    id: "bootstrap",
    name: "BootstrapFewShot",
    source: dspy,
    about:
      "Lets the model answer some rows, and puts those of its own answers that pass into the prompt as examples. Your words stay as they are.",
    differs:
      "The program returns its examples unseen; here they must do better than your prompt on other rows. At most four examples, where the program fills up to 16.",
    smallModels:
      "The safest method below 8 B: Mistral 7 B, Llama 2 7 B and Llama 3 8 B taught themselves. Examples make each request longer.",
    needs: { rows: "scores", leastRows: 2, person: false },
  },
  {
    id: "random-search",
    name: "Random search of examples",
    source: dspy,
    about:
      "Makes several sets of solved rows as BootstrapFewShot does, from rows in another order each time, scores your prompt with each, and keeps the best set.",
    differs:
      "Rows that stand in a prompt are never scored, where the program scores its training rows unless it is given others. Eight sets in place of 18, and weak ones are dropped early.",
    smallModels: "As BootstrapFewShot: the safest below 8 B. Four examples are about what a small model reads.",
    needs: { rows: "scores", leastRows: 2, person: false },
  },
  {
    id: "mipro",
    name: "MIPROv2",
    source: {
      authors: "Opsahl-Ong et al.",
      year: 2024,
      title: "Optimizing Instructions and Demonstrations for Multi-Stage Language Model Programs",
      link: "https://arxiv.org/abs/2406.11695",
    },
    about:
      "Sums your rows up, writes instructions from that, makes sets of solved rows, and tries pairs of both on some rows each; a model of the scores says which pair comes next. The best pairs meet all rows.",
    differs:
      "Three instructions with four sets. All pairs meet the same rows, and the model of the scores is asked from the fourth pair on, where the program draws ten by chance first.",
    smallModels:
      "Gained up to 13 % with Llama 3 8 B answering, in 5 of 7 programs; the instructions came from a larger model.",
    needs: { rows: "scores", leastRows: 2, person: false },
  },
  {
    id: "promptwizard",
    name: "PromptWizard",
    source: {
      authors: "Agarwal et al.",
      year: 2024,
      title: "PromptWizard: Task-Aware Prompt Optimization Framework",
      link: "https://arxiv.org/abs/2405.18369",
    },
    about:
      "Writes variants of your prompt in several styles of thinking, lets them race on a few rows, mends the best from a critique, and at the end adds hard rows as examples and an expert's role.",
    differs:
      "All race on the same ten rows until the third mistake, since the program's score from one to three rows is noise. What comes last is scored too, where the program returns it unseen. Examples show no reasoning before the answer.",
    smallModels:
      "Nothing is known below 8 B. Critiques by small models are mostly generic, so hope more for the variants and the examples.",
    needs: { rows: "right-answers", leastRows: 4, person: false },
  },
  {
    id: "better-together",
    name: "BetterTogether, prompt half",
    source: {
      authors: "Soylu et al.",
      year: 2024,
      title: "Fine-Tuning and Prompt Optimization: Two Great Steps that Work Better Together",
      link: "https://arxiv.org/abs/2407.10930",
    },
    about:
      "Two random searches of examples in a row: the winner of the first writes the examples of the second. Between them other rows decide whether anything was won.",
    differs:
      "The paper trains the model's weights between the two searches, which no tab can. The better of both winners and your own prompt is kept.",
    smallModels:
      "Done with Mistral 7 B, Llama 2 7 B and Llama 3 8 B, weights included. The prompt half alone is not published.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
];
