import type { MethodCard } from "./method-card";

/** Methods that look at what went wrong, and mend the prompt. */
export const critiqueMethods: readonly MethodCard[] = [
  {
    id: "protegi",
    name: "ProTeGi",
    source: {
      authors: "Pryzant et al.",
      year: 2023,
      title: "Automatic Prompt Optimization with “Gradient Descent” and Beam Search",
      link: "https://arxiv.org/abs/2305.03495",
    },
    about:
      "Asks why your prompt failed, and mends it. Each reason leads to a new prompt, which is reworded too. Promising ones get more rows, and the best two go on.",
    differs:
      "Two failures are shown at a time, and the rows they come from never score. The paper keeps four prompts for six rounds, about 14,000 calls by its program.",
    smallModels: "Small models were found to give general reasons that miss the cause.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "gepa",
    name: "GEPA",
    source: {
      authors: "Agrawal et al.",
      year: 2025,
      title: "GEPA: Reflective Prompt Evolution Can Outperform Reinforcement Learning",
      link: "https://arxiv.org/abs/2507.19457",
    },
    about:
      "Learns from three rows at a time. It writes down what their answers and scores teach, and tries the new prompt on the same three first. Every prompt that is best on some row may be built on.",
    differs:
      "The prompt is edited as a whole, so there are no parts to take in turn. Only the two weakest of the three answers are shown, and a prompt that copies an answer is refused.",
    smallModels:
      "The paper shows gains with an 8 B model. No published result is known to us below that; its makers advise a bigger model as the writer.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "gepa-merge",
    name: "GEPA with merge",
    source: {
      authors: "Agrawal et al.",
      year: 2025,
      title: "GEPA: Reflective Prompt Evolution Can Outperform Reinforcement Learning",
      link: "https://arxiv.org/abs/2507.19457",
    },
    about:
      "GEPA, and now and then joins two good prompts into one. Both must come from the same earlier prompt, each best on some rows. The joined one has what each has changed, and no request is made for it.",
    differs:
      "Its program swaps whole parts of a system of prompts, and has nothing to swap in a single prompt. Here the sentences of your prompt are the parts. At most five merges are kept, as in DSPy.",
    smallModels: "As with GEPA. Joining needs no model at all.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "promptagent",
    name: "PromptAgent",
    source: {
      authors: "Wang et al.",
      year: 2023,
      title: "PromptAgent: Strategic Planning with Language Models Enables Expert-level Prompt Optimization",
      link: "https://arxiv.org/abs/2310.16427",
    },
    about:
      "Grows a tree of prompts, each mended from its parent’s failures. The writer sees all prompts above it. The search goes on where the tree looks best, and returns to branches that were tried little.",
    differs:
      "Two paths of three edits, with two prompts at each fork; its program walks ten paths of five, with three. Rows to learn from never score.",
    smallModels:
      "As with ProTeGi, small models often miss the cause. Its prompts grow long, and small models follow long prompts badly.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "pe2",
    name: "PE2",
    source: {
      authors: "Ye et al.",
      year: 2023,
      title: "Prompt Engineering a Prompt Engineer",
      link: "https://arxiv.org/abs/2311.05661",
    },
    about:
      "Asks four fixed questions about each failure first. Is the answer right, did it follow the prompt, does the prompt describe the task, must it change? It can go back to any earlier prompt.",
    differs:
      "A change is at most twenty words, and earlier changes are shown; both are options of the paper. It limits prompts to 50 tokens; here the limit follows your own prompt.",
    smallModels:
      "A 7 B model was used to answer, never to write the prompts. Fixed questions may suit small models better than free ones; this is not measured.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "ampo",
    name: "AMPO",
    source: {
      authors: "Yang et al.",
      year: 2024,
      title: "AMPO: Automatic Multi-Branched Prompt Optimization",
      link: "https://arxiv.org/abs/2410.08696",
    },
    about:
      "Adds lines “If …” for the kinds of failure it finds. It seeks a cause for each failure, merges causes into patterns, and adds lines for the main ones. At the end it takes out lines that are not needed.",
    differs:
      "We found no program, so requests and sizes are ours. Your own prompt stays word for word, with at most four lines below it.",
    smallModels:
      "No published result is known to us. Each line makes the prompt longer, and small models follow long prompts badly, so there are few.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "mars",
    name: "MARS",
    source: {
      authors: "Zhang et al.",
      year: 2025,
      title: "MARS: A Multi-Agent Framework Incorporating Socratic Guidance for Automated Prompt Optimization",
      link: "https://arxiv.org/abs/2503.16874",
    },
    about:
      "Improves the prompt by leading questions, step by step. The model plans the steps. For each it asks a question, checks the question, and rewrites the prompt. It sees no rows; they only score.",
    differs:
      "Three steps lie between two scores in place of about five, so that a small model drifts less far. The rows that score are not those that decide at the end.",
    smallModels:
      "No published result is known to us. Many rewritings between two scores may lead a small model away from the task.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "constitutional-experts",
    name: "ConstitutionalExperts",
    source: {
      authors: "Petridis et al.",
      year: 2024,
      title: "ConstitutionalExperts: Training a Mixture of Principle-based Prompts",
      link: "https://arxiv.org/abs/2403.04894",
    },
    about:
      "Keeps a list of principles below your prompt. A wrong answer leads to one change: a principle is added, reworded or taken out, and the change stays where it scores better. Where rows are of two kinds, each then gets a list of its own, and one prompt chooses.",
    differs:
      "Each kind's list begins with the one for all rows. Kinds are told by words, not by embeddings, so that the choice is a part of the prompt. Your own prompt stands above each list, word for word.",
    smallModels: "No published result is known to us. One short rule at a time may suit them; this is not measured.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
  {
    id: "promptfoo-optimize",
    name: "promptfoo optimize",
    source: {
      authors: "promptfoo",
      year: 2026,
      title: "The command “optimize” of promptfoo",
      link: "https://www.promptfoo.dev",
    },
    about:
      "Guesses what would help, and makes each guess a prompt. It sees failures and successes of the best prompt, and earlier attempts with their scores. The best prompt of a round is adopted if it scores higher.",
    differs:
      "One guess a request, from two failures and one success; the program asks for three at once, from nine rows. There the rows that score are also those that are reported; here others decide at the end.",
    smallModels: "No published result is known to us. Small models were found to learn little from a list of scores.",
    needs: { rows: "scores", leastRows: 4, person: false },
  },
];
