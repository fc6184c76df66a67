import type { HostedWllama } from "@/lib/engines/wllama/hosted-wllama";

/**
 * What the app's engine asks llama.cpp in the tab, asked of llama.cpp's server over HTTP instead. Both are the same
 * program and answer in the same form, so the requests, the chat format, the sampling and the reading of answers that are
 * measured are the app's own.
 */
export function hostServer(address: string): Pick<HostedWllama, "act" | "lastWords"> {
  const open = new Map<number, Completion>();
  let requests = 0;
  const actions: Readonly<Record<string, (request: Readonly<Record<string, unknown>>) => Promise<unknown>>> = {
    async completion({ data_json }) {
      requests += 1;
      open.set(requests, askServer(`${address}/v1/completions`, String(data_json)));
      return { success: true, req_id: requests };
    },
    async get_result({ req_id }) {
      const completion = open.get(Number(req_id));
      if (completion === undefined) throw new Error("There is no such request.");
      const { value: piece } = await completion.pieces.next();
      if (piece === undefined) return { data_json: "", has_more: false, is_error: false };
      return { data_json: JSON.stringify(piece.data), has_more: !piece.isError, is_error: piece.isError };
    },
    async cancel({ req_id }) {
      open.get(Number(req_id))?.controller.abort();
      open.delete(Number(req_id));
      return { success: true };
    },
  };
  return {
    act: <Answer>(name: string, request: Readonly<Record<string, unknown>>) => {
      const action = actions[name];
      if (action === undefined) throw new Error(`The server has no action “${name}”.`);
      return action(request) as Promise<Answer>;
    },
    lastWords: () => "",
  };
}

interface Completion {
  readonly pieces: AsyncGenerator<Piece, undefined>;
  readonly controller: AbortController;
}

/** One piece of an answer; where the server refuses the request, what it says of it. */
export interface Piece {
  readonly data: unknown;
  readonly isError: boolean;
}

function askServer(url: string, body: string): Completion {
  const controller = new AbortController();
  const { signal } = controller;
  async function* pieces(): AsyncGenerator<Piece, undefined> {
    const post = () => fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body, signal });
    // The server may close a kept connection in the moment in which the next request begins on it.
    const response = await post().catch(post);
    if (response.headers.get("content-type")?.startsWith("text/event-stream") === true && response.body !== null) {
      yield* readEvents(response.body.pipeThrough(new TextDecoderStream()));
    } else yield readPiece(await response.text());
    return undefined;
  }
  return { pieces: pieces(), controller };
}

/** The pieces of a stream of server-sent events, each of one line, up to the word that ends it. */
export async function* readEvents(texts: AsyncIterable<string>): AsyncGenerator<Piece, void> {
  let rest = "";
  for await (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const data = /^(?:data|error): ?(.*?)\r?$/.exec(line)?.[1];
      if (data === undefined) continue;
      if (data === "[DONE]") return;
      yield readPiece(data);
    }
  }
}

function readPiece(json: string): Piece {
  const data: unknown = JSON.parse(json);
  if (typeof data === "object" && data !== null && "error" in data) return { data: data.error, isError: true };
  return { data, isError: false };
}
