/** A value as a line of JSON Lines, with every sign escaped that some program takes for the end of a line. */
export function printJsonLine(value: object): string {
  const json = JSON.stringify(value);
  return `${json.replaceAll(/[\u0085\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
