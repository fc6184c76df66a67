/** A request in clearer words; `change` says what was replaced, or is null where nothing was. */
export interface RewordedRequest {
  readonly text: string;
  readonly change: string | null;
}

interface Rewording {
  readonly pattern: RegExp;
  readonly replacement: (match: RegExpExecArray, request: string) => string;
}

const rewordings: readonly Rewording[] = [
  {
    pattern:
      /^(write|draft|create|compose|make|prepare|produce|generate) (something|sth|smth|some text|some stuff|stuff)(?=(?: \w+){0,3} (?:about|on|for|to|that|explaining|regarding)\b)/iu,
    replacement: (match, request) => `${match[1] ?? ""} ${vagueThing(request.slice(match[0].length))}`,
  },
  {
    pattern: /^tell (?:me|us) (?:a bit |a little |something |more )?about (?!your\b|yourself\b|you\b)/iu,
    replacement: () => "Give an overview of ",
  },
  { pattern: /^tell (?:me|us) everything about /iu, replacement: () => "Give a full overview of " },
  {
    pattern: /^(?:give|get) (?:me |us )?(?:some |more )?info(?:rmation)? (?:about|on) /iu,
    replacement: () => "Give an overview of ",
  },
  {
    pattern: /^(?:how (?:do|can|could|would|should) (?:i|we|you|one)|how to) (?=[a-z])/iu,
    replacement: () => "Explain how to ",
  },
  {
    pattern:
      /^(?:help me (?:to )?understand|i (?:want|need|would like|['’]d like) to (?:understand|learn about|know(?: more)? about)) /iu,
    replacement: () => "Explain ",
  },
  {
    pattern: /^tell (?:me|us) (?=why\b|how (?!many|much|long|far|old|often|tall|big)\b)/iu,
    replacement: () => "Explain ",
  },
];

/** What "something" most likely is, judged by where it goes. */
function vagueThing(rest: string): string {
  if (/\b(?:blog|linkedin|twitter|instagram|facebook|threads|mastodon|social media)\b/iu.test(rest)) return "a post";
  if (/\b(?:newsletter|magazine|newspaper)\b/iu.test(rest)) return "an article";
  if (
    /^ (?:nice |short )?(?:to|for) (?:my|our|the|his|her) (?:boss|colleagues?|team|friends?|mum|mom|dad|landlord|teacher|neighbou?rs?|wife|husband|brother|sister|manager|customers?|clients?)\b/iu.test(
      rest,
    )
  ) {
    return "a message";
  }
  return "a text";
}

/**
 * Says a vague or roundabout request directly: "write something about X for my blog" asks for a post, "how do I fix a
 * tap" for an explanation. Names, figures and the subject stay as they are.
 */
export function rewordRequest(request: string): RewordedRequest {
  for (const { pattern, replacement } of rewordings) {
    const match = pattern.exec(request);
    if (match === null) continue;
    const opening = replacement(match, request);
    const rest = request.slice(match[0].length).replace(/\?+(?=["')\]]*$)/u, ".");
    return { text: opening + rest, change: `“${match[0].trim()}” became “${opening.trim()}”` };
  }
  return { text: request, change: null };
}
