const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const htmlTags = words(
  "a abbr address article aside audio b base blockquote body br button canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr path g think",
);

export function isTagOfHtml(name: string): boolean {
  return htmlTags.has(name.toLowerCase());
}

/** Marks of model families, and what programs write between such marks in logs and stack traces. */
const specialTokens = words(
  "inst sys available_tools tool_calls tool_results system_prompt img sep cls mask pad bos eos unk image start_of_turn end_of_turn start_of_image endoftext eot gmask sop fim_prefix fim_middle fim_suffix anonymous module init clinit lambda stdin string unknown none null nil empty genexpr listcomp error warn warning info debug trace fatal notice critical",
);

export function isSpecialToken(name: string): boolean {
  return specialTokens.has(name.toLowerCase());
}

/** What people put between square brackets to say something of the text itself. */
const remark =
  /^(?:x|sic|optional|\p{N}+|\p{Lu}{1,2}|\p{L}-\p{L}|emphasis added|citation needed|edit(?:ed)?|deleted|removed|(?:.{1,20} )?redacted|inaudible|unintelligible|crosstalk|laugh(?:s|ter|ing)?|applause|pause|silence|sighs?|music|coughs?|beat|todo|wip|urgent|fyi|draft|external|nsfw|spoiler|(?:verse|chorus|bridge|intro|outro|hook|pre-chorus|refrain)(?: \d)?)$/iu;

/** "[square brackets]" shows the marks that it speaks of. */
const brackets =
  /^(?:(?:square |round |curly )?brackets?|(?:eckigen? )?klammern|corchetes|crochets|colchetes|parentesi(?: quadre)?|方括号|角括弧|कोष्ठक|قوسين(?: معقوفين)?)$/iu;

export function isRemark(name: string): boolean {
  return brackets.test(name) || (remark.test(name) && !/^\p{Ll}{2}$/u.test(name));
}

const tag = "<[\\p{L}_][\\p{L}\\p{M}\\p{N}_ -]{0,60}>";
const tags = `${tag}(?:(?:,? (?:and|or|und|oder|et|ou|y|o|e|и|then) |\\s?[,/&、和]\\s?)${tag}){0,9}`;
const tagWord = "(?:tags?|elements?|sections?|blocks?|balises?|etiquetas?|marcas?|тег\\p{L}{0,3}|标签|タグ)";
const spoken = new RegExp(
  [
    `(${tags})(?:\\s|-){0,2}(?:(?:XML|HTML|pseudo)[ -])?${tagWord}`,
    `${tagWord}(?: (?:named|called|like|such as|of the form))?[:：]?\\s{0,2}(${tags})`,
    `\\b(?:wrap|enclose|surround|delimit)\\p{L}{0,3}\\b[^\\n.<>]{0,80}\\b(?:in|inside|within|with|between|by|using)\\s(${tags})`,
    // Models think and answer in these where nobody says more of them.
    `\\b(?:in|inside|within|between|using|to|with)\\s(<(?:thinking|scratchpad|reasoning|reflection|analysis|answer|final_answer|result|response)>)`,
  ].join("|"),
  "giu",
);
const closed = /<\/([\p{L}_][\p{L}\p{M}\p{N}_ -]{0,60})>/gu;

/** Tags that set text off, since they are closed again. */
export function closedTags(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(closed), (match) => match[1] ?? ""));
}

/** Tags that the text speaks of as such: "put the note in <note> tags". The answer is to have them. */
export function tagsSpokenOf(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(spoken)) {
    const list = match.slice(1).find(Boolean) ?? "";
    for (const [, name] of list.matchAll(/<([^<>]{1,62})>/gu)) names.add(name ?? "");
  }
  return names;
}
