/** Words by which a text is ordered, before its name. */
const order = String.raw`(?:write|draft|compose|create|make|generate|need|want|give|giving|hold|prepare)(?: me| us)?(?: an?| the| my| some| \d+)?(?: (?!(?:for|to|of|about|on|with|that|this|in|and|from|by)\b)[\w'’-]+){0,3}? `;

/** Requests whose words order such a thing, or that begin with its name. `thing` is the source of a pattern. */
export function ordered(thing: string): RegExp {
  const named = `^(?:an? |my |short |funny |good |nice |best )*(?:${thing}) (?:for|to|about|on)\\b`;
  return new RegExp(`\\b${order}(?:${thing})\\b|${named}`, "iu");
}
