// @ts-check
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { readBasePath, siteFolder } from "./project.mjs";
import { siteHeaders } from "./page-seal.mjs";
import { serviceWorkerFile } from "./hosting-headers.mjs";
import { immutableHeaders, isolationHeaders, serviceWorkerHeaders } from "./security-policy.mjs";

/**
 * Serves a built site on 127.0.0.1 with the headers that its hosts are told to send, compressed where the build has
 * compressed it.
 * @param {object} [options]
 * @param {string} [options.folder] the built site
 * @param {string} [options.basePath] the one it was built for
 * @param {number} [options.port] 0 takes any free one
 * @param {Record<string, string>} [options.mounts] more folders, by the path under which they stand, such as "/models"
 * @param {boolean} [options.isolated] whether the page is cross-origin isolated
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects where the port is taken.
 */
export async function serveSite({
  folder = siteFolder,
  basePath = readBasePath(),
  port = 0,
  mounts = {},
  isolated = true,
} = {}) {
  const headers = { ...siteHeaders(folder), ...(isolated ? isolationHeaders : {}) };
  // One may stand inside of another: the longest path is asked first, and the next for what it does not have. So a
  // folder of models under /models leaves the page of that name where it is.
  const places = Object.entries({ [basePath]: folder, ...mounts })
    .map(([prefix, directory]) => ({ prefix, send: folderSender(directory) }))
    .sort((one, other) => other.prefix.length - one.prefix.length);

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const asked = request.url ?? "/";
    if (asked === basePath && basePath !== "") {
      response.writeHead(308, { Location: `${basePath}/` }).end();
      return;
    }
    const standing = places.filter(({ prefix }) => asked === prefix || asked.startsWith(`${prefix}/`));
    const ask = (/** @type {number} */ index) => {
      const place = standing[index];
      if (place === undefined) return sendNotFound(folder, response);
      request.url = asked.slice(place.prefix.length) || "/";
      place.send(request, response, () => ask(index + 1));
    };
    ask(0);
  });

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}${basePath}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} directory */
function folderSender(directory) {
  // `dev` looks at the disk for each request, so a build made while the server runs is served.
  return sirv(directory, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ["html"],
    setHeaders(response, pathname) {
      const isProgram = pathname === `/${serviceWorkerFile}`;
      if (!isProgram && !pathname.startsWith("/_next/static/")) return;
      const special = isProgram ? serviceWorkerHeaders : immutableHeaders;
      for (const [name, value] of Object.entries(special)) response.setHeader(name, value);
    },
  });
}

/**
 * @param {string} folder
 * @param {import("node:http").ServerResponse} response
 */
function sendNotFound(folder, response) {
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
  createReadStream(path.join(folder, "404.html"))
    .on("error", () => response.end("Not found"))
    .pipe(response);
}
