import { keysOfShape } from "./json-shape";
import type { OutputContract } from "./contract";
import { statesExactLength, statesFormat } from "../../reading/stated";
import { countInWords } from "../../reading/wording";

const only = "(?:only|just|nothing but|solely|single)";

/** True where the instruction already asks for what the contract would say. */
export function isContractStated(contract: OutputContract, instruction: string): boolean {
  const says = (pattern: string): boolean => new RegExp(pattern, "iu").test(instruction);
  const has = (word: string): boolean => instruction.toLowerCase().includes(word.toLowerCase());
  switch (contract.form) {
    case "letter":
      return says(
        `\\b${only} (?:with )?(?:the |a |one )?(?:option )?letter|letter (?:only|alone)|letter of the|(?:answer|respond|reply) with (?:the|a|one) letter`,
      );
    case "yes-no":
      return contract.words === "yes-no"
        ? says("\\byes\\W{0,3}(?: or |/)\\W{0,3}no\\b")
        : says("\\btrue\\W{0,3}(?: or |/)\\W{0,3}false\\b");
    case "number":
      return says(
        `\\b${only} (?:with )?(?:the |a |one )?(?:final )?(?:number|value|amount|figure|integer|answer)|(?:number|answer) only|last line|####`,
      );
    case "worked-answer":
      return has(contract.marker);
    case "date":
      return has(contract.pattern) || says("iso 8601");
    case "json":
      return (
        has("json") &&
        keysOfShape(contract.shape).every((key) => has(`"${key}"`) || has(`\`${key}\``) || has(`${key}:`))
      );
    case "table":
      return (
        has(contract.format === "markdown" ? "table" : contract.format) &&
        (contract.columns.type === "counted" || contract.columns.names.every(has))
      );
    case "list":
      return (
        statesFormat(instruction).has("list") && says(`\\b(?:${contract.items}|${countInWords(contract.items)})\\b`)
      );
    case "code":
      return says(
        `\\b${only} (?:return |output |give )?(?:me )?(?:the )?code|code only|no explanation|without explanation`,
      );
    case "phrase":
      return (
        says(`\\b(?:one|single|${only}) (?:the |a |one )?(?:word|label|name|category|term|phrase|answer)`) ||
        says("\\b(?:answer|respond|reply|output|return)(?: only)? with\\b|label only")
      );
    case "series":
      return says("comma-separated|separated by commas");
    case "prose":
      return statesExactLength(instruction);
  }
}
