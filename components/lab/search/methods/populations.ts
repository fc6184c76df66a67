import type { MethodCard, MethodSource } from "./method-card";

const plum: MethodSource = {
  authors: "Pan et al.",
  year: 2023,
  title: "Plum: Prompt Learning using Metaheuristic",
  link: "https://arxiv.org/abs/2311.08364",
};

const plumDiffers =
  "Phrases are cut at punctuation and words of any script, edits that lose a fact are not tried, and weak ones are dropped early. The paper tries 500 edits on 100 rows each.";

const plumSmallModels =
  "The paper worked with models of about 1.5 B and nothing bigger: only the rewording needs a model at all.";

const evoPrompt: MethodSource = {
  authors: "Guo et al.",
  year: 2023,
  title: "Connecting Large Language Models with Evolutionary Algorithms Yields Powerful Prompt Optimizers",
  link: "https://arxiv.org/abs/2309.08532",
};

const needsScores = { rows: "scores", leastRows: 4, person: false } as const;

/** Methods that change phrases or cross prompts, and let the fittest stay. */
export const populationMethods: readonly MethodCard[] = [
  {
    id: "plum-climbing",
    name: "Plum, hill climbing",
    source: plum,
    about:
      "Edits your prompt by a phrase at a time. It takes out, swaps, puts back or rewords one, tries a few such edits on your rows, and goes on from the best if that is better.",
    differs: plumDiffers,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-annealing",
    name: "Plum, simulated annealing",
    source: plum,
    about:
      "Edits phrases, and at times goes on from a worse prompt. It does so less and less often; it lets the search leave a dead end.",
    differs: `The best prompt so far is kept aside; in the paper it may be lost. ${plumDiffers}`,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-mutation",
    name: "Plum, genetic search by mutation",
    source: plum,
    about:
      "Edits phrases of prompts from a growing pool. It draws a few of the pool, edits the best of them, and lets the best edit join.",
    differs: plumDiffers,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-crossover",
    name: "Plum, genetic search with crossover",
    source: plum,
    about:
      "Cuts two good prompts, and joins the pieces. It keeps a pool of the best; one round edits their phrases, the next crosses two of them.",
    differs: `It begins with edits, since a pool of one prompt has nothing to cross. ${plumDiffers}`,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-tabu",
    name: "Plum, tabu search",
    source: plum,
    about:
      "Edits phrases, but seldom those that were edited lately. Half of the time it passes over what the best edits of the last five rounds were about.",
    differs: `What is passed over are phrases; in the paper it is whole prompts, which never come twice here. ${plumDiffers}`,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-harmony",
    name: "Plum, harmony search",
    source: plum,
    about:
      "Puts prompts together from parts of the best ones. Each of five parts comes from one of them, as it is, reworded or edited.",
    differs: `The paper’s program leaves out the last phrase of each part; here none is lost. ${plumDiffers}`,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "evoprompt-ga",
    name: "EvoPrompt, genetic",
    source: evoPrompt,
    about:
      "Lets the model join two prompts, and change the result. Better ones of a pool are drawn more often; the best of old and new stay.",
    differs:
      "The pool begins with your prompt and guesses from solved rows; without solved rows, with your prompt reworded, and its facts must then be kept. The paper has 10 prompts, 10 rounds and 50 rows.",
    smallModels: "A model of 7 B answered in the paper, but a far bigger one wrote the prompts.",
    needs: needsScores,
  },
  {
    id: "evoprompt-de",
    name: "EvoPrompt, differential",
    source: evoPrompt,
    about:
      "Changes a prompt by what two others differ in. The model changes those differences, and mixes them with the best prompt and the old one; the better of old and new stays.",
    differs:
      "The pool begins with your prompt and guesses from solved rows, or your prompt reworded. All children of a round build on the best of the round before.",
    smallModels:
      "No published result is known to us. Its request has four steps; the genetic variant asks less of a small model.",
    needs: needsScores,
  },
  {
    id: "promptbreeder",
    name: "Promptbreeder",
    source: {
      authors: "Fernando et al.",
      year: 2023,
      title: "Promptbreeder: Self-Referential Self-Improvement Via Prompt Evolution",
      link: "https://arxiv.org/abs/2309.16797",
    },
    about:
      "Breeds prompts together with the advice that changes them. Of two prompts the better one is changed, in one of six ways, and the result takes the other’s place.",
    differs:
      "The advice and the styles of thinking are our own, facts must be kept, a hint stands above your prompt, and what did not change is not scored again. Two prompts are never crossed.",
    smallModels: "The paper used a very large model. No published result is known to us with small ones.",
    needs: needsScores,
  },
  {
    id: "tapo",
    name: "TAPO",
    source: {
      authors: "Luo et al.",
      year: 2025,
      title: "TAPO: Task-Referenced Adaptation for Prompt Optimization",
      link: "https://arxiv.org/abs/2501.06689",
    },
    about:
      "Breeds prompts, and judges them by several measures. They are how good the answers are, how short the prompt is, and how unlike the others. It changes prompts as Promptbreeder does.",
    differs:
      "Your rows’ demands stand in place of how alike texts are, and the prompt’s length in place of how natural it reads. The weights are fixed; in the paper they are chosen for each task.",
    smallModels: "The paper tried a model of 8 B. No published result is known to us below that.",
    needs: needsScores,
  },
  {
    id: "sprig",
    name: "SPRIG",
    source: {
      authors: "Zhang et al.",
      year: 2024,
      title: "SPRIG: Improving Large Language Model Performance by System Prompt Optimization",
      link: "https://arxiv.org/abs/2410.14826",
    },
    about:
      "Adds general sentences around your prompt. One is “Check your answer before you give it.”; it takes them out, swaps and rewords them too, and learns which ones help.",
    differs:
      "Your prompt stays whole, and the sentences serve your task alone; the paper seeks one system prompt for 42 tasks at once. There are 20 sentences, in English, in place of 306.",
    smallModels:
      "The paper used models of 7 to 12 B. No published result is known to us below that; only the rewording needs a model.",
    needs: needsScores,
  },
];
