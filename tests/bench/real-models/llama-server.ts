import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openAsBlob, readFileSync } from "node:fs";
import path from "node:path";
import type { Engine } from "@/lib/engines/engine";
import { chatWriterOf, writeChat } from "@/lib/engines/wllama/chat";
import { createWllamaEngine } from "@/lib/engines/wllama/engine";
import { factsOf } from "@/lib/model-files/gguf-facts";
import { readGgufHeader, type GgufHeader } from "@/lib/model-files/gguf-header";
import { USUAL_GGUF_CONTEXT } from "@/lib/model-files/gguf-limits";
import { findFreePort } from "../../../tools/free-port.mjs";
import { hostServer } from "./served-llama";
import { writeOneOf } from "./write-one-of";

/** A real model that llama.cpp's server holds. */
export interface ServedModel {
  readonly name: string;
  readonly engine: Engine;
  /** The likeliest of these texts as an answer, token by token: a grammar rules out all else. */
  readonly writeOneOf: (request: string, answers: readonly string[]) => Promise<string>;
  /** The most memory that the server has taken so far, in bytes; null where this system does not tell. */
  readonly peakBytes: () => number | null;
}

export interface ServerOptions {
  /** The program `llama-server`, and the GGUF file. */
  readonly program: string;
  readonly model: string;
  readonly threads: number;
}

/** Starts llama.cpp's server with the model and as the app loads it: its usual context, one request at a time. */
export async function startLlamaServer({ program, model, threads }: ServerOptions): Promise<ServedModel> {
  if (!existsSync(model)) throw new Error(`There is no file ${model}.`);
  const reading = await readGgufHeader(await openAsBlob(model));
  if (!reading.ok) throw new Error(`${model}: ${reading.problem}`);
  const { header } = reading;
  const facts = factsOf(header);
  const contextTokens = Math.min(USUAL_GGUF_CONTEXT, facts.contextTokens ?? USUAL_GGUF_CONTEXT);
  const port = await findFreePort();
  const settings = { model, ctx_size: contextTokens, parallel: 1, threads, cache_ram: 0, host: "127.0.0.1", port };
  const parameters = Object.entries(settings).flatMap(([name, value]) => [
    `--${name.replaceAll("_", "-")}`,
    String(value),
  ]);
  const child = spawn(program, parameters, { stdio: ["ignore", "ignore", "ignore"] });
  const address = `http://127.0.0.1:${port}`;
  const end = () => child.kill();
  process.once("exit", end);
  // Without these a run that is stopped leaves the server behind.
  const leave = () => process.exit(1);
  process.once("SIGINT", leave).once("SIGTERM", leave);
  const failed = once(child, "exit").then(() => {
    throw new Error(`${program} ended by itself. Start it by hand with the same file to see why.`);
  });
  failed.catch(() => undefined);
  await Promise.race([untilReady(address), failed]);
  const host = hostServer(address);
  const chat = chatWriterOf(header, { chatTemplate: null, ...endsOf(header) });
  const engine = createWllamaEngine({
    host,
    model: { engine: "wllama", modelId: path.basename(model, ".gguf"), device: "wasm", contextTokens },
    chat,
    tokens: header.tokens,
    lost: new Promise(() => undefined),
    release: () => {
      process.off("exit", end).off("SIGINT", leave).off("SIGTERM", leave);
      child.kill();
    },
  });
  return {
    name: path.basename(model, ".gguf"),
    engine,
    writeOneOf: (request, answers) => writeOneOf(host, writeChat(chat, [{ role: "user", content: request }]), answers),
    peakBytes: () => peakOf(child.pid),
  };
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    const isReady = await fetch(`${address}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** As llama.cpp reads them from the header. */
function endsOf({ values }: GgufHeader) {
  const idOf = (name: string) => Number(values.get(`tokenizer.ggml.${name}_token_id`) ?? -1);
  return { bos: idOf("bos"), eos: idOf("eos"), addsBos: values.get("tokenizer.ggml.add_bos_token") === true };
}

/** Linux keeps it for each process. */
function peakOf(process: number | undefined): number | null {
  const file = `/proc/${process ?? 0}/status`;
  if (!existsSync(file)) return null;
  const kilobytes = /^VmHWM:\s*(\d+)/m.exec(readFileSync(file, "utf8"))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
