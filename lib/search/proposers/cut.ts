/** Enough characters to see what a text is like. */
const ENOUGH = 600;

/** The beginning of a text that is shown, at most so many characters of it, with a mark where something is left out. */
export function cut(text: string, most = ENOUGH): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const characters = Array.from(whole);
  return characters.length <= most ? whole : `${characters.slice(0, most).join("")} …`;
}
