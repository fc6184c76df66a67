import { type Aspect, aspects } from "../../reading/kinds";
import type { Recipe, RecipeLine, RecipeQuestion } from "../recipe";
import { line, question } from "./en/write-recipe";

/**
 * A recipe written as a sheet, so that a whole language fits on a few pages:
 *
 *     not for: patterns that begin with a word, where none of the lines is meant for such a prompt
 *     - id (what it settles): text of a line
 *       why it helps
 *       only with: patterns that begin with a word | unless: the same | needs: material or long-material, each in a row of its own
 *     ? id (what it settles): what a question asks // the sentence for an own answer, with {answer}
 *       an answer | another one | label = the sentence that it writes
 *       only with, unless: beginnings of words, replaces: ids of lines, each in a row of its own
 */
export function recipe(rows: TemplateStringsArray, ...shared: readonly string[]): Recipe {
  const entries = splitSheet(String.raw(rows, ...shared));
  const notFor = stems(/^not for: (.+)$/u.exec(entries[0] ?? "")?.[1]);
  return {
    opening: null,
    ...(notFor && { notFor }),
    lines: entries.filter((entry) => entry.startsWith("- ")).map(readLine),
    questions: readQuestions(entries),
  };
}

/** The questions of such a sheet alone. */
export function questions(rows: TemplateStringsArray, ...shared: readonly string[]): readonly RecipeQuestion[] {
  return readQuestions(splitSheet(String.raw(rows, ...shared)));
}

function splitSheet(sheet: string): readonly string[] {
  return sheet.trim().split(/\n\s*(?=[-?] )/u);
}

function readQuestions(entries: readonly string[]): readonly RecipeQuestion[] {
  return entries.filter((entry) => entry.startsWith("? ")).map(readQuestion);
}

interface Entry {
  readonly id: string;
  readonly settles: readonly Aspect[];
  readonly text: string;
  /** Rows without a name. */
  readonly rows: readonly string[];
  readonly named: Readonly<Partial<Record<string, string>>>;
}

function readEntry(entry: string): Entry {
  const [head = "", ...rest] = entry.split(/\n\s*/u);
  const [, id = "", settled = "", text = ""] = /^[-?] ([a-z-]+)(?: \(([a-z, ]+)\))?: (.+)$/u.exec(head) ?? [];
  const named = rest.filter((row) => rowName.test(row)).map((row) => row.split(": "));
  return {
    id,
    settles: aspects.filter((aspect) => settled.split(", ").includes(aspect)),
    text,
    rows: rest.filter((row) => !rowName.test(row)),
    named: Object.fromEntries(named.map(([name = "", ...words]) => [name, words.join(": ")])),
  };
}

const rowName = /^(?:only with|unless|needs|replaces): /u;

function readLine(entry: string): RecipeLine {
  const { id, settles, text, rows, named } = readEntry(entry);
  return line(id, text, rows[0] ?? "", {
    settles,
    unless: stems(named.unless),
    onlyWith: stems(named["only with"]),
    needs: named.needs === "material" || named.needs === "long-material" ? named.needs : null,
  });
}

function readQuestion(entry: string): RecipeQuestion {
  const { id, settles, text, rows, named } = readEntry(entry);
  const [asked = "", own = ""] = text.split(" // ");
  const choices = rows
    .flatMap((row) => row.split(" | "))
    .map((row) => {
      const [answer = "", sentence = own.replace("{answer}", answer)] = row.split(" = ");
      return [answer.charAt(0).toUpperCase() + answer.slice(1), sentence] as const;
    });
  return question(id, asked, Object.fromEntries(choices), own, {
    settles,
    unless: stems(named.unless),
    onlyWith: stems(named["only with"]),
    replaces: named.replaces?.split(", ") ?? [],
  });
}

/** Where words stand without spaces, or small words grow onto the next one, its letters count anywhere. */
const joinsWords = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;

/** Any word that begins so. */
function stems(beginnings: string | undefined): RegExp | null {
  if (beginnings === undefined) return null;
  return new RegExp(joinsWords.test(beginnings) ? beginnings : `(?<!\\p{L})(?:${beginnings})`, "iu");
}
