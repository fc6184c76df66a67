import type { HostedWllama } from "@/lib/engines/wllama/hosted-wllama";
import { requestCompletion } from "@/lib/engines/wllama/llama-requests";

/** More than the longest answer has. */
const MOST_TOKENS = 64;

/**
 * The answer that llama.cpp writes where a grammar rules out all but these, greedily, token by token. Its grammars read the
 * escapes of JSON.
 */
export async function writeOneOf(
  host: Pick<HostedWllama, "act">,
  prompt: string,
  answers: readonly string[],
): Promise<string> {
  const grammar = `root ::= ${answers.map((answer) => JSON.stringify(answer)).join(" | ")}`;
  let text = "";
  const wanted = { prompt, stream: true, cache_prompt: true, temperature: 0, n_predict: MOST_TOKENS, grammar };
  for await (const chunk of requestCompletion(host, wanted)) text += chunk?.choices?.[0]?.text ?? "";
  return text;
}
