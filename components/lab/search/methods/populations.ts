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
];
