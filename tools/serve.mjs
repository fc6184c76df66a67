// @ts-check
import { parseArgs } from "node:util";
import { serveSite } from "./site-server.mjs";

/** `node tools/serve.mjs --port 4173 --mount /models=FOLDER` serves out/ as it is; `npm start` builds it first. */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    mount: { type: "string", multiple: true, default: [] },
    "no-isolation": { type: "boolean", default: false },
  },
});
const { url } = await serveSite({
  port: Number(values.port),
  mounts: Object.fromEntries(values.mount.map((mount) => mount.split("=", 2))),
  isolated: !values["no-isolation"],
});
console.log(url);
