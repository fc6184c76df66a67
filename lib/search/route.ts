/** A prompt for the rows that hold one of some words in one of their values. */
export interface Branch {
  /** In small letters; a row holds a word where it stands anywhere in a value, as a part of a longer word too. */
  readonly words: readonly string[];
  readonly text: string;
}

/** A choice among prompts that is made for each row by its words: the first branch that fits, else the last text. */
export interface Routed {
  /** The names of the values that are looked at. */
  readonly names: readonly string[];
  readonly branches: readonly Branch[];
  readonly otherwise: string;
}

/**
 * The choice as one prompt, by tags of the template language that our prompts share with promptfoo (Nunjucks), so that it
 * chooses the same wherever it is used. Neither of the texts may have such tags itself: see `holdsTags`.
 */
export function writeRouted({ names, branches, otherwise }: Routed): string {
  if (branches.length === 0) return otherwise;
  const parts = branches.map(
    ({ words, text }, at) => `{% ${at === 0 ? "if" : "elif"} ${conditionOf(words, names)} %}${text}`,
  );
  return `${parts.join("")}{% else %}${otherwise}{% endif %}`;
}

/** Words have no quotation mark in them, and values are read in small letters. */
function conditionOf(words: readonly string[], names: readonly string[]): string {
  return words.flatMap((word) => names.map((name) => `'${word}' in (${name} | lower)`)).join(" or ");
}

/** What `writeRouted` wrote; null for any other text. */
export function readRouted(text: string): Routed | null {
  const [, body = "", otherwise] = /^\{% if ([\s\S]*)\{% else %\}([\s\S]*)\{% endif %\}$/u.exec(text) ?? [];
  if (otherwise === undefined) return null;
  const branches: Branch[] = [];
  const names = new Set<string>();
  for (const part of body.split("{% elif ")) {
    const [condition, branch] = splitOnce(part, " %}");
    const tests = Array.from(condition.matchAll(/'([^']+)' in \((\w+) \| lower\)/gu));
    if (branch === undefined || tests.length === 0) return null;
    for (const test of tests) names.add(test[2] ?? "");
    branches.push({ words: [...new Set(tests.map(([, word = ""]) => word))], text: branch });
  }
  return { names: [...names], branches, otherwise };
}

function splitOnce(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Such a text cannot be a branch: its tags and those of the choice could not be told apart. */
export function holdsTags(text: string): boolean {
  return /\{%-?\s*(?:if|elif|elseif|else|endif)\b/u.test(text);
}
