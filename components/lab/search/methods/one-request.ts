import type { MethodCard } from "./method-card";

const needs = { rows: "rows", leastRows: 1, person: false } as const;

/** Methods that write the prompt anew in a request or two, behind a gate. */
export const oneRequestMethods: readonly MethodCard[] = [
  {
    id: "fipo",
    name: "FIPO",
    source: {
      authors: "Lu et al.",
      year: 2024,
      title:
        "FIPO: Free-form Instruction-oriented Prompt Optimization with Preference Dataset and Modular Fine-tuning Schema",
      link: "https://arxiv.org/abs/2402.11811",
    },
    about:
      "Rewrites your prompt by a template. It may also show an answer that the prompt led to, and one that was wanted. A version stays only if it does better on your rows.",
    differs:
      "The loaded model writes; the paper trained one for it. Four versions are written, each with another mix of the template’s blocks; the paper writes one and takes it.",
    smallModels:
      "In the paper a trained writer of 70 B helped, and those of 13 B did harm. Models below 3 B often answer the prompt in place of rewriting it.",
    needs,
  },
  {
    id: "langgpt",
    name: "LangGPT",
    source: {
      authors: "Wang et al.",
      year: 2024,
      title: "LangGPT: Rethinking Structured Reusable Prompt Design Framework for LLMs from the Programming Language",
      link: "https://arxiv.org/abs/2402.16929",
    },
    about:
      "Puts what your prompt says into sections. They are role, goal, rules and workflow; nothing else about it changes.",
    differs:
      "Four sections in place of seven, and no variables or commands in them. Four versions are tried on your rows.",
    smallModels:
      "The authors’ later paper, Minstrel, found smaller gains with weaker models. Long prompts overwhelm them, hence the four sections.",
    needs,
  },
  {
    id: "minstrel",
    name: "Minstrel",
    source: {
      authors: "Wang et al.",
      year: 2024,
      title: "Minstrel: Structural Prompt Generation with Multi-Agents Coordination for Non-AI Experts",
      link: "https://arxiv.org/abs/2409.13449",
    },
    about:
      "Writes your prompt in sections, one request each. A first request picks the sections that it needs; a critic names the worst fault of the whole, and that is mended.",
    differs: "One analyst and one critic in place of groups that discuss; two versions are tried on your rows.",
    smallModels:
      "The paper found smaller gains with weaker models. Each request is short; a small model’s criticism is often general.",
    needs,
  },
  {
    id: "pas",
    name: "PAS",
    source: {
      authors: "Zheng et al.",
      year: 2024,
      title: "PAS: Data-Efficient Plug-and-Play Prompt Augmentation System",
      link: "https://arxiv.org/abs/2407.06027",
    },
    about:
      "Leaves your prompt as it is, and writes a few sentences below it. A second request looks for faults in them. Four additions are tried on your rows.",
    differs:
      "The loaded model writes and checks; the paper trained one of 7 B on 9,000 pairs. One addition serves all rows, where the paper writes one for each input.",
    smallModels:
      "With a trained writer of 7 B, the paper gained 6 points over the best method before it. No published result is known to us for untrained small models.",
    needs,
  },
  {
    id: "tapp",
    name: "TAPP",
    source: {
      authors: "Ye et al.",
      year: 2023,
      title: "Investigating the Effectiveness of Task-Agnostic Prefix Prompt for Instruction Following",
      link: "https://arxiv.org/abs/2302.14691",
    },
    about:
      "Puts a few unrelated solved tasks before your prompt. They show that instructions are followed to the letter. The model writes nothing new.",
    differs: "The solved tasks are our own. Four and two of them are tried beside the paper’s eight.",
    smallModels:
      "It helped models that were never tuned to follow instructions far more than tuned ones. The prefix adds some 200 words to every call.",
    needs,
  },
  {
    id: "derived-prompts",
    name: "Derived prompts",
    source: {
      authors: "Li et al.",
      year: 2024,
      title:
        "Self-Instructed Derived Prompt Generation Meets In-Context Learning: Unlocking New Potential of Black-Box LLMs",
      link: "https://arxiv.org/abs/2409.01552",
    },
    about:
      "Writes a prompt that asks the same as yours, more clearly, and has the model answer it. Both then stand before your prompt as a solved example. No word of your own prompt changes.",
    differs:
      "The loaded model derives; the paper trains one by how good the answers are. One example, filled with one of your rows, serves all rows, where the paper derives one for each input. Four are tried on your rows.",
    smallModels:
      "In the paper a trained writer helped large models too. No published result is known to us for untrained small ones; a wrong answer in the example can mislead them.",
    needs,
  },
  {
    id: "mepo",
    name: "MePO",
    source: {
      authors: "Zhu et al.",
      year: 2025,
      title: "Rethinking Prompt Optimizers: From Prompt Merits to Optimization",
      link: "https://arxiv.org/abs/2505.09930",
    },
    about:
      "Rewrites your prompt by four merits. It is to be clear and precise, to ask for a short thought before the answer where that helps, and to lose nothing.",
    differs:
      "The loaded model is told the merits; the paper trained one of 7 B on them. The paper writes one version; here three more are drawn by chance, and each must win on your rows.",
    smallModels: "The paper advises short, plain prompts for models under 7 B.",
    needs,
  },
  {
    id: "promptd",
    name: "PRomPTed",
    source: {
      authors: "Srivastava et al.",
      year: 2023,
      title:
        "Instances Need More Care: Rewriting Prompts for Instances with LLMs in the Loop Yields Better Zero-Shot Performance",
      link: "https://arxiv.org/abs/2310.02107",
    },
    about: "Rewrites your prompt to be specific, unambiguous and complete.",
    differs:
      "The paper rewrites every input before it is answered. Here the prompt around the inputs is rewritten, so that you can use it elsewhere. Four versions are tried on your rows.",
    smallModels: "The paper reports gains with Mistral 7 B too. No published result is known to us below that.",
    needs,
  },
  {
    id: "question-rewriter",
    name: "Question Rewriter",
    source: {
      authors: "Chen et al.",
      year: 2024,
      title: "Putting People in LLMs’ Shoes: Generating Better Answers via Question Rewriter",
      link: "https://arxiv.org/abs/2408.10573",
    },
    about:
      "Puts your request so that a model understands it at once. It uses plain words and whole sentences, and says first what you want.",
    differs:
      "The loaded model rewrites untrained; the paper trains one by which answers were better. Here the answers on your rows decide which of four versions stays.",
    smallModels: "No published result is known to us for an untrained rewriter.",
    needs,
  },
  {
    id: "feedback-control",
    name: "Linear feedback control",
    source: {
      authors: "Karn",
      year: 2025,
      title: "Linear Feedback Control Systems for Iterative Prompt Optimization in Large Language Models",
      link: "https://arxiv.org/abs/2501.11979",
    },
    about:
      "Mends what rules find amiss in your prompt. Is the form of the answer said, are words vague, does it contradict itself? The widest gap comes first, until none is left.",
    differs:
      "Here rules measure the prompt; the paper measures the answer. It gives no weights; these are ours. Each version must also win on your rows, for a prompt that reads better need not work better.",
    smallModels: "No published result is known to us: the paper has no benchmark, with models of any size.",
    needs,
  },
  {
    id: "multi-expert",
    name: "Multi-expert prompting",
    source: {
      authors: "Long et al.",
      year: 2024,
      title: "Multi-expert Prompting Improves Reliability, Safety, and Usefulness of Large Language Models",
      link: "https://arxiv.org/abs/2411.00492",
    },
    about:
      "Asks for the answer that three experts would agree on. The model names them for your task, and the request stands below your prompt.",
    differs:
      "The paper asks each expert by itself and merges the answers. Here one request does both, so that a row costs one call. Four sets of experts are tried on your rows.",
    smallModels: "The paper used a model of 7 B too. No published result is known to us below that.",
    needs,
  },
  {
    id: "method-actors",
    name: "Method actors",
    source: {
      authors: "Doyle",
      year: 2024,
      title: "LLMs as Method Actors: A Model for Prompt Engineering and Architecture",
      link: "https://arxiv.org/abs/2411.05778",
    },
    about:
      "Treats the model as an actor and your prompt as its script. A few words before it say who it plays, where, and what for.",
    differs:
      "The paper writes such prompts by hand, in several acts, for one kind of puzzle. Here the model writes directions for one act. Four are tried on your rows.",
    smallModels: "No published result is known to us with small models.",
    needs,
  },
  {
    id: "prewrite",
    name: "PRewrite",
    source: {
      authors: "Kong et al.",
      year: 2024,
      title: "PRewrite: Prompt Rewriting with Reinforcement Learning",
      link: "https://arxiv.org/abs/2401.08189",
    },
    about:
      "Says your prompt in other words and adds what a good answer must meet. The first version is the one that the model finds likeliest; three more are drawn by chance, and your rows choose.",
    differs:
      "After the paper’s description. The paper trains its rewriter by reinforcement, on labelled rows; here the loaded model rewrites as it is.",
    smallModels: "No published result is known to us for an untrained small rewriter.",
    needs,
  },
  {
    id: "mapo",
    name: "MAPO",
    source: {
      authors: "Chen et al.",
      year: 2023,
      title: "MAPO: Boosting Large Language Model Performance with Model-Adaptive Prompt Optimization",
      link: "https://arxiv.org/abs/2407.04118",
    },
    about:
      "Fits your prompt to the one model that answers. That model puts the prompt as it understands it best, with the same meaning, and its own answers on your rows rank the versions.",
    differs:
      "After the paper’s description. The paper trains a rewriter for each model, on rankings like this one; here only the ranking is left. One version serves all rows.",
    smallModels:
      "The paper trained rewriters for models of about 7 B. No published result is known to us below that, or untrained.",
    needs,
  },
  {
    id: "apgp",
    name: "APGP",
    source: {
      authors: "Ma et al.",
      year: 2024,
      title: "When Emotional Stimuli meet Prompt Designing: An Auto-Prompt Graphical Paradigm",
      link: "https://arxiv.org/abs/2404.10500",
    },
    about:
      "Puts a frame below your prompt. It names the kind of problem, asks for two ways to solve it and a check, and adds a sentence that appeals to feeling.",
    differs:
      "After the paper’s description. The paper walks through its steps in requests of their own; here one prompt names them, so that a row takes one call. The sentences are ours.",
    smallModels: "No published result is known to us. Many steps in one prompt are much for a small model.",
    needs,
  },
  {
    id: "promptomatix",
    name: "Promptomatix",
    source: {
      authors: "Murthy et al.",
      year: 2025,
      title: "Promptomatix: An Automatic Prompt Optimization Framework for Large Language Models",
      link: "https://arxiv.org/abs/2507.14241",
    },
    about:
      "First asks what kind of task your prompt is, and which way of prompting suits it: plain, a role, steps, a form, or criteria. Then writes your prompt that way.",
    differs:
      "After the paper’s description, its light path. The framework makes up its own rows; here yours are used. Its other path is MIPROv2, which stands in this list by itself.",
    smallModels: "No published result is known to us.",
    needs,
  },
  {
    id: "prs",
    name: "Prompt recursive search",
    source: {
      authors: "Zhao et al.",
      year: 2024,
      title: "Prompt Recursive Search: A Living Framework with Adaptive Growth in LLM Auto-Prompting",
      link: "https://arxiv.org/abs/2408.01423",
    },
    about:
      "Splits your task into steps where it is too much for one go, and puts the steps below your prompt. A task that is simple stays as it is.",
    differs:
      "After the paper’s description. The paper splits each problem; here the prompt is split once for all rows. The model says yes or no, where the paper has it rate how complex a problem is.",
    smallModels: "No published result is known to us. Steps make a prompt longer, so they are not split again here.",
    needs,
  },
];
