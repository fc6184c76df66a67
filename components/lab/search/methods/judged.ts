import type { MethodCard } from "./method-card";

/** Methods that hold answers against each other, by the model's judgement or a person's. */
export const judgedMethods: readonly MethodCard[] = [
  {
    id: "spo",
    name: "SPO",
    source: {
      authors: "Xiang et al.",
      year: 2025,
      title: "Self-Supervised Prompt Optimization",
      link: "https://arxiv.org/abs/2502.06855",
    },
    about:
      "Lets the model itself choose between old and new answers. It looks at what your prompt leads to, changes one thing, and keeps the change where it prefers the new answers. Needs no right answers.",
    differs:
      "Each row is judged by itself and in both orders, so that a liking for the first answer cancels out. The sample answer is shown to the writer only, never to the judge.",
    smallModels: "No published result is known to us below 8 B. A small model’s preferences are weak evidence.",
    needs: { rows: "rows", leastRows: 1, person: false },
  },
  {
    id: "pdo",
    name: "PDO",
    source: {
      authors: "Wu et al.",
      year: 2025,
      title: "LLM Prompt Duel Optimizer: Efficient Label-Free Prompt Optimization",
      link: "https://arxiv.org/abs/2510.13907",
    },
    about:
      "Lets prompts meet in duels that the model judges. Prompts are written from your inputs; duels go to pairs that are still open, and the weakest make room for variations of the best. Needs no right answers.",
    differs:
      "The judge sees each pair in both orders, a tie is half a win for both, and two prompts meet on a row only once. Six prompts and 60 duels; its program has 21 and 1,500.",
    smallModels: "No published result is known to us. A small model’s preferences are weak evidence.",
    needs: { rows: "rows", leastRows: 1, person: false },
  },
  {
    id: "apohf",
    name: "APOHF",
    source: {
      authors: "Lin et al.",
      year: 2024,
      title: "Prompt Optimization with Human Feedback",
      link: "https://arxiv.org/abs/2405.17346",
    },
    about:
      "Asks you which of two answers is better. It rewords your prompt, shows you the answers, and learns what you like. You may leave at any time and come back. Needs no right answers.",
    differs:
      "It learns from a few traits of the prompts, where the paper trains a small neural network. Nine prompts and 20 questions, then up to 8 more on rows you have not seen; the paper has 200 and 150.",
    smallModels: "You judge, so the model need only reword your prompt.",
    needs: { rows: "rows", leastRows: 2, person: true },
  },
  {
    id: "promptor",
    name: "Promptor",
    source: {
      authors: "Shen et al.",
      year: 2023,
      title: "Promptor: A Conversational and Autonomous Prompt Generation Agent for Intelligent Text Entry Techniques",
      link: "https://arxiv.org/abs/2310.08101",
    },
    about:
      "Asks you what your prompt leaves open: for whom it is, what goes in, what must come out. Up to four questions, one at a time; then it writes your prompt with what you said.",
    differs:
      "After the paper’s description. The paper makes prompts for entering text; this asks about any task. Four versions are written from your answers, and each must win on your rows.",
    smallModels: "No published result is known to us. A small model’s questions may be general; leave those open.",
    needs: { rows: "rows", leastRows: 1, person: true },
  },
  {
    id: "rope",
    name: "ROPE",
    source: {
      authors: "Ma et al.",
      year: 2024,
      title: "What Should We Engineer in Prompts? Training Humans in Requirement-Driven LLM Use",
      link: "https://arxiv.org/abs/2409.08775",
    },
    about:
      "Shows you answers, and asks what a good answer must be that this one is not. What you say becomes a rule below your prompt, which itself stays as it is. Up to eight answers.",
    differs:
      "After the paper’s description. The paper trains people to write such requirements; here the model puts your remark into a rule. A rule stays only where your rows do better with it.",
    smallModels: "You find the faults, so the model need only write a sentence.",
    needs: { rows: "rows", leastRows: 4, person: true },
  },
  {
    id: "ipc",
    name: "IPC, intent-based prompt calibration",
    source: {
      authors: "Levi et al.",
      year: 2024,
      title: "Intent-based Prompt Calibration: Enhancing prompt optimization with synthetic boundary cases",
      link: "https://arxiv.org/abs/2402.03099",
    },
    about:
      "Makes up hard inputs, and asks you for their right answers, up to 20. Prompts are written from the errors on them, in sight of the latest prompts and their scores.",
    differs:
      "A few of your rows show what an input is like. At the end the winner meets real rows that have a right answer, or a third of the made inputs, which chose nothing. Its program makes 50 inputs and takes 40 steps.",
    smallModels:
      "The settings of its program say that GPT-3.5 often fails at making up inputs. Leave open what is no input.",
    needs: { rows: "rows", leastRows: 1, person: true },
  },
];
