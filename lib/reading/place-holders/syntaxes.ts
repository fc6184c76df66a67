import { isSpecialToken, isTagOfHtml, isRemark } from "./look-alikes";
import type { PlaceHolderRole, PlaceHolderStyle } from "./place-holder";

/** What one mark says where it stands; null where it is none of a place-holder. */
export interface MarkReading {
  readonly name: string;
  readonly role: PlaceHolderRole;
}

/** One way to mark a place-holder. */
export interface Syntax {
  readonly style: PlaceHolderStyle;
  /**
   * Its one group holds what is inside the marks. It is bounded, or excludes the mark that opens it, so that the scan
   * stays linear on any text.
   */
  readonly source: string;
  readonly read: (inside: string, before: string, after: string) => MarkReading | null;
}

const slot = (name: string): MarkReading => ({ name, role: "slot" });
const word = "[\\p{L}\\p{M}\\p{N}_'’/-]";
const words = `[\\p{L}_]${word}{0,40}(?: ${word}{1,40})`;

/** A few words; more of them only where they ask for something, as in `[Which city do you live in now?]`. */
const phrase = new RegExp(
  `^(?:${words}{0,4}\\??|${words}{0,11}\\?|(?:insert|paste|enter|your|add|describe|type|put|name of|list of) ${word}{1,40}(?: ${word}{1,40}){0,9})$`,
  "iu",
);
const path = /^[\p{L}_$@][\p{L}\p{M}\p{N}_$-]{0,60}(?:\.[\p{L}\p{N}_-]{1,40}|\[[\p{L}\p{N}_'"-]{1,30}\]){0,8}$/u;

/** The syntaxes; where two begin at the same place, the earlier one is read. */
export const syntaxes: readonly Syntax[] = [
  { style: "block", source: "\\{#([^#{}]{1,300})#\\}", read: (inside) => ({ name: inside, role: "comment" }) },
  { style: "block", source: "\\{%([^{}%]{1,200})%\\}", read: (inside) => ({ name: inside, role: "control" }) },
  { style: "erb", source: "<%([^%<>]{1,160})%>", read: readErb },
  { style: "mustache", source: "\\{\\{\\{\\s{0,6}([^{}\\n]{1,120})\\s{0,6}\\}\\}\\}", read: readMustache },
  { style: "mustache", source: "\\{\\{\\s{0,6}([^{}\\n]{1,160})\\s{0,6}\\}\\}", read: readMustache },
  {
    style: "message",
    source: "\\{\\s{0,2}([\\p{L}_][\\p{L}\\p{N}_]{0,40})\\s{0,2},\\s{0,2}(?:plural|select|selectordinal)\\s{0,2},",
    // A value cannot stand for all of its branches.
    read: (inside) => ({ name: inside, role: "control" }),
  },
  {
    style: "brace",
    source:
      "\\{\\s?([\\p{L}_][\\p{L}\\p{N}_.]{0,60}\\s{0,2},\\s{0,2}(?:number|date|time|ordinal|spellout)(?:\\s{0,2},[^{}\\n]{1,40})?)\\}",
    read: (inside) => slot(inside.split(",", 1)[0]?.trim() ?? inside),
  },
  { style: "dollar", source: "\\$\\{([^{}\\n]{1,80})\\}", read: readDollar },
  { style: "wiki", source: "\\[\\[([^[\\]\\n]{1,62})\\]\\]", read: readWiki },
  { style: "brace", source: "\\{\\s?([^{}\\n]{1,80})\\}", read: readBrace },
  // Not a link, a label of a list, or a box to tick.
  { style: "square", source: "(?<![\\p{Lu}\\p{Ll}\\p{N}\\]!\\\\[])\\[([^[\\]\\n]{1,80})\\]", read: readSquare },
  { style: "guillemet", source: "<<([\\p{L}_][^<>\\n]{0,60})>>", read: readGuillemet },
  { style: "guillemet", source: "«([\\p{L}_][\\p{L}\\p{N}_]{0,60})»", read: slot },
  { style: "angle", source: "(?<![\\p{Lu}\\p{Ll}\\p{N}<])<([\\p{L}_][^<>\\n]{0,80})>", read: readAngle },
  {
    style: "named-percent",
    source: "%\\(([\\p{L}_][\\p{L}\\p{N}_.]{0,60})\\)[-+ #0]{0,2}[\\d.]{0,5}[sdifrgexc]",
    read: slot,
  },
  { style: "named-percent", source: "(?<![\\p{L}\\p{N}%])%([A-Za-z_]\\w{1,40})%(?![\\p{L}\\p{N}])", read: slot },
  {
    style: "percent",
    source: "(?<![\\p{L}\\p{N}%])(%(?:\\d{1,2}\\$)?(?:\\.\\d)?[sdif@])(?![\\p{L}\\p{N}])",
    read: readPercent,
  },
  { style: "dollar", source: "(?<![\\p{L}\\p{N}$\\\\])\\$([A-Za-z_]\\w{1,40})(?![\\w$(])", read: slot },
];

const endings = /^(?:else(?:\s+if\b.*)?|elif\b.*|end(?:if|for|each|with|range)?)$/u;
const openings = /^(?:if|unless|each|range|for|with|define|include|template|block|partial|set|raw|endraw)\s+[.$(@\w"]/u;

function readMustache(inside: string, before: string): MarkReading | null {
  // An argument of a command of TeX, or an index.
  if (/\\[A-Za-z]{1,20}$|[\^_]$/u.test(before)) return null;
  const name = inside.replace(/^[-~&]\s?|\s?[-~]$/gu, "").trim();
  if (name.startsWith("!")) return { name, role: "comment" };
  // Dify writes {{#node.variable#}}.
  const enclosed = /^#\s?([\p{L}\p{N}_.-]{1,80})\s?#$/u.exec(name)?.[1];
  if (enclosed !== undefined) return slot(enclosed);
  if (/^[#/^>@*]/u.test(name) || endings.test(name)) return { name, role: "control" };
  if (openings.test(name) && /^(?:if|unless|each|range|define|include)\b|[.$@("]/u.test(name)) {
    return { name, role: "control" };
  }
  // Braces of JSON that a format string doubles, and objects of a program.
  if (/^["'[(]|[\p{L}\p{N}_"']\s?:(?:\s|$)|^[^\p{L}\p{N}]*$/u.test(name) && name !== ".") return null;
  if (/^[\p{N}\s+*/=<>.,-]+$/u.test(name) && !/^\p{N}{1,3}$/u.test(name) && name !== ".") return null;
  return slot(/^[^|]{0,80}[^|\s](?=\s?\|(?!\|))/u.exec(name)?.[0] ?? name);
}

function readErb(inside: string): MarkReading | null {
  const name = inside.replace(/^[-=#_]+|-$/gu, "").trim();
  if (/^[=-]/u.test(inside)) return name === "" ? null : slot(name);
  return { name, role: inside.startsWith("#") ? "comment" : "control" };
}

function readDollar(inside: string): MarkReading | null {
  const name = inside.split(/:?[-=?+](?=\S|$)/u, 1)[0]?.trim() ?? "";
  if (path.test(inside.trim()) || phrase.test(inside.trim())) return slot(inside.trim());
  return path.test(name) && /^\s?[\w.]+:[-=?+]/u.test(inside) ? slot(name) : null;
}

function readWiki(inside: string): MarkReading | null {
  const name = inside.trim();
  return /^[\p{L}_#/^@.]/u.test(name) && /^[\p{L}\p{M}\p{N}_.:|@/' ?#^-]+$/u.test(name) ? slot(name) : null;
}

/** `.2f`, `>10`, `,`, `%Y-%m-%d`: what Python writes behind the colon. Digits alone are rather those of an object. */
const formatSpec = /^(?=.*[^\d])(?:.?[<>^=])?[-+ ]?#?0?\d*[,_]?(?:\.\d+)?[bcdeEfFgGnosxX%]?$|^%[-%\w/:., ]+$/u;

function readBrace(inside: string, before: string, after: string): MarkReading | null {
  if (/[{\\^$]$/u.test(before) || /^\}(?!\})/u.test(after)) return null;
  if (isArgumentOfTex(before) || /\b(?:import|export|const|let|var)\s{1,2}$/u.test(before)) return null;
  // The second half of "]{3}" and ")*{n}" is a count.
  const whole = inside.trim();
  if (/^\d$/u.test(whole)) return /[\])\w]$/u.test(before) ? null : slot(whole);
  const bare = whole.replace(/![rsa]$/u, "");
  if (phrase.test(bare) || path.test(bare)) return slot(bare);
  const [name, spec] = splitOnce(whole, ":");
  const variable = name.replace(/![rsa]$/u, "");
  if (spec === undefined || !path.test(variable)) return null;
  if (formatSpec.test(spec)) return slot(variable);
  return /^[\p{L}_][\p{L}\p{N}_.-]{1,40}$/u.test(spec) ? slot(whole) : null;
}

function splitOnce(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** `\frac{a}{b}`, `x_{i}` */
function isArgumentOfTex(before: string): boolean {
  return /\\[A-Za-z]{1,20}\*?(?:\[[^\][]{0,20}\])?(?:\{[^{}]{0,40}\}){0,3}$|(?<![A-Za-z_])[A-Za-z]_$|\\[A-Za-z]{1,20}_$/u.test(
    before,
  );
}

function readSquare(inside: string, _before: string, after: string): MarkReading | null {
  if (/^(?:[([\]]|:\s{0,2}(?:https?:|\/|\.|#|<|mailto:))/u.test(after)) return null;
  const name = inside.trim();
  return phrase.test(name) && !isRemark(name) && !isSpecialToken(name) ? slot(name) : null;
}

function readGuillemet(inside: string): MarkReading | null {
  const name = inside.trim();
  if (isSpecialToken(name) || !(phrase.test(name) || path.test(name))) return null;
  return /^(?:interface|abstract|enumeration|enum|include|extend|extends|service|entity)$/iu.test(name)
    ? null
    : slot(name);
}

function readAngle(inside: string, _before: string, after: string): MarkReading | null {
  if (isSpecialToken(inside) || isTagOfHtml(inside)) return null;
  if (/\.h(?:pp)?$/iu.test(inside) || (/^\p{Lu}$/u.test(inside) && after.startsWith("("))) return null;
  return phrase.test(inside) || path.test(inside) ? slot(inside) : null;
}

/** Part of a date such as %d/%m/%Y. */
function readPercent(inside: string, before: string, after: string): MarkReading | null {
  const isDate = /%[A-Za-z][-/.:, T]{0,2}$/u.test(before) && /%[YymbBHMSjAa][-/.:, T]{0,2}$/u.test(before);
  return isDate || /^[-/.:, T]{0,2}%[YymbBHMSjAa]/u.test(after) ? null : slot(inside);
}
