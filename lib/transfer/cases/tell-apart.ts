/** The name itself; where it is taken, with the first number from 2 behind `joint` that is free. It is taken then. */
export function tellApart(wanted: string, taken: Set<string>, joint: string): string {
  let name = wanted;
  for (let copy = 2; taken.has(name); copy += 1) name = `${wanted}${joint}${copy}`;
  taken.add(name);
  return name;
}
