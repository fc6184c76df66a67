/** Under what conditions a model may be used. */
export interface Licence {
  readonly name: string;
  readonly link: string;
  /** It forbids the use at work, so the model is never recommended. */
  readonly isResearchOnly?: true;
}

const apache: Licence = { name: "Apache-2.0", link: "https://www.apache.org/licenses/LICENSE-2.0" };
const mit: Licence = { name: "MIT", link: "https://opensource.org/license/mit" };
const gemma: Licence = { name: "Gemma terms of use", link: "https://ai.google.dev/gemma/terms" };
const qwenResearch: Licence = {
  name: "Qwen Research",
  link: "https://huggingface.co/Qwen/Qwen2.5-3B-Instruct/blob/main/LICENSE",
  isResearchOnly: true,
};
const stabilityResearch: Licence = {
  name: "Stability AI non-commercial research",
  link: "https://huggingface.co/stabilityai/stablelm-2-zephyr-1_6b/blob/main/LICENSE",
  isResearchOnly: true,
};

function llama(version: string): Licence {
  return {
    name: `Llama ${version} Community`,
    link: `https://www.llama.com/llama${version.replace(".", "_")}/license/`,
  };
}

/** By the beginning of a model's name; the first that fits is taken. */
const licences: readonly (readonly [RegExp, Licence])[] = [
  [/^Qwen2\.5-(Coder-)?3B/, qwenResearch],
  [/^stablelm-2-zephyr/, stabilityResearch],
  [/^Qwen/, apache],
  [/Llama-3\.2/, llama("3.2")],
  [/Llama-3\.1|^DeepSeek-R1-Distill-Llama-8B/, llama("3.1")],
  [/Llama-3-/, llama("3")],
  [/^Llama-2-/, llama("2")],
  [/^(SmolLM2|TinyLlama|OLMo-2|RedPajama|Mistral-7B|Ministral-3|OpenHermes|NeuralHermes|Hermes-2-Pro-Mistral)/, apache],
  [/^(phi-|Phi-|DeepSeek-R1-Distill-Qwen)/, mit],
  [/^gemma(-2|3)/, gemma],
];

/** The licence of a model of WebLLM's list; null where we do not know it. */
export function licenceOf(name: string): Licence | null {
  return licences.find(([beginning]) => beginning.test(name))?.[1] ?? null;
}

/** The licence of the small models for the processor. */
export const apacheLicence = apache;
