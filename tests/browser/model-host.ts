import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vitest/config";

/** What can be wrong with the host of a model. The first part of the address under `/model-host/` says which it is. */
export type HostMode =
  | "good"
  | "config-missing"
  | "config-is-html"
  | "template-apart"
  | "template-missing"
  | "tokenizer-late"
  | "tokenizer-missing"
  | "weights-are-html"
  | "weights-broken-off"
  | "weights-cut"
  | "weights-forbidden"
  | "weights-missing"
  | "weights-unavailable";

interface Answer {
  readonly status: number;
  readonly body: Buffer;
  /** The connection ends here, in the middle of the body. */
  readonly endsAt?: number;
}

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
const weights = "onnx/model_quantized.onnx";

/** The tests' models, and a real encoder where GOLDSMITH_MINILM names its folder. */
function folderAt(name: string): string {
  return name === "given-encoder" ? `${process.env["GOLDSMITH_MINILM"] ?? ""}/` : `${fixtures}${name}/`;
}

/** What many hosts send for an address that they do not know. */
const page = Buffer.from("<!doctype html><title>Not here</title>");

/** Serves the model folders of `tests/fixtures` with the vices of real hosts: `/model-host/<mode>/tiny-decoder/…`. */
export function modelHost(): Plugin {
  const asked = new Set<string>();
  return {
    name: "model-host",
    configureServer(server) {
      server.middlewares.use("/model-host/", (request, response, next) => {
        const [, mode = "", folder = "", file = ""] = /^\/?([^/]+)\/([^/]+)\/([\w./-]+)/.exec(request.url ?? "") ?? [];
        const isFirst = !asked.has(request.url ?? "");
        asked.add(request.url ?? "");
        // The tests name no other modes.
        answer(mode as HostMode, { folder, file, isFirst }).then((found) => {
          send(found, request, response);
        }, next);
      });
    },
  };
}

interface Asked {
  readonly folder: string;
  readonly file: string;
  /** Whether nobody asked for this address before. */
  readonly isFirst: boolean;
}

async function answer(mode: HostMode, { folder, file, isFirst }: Asked): Promise<Answer> {
  const read = (name: string) => readFile(`${folderAt(folder)}${name}`);
  const found = await read(file).then(
    (body): Answer => ({ status: 200, body }),
    (): Answer => ({ status: 404, body: page }),
  );
  switch (`${mode} ${file}`) {
    case "config-missing config.json":
    case "tokenizer-missing tokenizer_config.json":
    case `weights-missing ${weights}`:
      return { status: 404, body: page };
    case "tokenizer-late tokenizer_config.json":
      return isFirst ? { status: 404, body: page } : found;
    case `weights-forbidden ${weights}`:
      return { status: 403, body: page };
    case `weights-unavailable ${weights}`:
      return { status: 503, body: page };
    case "config-is-html config.json":
    case `weights-are-html ${weights}`:
      return { status: 200, body: page };
    case `weights-cut ${weights}`:
      return { status: 200, body: found.body.subarray(0, found.body.byteLength / 2) };
    case `weights-broken-off ${weights}`:
      return { ...found, endsAt: found.body.byteLength / 2 };
    case "template-apart tokenizer_config.json":
    case "template-missing tokenizer_config.json":
      return { status: 200, body: renameTemplate(found.body) };
    case "template-apart chat_template.jinja":
      return { status: 200, body: readTemplate(await read("tokenizer_config.json")) };
    default:
      return found;
  }
}

function renameTemplate(config: Buffer): Buffer {
  return Buffer.from(config.toString().replace('"chat_template"', '"chat_template_elsewhere"'));
}

function readTemplate(config: Buffer): Buffer {
  const { chat_template } = JSON.parse(config.toString()) as { chat_template: string };
  return Buffer.from(chat_template);
}

function send({ status, body, endsAt }: Answer, request: IncomingMessage, response: ServerResponse): void {
  // Each test starts from what the host says now.
  response.setHeader("cache-control", "no-store");
  // Under its other name the server is another host.
  response.setHeader("access-control-allow-origin", "*");
  // The library learns sizes by asking for the first byte.
  if (status === 200 && request.headers.range === "bytes=0-0") {
    response.writeHead(206, { "content-range": `bytes 0-0/${String(body.byteLength)}`, "content-length": 1 });
    response.end(body.subarray(0, 1));
    return;
  }
  response.writeHead(status, { "content-length": body.byteLength });
  if (endsAt === undefined) response.end(body);
  else response.write(body.subarray(0, endsAt), () => response.destroy());
}
