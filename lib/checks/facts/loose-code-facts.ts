import { mostAlike } from "../../reading/compare-texts";
import { foldCode } from "../../reading/read-code";
import type { Finding } from "../check";
import { weigh } from "../when-to-block";
import { factFinding, quoted, replaceAt } from "./fact-finding";

/** What only code looks like, where it stands in a sentence without back-ticks. */
const loose = new RegExp(
  [
    // A call with what stands between its brackets, and what is called on its result.
    "(?<![\\w.])=?[A-Za-z_$][\\w$.]*\\((?:[^()\\n]|\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)){0,160}\\)(?:\\.\\w+\\([^()\\n]{0,80}\\))*",
    // A query, to its semicolon or the end of its line, and the method of a request.
    "(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\\s[^;\\n]{5,400}",
    "(?<=^|\\n)\\s*(?:select\\s[^;\\n]{1,200}\\sfrom|insert into|update \\w+ set|delete from)\\s[^;\\n]{3,400}",
    "(?<=\\s)(?:-X|--request) [A-Z]{3,7}",
    // A flag, with the word before it.
    "(?<=[\\s(])(?:[a-z][\\w-]*\\s+)?(?:--[A-Za-z][\\w-]*|-[A-Za-z]{1,5})(?:=\\S+)?(?=[\\s,;.)]|$)",
    "(?<![\\w/])\\w+_\\w+(?![\\w/])",
    "(?<![\\w/.@])[a-z]+[A-Z]\\w*(?!\\w)",
    "(?<![\\w/])[A-Za-z_]\\w*=[\\w\"'./-]+",
    // What stands between quotes for awk and its like, and when cron is to start.
    "(?<=\\s)'[^'\\n]{0,80}[$|{}][^'\\n]{0,80}'",
    "(?<!\\S)(?=[^\\n]{0,16}\\*)(?:(?:\\*(?:/\\d+)?|\\d[\\d,/-]*) ){4}(?:\\*|\\d[\\d,/-]*)(?!\\S)",
    "[=!<>]==?|(?<=\\s)(?:&&|\\|\\|)(?=\\s)",
    "(?<!\\w)[A-Z]+[~^]\\d+",
    "(?<=[\\s(])[.#][a-z][\\w-]*(?::[a-z-]+)?(?=[\\s{>,)])",
    "\\{\\s*[a-z-]+:\\s*[^{}\\n]{1,40}\\}",
    "\\$\\([^()\\n]{1,80}\\)|\\$[A-Z_]{2,}",
    "(?<![\\w.])[a-z]\\w*(?:\\.[a-z]\\w*)+(?=\\s[=!<>])",
    "(?<![\\w:/.])[a-z][\\w-]*:\\d{2,5}(?:/[\\w/-]*)?",
  ].join("|"),
  "gu",
);

const mostFindings = 4;

/**
 * Code that stands in the sentences of the silver prompt and that the candidate has lost or changed. It is looked for in
 * `masked`, which is the silver prompt with spaces where other checks read, and compared as it stands in `silver`: a call
 * may hold the name of a file.
 */
export function checkLooseCode(masked: string, silver: string, candidate: string): readonly Finding[] {
  const folded = foldLoose(candidate);
  const read = (text: string, original = text) =>
    Array.from(text.matchAll(loose), ({ 0: found, index }) => ({
      text: original.slice(index, index + found.length),
      start: index,
      end: index + found.length,
    })).filter((span) => isCode(span.text));
  const lost = [...read(masked, silver), ...expressionsIn(silver)].filter(
    ({ text }) => !isHeld(folded, foldLoose(text)),
  );
  if (lost.length === 0) return [];
  const inSilver = foldLoose(silver);
  const others = read(candidate).filter(({ text }) => !isHeld(inSilver, foldLoose(text)));
  return [...new Set(lost.map(({ text }) => text))].slice(0, mostFindings).map((text) => {
    const other = mostAlike(text, others, 0.4);
    return factFinding({
      // "<= 50 chars" may have become "at most 50 characters", and "-n" the "flag n".
      severity: weigh({
        certain: [other !== null, /--\w{3}|[a-z][A-Z]|\w_\w|\w\(|\\[dwsb]/u.test(text)],
        likely: [true],
      }),
      message:
        other === null
          ? `The code ${quoted(text)} is gone.`
          : `The code ${quoted(text)} has become ${quoted(other.text)}.`,
      advice: "Put the code of your prompt back, letter for letter.",
      ...(other !== null && { place: other, repaired: replaceAt(candidate, other, text) }),
    });
  });
}

/** Regular expressions; their braces look like place-holders elsewhere. */
function expressionsIn(
  text: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/(?<!\S)\S{0,80}\\[dwsbDWSB]\S{0,80}(?<![.,;:])/gu), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** "Name(s)" is no call, and "iPhone" no variable. */
function isCode(text: string): boolean {
  if (/^[A-Za-z]+\((?:s|e?s|n|en|in|innen|r|e)?\)$/u.test(text) || /^[a-z]{1,2}[A-Z]\w*$/u.test(text)) return false;
  // "Ca(OH)2" is a formula of chemistry.
  if (/^[A-Z]\w*\(/u.test(text)) return false;
  return !/^\w+\(\p{L}+(?: \p{L}+)*\)$/u.test(text) || /[_.]|[a-z][A-Z]\w*\(/u.test(text);
}

function foldLoose(text: string): string {
  return foldCode(text).replace(/["']/gu, "'");
}

/** A flag may have moved away from its command, as in "the `--squash` flag of `git merge`". */
function isHeld(text: string, code: string): boolean {
  if (text.includes(code)) return true;
  const [, word, flag] = /^([a-z][\w-]*?)(--?[A-Za-z][\w-]*(?:=\S+)?)$/u.exec(code) ?? [];
  return (
    word !== undefined && flag !== undefined && (noCommand.test(word) || text.includes(word)) && text.includes(flag)
  );
}

/** "With flags -n and -i": what stands before a flag may be no command. */
const noCommand =
  /^(?:flags?|options?|switch(?:es)?|arg(?:ument)?s?|param(?:eter)?s?|with|and|or|use|using|the|a|mit|und|oder|schalter|avec|et|ou|con|y|o|com|e|met|en)$/u;
