import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

import type { Plugin } from "vitest/config";

interface StoredFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/**
 * Serves model folders to the browser tests. Under `/made-up/` a test keeps files of its own making: PUT stores one,
 * DELETE takes it away, GET gives it or answers 404. Under `/given/` stands the folder that GOLDSMITH_MLC_MODEL names.
 */
export function modelServer(): Plugin {
  const files = new Map<string, StoredFile>();
  const given = process.env["GOLDSMITH_MLC_MODEL"];
  return {
    name: "model-server",
    configureServer(server) {
      server.middlewares.use("/made-up", (request, response) => void serveMadeUp(files, request, response));
      server.middlewares.use("/given", (request, response) => serveGiven(given, request, response));
    },
  };
}

async function serveMadeUp(files: Map<string, StoredFile>, request: IncomingMessage, response: ServerResponse) {
  const address = pathOf(request);
  if (request.method === "PUT") {
    const chunks: Buffer[] = [];
    // A request is a stream of buffers; its type does not say so.
    for await (const chunk of request) chunks.push(chunk as Buffer);
    files.set(address, { body: Buffer.concat(chunks), contentType: request.headers["content-type"] ?? "" });
    response.writeHead(204).end();
    return;
  }
  if (request.method === "DELETE") {
    response.writeHead(files.delete(address) ? 204 : 404).end();
    return;
  }
  const file = files.get(address);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": file.contentType, "content-length": file.body.length }).end(file.body);
}

function serveGiven(folder: string | undefined, request: IncomingMessage, response: ServerResponse) {
  const file = path.join(folder ?? "", path.basename(pathOf(request)));
  if (!folder || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-length": statSync(file).size,
  });
  createReadStream(file).pipe(response);
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? "/", "http://localhost").pathname;
}
