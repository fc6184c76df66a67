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
      "Puts the model’s own good answers into the prompt as examples. It answers some rows, and those answers that pass are kept. Your words stay as they are.",
    differs:
      "DSPy returns its examples untested; here they must do better than your prompt on other rows. At most four examples, where DSPy fills up to 16.",
    smallModels:
      "Mistral 7 B, Llama 2 7 B and Llama 3 8 B taught themselves so. No published result is known to us below 7 B. Examples make each call longer.",
    needs: { rows: "scores", leastRows: 2, person: false },
  },
  {
    id: "random-search",
    name: "Random search of examples",
    source: dspy,
    about:
      "Tries several sets of examples, and keeps the best. Each set is made as BootstrapFewShot does, from rows in another order, and your prompt is scored with it.",
    differs:
      "Rows that stand in a prompt never score, where DSPy scores its training rows unless it is given others. Eight sets in place of 18, and weak ones are dropped early.",
    smallModels:
      "Shown with the same models of 7 and 8 B as BootstrapFewShot. Four examples at most keep the calls short.",
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
      "Tries pairs of an instruction and a set of examples. The instructions are written from a summary of your rows. The scores so far say which pair comes next; the best pairs are scored on all rows.",
    differs:
      "Three instructions with four sets. All pairs are scored on the same rows, and earlier scores guide from the fourth pair on, where DSPy draws ten by chance first.",
    smallModels:
      "With Llama 3 8 B answering, it beat other optimizers in 5 of 7 programs, by up to 13 %; the instructions came from a larger model.",
    needs: { rows: "scores", leastRows: 4, person: false },
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
      "Writes variants in several styles of thinking, and lets them race. The best is mended by a critique; at the end it gets hard rows as examples, and an expert’s role.",
    differs:
      "All race on the same ten rows until the third mistake; the program scores on one to three, which is noise. The final prompt is scored too. Examples show no reasoning before the answer.",
    smallModels:
      "No published result is known to us below 8 B. Critiques by small models are mostly general; variants and examples are likelier to help.",
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
      "Searches for examples twice. The winner of the first search writes the examples of the second. Between them, other rows decide whether anything was gained.",
    differs:
      "The paper trains the model’s weights between the two searches, which a browser tab cannot do. The better of both winners and your own prompt is kept.",
    smallModels:
      "Shown with Mistral 7 B, Llama 2 7 B and Llama 3 8 B, with training. No published result is known to us for the prompt half alone.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
];
