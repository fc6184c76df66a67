import next from "@next/eslint-plugin-next";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import typescript from "typescript-eslint";
import { importBoundaries } from "./tools/import-boundaries.mjs";

/** These folders give the same result for the same input: whatever differs from call to call comes in from outside. */
const pureFolders = [
  "lib/checks/**",
  "lib/judge/**",
  "lib/optimizers/**",
  "lib/search/**",
  "lib/template/**",
  "lib/scoring/**",
];

export default defineConfig(
  globalIgnores([".next/", "out/", "next-env.d.ts", "lib/engines/wllama/generated/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  typescript.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: [".size-limit.mjs", "public/*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "max-lines": ["error", { max: 400 }],
      "max-params": "off",
      "@typescript-eslint/max-params": ["error", { max: 4 }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A number in a template literal reads well, and cannot go wrong.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A handler may be one call: () => setOpen(true), or return sendNotFound() in a branch.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An interface may promise what one of its implementations has at once.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // A name in brackets says that an index signature, and no property, is meant; TypeScript's own option.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    files: ["**/*.tsx", "components/**", "app/**", "lib/client/**"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  { files: ["app/**", "components/**"], extends: [next.configs["core-web-vitals"]] },
  {
    files: ["app/**", "components/**", "lib/**", "workers/**"],
    plugins: { boundaries },
    settings: importBoundaries.settings,
    rules: {
      ...importBoundaries.rules,
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "/scripted$", message: "The scripted engine is for tests only." }] },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportExpression[source.value=/\\/scripted$/]",
          message: "The scripted engine is for tests only.",
        },
      ],
    },
  },
  {
    files: pureFolders,
    rules: {
      "no-restricted-globals": [
        "error",
        ...["document", "window", "navigator", "localStorage", "fetch", "crypto", "Date", "performance"].map(
          (name) => ({
            name,
            message: "This folder is pure: take it from outside.",
          }),
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Draw from the RandomSource that the caller gives." },
      ],
    },
  },
  {
    files: ["tests/**"],
    rules: {
      // A test states what it knows to be there; where it errs, it fails.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.mjs", "public/*.js"],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    // Tools talk to the terminal.
    files: ["**/*.mjs", "public/*.js", "tools/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
