// @ts-check

/**
 * Lets `use` work with a TypeScript module of the repository, by its path from the root. Vite runs it, since the oldest Node
 * that Goldsmith supports cannot; by a server of its own, for what the app imports only when it needs it must still come in
 * the middle of a run.
 * @template Module
 * @param {string} file
 * @param {(module: Module) => Promise<void>} use
 */
export async function withModule(file, use) {
  const { createServer } = await import("vite");
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    resolve: { tsconfigPaths: true },
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    /** @type {unknown} */
    const loaded = await server.ssrLoadModule(file);
    // The caller names what it holds.
    await use(/** @type {Module} */ (loaded));
  } finally {
    await server.close();
  }
}
