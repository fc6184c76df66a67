// @ts-check
import { once } from "node:events";
import { createServer } from "node:net";

/** @returns {Promise<number>} a port that nothing listens at, so that another run of the tests is no hindrance */
export async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  return port;
}
