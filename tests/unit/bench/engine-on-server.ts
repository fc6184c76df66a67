import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Engine } from "@/lib/engines/engine";
import { chatWriterOf } from "@/lib/engines/wllama/chat";
import { createWllamaEngine } from "@/lib/engines/wllama/engine";
import { hostServer } from "../../bench/real-models/served-llama";

interface ServerAnswer {
  readonly status?: number;
  readonly type: string;
  readonly body: string;
}

interface EngineOnServer {
  readonly engine: Engine;
  readonly server: Server;
}

const tokens = ["<s>", "<|im_start|>", "<|im_end|>", "A", "ĠA", "B", "ĠB", "C"];
const tokenTypes = [3, 3, 3, 1, 1, 1, 1, 1];

/** The app's engine on a server that counts 9 tokens in any prompt and answers each other request as given. */
export async function engineOnServer(
  answer: (request: Readonly<Record<string, unknown>>) => ServerAnswer,
  contextTokens: number,
): Promise<EngineOnServer> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const asked = JSON.parse(body) as Readonly<Record<string, unknown>>;
      const isCount = asked["stream"] === undefined;
      const { status = 200, type, body: text } = isCount ? tooLong(9 + contextTokens + 1) : answer(asked);
      response.writeHead(status, { "content-type": type }).end(text);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const engine = createWllamaEngine({
    host: hostServer(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    model: { engine: "wllama", modelId: "test", device: "wasm", contextTokens },
    chat: chatWriterOf(
      { values: new Map(), tokens, tokenTypes },
      { chatTemplate: null, bos: 0, eos: 2, addsBos: false },
    ),
    tokens,
    lost: new Promise(() => undefined),
    release: () => undefined,
  });
  return { engine, server };
}

/** What llama.cpp says of a prompt of so many tokens that does not fit. */
export function tooLong(promptTokens: number): ServerAnswer {
  return {
    status: 400,
    type: "application/json",
    body: JSON.stringify({ error: { message: "the request exceeds the context", n_prompt_tokens: promptTokens } }),
  };
}

/** A server-sent event. */
export function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

/** A streamed answer of one piece. */
export function written(text: string): ServerAnswer {
  const piece = event({ choices: [{ text, finish_reason: null }], timings: { predicted_n: 1 } });
  const last = event({ choices: [{ text: "", finish_reason: "stop" }], timings: { predicted_n: 2 } });
  return { type: "text/event-stream", body: `${piece}${last}data: [DONE]\n\n` };
}
