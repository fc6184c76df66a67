// @ts-check

/** What every room of the client may import. */
const clientLibraries = [
  "records",
  "types of calls",
  "types of workers",
  "types of checks",
  "template",
  "store",
  "transfer",
  "share",
  "models",
  "scoring",
  "search",
  "model-folder",
  "privacy",
  "engine-interface",
  "optimizer-interface",
  "run-frame",
  "verdict-words",
  "built-in-engine",
];

const clientRooms = [
  "worker",
  "database",
  "session",
  "run",
  "reading",
  "models",
  "transfer",
  "settings",
  "site",
  "lab",
];

/** What everything that is drawn may import. */
const drawnLibraries = [
  "records",
  ...clientRooms.map((room) => `client/${room}`),
  "store",
  "transfer",
  "share",
  "template",
  "types of reading",
  "types of checks",
  "models",
  "scoring",
  "search",
  "privacy",
  "engine-interface",
  "optimizer-interface",
  "run-frame",
  "verdict-words",
];

/** Parts of the page that know nothing of each other. What one offers to another, the shell puts together. */
const features = [
  "components/workbench",
  "components/trial",
  "components/sessions",
  "components/share",
  "components/privacy",
  "components/lab",
];

/**
 * Who may import whom; CONTRIBUTING.md shows the same table and says why. Everything may import base. A folder's files
 * may import each other. A name with "types" allows `import type` only.
 */
const allowedImports = {
  base: [],
  records: [],
  template: ["records"],
  privacy: [],
  reading: ["template", "records"],
  checks: ["template", "records", "reading"],
  rules: ["records", "template", "reading", "checks", "optimizer-interface"],
  share: ["records", "template", "types of store"],
  "model-files": ["types of engine-interface", "blocked-request"],
  engines: ["model-files", "blocked-request"],
  calls: ["engine-interface"],
  judge: ["calls", "template", "engine-interface"],
  scoring: ["records", "template", "reading"],
  search: [
    "calls",
    "records",
    "template",
    "reading",
    "checks",
    "rules",
    "judge",
    "scoring",
    "engine-interface",
    "types of optimizer-interface",
  ],
  optimizers: ["calls", "records", "template", "reading", "checks", "rules", "judge", "engine-interface"],
  models: ["engine-interface", "model-files", "privacy"],
  store: [
    "records",
    "template",
    "types of checks",
    // What a session settled on may be called golden by the gate alone.
    "run-frame",
    "types of verdict-words",
    "types of scoring",
    "types of calls",
    "types of search",
    "engine-interface",
    "optimizer-interface",
  ],
  transfer: ["records", "template", "store", "types of search"],
  workers: [
    "calls",
    "records",
    "template",
    "reading",
    "rules",
    "checks",
    "optimizers",
    "judge",
    "scoring",
    "search",
    "transfer",
    "engines",
    "models",
    "model-files",
    "privacy",
  ],
  "client/site": [...clientLibraries],
  "client/worker": [...clientLibraries, "client/site"],
  "client/database": [...clientLibraries, "client/site"],
  "client/settings": [...clientLibraries, "client/database"],
  "client/session": [...clientLibraries, "client/database"],
  "client/models": [
    ...clientLibraries,
    "client/site",
    "client/worker",
    "client/database",
    "client/settings",
    "run-state",
  ],
  "client/reading": [...clientLibraries, "client/worker", "client/session"],
  "client/run": [
    ...clientLibraries,
    "client/worker",
    "client/database",
    "client/settings",
    "client/session",
    "client/models",
    "client/reading",
  ],
  "client/transfer": [...clientLibraries, "client/worker", "client/database", "client/settings"],
  "client/lab": [
    ...clientLibraries,
    "client/worker",
    "client/database",
    "client/settings",
    "client/session",
    "client/models",
    "client/run",
  ],
  ui: [...drawnLibraries],
  prompt: [...drawnLibraries, "ui"],
  "components/models": [...drawnLibraries, "ui", "prompt"],
  ...Object.fromEntries(features.map((feature) => [feature, [...drawnLibraries, "ui", "prompt", "components/models"]])),
  shell: [...drawnLibraries, "ui", "prompt", "components/models", ...features],
  app: ["shell", "ui", "components/models", ...features],
};

/** Files that others may import where they may not import the rest of their folder. */
const openFiles = {
  "engine-interface": ["lib/engines/engine.ts", "lib/engines/embedder.ts"],
  "optimizer-interface": ["lib/optimizers/optimizer.ts"],
  // What a run or a trial will cost, what it tells, and what its result may be called, are told on the page.
  "run-frame": ["lib/optimizers/estimate-run.ts", "lib/optimizers/gate.ts", "lib/optimizers/trial-run.ts"],
  // Verdicts travel as plain data; the page puts them into words.
  "verdict-words": ["lib/judge/verdict.ts", "lib/judge/describe-verdict.ts", "lib/judge/slot-bias.ts"],
  // A model tells whether something is being written by it.
  "run-state": ["lib/client/run/run-store.ts"],
  // The page names a model's files by their folder, and touches none of them.
  "model-folder": ["lib/model-files/model-folder.ts"],
  // A fetch that the switch has stopped is told from one that failed by what it throws.
  "blocked-request": ["lib/privacy/blocked-request.ts"],
  // The browser has its built-in model in windows only: the page loads it, and offers it to the worker.
  "built-in-engine": ["lib/engines/built-in-ai.ts", "lib/engines/engine-offer.ts"],
};

/** @param {string} name of an element, by which it is found in the tree */
function folderOf(name) {
  if (["app", "workers"].includes(name) || name.startsWith("components/")) return name;
  return ["ui", "prompt", "shell"].includes(name) ? `components/${name}` : `lib/${name}`;
}

const ONLY_TYPES = "types of ";

/**
 * Few selectors of many names each: each selector is held against each import.
 * @param {readonly string[]} names of folders or of open files, after "types of " where only types are allowed
 */
function selectors(names) {
  const whole = targets(names.filter((name) => !name.startsWith(ONLY_TYPES)));
  const types = targets(names.flatMap((name) => (name.startsWith(ONLY_TYPES) ? [name.slice(ONLY_TYPES.length)] : [])));
  return [...whole.map((to) => ({ to })), ...types.map((to) => ({ to, dependency: { kind: "type" } }))];
}

/** @param {readonly string[]} names */
function targets(names) {
  const files = names.filter((name) => name in openFiles);
  const folders = names.filter((name) => !(name in openFiles));
  return [
    ...(folders.length > 0 ? [{ element: { type: folders } }] : []),
    ...(files.length > 0 ? [{ file: { categories: files } }] : []),
  ];
}

/**
 * Settings and rules for eslint-plugin-boundaries.
 * @type {{ settings: Record<string, unknown>, rules: import("eslint").Linter.RulesRecord }}
 */
export const importBoundaries = {
  settings: {
    "import/resolver": { typescript: { project: "tsconfig.json" } },
    "boundaries/dependency-nodes": ["import", "dynamic-import", "export"],
    "boundaries/legacy-templates": false,
    "boundaries/elements": Object.keys(allowedImports).map((name) => ({
      type: name,
      pattern: folderOf(name),
      partialMatch: false,
    })),
    "boundaries/files": Object.entries(openFiles).map(([category, pattern]) => ({ category, pattern })),
  },
  rules: {
    "boundaries/no-unknown-files": "error",
    "boundaries/no-unknown-dependencies": "error",
    "boundaries/dependencies": [
      "error",
      {
        default: "disallow",
        policies: Object.entries(allowedImports).map(([name, allowed]) => ({
          from: { element: { type: name } },
          allow: selectors([...new Set(["base", name, ...allowed])]),
        })),
      },
    ],
  },
};
