import type { Case } from "./case";

/** A row without anything, to be filled in; its variables, where some are named, are empty. */
export function emptyCase(variables: readonly string[] = []): Omit<Case, "id"> {
  return {
    description: "",
    variables: Object.fromEntries(variables.map((name) => [name, ""])),
    expected: null,
    demands: [],
    threshold: null,
    prefix: "",
    suffix: "",
    transform: null,
    givenAnswer: null,
    onlyPrompts: null,
    metadata: {},
    notRun: [],
  };
}
