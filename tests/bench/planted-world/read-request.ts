import { SLOT, taskPattern } from "./features";

/** What the planted model understands of a request of any method. */
export interface RequestRead {
  /**
   * "prompt": a new one; "other words": what is there, said anew; "sentences": a part that is to stand in a prompt;
   * "advice": what is wrong with one, or what rows have in common; "verdict": whether something is good already;
   * "experts", "sections" and "lines": lists of them; "input": a note that is to be sorted.
   */
  readonly wants:
    "prompt" | "other words" | "sentences" | "advice" | "verdict" | "experts" | "sections" | "lines" | "input";
  /** Prompts that stand in it, the first first. */
  readonly parents: readonly string[];
  /** Rows stand in it. */
  readonly showsRows: boolean;
  /** Sentences that an earlier answer advised to say. */
  readonly advice: readonly string[];
  /** What a person has said, in their words. */
  readonly told: readonly string[];
  /** Changes that the request itself asks for, in its own words. */
  readonly changes: readonly string[];
  readonly isOneChange: boolean;
  /** What a line is to begin with; empty for nothing. */
  readonly opening: string;
  /** The word for what is good as it is; null where none is named. */
  readonly praise: string | null;
  /** What stands between the last tags. */
  readonly fragment: string | null;
  /** Sections that a prompt is to have, or the one that is to be written. */
  readonly sections: readonly string[];
  readonly wantsSlot: boolean;
  /** What is to stand between tags, in their order. */
  readonly tags: readonly { readonly name: string; readonly wants: "prompt" | "sentences" | "remark" }[];
}

/** Words of the planted model before a sentence that it advises. */
export const ADVICE = "It may lack this:";

export function readRequest(request: string, known: readonly string[]): RequestRead {
  // What stands between tags is what the request is about, and not what it asks for.
  const asked = request.replace(block, "");
  const tags = Array.from(asked.matchAll(/<(\w+)> and <\/\1>/gu), ([, name = ""]) => ({ name, wants: wantedIn(name) }));
  const [, word, yes] = praise.exec(asked) ?? [];
  return {
    wants: tags.some(({ wants }) => wants === "prompt") && !otherWords.test(asked) ? "prompt" : wantsOf(asked),
    parents: parentsIn(request.replace(besides, ""), known),
    showsRows: /About the \w+ \w+ from the/u.test(request),
    advice: Array.from(request.matchAll(advised), ([, sentence = ""]) => sentence),
    told: blocksOf(request).flatMap(({ name, inside }) => (/^(?:interview|remark)$/u.test(name) ? [inside] : [])),
    changes: [
      ...blocksOf(request).flatMap(({ name, inside }) => (/change|tip|style/iu.test(name) ? [inside] : [])),
      ...Array.from(asked.matchAll(/\badvice: (.*?)(?= Keep the task|$)/gmu), ([, advice = ""]) => advice),
    ],
    isOneChange: /\bone (?:change|way|thing|edit)\b|\bchange the prompt\b|\bin the way that\b/iu.test(asked),
    opening: /"(If|ADD:)"/u.exec(asked)?.[1] ?? "",
    praise: word ?? yes ?? null,
    fragment: blocksOf(request).at(-1)?.inside ?? null,
    sections: Array.from(asked.matchAll(/(?:^- |one section: )(\w+):/gmu), ([, name = ""]) => name),
    wantsSlot: request.includes(SLOT),
    tags,
  };
}

const block = /<(\w+)>\n[\s\S]*?\n<\/\1>/gu;
const advised = new RegExp(`${ADVICE} ([^\\n<]*?[.!])(?=\\s|<|$)`, "gu");
/** Prompts that are shown, and not to be changed. */
const besides = /<(earlier\w*|task|history)>\n[\s\S]*?\n<\/\1>/gu;
const praise = /\b(?:write|or) "(good|none)"|\bSay (yes) or no\./u;
const otherWords = /in other words|paraphras|mean the same|same meaning|rephras|reword/iu;
const part = /(?:addition|rule|principle|branch|section|part|line|hint|module|clause)s?/u.source;
const writesPart = new RegExp(`\\b(?:write|give|say|answer with)\\b[^.?]*\\b${part}\\b`, "iu");
const writesPrompt =
  /\b(?:write|give|put|answer with|return|reply with|make|change)\b[^?]*\b(?:prompts?|instructions?)\b/iu;
const writesAdvice =
  /\b(?:why|reasons?|causes?|wrong|criti\w+|weak\w*|strengths?|kinds of input|looked at|put it together|yes or no|what to change)\b/iu;

function blocksOf(request: string): readonly { readonly name: string; readonly inside: string }[] {
  return Array.from(request.matchAll(/<(\w+)>\n([\s\S]*?)\n<\/\1>/gu), ([, name = "", inside = ""]) => ({
    name,
    inside,
  }));
}

function wantedIn(name: string): "prompt" | "sentences" | "remark" {
  if (/prompt|instruction/iu.test(name)) return "prompt";
  return /rule|branch|section|principle|addition|text/iu.test(name) ? "sentences" : "remark";
}

function wantsOf(asked: string): RequestRead["wants"] {
  if (otherWords.test(asked)) return "other words";
  if (/\bWrite one new input\b/u.test(asked)) return "input";
  if (praise.test(asked)) return "verdict";
  if (/\bexperts\b/iu.test(asked)) return "experts";
  if (/names alone/iu.test(asked)) return "sections";
  if (/\beach (?:pattern|step) in one line\b/iu.test(asked)) return "lines";
  if (/\bask\b[^.]*\bquestion\b/iu.test(asked)) return "advice";
  if (writesPart.test(asked)) return "sentences";
  if (/\byes or no\b/iu.test(asked)) return "advice";
  if (writesPrompt.test(asked)) return "prompt";
  return writesAdvice.test(asked) ? "advice" : "prompt";
}

/** Known prompts, whole or without the line of their place-holder; where none is known, what stands between tags and says a task. */
function parentsIn(request: string, known: readonly string[]): readonly string[] {
  const found = known.flatMap((text) => {
    const said = [text, withoutSlot(text)].find((part) => part !== "" && request.includes(part));
    return said === undefined ? [] : [{ said, from: request.lastIndexOf(said) }];
  });
  const whole = found.filter(
    ({ said, from }) =>
      !found.some(
        (other) => other.said.length > said.length && other.from <= from && from < other.from + other.said.length,
      ),
  );
  if (whole.length > 0) {
    return [...new Set(whole.toSorted((one, other) => one.from - other.from).map(({ said }) => said))];
  }
  return blocksOf(request)
    .map(({ inside }) => inside.trim())
    .filter((inside) => taskPattern.test(inside) && !inside.includes("About the "));
}

function withoutSlot(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.includes(SLOT))
    .join("\n")
    .trim();
}
