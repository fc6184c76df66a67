import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

import type { Plugin } from "vitest/config";

/**
 * What goes wrong with one answer: the connection is cut in the middle of the file, the rest of it is held back until the
 * test lets it go, the host answers with a status, or the network leads to its login page.
 */
export type ServerFault = "cut" | "held" | "login" | number;

interface StoredFile {
  readonly body: Buffer;
  readonly contentType: string;
  /** One for each answer, in order; after the last one all is well. */
  readonly faults: ServerFault[];
  /** How often it was asked for. */
  asked: number;
}

/**
 * Serves model folders to the browser tests. Under `/made-up/` a test keeps files of its own making: PUT stores one,
 * DELETE takes it away, GET gives it or answers 404, HEAD tells by `x-asked` how often it was asked for, and POST lets go of what is held back. A header
 * `x-faults` of PUT holds what goes wrong with the next answers, as JSON. Under `/given/` stands the folder that GOLDSMITH_MLC_MODEL names.
 */
export function modelServer(): Plugin {
  const files = new Map<string, StoredFile>();
  const given = process.env["GOLDSMITH_MLC_MODEL"];
  return {
    name: "model-server",
    configureServer(server) {
      server.middlewares.use("/made-up", (request, response) => void serveMadeUp(files, request, response));
      server.middlewares.use("/login", (_, response) => {
        serveLogin(response);
      });
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
    const { "content-type": contentType = "", "x-faults": faults = "[]" } = request.headers;
    files.set(address, {
      body: Buffer.concat(chunks),
      contentType,
      // Only tests write this header, and they write one text.
      faults: JSON.parse(String(faults)) as ServerFault[],
      asked: 0,
    });
    response.writeHead(204).end();
    return;
  }
  if (request.method === "POST") {
    for (const letGo of heldBack.splice(0)) letGo();
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
  if (request.method === "HEAD") {
    response.writeHead(200, { "x-asked": file.asked }).end();
    return;
  }
  file.asked += 1;
  answer(file, response);
}

/** The rests of the answers that wait. */
const heldBack: (() => void)[] = [];

function answer({ body, contentType, faults }: StoredFile, response: ServerResponse) {
  // Under its other name the server is another host, as that of most models is.
  response.setHeader("access-control-allow-origin", "*");
  const fault = faults.shift();
  if (fault === "login") {
    response.writeHead(302, { location: "/login/" }).end();
    return;
  }
  if (typeof fault === "number") {
    response.writeHead(fault).end();
    return;
  }
  response.writeHead(200, { "content-type": contentType, "content-length": body.length });
  if (fault === undefined) {
    response.end(body);
    return;
  }
  const half = body.length / 2;
  response.write(body.subarray(0, half));
  if (fault === "cut") setTimeout(() => response.destroy(), 50);
  else heldBack.push(() => response.end(body.subarray(half)));
}

function serveLogin(response: ServerResponse) {
  response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Log in</title>");
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
