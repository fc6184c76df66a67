import { makeDirect, startsWithVerb } from "./direct-request";

/** "Act as a nutritionist. Suggest a recipe …" asks for a recipe; where turns are to follow, the role is what is asked. */
const roleSentence =
  /^(?:i want you to |please )?(?:act as|you are|you['’]re|imagine you are|pretend you are|as) an? [^.!?\n]{3,160}[.!?\n]\s*/iu;
const turnsFollow =
  /\b(?:i will|i['’]ll|user|customers?|wait|one at a time|reply|respond|answer|stay|never|always|ask me|conversation|your (?:job|task|role))\b/iu;

/** The request behind a sentence that only names a role; the same text where there is none. */
export function withoutRole(instruction: string): string {
  const role = roleSentence.exec(instruction)?.[0];
  if (role === undefined) return instruction;
  const rest = instruction.slice(role.length);
  return rest.length >= 15 && startsWithVerb(makeDirect(rest, false).text) && !turnsFollow.test(rest)
    ? rest
    : instruction;
}

// "excel怎么" is a word and a run of letters without spaces.
