import type { MethodCard, MethodSource } from "./method-card";

const plum: MethodSource = {
  authors: "Pan et al.",
  year: 2023,
  title: "Plum: Prompt Learning using Metaheuristic",
  link: "https://arxiv.org/abs/2311.08364",
};

const plumDiffers =
  "Phrases are cut by marks and words of any script, edits that lose a fact are not tried, and weak ones are dropped early. The paper tries 500 edits on 100 rows each.";

const plumSmallModels =
  "The one family that was shown to work with nothing bigger than 1.5 B: the edits need no model, but for the phrase said in other words.";

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
      "Takes out, swaps, puts back or rewords one phrase of your prompt at a time, tries a few such edits on your rows, and goes on from the best where it is better.",
    differs: plumDiffers,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-annealing",
    name: "Plum, simulated annealing",
    source: plum,
    about:
      "Edits phrases as hill climbing does, but now and then goes on from a worse prompt, less and less often, so that it can leave a dead end.",
    differs: `The best prompt so far is kept aside; in the paper it may be lost. ${plumDiffers}`,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-mutation",
    name: "Plum, genetic search by mutation",
    source: plum,
    about:
      "Keeps every round's best prompt in a pool, draws a few of the pool, edits the phrases of the best of them, and lets the best edit join.",
    differs: plumDiffers,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-crossover",
    name: "Plum, genetic search with crossover",
    source: plum,
    about:
      "Keeps a pool of the best prompts. One round edits their phrases, the next cuts two of them and joins the pieces.",
    differs: `It begins with edits, since a pool of one prompt has nothing to cross. ${plumDiffers}`,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-tabu",
    name: "Plum, tabu search",
    source: plum,
    about:
      "Climbs by edits of phrases, and half of the time passes over those phrases that the best edits of the last five rounds were about.",
    differs: `The list holds phrases; in the paper it holds whole prompts, which never come twice here. ${plumDiffers}`,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "plum-harmony",
    name: "Plum, harmony search",
    source: plum,
    about:
      "Keeps the best prompts, and puts new ones together from five parts: each part comes from one of them, as it is, reworded or edited.",
    differs: `The paper's program leaves out the last phrase of each part; here none is lost. ${plumDiffers}`,
    smallModels: plumSmallModels,
    needs: needsScores,
  },
  {
    id: "evoprompt-ga",
    name: "EvoPrompt, genetic",
    source: evoPrompt,
    about:
      "Keeps a pool of prompts. Two of them, the better ones more often, are joined by the model and then changed; the best of old and new stay.",
    differs:
      "The pool begins with your prompt and guesses from solved rows; where no row is solved, with your prompt in other words, and then its facts must be kept. The paper has 10 prompts, 10 rounds and 50 rows.",
    smallModels: "Prompts were tried with a model of 7 B, but written by a far bigger one.",
    needs: needsScores,
  },
  {
    id: "evoprompt-de",
    name: "EvoPrompt, differential",
    source: evoPrompt,
    about:
      "For each prompt of a pool, the model looks at what two others differ in, changes that, and mixes it with the best and the old one; the better of old and new stays.",
    differs:
      "The pool begins with your prompt and guesses from solved rows, or your prompt in other words. All children of a round build on the best of the round before.",
    smallModels:
      "Its request has four steps, which need a big model. With a small one the genetic way is likelier to work.",
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
      "Breeds prompts together with the advice by which they are changed. Of two prompts the better one is changed, in one of six ways, and takes the other's place.",
    differs:
      "The advice and the styles of thinking are our own, facts must be kept, a hint stands above your prompt, and what did not change is not scored again. Whole units are not crossed.",
    smallModels: "Nothing is published for models below 8 B.",
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
      "Breeds prompts as Promptbreeder does, but judges them by several measures at once: how good the answers are, how short the prompt is, and how unlike the others.",
    differs:
      "Your rows' demands stand in place of the likeness of texts, and the prompt's length in place of its perplexity. The weights are fixed; in the paper they are chosen for each task.",
    smallModels: "The paper tried a model of 8 B; nothing is published for smaller ones.",
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
      "Puts general sentences around your prompt, such as “Check your answer before you give it.”, takes them out, swaps and rewords them, and learns which ones help.",
    differs:
      "Your prompt stays whole, and the sentences serve your task alone; the paper seeks one system prompt for 42 tasks at once. There are 20 sentences, in English, in place of 306.",
    smallModels:
      "Made with models of 7 to 12 B. Nothing is published for smaller ones; the edits need no model, but for the rewording.",
    needs: needsScores,
  },
];
