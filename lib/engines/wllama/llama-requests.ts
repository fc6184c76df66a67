import type { HostedWllama } from "./hosted-wllama";

/** One piece of an answer, as llama.cpp's server writes it. */
export interface LlamaChunk {
  readonly choices?: readonly {
    readonly text?: string;
    readonly finish_reason?: "stop" | "length" | null;
    readonly logprobs?: { readonly content?: readonly LlamaProbabilities[] } | null;
  }[];
  readonly timings?: { readonly predicted_n?: number; readonly cache_n?: number };
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
}

/** What could have stood in the place of one token. */
interface LlamaProbabilities {
  readonly top_probs?: readonly { readonly id: number; readonly prob: number }[];
}

/** The server's refusal of a request. */
export class LlamaRefusal extends Error {
  override readonly name = "LlamaRefusal";

  constructor(
    message: string,
    /** Tokens of the prompt, where it was too long. */
    readonly promptTokens: number | null,
  ) {
    super(message);
  }
}

interface Result {
  readonly data_json: string;
  readonly has_more: boolean;
  readonly is_error: boolean;
}

/**
 * Asks for one completion and gives its pieces. Each is computed when it is asked for: a token, or a batch of the prompt,
 * which gives null. Leaving it ends the request.
 */
export async function* requestCompletion(
  { act }: Pick<HostedWllama, "act">,
  parameters: Readonly<Record<string, unknown>>,
): AsyncGenerator<LlamaChunk | null> {
  const data_json = JSON.stringify(parameters);
  const started = await act<{ readonly success: boolean; readonly req_id: number }>("completion", {
    _name: "cmpl_req",
    is_chat: false,
    is_asr: false,
    data_json,
    files: [],
  });
  if (!started.success) throw new Error("llama.cpp did not take the request.");
  let isOver = false;
  try {
    while (!isOver) {
      const {
        data_json: text,
        has_more,
        is_error,
      } = await act<Result>("get_result", {
        _name: "gres_req",
        req_id: started.req_id,
      });
      isOver = !has_more;
      // Where the prompt was only begun there is nothing, or the word "null".
      const data: unknown = text === "" ? null : JSON.parse(text);
      if (is_error) throw refusalOf(data);
      const chunks = Array.isArray(data) ? data : [data];
      // Its form is that of the pinned build.
      for (const chunk of chunks as (LlamaChunk | null)[]) yield chunk;
    }
  } finally {
    if (!isOver) await act("cancel", { _name: "cncl_req", req_id: started.req_id });
  }
}

function refusalOf(data: unknown): LlamaRefusal {
  const { message = "", n_prompt_tokens: count = null } = (data ?? {}) as {
    message?: string;
    n_prompt_tokens?: number;
  };
  return new LlamaRefusal(message, count);
}
