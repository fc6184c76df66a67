import { foldText } from "./fold-text";

// "Golden prompt" and its like, and sentences such as "Here is the improved prompt:", in some languages. The lists hold
// what models are seen to write; a label that is missing here stays in the prompt, where a person can see it.
const rewritten =
  "golden|gold|optimi[sz]ed|improved|revised|rewritten|reworded|refined|enhanced|polished|better|clear|clearer";
const adjective = `(?:${rewritten}|new|updated|final|modified)`;
const namedPrompt = [
  `(?:(?:the|your|my) )?(?:(?:${adjective} )+(?:silver )?prompt|(?:${rewritten}) version)`,
  "(?:der |dein )?(?:goldener?|optimierter?|verbesserter?|überarbeiteter?|neuer?) prompt",
  "(?:le )?(?:nouveau )?prompt (?:doré|d[’']or|amélioré|optimisé|révisé)",
  "(?:el )?(?:nuevo )?prompt (?:dorado|de oro|mejorado|optimizado|revisado)",
  "(?:o )?(?:novo )?prompt (?:dourado|de ouro|melhorado|otimizado|aprimorado|revisado)",
  "(?:il )?(?:nuovo )?prompt (?:d[’']oro|dorato|migliorato|ottimizzato|rivisto)",
  "(?:улучшенный|оптимизированный|золотой|переработанный|новый) (?:промпт|запрос)",
  "(?:优化后的?|改进后的?|改写后的?|改进的|优化的|黄金|新的?)(?:提示词?|提示语|prompt)",
  "(?:改善された|改善後の|最適化された|ゴールデン|黄金の?|新しい)プロンプト",
  "(?:개선된|최적화된|골든|황금) 프롬프트",
].join("|");
const interjection =
  "(?:(?:sure|certainly|of course|absolutely|okay|ok|great|yes)(?: (?:thing|question|idea|choice))?[!,.]? )?";
const foreignInterjection =
  "(?:(?:gerne|natürlich|klar|sicher|bien sûr|d[’']accord|claro|por supuesto|certo|com certeza|конечно)(?: que sí)?[ \\u00a0]?[!,.] )?";
const introduction = [
  `${interjection}(?:here(?: is|[’']s)|below is|the following is) (?:the|your|an?|my) [^\\n:]{0,40}?(?:(?:${rewritten}) [^\\n:]{0,30}?(?:version|rewrite)|prompt)\\b[^\\n:]{0,60}`,
  `${interjection}here you go`,
  `i(?: have|[’']ve)? (?:rewritten|rewrote|revised|improved|optimi[sz]ed|refined|reworded) (?:the|your) (?:silver )?prompt\\b[^\\n:]{0,60}`,
  `${foreignInterjection}hier ist [^\\n:]{0,60}?(?:prompt|(?:verbesserte|überarbeitete|optimierte) (?:version|fassung))[^\\n:]{0,40}`,
  `${foreignInterjection}voici [^\\n:]{0,60}?(?:prompt|version (?:améliorée|optimisée|révisée))[^\\n:]{0,40}`,
  `${foreignInterjection}aquí (?:está|tienes|tiene|va) [^\\n:]{0,60}?(?:prompt|versión (?:mejorada|optimizada|revisada))[^\\n:]{0,40}`,
  `${foreignInterjection}aqui (?:está|vai|tem) [^\\n:]{0,60}?(?:prompt|versão (?:melhorada|otimizada|revisada))[^\\n:]{0,40}`,
  `${foreignInterjection}ecco [^\\n:]{0,60}?(?:prompt|versione (?:migliorata|ottimizzata|rivista))[^\\n:]{0,40}`,
  `${foreignInterjection}вот [^\\n:]{0,60}?(?:промпт|(?:улучшенн|оптимизированн)[^\\n: ]* (?:запрос|версия))[^\\n:]{0,40}`,
  "(?:好的[，,。！!]?)?(?:以下|这)是[^\\n：:]{0,30}(?:提示|prompt)[^\\n：:]{0,20}",
  "(?:以下(?:は|が)|こちらが)[^\\n：:]{0,30}プロンプト[^\\n：:]{0,20}",
].join("|");

const heading = "(?:#{1,6}[ \\t]+)?";
const colon = "[ \\u00a0]?[:：]";

/** The label and its colon, with the same emphasis before and after: `**Golden Prompt:**` or `**Golden Prompt**:`. */
function labelled(names: string): string {
  return `${heading}(?<mark>[*_]{0,3})(?:${names})(?:\\k<mark>${colon}|${colon}[ \\t]*\\k<mark>)`;
}

const leadingLabel = new RegExp(`^${labelled(`${introduction}|(?:${namedPrompt})(?: is)?|prompt`)}`, "i");
/** A heading or an emphasized line of its own needs no colon. */
const leadingHeading = new RegExp(
  `^(?:#{1,6}[ \\t]+[*_]{0,3}|[*_]{2,3})(?:${namedPrompt})[*_]{0,3}[ \\t]*(?:\\n|$)`,
  "i",
);
// A paragraph of its own that hands the prompt over without a colon: "Absolutely, here's the improved prompt you asked for!"
const handingOver = new RegExp(
  `^(?:sure|certainly|of course|absolutely|okay|ok|great|thank|thanks|here|below|try|happy|glad|i[’'](?:d|m|ve)|i (?:have|would|am))\\b(?=[^\\n]{0,240}\\bprompt\\b)(?=[^\\n]{0,240}(?:\\b(?:${rewritten})\\b|try this|you asked for|as follows))[^\\n]{0,240}[:!.][ \\t]*\\n[ \\t\\r]*\\n`,
  "i",
);
// No one but FIPO's template speaks of a golden prompt. So that label ends whatever analysis stands before it, and it is
// none of the prompt's own where it stands last; another, such as "Improved prompt:", may be a form to fill in.
const goldenLabel = new RegExp(`\\n[ \\t]*${labelled("(?:the )?golden prompt")}(?=\\s*\\S)`, "i");
const trailingLabel = new RegExp(`^${heading}[*_]{0,3}(?:the )?golden prompt[*_]{0,3}:?$`, "i");

/**
 * Drops a label before a prompt, and one after it; `text` is trimmed. What the silver prompt says itself is no label.
 * `foldedSilver` is the silver prompt, folded.
 */
export function dropLabel(text: string, foldedSilver: string): string {
  for (const pattern of [leadingLabel, leadingHeading, handingOver]) {
    const label = pattern.exec(text)?.[0];
    if (label !== undefined && !foldedSilver.includes(foldText(label))) return text.slice(label.length);
  }
  if (foldedSilver.includes("golden prompt")) return text;
  const golden = goldenLabel.exec(text);
  if (golden !== null) return text.slice(golden.index + golden[0].length);
  const lastLine = text.lastIndexOf("\n") + 1;
  return lastLine > 0 && trailingLabel.test(text.slice(lastLine)) ? text.slice(0, lastLine) : text;
}
