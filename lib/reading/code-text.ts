/** Lines that only code has; counted, never run. */
const codeLine =
  /^\s*(?:(?:def|class|function|func|fn|public|private|static|import|from \S+ import|#include|using|package|const|let|var|if|for|while|return|elif|else|try|except|catch|SELECT|INSERT|UPDATE|DELETE|CREATE)\b.*[:;{}()=,*]|[}\])]+[;,]?\s*$|[\w.$[\]]+\s*(?:=|:=|\+=)\s*\S.*|.*[;{]\s*$|[\w.]+\(.*\)\s*$|<\/?[a-z][^>]*>.*|\s*(?:\/\/|#!|\/\*|--\s).*|.*=>.*)$/u;

/** True where at least half of the lines, of the first 60 that are not blank, read as program text. */
export function looksLikeCode(text: string): boolean {
  const lines = text
    .slice(0, 6000)
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s*(?:```|~~~)/u.test(line))
    .slice(0, 60);
  const only = lines.length === 1 ? lines[0] : undefined;
  if (
    only !== undefined &&
    !/[;{}]\s*$|=>|\w\([^)]*\)|<\/?[a-z]|\b(?:def|function|import|const|let|return)\b|\bSELECT\b/u.test(only)
  )
    return false;
  const matches = lines.filter((line) => codeLine.test(line.slice(0, 300))).length;
  return matches > 0 && matches * 2 >= lines.length;
}

const languageMarks: readonly (readonly [string, RegExp])[] = [
  ["python", /^\s*(?:def \w+\(.*\)(?:\s*->.*)?:|import \w+|from \w[\w.]* import|elif |print\()/mu],
  ["typescript", /^\s*(?:interface \w+|type \w+ =|(?:export )?(?:const|function) .*:\s*(?:string|number|boolean)\b)/mu],
  ["java", /\b(?:public|private) (?:static )?(?:class|void|int|String)\b|System\.out\.println/u],
  ["csharp", /\busing System\b|Console\.WriteLine|\bnamespace \w+/u],
  ["cpp", /#include\s*<|std::/u],
  ["go", /^\s*(?:package \w+|func (?:\(\w+ \*?\w+\) )?\w+\()/mu],
  ["rust", /^\s*(?:pub )?fn \w+|\blet mut\b|println!\(/mu],
  ["php", /<\?php|\$\w+\s*=.*;/u],
  ["javascript", /^\s*(?:const|let|var) \w+\s*=|\bfunction \w*\(|=>|console\.log/mu],
  ["html", /<(?:!doctype|html|div|body|head|span|script|style|form|button|input|img|h[1-6]|p|a|b|ul|table)\b/iu],
  ["css", /^[\s\S]{0,200}[.#\w][\w\s.#:-]*\{\s*[\w-]+\s*:\s*[^;]+;/u],
  ["sql", /\b(?:SELECT\b[\s\S]{0,400}\bFROM|INSERT INTO|UPDATE \w+ SET|CREATE TABLE)\b/iu],
  ["bash", /^(?:#!\/bin\/(?:ba)?sh|\s*(?:sudo|apt|echo|export|cd|grep|curl) )/mu],
];

/** The tag of a code fence, as in "python"; empty where the language is not plain to see. */
export function guessCodeLanguage(text: string): string {
  const sample = text.slice(0, 4000);
  return languageMarks.find(([, pattern]) => pattern.test(sample))?.[0] ?? "";
}

const displayNames: Readonly<Record<string, string>> = {
  python: "Python",
  py: "Python",
  typescript: "TypeScript",
  ts: "TypeScript",
  javascript: "JavaScript",
  js: "JavaScript",
  jsx: "JSX",
  tsx: "TSX",
  java: "Java",
  csharp: "C#",
  cs: "C#",
  cpp: "C++",
  c: "C",
  go: "Go",
  rust: "Rust",
  rs: "Rust",
  ruby: "Ruby",
  php: "PHP",
  swift: "Swift",
  kotlin: "Kotlin",
  html: "HTML",
  css: "CSS",
  sql: "SQL",
  bash: "Bash",
  sh: "shell",
  shell: "shell",
  yaml: "YAML",
  xml: "XML",
  toml: "TOML",
  dockerfile: "Dockerfile",
};

/** How a language is written in prose; null for a tag that nobody knows. */
export function displayCodeLanguage(tag: string): string | null {
  return displayNames[tag.toLowerCase()] ?? null;
}
