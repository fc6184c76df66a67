/** The site that a request is seen from; its address ends with a slash. */
export interface Site {
  readonly address: string;
}

/**
 * What a request was for, in a few words: read from its address, by the rules after which Goldsmith makes its requests.
 * An address that fits none of them says so.
 */
export function purposeOf(url: string, { address }: Site): string {
  const { hostname, pathname, protocol } = new URL(url);
  if (url.startsWith(address)) return ownPurpose(url.slice(address.length).replace(/[?#].*$/, ""));
  if (new URL(address).origin === new URL(url).origin) return "A file beside Goldsmith, on the same host";
  const rule = protocol === "https:" ? foreignRules.find(({ isHost }) => isHost(hostname)) : undefined;
  return rule?.purpose(pathname) ?? UNKNOWN;
}

/** What stands where no rule fits; the ledger draws attention to it. */
export const UNKNOWN = "Not a request of Goldsmith’s";

const ownRules: readonly (readonly [RegExp, string])[] = [
  [/^_next\/static\/media\/.*\.wasm$/, "An engine’s program (WebAssembly)"],
  [/^_next\//, "The program: scripts and styles"],
  [/^models\.json$/, "This site’s own list of models"],
  [/^models\//, "Files of a model from this site"],
  [/^service-worker\.js$/, "The service worker"],
  [/^share-target$/, "Text that another program shared; it stays on this device"],
  [/\.txt$/, "The next page"],
  [/\.(svg|png|webmanifest)$/, "Icons and the app’s description"],
  [/^$|\/$|\.html$/, "Pages"],
];

function ownPurpose(path: string): string {
  return ownRules.find(([pattern]) => pattern.test(path))?.[1] ?? "Other files of this site";
}

/** As a person reads it; what is no escape stays as it stands, for anyone may type an address. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const foreignRules: readonly {
  readonly isHost: (host: string) => boolean;
  readonly purpose: (path: string) => string;
}[] = [
  {
    isHost: (host) => /(^|\.)huggingface\.co$/.test(host),
    purpose(path) {
      const repository = /^(?:\/api\/(?:models|resolve-cache\/models))?\/([^/]+\/[^/]+)(?:\/|$)/.exec(path)?.[1];
      return repository === undefined ? "Files of a model" : `Files of the model ${unescaped(repository)}`;
    },
  },
  { isHost: (host) => host.endsWith(".hf.co"), purpose: () => "Large files of a model, from the hub’s storage" },
  {
    isHost: (host) => host === "raw.githubusercontent.com",
    purpose(path) {
      if (path.startsWith("/mlc-ai/binary-mlc-llm-libs/")) return "A model’s compiled library, for WebLLM";
      if (path.startsWith("/LuJunru/FIPO_Project/")) return "FIPO’s template pack";
      return "A file on GitHub";
    },
  },
];
