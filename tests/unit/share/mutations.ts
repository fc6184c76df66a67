import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { RandomSource } from "../../../lib/base/random";
import { fromBase64Url, toBase64Url } from "../../../lib/share/base64url";
import { frame } from "../../../lib/share/frame";

/** Changes a link in some way; `draw(n)` is a whole number from 0 to below n. */
type Mutation = (link: string, draw: (below: number) => number) => string;

export function drawFrom(random: RandomSource): (below: number) => number {
  return (below) => Math.floor((random() / 2 ** 32) * Math.max(1, below));
}

const lettersToPutIn = Array.from("AZaz09-_.%#=+/ \n<>\"'s&?\u0000\u200bé🐝").concat("\ud800");

const replaceAt = (text: string, start: number, length: number, put: string) =>
  text.slice(0, start) + put + text.slice(start + length);

/** What can happen to a link on its way: the checksum does not fit any more, or the data ends early. */
export const onTheWay: readonly Mutation[] = [
  // A bit of one character flips.
  (link, draw) => {
    const place = draw(link.length);
    return replaceAt(link, place, 1, String.fromCharCode(link.charCodeAt(place) ^ (1 << draw(7))));
  },
  // The end, the beginning or a piece is cut off.
  (link, draw) => link.slice(0, draw(link.length)),
  (link, draw) => link.slice(draw(link.length)),
  (link, draw) => replaceAt(link, draw(link.length), 1 + draw(200), ""),
  // Two pieces change places.
  (link, draw) => {
    const [first = 0, second = 0] = [draw(link.length), draw(link.length)].sort((one, other) => one - other);
    return link.slice(0, first) + link.slice(second) + link.slice(first, second);
  },
  // Something is put in, or a piece stands twice.
  (link, draw) => replaceAt(link, draw(link.length + 1), 0, lettersToPutIn[draw(lettersToPutIn.length)] ?? ""),
  (link, draw) => replaceAt(link, draw(link.length), 1, lettersToPutIn[draw(lettersToPutIn.length)] ?? ""),
  (link, draw) => {
    const start = draw(link.length);
    return replaceAt(link, start, 0, link.slice(start, start + 1 + draw(100)));
  },
  // Another version, or sealed by name only.
  (link, draw) => `${draw(3) === 0 ? draw(1e9) : draw(12)}${link.slice(link.search(/s?\./))}`,
  (link) => (link.includes("s.") ? link.replace("s.", ".") : link.replace(".", "s.")),
  // Capitals are lost, or characters escaped twice.
  (link, draw) => (draw(2) === 0 ? link.toLowerCase() : link.toUpperCase()),
  (link, draw) => replaceAt(link, draw(link.length), 1, `%${draw(256).toString(16)}`),
];

function bodyOf(link: string): Uint8Array<ArrayBuffer> {
  return fromBase64Url(link.slice(link.indexOf(".") + 1)).slice(7);
}

function withNewChecksum(link: string, body: Uint8Array): string {
  const label = link.slice(0, link.indexOf("."));
  return `${label}.${toBase64Url(frame(label, body))}`;
}

/** What somebody who means harm can do to the packed bytes: the checksum fits all of it. */
export const inTheBytes: readonly Mutation[] = [
  (link, draw) => {
    const body = bodyOf(link);
    for (let times = 1 + draw(3); times > 0; times -= 1) body[draw(body.length)]! ^= 1 << draw(8);
    return withNewChecksum(link, body);
  },
  (link, draw) => withNewChecksum(link, bodyOf(link).subarray(0, draw(bodyOf(link).length))),
  (link, draw) => {
    const body = bodyOf(link);
    const start = draw(body.length);
    return withNewChecksum(link, body.copyWithin(start, draw(body.length), draw(body.length)));
  },
  (link, draw) =>
    withNewChecksum(
      link,
      Uint8Array.from({ length: draw(400) }, () => draw(256)),
    ),
  // Junk behind the end of the deflated data.
  (link, draw) =>
    withNewChecksum(link, Uint8Array.from([...bodyOf(link), ...Array<number>(1 + draw(50)).fill(draw(256))])),
];

const hostileValues = [
  "null", "true", "-1", "1e999", "-0", "0.5", "9007199254740993", '""', '"\\ud800"', '"<img src=x onerror=alert(1)>"',
  "[]", "{}", "[[[[[[]]]]]]", '{"__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{}}}', '{"length":1e9}',
  `"${"x".repeat(5_000)}"`, '"\\u0000"', "[null]", '{"toString":null,"valueOf":null,"toJSON":null}', "2",
]; // prettier-ignore

const hostileKeys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "toJSON",
  "length",
  "then",
  "",
  "goldsmithShare",
];

/** What they can do to the JSON in it. */
export const inTheJson: readonly Mutation[] = [
  // A value is another one.
  (link, draw) => changeJson(link, draw, /:("(?:[^"\\]|\\.)*"|-?[\d.]+|true|null)/g, (_, put) => `:${put}`),
  // A list or an object is another value from some place on.
  (link, draw) => changeJson(link, draw, /:[[{]/g, (found, put) => `${found}${put},`),
  // A key is another one, or stands there too.
  (link, draw) => changeJson(link, draw, /"\w+":/g, () => `"${hostileKeys[draw(hostileKeys.length)] ?? ""}":`),
  (link, draw) =>
    changeJson(
      link,
      draw,
      /"\w+":/g,
      (found, put) => `"${hostileKeys[draw(hostileKeys.length)] ?? ""}":${put},${found}`,
    ),
  // It ends early, or a character is another one.
  (link, draw) => repackJson(link, (json) => json.slice(0, draw(json.length))),
  (link, draw) => repackJson(link, (json) => replaceAt(json, draw(json.length), 1, String.fromCharCode(draw(0x3000)))),
];

function changeJson(
  link: string,
  draw: (below: number) => number,
  places: RegExp,
  change: (found: string, put: string) => string,
): string {
  return repackJson(link, (json) => {
    const found = [...json.matchAll(places)];
    const match = found[draw(found.length)]!;
    return replaceAt(json, match.index, match[0].length, change(match[0], hostileValues[draw(hostileValues.length)]!));
  });
}

function repackJson(link: string, change: (json: string) => string): string {
  const json = inflateRawSync(bodyOf(link)).toString();
  return withNewChecksum(link, deflateRawSync(change(json)));
}

/** Bombs of many sizes and kinds; the checksum fits, and each is made once, since making one takes long. */
export function makeBombs(): readonly string[] {
  const fillings = [
    Buffer.alloc(2_000_001, " "),
    Buffer.alloc(10_000_000, 0),
    Buffer.alloc(60_000_000, "a"),
    Buffer.from('{"goldsmithShare":1,"createdAt":1,'.repeat(100_000)),
    Buffer.from(`{"goldsmithShare":1,"prompts":"${"a".repeat(3_000_000)}"}`),
    // A bomb within a bomb.
    deflateRawSync(Buffer.alloc(400_000_000, 0)),
  ];
  return fillings.map((filling) => `1.${toBase64Url(frame("1", deflateRawSync(filling, { level: 9 })))}`);
}
