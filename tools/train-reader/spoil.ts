/** The text as it is typed in haste: in small letters, without end marks, letters swapped, lost and doubled. */
export function spoil(text: string, seed: number): string {
  let state = (seed + 1) * 2654435761;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const words = text.split(/(\s+)/u).map((word) => {
    if (word.length < 4 || word.length > 20 || chance() > 0.15 || !/^\p{Script=Latin}+$/u.test(word)) return word;
    const at = 1 + Math.floor(chance() * (word.length - 2));
    const kind = Math.floor(chance() * 3);
    if (kind === 0) return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
    if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
    return word.slice(0, at) + (word[at] ?? "") + word.slice(at);
  });
  const joined = words.join("");
  return chance() < 0.5 ? joined : joined.toLowerCase().replace(/[.!?]+$/u, "");
}
