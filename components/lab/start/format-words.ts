import { PROMPTS_ALONE } from "@/lib/client/lab/prompts-alone";
import type { CaseFormat } from "@/lib/transfer/cases/case-file";

/** What the files are, as the page says it: "A promptfoo configuration". */
const formatNames: Readonly<Record<CaseFormat, string>> = {
  table: "A table",
  "json-lines": "JSON Lines",
  json: "JSON",
  promptfoo: "promptfoo",
  "openai-evals": "OpenAI Evals",
  langfuse: "A Langfuse dataset",
  langsmith: "A LangSmith dataset",
  braintrust: "A Braintrust dataset",
  dspy: "DSPy examples",
  "hugging-face": "Rows of a Hugging Face dataset",
  "lm-evaluation-harness": "A task of the lm-evaluation-harness",
  pop: "Pairs of prompts (POP)",
  gsm8k: "GSM8K",
  bbh: "BIG-Bench Hard",
  piqa: "PIQA",
  cosmosqa: "CosmosQA",
  mmlu: "MMLU",
  "fipo-test": "Test rows of FIPO",
  conversations: "Conversations",
  "goldsmith-lab": "A set that the Lab exported",
  "goldsmith-search": "A search that the Lab exported",
  sessions: "Golden responses",
};

/** What sets came from that were not read from files. */
const storeNames: Readonly<Record<string, string>> = {
  [PROMPTS_ALONE]: "Prompts as they are sent",
  trial: "A trial of both prompts",
};

/** The name of a format that a set came from, as it was stored; the word itself where it is not known. */
export function formatName(format: string): string {
  if (Object.hasOwn(formatNames, format)) return formatNames[format as CaseFormat]; // The line itself has looked.
  return Object.hasOwn(storeNames, format) ? (storeNames[format] ?? format) : format;
}
