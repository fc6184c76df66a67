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
      "Runs your prompt on some rows, asks why it failed on the wrong ones, mends the prompt against each reason, and says the results in other words. Promising ones get more rows, and the best two go on.",
    differs:
      "Two failures are shown at a time, and the rows with failures are not those that select. The paper keeps four prompts for six rounds, with about 14,000 calls.",
    smallModels: "Small models were found to give general reasons that miss the cause.",
    needs: { rows: "scores", leastRows: 3, person: false },
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
      "Reads three runs with their scores, writes down what they teach, and tries the new prompt on the same three first. Every prompt that is best on some row may be built on, not only the best of all.",
    differs:
      "One text is edited, so there are no parts to take turns or to merge. The two weakest of the three runs are shown, and a prompt that copies an answer is refused.",
    smallModels:
      "The paper shows gains with an 8 B model. Nothing is known below that; its makers advise a bigger writer.",
    needs: { rows: "scores", leastRows: 3, person: false },
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
      "Grows a tree of prompts, each mended against the failures of its parent in sight of all before it. It goes on where the tree looks best, and comes back to branches that were tried little.",
    differs:
      "Two paths of three edits, with two prompts at each fork; the paper walks ten paths of five with three. Rows to learn from are not those that score.",
    smallModels:
      "As with ProTeGi, small models often miss the cause; and its prompts grow long, which they follow badly.",
    needs: { rows: "scores", leastRows: 3, person: false },
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
      "Asks four fixed questions about each failure before it changes anything: is the answer right, did it follow the prompt, does the prompt tell the task, must it change? It can go back to any earlier prompt.",
    differs:
      "Changes are at most twenty words, and earlier ones are shown; both are options of the paper. It bounds prompts by 50 tokens; here the bound follows your own prompt.",
    smallModels:
      "A 7 B model was used to answer, never to write the prompts. Fixed questions may suit small models better than free ones; this is not measured.",
    needs: { rows: "scores", leastRows: 3, person: false },
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
      "Finds a cause for each failure, merges the causes into patterns, and adds a line “If …” to your prompt for the heaviest ones. At the end it takes out the lines that are not needed.",
    differs:
      "No program was published, so requests and sizes are ours. Your own prompt stays word for word, with at most four lines below it.",
    smallModels:
      "No result is known to us. Each line makes the prompt longer, which small models follow badly, so there are few.",
    needs: { rows: "scores", leastRows: 3, person: false },
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
      "Plans steps that would better the prompt. For each, one voice asks a leading question, another checks the question, and a third rewrites the prompt. No row is shown to any of them; rows only score.",
    differs:
      "Three steps lie between two scores in place of about five, so that a small model drifts less far. The rows that score are not those that judge at the end.",
    smallModels:
      "No result is known to us. Many rewritings between two scores may lead a small model away from the task.",
    needs: { rows: "scores", leastRows: 3, person: false },
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
      "Keeps a list of principles below your prompt. A wrong answer leads to one change: a principle is added, reworded or taken out, and the change stays where it scores better.",
    differs:
      "This is the half that edits one prompt. The paper also sorts inputs into groups, with a prompt for each. Your own prompt stands above the list, word for word.",
    smallModels: "No result is known to us. One short rule at a time is the size of change that seems to suit them.",
    needs: { rows: "scores", leastRows: 3, person: false },
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
      "Looks at failures and successes of the best prompt, and at what was tried before with its scores. Each hypothesis becomes a prompt; the best of a round is adopted where it scores higher.",
    differs:
      "One hypothesis a request, from two failures and one success; the program asks for three at once from nine rows. There the rows that select are those that are reported; here they are not.",
    smallModels: "No result is known to us. Small models were found to learn little from a list of scores.",
    needs: { rows: "scores", leastRows: 3, person: false },
  },
];
