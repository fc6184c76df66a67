interface Build {
  /** Of the sources, as the page's own. */
  readonly stamp: string;
  /** All that a page needs, by address from here; a revision of null where the name changes with the content. */
  readonly files: readonly { readonly url: string; readonly revision: string | null }[];
  /** The files of each engine, which are kept once they were used. */
  readonly engines: Readonly<Record<string, readonly string[]>>;
}

/** Put here by tools/build-service-worker.mjs. */
declare const BUILD: Build;

export const build: Build = BUILD;
