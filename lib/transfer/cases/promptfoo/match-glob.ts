type Part =
  | { readonly type: "texts"; readonly texts: readonly string[] }
  /** Any letters but a slash: one, or as many as there are. */
  | { readonly type: "one" }
  | { readonly type: "some" }
  /** Any folders with their slashes, or none. */
  | { readonly type: "folders" };

/**
 * Whether a path is one that a glob means: `*` and `?` stay within a folder, `**` does not, and braces hold alternatives.
 * All ways are followed at once, so that the time grows with the product of both lengths whatever a file's glob is.
 */
export function matchGlob(glob: string, path: string): boolean {
  let places: ReadonlySet<number> = new Set([0]);
  for (const part of readParts(glob)) {
    places = new Set([...places].flatMap((place) => follow(part, path, place)));
    if (places.size === 0) return false;
  }
  return places.has(path.length);
}

function readParts(glob: string): readonly Part[] {
  return (glob.match(/\*\*\/?|\*|\?|\{[^{}]*\}|[^*?{]+|\{/g) ?? []).map((part): Part => {
    if (part.startsWith("**")) return { type: "folders" };
    if (part === "*") return { type: "some" };
    if (part === "?") return { type: "one" };
    const isChoice = part.length > 1 && part.startsWith("{");
    return { type: "texts", texts: isChoice ? part.slice(1, -1).split(",") : [part] };
  });
}

/** Where the part can end that begins here. */
function follow(part: Part, path: string, place: number): readonly number[] {
  switch (part.type) {
    case "texts":
      return part.texts.filter((text) => path.startsWith(text, place)).map((text) => place + text.length);
    case "one":
      return place < path.length && path[place] !== "/" ? [place + 1] : [];
    case "some": {
      const slash = path.indexOf("/", place);
      const end = slash === -1 ? path.length : slash;
      return Array.from({ length: end - place + 1 }, (_, further) => place + further);
    }
    case "folders":
      return [place, ...[...path.slice(place).matchAll(/\//g)].map(({ index }) => place + index + 1)];
  }
}
