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
      "Guesses the instruction behind your right answers. The model sees pairs of input and right answer; its guesses are scored on your rows, and the best is reworded.",
    differs:
      "All guesses are scored on the same rows, and weak ones are dropped early; your own prompt takes part. Its program asks for 90 guesses, each scored on rows of its own.",
    smallModels:
      "Weaker models guessed clearly worse instructions in the paper. No published result is known to us for chat models of 1 to 3 B.",
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
      "Shows the model earlier prompts with their scores. It sees the best so far, the best last, and a few solved rows; it writes the next prompts, which are scored and join the list.",
    differs: "Rows that are shown never score. Four steps of three prompts stand in place of 200 steps of eight.",
    smallModels:
      "Did little for Llama 2 of 7 to 70 B and for Mistral 7 B (“Revisiting OPRO”, 2024): plain, direct instructions did better.",
    needs: { rows: "scores", leastRows: 4, person: false, largeModel: true },
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
      "Writes variants, scores them, and learns from the scores. Each further round writes new ones with the attempts and their scores in sight. The model sees no rows.",
    differs:
      "Three rounds of four prompts in place of ten, at a temperature of 1 in place of 1.4. The rows that score are not those that decide at the end.",
    smallModels:
      "As with OPRO, small models learn little from a list of scores. No published result of its own is known to us.",
    needs: { rows: "scores", leastRows: 4, person: false, largeModel: true },
  },
  {
    id: "qpo",
    name: "QPO",
    source: {
      authors: "Kong et al.",
      year: 2024,
      title: "QPO: Query-dependent Prompt Optimization via Multi-Loop Offline Reinforcement Learning",
      link: "https://arxiv.org/abs/2408.10504",
    },
    about:
      "Writes each prompt in sight of one of your inputs, and of the best prompts so far with their scores. What it wrote is scored, and feeds the next loop.",
    differs:
      "After the paper’s description, without its training. The paper trains a small model that writes another prompt for each input; here one prompt is kept for all rows.",
    smallModels:
      "The paper trained a small writer. Untrained small models were found to learn little from scored prompts; see OPRO.",
    needs: { rows: "scores", leastRows: 4, person: false, largeModel: true },
  },
  {
    id: "dp-opt",
    name: "DP-OPT, without its privacy bound",
    source: {
      authors: "Hong et al.",
      year: 2023,
      title: "DP-OPT: Make Large Language Model Your Privacy-Preserving Prompt Engineer",
      link: "https://arxiv.org/abs/2312.03724",
    },
    about:
      "Guesses an instruction from each of several groups of rows, and writes what most guesses say. What only one row says is less likely to come into your prompt.",
    differs:
      "After the paper’s description. The paper’s groups vote on each word, with noise that bounds what the prompt can tell of a row. Here the model sums up whole guesses, and nothing bounds what the prompt tells.",
    smallModels: "No published result is known to us below 7 B.",
    needs: { rows: "right-answers", leastRows: 6, person: false },
  },
  {
    id: "gpo",
    name: "GPO, gradient-inspired",
    source: {
      authors: "Tang et al.",
      year: 2024,
      title:
        "Unleashing the Potential of Large Language Models as Prompt Optimizers: Analogical Analysis with Gradient-based Model Optimizers",
      link: "https://arxiv.org/abs/2402.17564",
    },
    about:
      "Changes the best prompt in small steps, as a descent does. The writer sees earlier prompts that are like it, with their scores, and may change twenty words at first, and fewer with each step.",
    differs:
      "After the paper’s description. Prompts are alike by the words that they share, in place of embeddings. The sizes are ours.",
    smallModels:
      "No published result is known to us. Small models were found to learn little from scored prompts; see OPRO.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "gpo-shift",
    name: "GPO, generalized",
    source: {
      authors: "Li et al.",
      year: 2023,
      title: "Robust Prompt Optimization for Large Language Models Against Distribution Shifts",
      link: "https://arxiv.org/abs/2305.13954",
    },
    about:
      "For rows of which only some have a right answer. Prompts that were guessed from those vote on the others; where they agree, the answer is taken for right, and prompts are guessed anew from both.",
    differs:
      "After the paper’s description. Where all rows have an answer, half of those that may be seen stand in for the others, and their answers are not looked at. The share of votes is ours.",
    smallModels: "No published result is known to us. Prompts that err in the same way agree on what is wrong.",
    needs: { rows: "right-answers", leastRows: 6, person: false },
  },
  {
    id: "mop",
    name: "MoP, mixture of prompts",
    source: {
      authors: "Wang et al.",
      year: 2024,
      title: "One Prompt is not Enough: Automated Construction of a Mixture-of-Expert Prompts",
      link: "https://arxiv.org/abs/2407.00256",
    },
    about:
      "Sorts your rows into kinds, and finds a prompt and solved rows for each kind. The result is one prompt with a choice in it: {% if … %} looks for words in the row, here and wherever the prompt is used.",
    differs:
      "Kinds are told by words, where the paper uses embeddings. Your own prompt takes part. The prompt with the choice must do better than each prompt without one. Two kinds; the paper tries 2 to 10.",
    smallModels:
      "No published result is known to us below 8 B. A short prompt for each kind may suit a small model; this is not measured.",
    needs: { rows: "right-answers", leastRows: 6, person: false },
  },
  {
    id: "prompt-selection",
    name: "Automatic prompt selection",
    source: {
      authors: "Do et al.",
      year: 2024,
      title: "Automatic Prompt Selection for Large Language Models",
      link: "https://arxiv.org/abs/2404.02717",
    },
    about:
      "Sorts your rows into kinds, writes prompts from the solved rows of each, and tries all prompts on all kinds. The result chooses the best prompt for each row, by {% if … %} in the prompt itself.",
    differs:
      "After the paper’s description. Kinds are told by words, and a table says which prompt suits which kind; the paper trains a model for that.",
    smallModels: "No published result is known to us.",
    needs: { rows: "right-answers", leastRows: 6, person: false },
  },
  {
    id: "prompt-oirl",
    name: "Prompt-OIRL",
    source: {
      authors: "Sun et al.",
      year: 2023,
      title: "Query-Dependent Prompt Evaluation and Optimization with Offline Inverse RL",
      link: "https://arxiv.org/abs/2309.06553",
    },
    about:
      "Puts known hints behind your prompt, such as to think step by step, and learns which hint helps with which kind of row. The result chooses by {% if … %} in the prompt itself. The model writes nothing.",
    differs:
      "After the paper’s description, its prompt half. A table by kinds of rows, told by words, stands in place of a trained reward model. The hints are ours, and they are tried now, where the paper has trials from before.",
    smallModels: "No published result is known to us below 7 B.",
    needs: { rows: "scores", leastRows: 6, person: false },
  },
];
