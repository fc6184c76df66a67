import { sources } from "../../checks/sources";
import { statesFormat } from "../../reading/stated";
import type { Guide } from "./guide";

const namesTargetLanguage =
  /\b(?:in|to|into)\s+(?:\w+\s)?(?:english|spanish|french|german|italian|portuguese|dutch|swedish|norwegian|danish|finnish|polish|czech|russian|ukrainian|greek|turkish|arabic|hebrew|persian|farsi|hindi|urdu|bengali|tamil|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|indonesian|malay|swahili|latin|catalan|romanian|hungarian|\{|<|\[)/iu;

export const translateGuide: Guide = {
  advice: [
    {
      rule: "translate-natural",
      text: "Keep the meaning, tone and register, and prefer natural wording to a word-for-word rendering.",
      unless:
        /\b(?:literal\w*|word[- ]for[- ]word|natural\w*|idiomatic\w*|tone|register|formal|informal|fluent\w*)\b/iu,
      weight: 3,
      source: sources.anthropicClear,
      remark: "Asked for natural wording in the same tone, which a bare “translate” leaves open.",
    },
    {
      rule: "translate-untouched",
      text: (reading) => {
        const kept = untranslatedThings(reading.material?.text ?? reading.instruction);
        return kept === null ? null : `Leave ${kept} exactly as they are.`;
      },
      unless: /\b(?:leave|keep|unchanged|untranslated|do not translate|don['’]t translate)\b/iu,
      weight: 3,
      source: sources.anthropicClear,
      remark: "The text holds place-holders, code or addresses, which a translation must not touch.",
    },
    {
      rule: "translate-layout",
      text: (reading) =>
        /\n/u.test(reading.material?.text.trim().replace(/^"""\n|\n"""$/gu, "") ?? "")
          ? "Keep the line breaks and the formatting of the original."
          : null,
      unless: /\b(?:format\w*|layout|line breaks)\b/iu,
      weight: 1,
      source: sources.anthropicConsistency,
      remark: "Asked it to keep the layout, since the text has more than one line.",
    },
  ],
  output: (reading) =>
    statesFormat(reading.instruction).size > 0 ||
    /\b(?:explain|notes?|alternatives?|versions?|only)\b/iu.test(reading.instruction)
      ? null
      : "only the translation.",
  questions: [
    { label: "Target language", question: "Into which language?", unless: namesTargetLanguage },
    {
      label: "Form of address",
      question: "Formal or informal?",
      unless: (reading) =>
        !/\b(?:spanish|french|german|italian|portuguese|dutch|polish|czech|russian|ukrainian|turkish|korean|japanese|hindi)\b/iu.test(
          reading.instruction,
        ) || /\b(?:formal\w*|informal\w*|casual\w*|polite\w*|sie|du|vous|tu|usted)\b/iu.test(reading.instruction),
    },
  ],
};

/** What of the kinds that must not be translated the text really holds. */
function untranslatedThings(text: string): string | null {
  const kinds: string[] = [];
  if (/\{\{[^{}\n]{1,80}\}\}|\$\{[^{}\n]{1,80}\}|\{\w{1,40}\}|%[sdif]\b|\[\[[^[\]\n]{1,80}\]\]/u.test(text))
    kinds.push("place-holders");
  if (/`[^`\n]{1,200}`|```/u.test(text)) kinds.push("code");
  if (/https?:\/\/|www\.|[\w.+-]{1,64}@[\w-]{1,63}\./u.test(text)) kinds.push("addresses");
  if (/<\/?[a-z][^<>\n]{0,80}>/iu.test(text)) kinds.push("tags");
  return kinds.length === 0
    ? null
    : kinds.length === 1
      ? (kinds[0] ?? null)
      : `${kinds.slice(0, -1).join(", ")} and ${kinds.at(-1) ?? ""}`;
}
