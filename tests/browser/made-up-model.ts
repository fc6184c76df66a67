import { createMD5 } from "hash-wasm";
import type { LoadProgress } from "../../lib/engines/engine";
import type { ServerFault } from "./model-server";

/** Where the made-up model stands on the tests' server. */
export const madeUpFolder = `${location.origin}/made-up/model/`;

export const madeUpReference = {
  engine: "web-llm" as const,
  modelId: "made-up-model",
  addresses: { weights: madeUpFolder, library: `${madeUpFolder}library.wasm` },
};

export const shardNames = ["params_shard_0.bin", "params_shard_1.bin", "params_shard_2.bin"] as const;
const SHARD_SIZE = 40_000;

/** The same bytes in every run, others for each shard. */
export function shardBytes(number: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: SHARD_SIZE }, (_, place) => (place * 31 + number * 17 + (place >> 8)) % 256);
}

const md5 = await createMD5();

export function md5Of(bytes: Uint8Array): string {
  return md5.init().update(bytes).digest();
}

const chatConfig = {
  quantization: "q4f32_1",
  context_window_size: 1024,
  tokenizer_files: ["tokenizer.json"],
  conv_template: { role_templates: { user: "{user_message}" } },
};

const tensorList = {
  records: shardNames.map((dataPath, number) => ({
    dataPath,
    nbytes: SHARD_SIZE,
    md5sum: md5Of(shardBytes(number)),
  })),
};

/** A whole WebLLM folder, small and with true sums. Its library is valid WebAssembly, but empty: none can run it. */
export const madeUpFiles: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  "mlc-chat-config.json": JSON.stringify(chatConfig),
  "tensor-cache.json": JSON.stringify(tensorList),
  "tokenizer.json": "{}",
  "library.wasm": new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
  ...Object.fromEntries(shardNames.map((name, number) => [name, shardBytes(number)])),
};

export const madeUpBytes = Object.values(madeUpFiles).reduce((sum, body) => sum + new Blob([body]).size, 0);

/** Puts one file on the server; `faults` are what goes wrong with the answers to come. */
export async function putFile(name: string, body: BodyInit, faults: readonly ServerFault[] = []): Promise<void> {
  const headers = { "content-type": "application/octet-stream", "x-faults": JSON.stringify(faults) };
  await fetch(`${madeUpFolder}${name}`, { method: "PUT", body, headers });
}

export async function putFiles(faults: Readonly<Record<string, readonly ServerFault[]>> = {}): Promise<void> {
  for (const [name, body] of Object.entries(madeUpFiles)) await putFile(name, body, faults[name]);
}

export async function takeFiles(): Promise<void> {
  for (const name of Object.keys(madeUpFiles)) await fetch(`${madeUpFolder}${name}`, { method: "DELETE" });
}

/** Lets the rests of all answers go that were held back. */
export async function letGo(): Promise<void> {
  await fetch(madeUpFolder, { method: "POST" });
}

/** How often each shard was asked for. */
export async function askedShards(): Promise<readonly number[]> {
  const answers = shardNames.map((name) => fetch(`${madeUpFolder}${name}`, { method: "HEAD" }));
  return (await Promise.all(answers)).map(({ headers }) => Number(headers.get("x-asked")));
}

export async function cachedNames(): Promise<readonly string[]> {
  const names: string[] = [];
  for (const cacheName of await caches.keys()) {
    const requests = await (await caches.open(cacheName)).keys();
    names.push(...requests.map(({ url }) => url.replace(madeUpFolder, "")));
  }
  return names.sort();
}

export function bytesOf(progress: readonly LoadProgress[]): readonly number[] {
  return progress.map(({ bytesDone }) => bytesDone);
}
