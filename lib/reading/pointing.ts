/** Nouns by which people point at what they pasted; also known with an "s" at the end. */
const nouns: ReadonlySet<string> = new Set(
  "article|text|email|e-mail|message|review|paragraph|sentence|passage|code|function|script|program|class|component|query|regex|transcript|notes|letter|essay|story|document|report|conversation|chat|thread|data|dataset|table|csv|json|feedback|resume|résumé|cv|cover letter|description|abstract|post|tweet|log|error|stack trace|speech|poem|lyrics|contract|policy|invoice|job ad|job description|job posting|job|posting|recipe|proposal|draft|comment|ticket|complaint|question|problem|list|content|paper|chapter|blog post|bio|ad|copy|minutes|statement|string|word|introduction|intro|conclusion|section|bullet points|slide|presentation|outline|answer|solution|argument|thesis|idea|plan|pitch|caption|headline|signature|excerpt|quote|command|config|schema|html|sql|css|page|website|form|schedule|findings|results|input".split(
    "|",
  ),
);

/** A noun phrase ends before one of these. */
const phraseEnd = /^(?:as|in|into|of|for|to|from|with|and|or|on|about|by)$/iu;

/** No lead-in is longer; what follows is not looked at. */
const leadLength = 1500;

/** "article" of "this long article", "the text below" or "from the notes"; null where nothing is pointed at. */
export function pointedNoun(text: string): string | null {
  const lead = text.slice(0, leadLength);
  return (
    nounAfter(lead, /\b(?:this|these|the following|following|the above|attached) /giu, () => true) ??
    nounAfter(lead, /\bthe /giu, (rest) => /^ (?:below|above)\b/iu.test(rest)) ??
    nounAfter(lead, /\bfrom the /giu, () => true)
  );
}

/**
 * "essay" of "my essay". It points at a paste only after a verb that needs one: "improve my essay", not "write about my
 * job".
 */
export function ownNoun(text: string): string | null {
  return nounAfter(text.slice(0, leadLength), /\b(?:my|our|the|an?) /giu, () => true);
}

/** True for the name of something that can be pasted, as a label before it: "Email: …". */
function isPastedThing(word: string): boolean {
  const noun = word.toLowerCase();
  return nouns.has(noun) || nouns.has(noun.replace(/s$/u, ""));
}

/** "… Here is the essay:" at the end of a lead-in; only words that the label above the material says again may go. */
export function readClosingLabel(lead: string): { readonly noun: string; readonly before: string } | null {
  const match =
    /(?<=[.!?]\s|\n)\s*(?:(?:here(?:['’]s| is| are)|this is|below is) (?:the |my |our |an? )?)?([\p{L}-]+(?: [\p{L}-]+)?):$/iu.exec(
      lead.trim(),
    );
  if (match === null || !isPastedThing(match[1] ?? "")) return null;
  return { noun: (match[1] ?? "").toLowerCase(), before: lead.trim().slice(0, match.index).trim() };
}

/** `Message: {{message}}`; null where the label is no name of something pasted. */
export function readLabel(text: string): { readonly noun: string; readonly restAt: number } | null {
  const match = /^(\p{L}[\p{L} -]{0,24}):[ \t]+(?=\S)/u.exec(text);
  if (match === null || !isPastedThing(match[1] ?? "")) return null;
  return { noun: (match[1] ?? "").toLowerCase(), restAt: match[0].length };
}

/** The first known noun within three words after the determiner, if what follows it is accepted. */
function nounAfter(text: string, determiner: RegExp, accepts: (rest: string) => boolean): string | null {
  for (const match of text.matchAll(determiner)) {
    const start = match.index + match[0].length;
    const words = text.slice(start, start + 80).match(/^[\p{L}\p{N}'’-]+|(?<= )[\p{L}\p{N}'’-]+/gu) ?? [];
    let end = start;
    for (let index = 0; index < Math.min(words.length, 3); index += 1) {
      const word = words[index] ?? "";
      if (phraseEnd.test(word) || !text.startsWith(word, end)) break;
      const pair = `${word} ${words[index + 1] ?? ""}`;
      const found = isPastedThing(pair) && text.startsWith(pair, end) ? pair : isPastedThing(word) ? word : null;
      if (found !== null && accepts(text.slice(end + found.length, end + found.length + 20)))
        return found.toLowerCase();
      end += word.length + 1;
    }
  }
  return null;
}
