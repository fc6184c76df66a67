/** Models whose names do not tell their size, in billions of parameters. */
const untoldSizes: readonly (readonly [RegExp, number])[] = [
  [/^phi-1_5/, 1.42],
  [/^phi-2/, 2.78],
  [/^Phi-3\.5-vision/, 4.15],
  [/^Phi-(3|4)/, 3.82],
];

/** The size that the name of a model or of its file tells, in billions of parameters; null where it tells none. */
export function parametersOf(name: string): number | null {
  const [, number, unit] = /(\d+(?:[._]\d+)?)([BM])(?![a-z])/i.exec(name) ?? [];
  if (number === undefined) return untoldSizes.find(([beginning]) => beginning.test(name))?.[1] ?? null;
  return Number(number.replace("_", ".")) / (unit?.toUpperCase() === "M" ? 1000 : 1);
}
