// @ts-check
import { buildSite } from "./build-site.mjs";
import { installDependencies, requireNode } from "./dependencies.mjs";
import { requireStep, StepFailed } from "./report.mjs";

/** `npm start`: installs, builds and serves, each only where needed. Only Node's own modules until it has installed. */
requireNode();
process.on("SIGINT", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));

try {
  await installDependencies();
  await requireStep("build", buildSite);
  const site = await serve();
  console.log(`\nGoldsmith is at ${site.url}\nCtrl+C stops it.`);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = 1;
}

/** At the port in PORT; else at 3000, or at any free one where that is taken. */
async function serve() {
  const { serveSite } = await import("./site-server.mjs");
  const wishedPort = process.env["PORT"];
  try {
    return await serveSite({ port: Number(wishedPort ?? 3000) });
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    if (wishedPort === undefined) return serveSite();
    console.error(`Port ${wishedPort} is taken. Set PORT to another one, or leave it unset to use any free one.`);
    throw new StepFailed("serve");
  }
}
