/** Words before a request that say only that it is one. */
const opening =
  /^(?:(?:hi|hey|hello|ok|okay|so|please|pls|plz|quick question|question)\b[ ,:!.-]+)*(?:(?:can|could) (?:you|u) (?:please )?(?:tell me|recommend|suggest|list)(?: me)? |(?:recommend|suggest)(?: me)? |(?:i['’]?m |im |i am )?looking for |i need (?:some )|any (?=good)|give me (?:some |a few )|tell me (?=how|why|what|when|who)|what(?:['’]?s| is| are)? (?:a |an |the |some )(?=best\b|good\b)|what are some )?(?:some )?/iu;

/** A request without the words before it that say only that it is one: "hi, can you tell me". */
export function withoutOpening(instruction: string): string {
  return instruction.trim().replace(opening, "");
}
