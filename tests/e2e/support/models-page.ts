import { createHash } from "node:crypto";
import type { BrowserContext, Page, Route } from "@playwright/test";

/** A WebLLM folder that the site serves, with true sums, whose library no engine can run. */
export const madeUpModel = "Made-up model";
export const shardNames = ["params_shard_0.bin", "params_shard_1.bin", "params_shard_2.bin"] as const;

type ShardName = (typeof shardNames)[number];

const SHARD_SIZE = 40_000;

/** The controls of the page of models, found as a person finds them: by role and name. */
export function modelsPageOf(page: Page) {
  const main = page.getByRole("main");
  const table = main.getByRole("table", { name: "Models" });
  return {
    page,
    main,
    table,
    row: (name: string | RegExp) => table.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) }),
    /** One of the model's own buttons, such as "Download". */
    button: (action: string, name: string) => table.getByRole("button", { name: `${action} ${name}` }),
    /** What this device can run, with the model to begin with. */
    best: main.getByRole("region", { name: "For this device" }),
    storage: main.getByRole("region", { name: "Storage" }),
    stored: main.getByRole("list", { name: "Stored models" }).getByRole("listitem"),
    own: main.getByRole("region", { name: "Your own models" }),
    others: main.getByRole("region", { name: "All models" }),
    search: main.getByRole("searchbox", { name: "Search all models" }),

    /** Opens the page and waits until it knows the device and what is stored. */
    async open(): Promise<void> {
      await page.goto("./models/");
      await table.getByRole("rowheader").first().waitFor();
      await main.getByText(/^(No model is stored here|Models take )/).waitFor();
    },

    /** Chooses from the model's menu. */
    async choose(name: string, action: string): Promise<void> {
      await table.getByRole("button", { name: `More for ${name}` }).click();
      await page.getByRole("menuitem", { name: action }).click();
    },
  };
}

/** Gives the page a graphics adapter that it can ask for, but not compute with. */
export async function pretendGpu(page: Page, { isSoftware = false } = {}): Promise<void> {
  await page.addInitScript((isFallbackAdapter) => {
    const limits = {
      maxBufferSize: 2 ** 31,
      maxStorageBufferBindingSize: 2 ** 31,
      maxComputeWorkgroupStorageSize: 2 ** 15,
      maxStorageBuffersPerShaderStage: 10,
    };
    const adapter = { limits, features: new Set(["shader-f16"]), info: { isFallbackAdapter } };
    Object.defineProperty(navigator, "gpu", { value: { requestAdapter: () => Promise.resolve(adapter) } });
  }, isSoftware);
}

/** Serves `models.json`, in whatever state it is. */
export async function serveModelList(context: BrowserContext, body: string): Promise<void> {
  await context.route("**/models.json", (route) => route.fulfill({ contentType: "application/json", body }));
}

/** A repository of the hub that holds the made-up model too. */
export const hubFolder = "https://huggingface.co/made/up/";

/** Serves the made-up model from the site itself, where it is listed, and in place of the hub. */
export async function serveMadeUpModel(context: BrowserContext) {
  const asked = new Map<string, number>();
  const faults = new Map<ShardName, (route: Route) => Promise<void>>();
  const files = madeUpFiles();
  const serve = async (route: Route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    asked.set(name, (asked.get(name) ?? 0) + 1);
    const fault = faults.get(name as ShardName);
    if (fault !== undefined) return fault(route);
    const body = files.get(name);
    await (body === undefined ? route.fulfill({ status: 404 }) : answer(route, body));
  };
  await context.route("**/models/made-up/*", serve);
  await context.route(`${hubFolder}resolve/main/*`, serve);
  await serveModelList(
    context,
    JSON.stringify({
      models: [
        { engine: "web-llm", name: madeUpModel, weights: "models/made-up/", library: "models/made-up/library.wasm" },
        { engine: "transformers", name: "Tiny decoder", folder: "models/tiny-decoder", dtype: "q8", device: "wasm" },
      ],
    }),
  );
  return {
    /** Answers a shard's request as if nothing were broken. */
    answer: async (route: Route) => {
      const body = files.get(new URL(route.request().url()).pathname.split("/").at(-1) ?? "");
      if (body !== undefined) await answer(route, body);
    },
    /** How often the file was asked for. */
    asked: (name: ShardName) => asked.get(name) ?? 0,
    /** What happens to each request for the shard from now on. */
    breakShard: (name: ShardName, fault: (route: Route) => Promise<void>) => void faults.set(name, fault),
    mend: () => {
      faults.clear();
    },
  };
}

/** Answers with so many bytes that are not the shard's own. */
export function answerWrongBytes(route: Route): Promise<void> {
  return answer(route, Buffer.alloc(SHARD_SIZE, 7));
}

function answer(route: Route, body: Buffer): Promise<void> {
  const headers = { "access-control-allow-origin": "*" };
  return route.fulfill({ contentType: "application/octet-stream", headers, body });
}

function madeUpFiles(): ReadonlyMap<string, Buffer> {
  const shards = shardNames.map((name, number) => ({
    name,
    bytes: Buffer.from(Uint8Array.from({ length: SHARD_SIZE }, (_, place) => (place * 31 + number * 17) % 256)),
  }));
  const json = (content: unknown) => Buffer.from(JSON.stringify(content));
  return new Map([
    [
      "mlc-chat-config.json",
      json({
        quantization: "q4f32_1",
        context_window_size: 1024,
        tokenizer_files: ["tokenizer.json"],
        conv_template: { role_templates: { user: "{user_message}" } },
      }),
    ],
    [
      "tensor-cache.json",
      json({
        records: shards.map(({ name, bytes }) => ({ dataPath: name, nbytes: SHARD_SIZE, md5sum: md5Of(bytes) })),
      }),
    ],
    ["tokenizer.json", json({})],
    ["library.wasm", Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])],
    ...shards.map(({ name, bytes }) => [name, bytes] as const),
  ]);
}

function md5Of(bytes: Uint8Array): string {
  return createHash("md5").update(bytes).digest("hex");
}
