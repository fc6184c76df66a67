import {
  isFunction,
  isList,
  isRecord,
  print,
  TemplateError,
  toNumber,
  toText,
  type TemplateValue,
} from "./template-value";

/** `input` first, then what stands in the filter's brackets; a filter's own names stand at the places they have there. */
export type Filter = (input: TemplateValue, ...given: readonly TemplateValue[]) => TemplateValue;

const htmlMarks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "\\": "&#92;",
};
const escapeHtml: Filter = (input) => print(input).replace(/[&"'<>`\\]/g, (mark) => htmlMarks[mark] ?? mark);
const asText: Filter = (input) => print(input);
const MOST_REPEATED = 100_000;

/** Filters on texts and numbers, by the names that Nunjucks has for them. */
export const textFilters: Readonly<Record<string, Filter>> = {
  upper: (input) => textOf(input, "upper").toUpperCase(),
  lower: (input) => textOf(input, "lower").toLowerCase(),
  capitalize: (input) => capitalize(textOf(input, "capitalize")),
  title: (input) => textOf(input, "title").split(" ").map(capitalize).join(" "),
  trim(input) {
    if (typeof input !== "string") throw new TemplateError("The filter “trim” needs a text.");
    return input.trim();
  },
  safe: asText,
  string: (input) => toText(input),
  escape: escapeHtml,
  e: escapeHtml,
  forceescape: escapeHtml,
  replace: (input, old, fresh, most) => replace(input, old, fresh, most),
  indent(input, width, isFirstToo) {
    const space = " ".repeat(bounded(toNumber(width ?? 4) || 4));
    const lines = textOf(input, "indent").split("\n");
    if (lines.length === 1 && lines[0] === "") return "";
    return lines.map((line, index) => (index === 0 && !isFirstToo ? line : space + line)).join("\n");
  },
  center(input, width) {
    const text = textOf(input, "center");
    const missing = bounded(toNumber(width ?? 80)) - text.length;
    if (missing <= 0) return text;
    return " ".repeat(Math.floor(missing / 2)) + text + " ".repeat(Math.ceil(missing / 2));
  },
  truncate(input, length, killsWords, end) {
    const text = textOf(input, "truncate");
    const most = toNumber(length) || 255;
    if (text.length <= most) return text;
    const space = killsWords ? -1 : text.lastIndexOf(" ", most);
    return text.slice(0, space === -1 ? most : space) + (end === undefined || end === null ? "..." : toText(end));
  },
  striptags(input, keepsLines) {
    const bare = textOf(input, "striptags")
      .replace(/<\/?[a-z][a-z0-9]*\b[^>]*>|<!--[\s\S]*?-->/gi, "")
      .trim();
    if (!keepsLines) return bare.replace(/\s+/g, " ");
    return bare
      .replace(/^ +| +$/gm, "")
      .replace(/ +/g, " ")
      .replace(/\r\n/g, "\n")
      .replace(/\n{3,}/g, "\n\n");
  },
  nl2br: (input) => print(input).replace(/\r\n|\n/g, "<br />\n"),
  wordcount: (input) => textOf(input, "wordcount").match(/\w+/g)?.length ?? null,
  urlencode(input) {
    if (typeof input === "string") return encodeURIComponent(input);
    const pairs = isList(input) ? input : isRecord(input) ? Object.entries(input) : [];
    return pairs
      .map((pair) =>
        isList(pair)
          ? pair
              .slice(0, 2)
              .map((part) => encodeURIComponent(toText(part)))
              .join("=")
          : "",
      )
      .join("&");
  },
  abs: (input) => Math.abs(toNumber(input)),
  round(input, digits, method) {
    const factor = 10 ** (toNumber(digits ?? 0) || 0);
    const scaled = toNumber(input) * factor;
    return (
      (method === "ceil" ? Math.ceil(scaled) : method === "floor" ? Math.floor(scaled) : Math.round(scaled)) / factor
    );
  },
  int(input, otherwise, base) {
    const read = parseInt(toText(input), base === undefined ? 10 : toNumber(base));
    return Number.isNaN(read) ? otherwise : read;
  },
  float(input, otherwise) {
    const read = parseFloat(toText(input));
    return Number.isNaN(read) ? otherwise : read;
  },
  default: byDefault,
  d: byDefault,
};

function byDefault(input: TemplateValue, otherwise: TemplateValue, isForFalse: TemplateValue): TemplateValue {
  return (isForFalse ? Boolean(input) : input !== undefined) ? input : otherwise;
}

/** Nothing counts as an empty text, as do false and 0; a list or a number is no text. */
function textOf(input: TemplateValue, filter: string): string {
  if (input === null || input === undefined || input === false) return "";
  if (typeof input === "string") return input;
  throw new TemplateError(`The filter “${filter}” needs a text.`);
}

function capitalize(text: string): string {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function bounded(count: number): number {
  if (count > MOST_REPEATED) throw new TemplateError("A filter would make the text too long.");
  return Number.isNaN(count) ? 0 : Math.max(0, count);
}

function replace(input: TemplateValue, old: TemplateValue, fresh: TemplateValue, most: TemplateValue): TemplateValue {
  if (typeof old !== "string" && typeof old !== "number") return input;
  if (typeof input !== "string" && typeof input !== "number") return input;
  const text = String(input);
  const wanted = String(old);
  const replacement = isFunction(fresh) ? "" : toText(fresh);
  if (wanted === "") return replacement + text.split("").join(replacement) + replacement;
  const parts = text.split(wanted);
  const count = most === undefined || most === -1 ? parts.length - 1 : Math.min(toNumber(most), parts.length - 1);
  if (count <= 0) return input;
  return [parts.slice(0, count + 1).join(replacement), ...parts.slice(count + 1)].join(wanted);
}
