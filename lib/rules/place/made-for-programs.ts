import { makeDirect, startsWithVerb } from "../../reading/direct-request";

/** A command for an image model: what stands behind the flags breaks it. */
const imageCommand =
  /^\s*\/imagine\b|\s--(?:ar|aspect|v|version|style|stylize|no|q|quality|s|seed|chaos|c|niji|iw|tile|w|h)\b(?=[ \d:.a-z-]*(?:\s--|\s*$))/u;
/** A program, a command or a document that holds the prompt in it. */
const program =
  /^\s*(?:(?:export )?(?:const |let |var )?[\w.]{1,40}\s*[:+]?=\s*(?:[frbu]{0,2}(?:"""|'''|["'`])|\w*(?:Template|Message|Prompt)\w*[.(])|cat\s*<<|curl\s|<\?xml|<!doctype|#!\/|(?:from \w[\w.]* )?import \w)/iu;

/** Whether a program reads the text as a whole, so that added lines would break it. */
export function isMadeForPrograms(text: string): boolean {
  return isJson(text) || isYaml(text) || program.test(text) || imageCommand.test(text) || holdsSeveralPrompts(text);
}

/** Also where it is a template, so that it cannot be parsed. */
function isJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:"[^"\n]{1,80}"\s*:|\})|\[\s*(?:\{\s*"|"[^"\n]*"\s*[,\]]))[^]*[\]}]\s*$/u.test(text);
}

const yamlLine = /^\s*(?:-\s+)?[a-z][\w-]{0,30}:(?:\s|$)|^\s*-\s|^\s*#|^\s{2,}\S|^---$/u;

function isYaml(text: string): boolean {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const keys = lines.filter((line) => /^(?:- )?[a-z][\w-]{0,30}:(?:\s|$)/u.test(line));
  return lines.length > 1 && keys.length > 1 && lines.every((line) => yamlLine.test(line));
}

/** Prompts to compare, parted by a rule of dashes, each with a request of its own. */
function holdsSeveralPrompts(text: string): boolean {
  const parts = text.split(/^---+[ \t]*\r?$/mu).map((part) => part.trim());
  return (
    parts.length > 1 &&
    parts.every((part) => part !== "" && part.length < 2000 && startsWithVerb(makeDirect(part, false).text))
  );
}
