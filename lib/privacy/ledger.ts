import { isForeign, type RequestRecord } from "./request-record";
import { purposeOf, type Site } from "./request-purpose";

/** Requests of one purpose to one host. */
export interface LedgerPart {
  readonly purpose: string;
  readonly records: readonly RequestRecord[];
  readonly sum: LedgerSum;
}

/** All that was asked of one host. */
export interface LedgerHost {
  readonly host: string;
  readonly isForeign: boolean;
  readonly parts: readonly LedgerPart[];
  readonly sum: LedgerSum;
}

export interface LedgerSum {
  /** Went over the network, or tried to. */
  readonly sent: number;
  /** Answered on this device. */
  readonly stored: number;
  /** Stopped by the switch or the policy. */
  readonly stopped: number;
  readonly bytesDown: number;
  readonly bytesUp: number;
  /** Whether there is more than the bytes say: some were not told. */
  readonly hasMoreDown: boolean;
  readonly hasMoreUp: boolean;
}

/** The ledger: by host, other hosts first, then by purpose; each in the order of its first request. */
export function readLedger(records: readonly RequestRecord[], site: Site): readonly LedgerHost[] {
  const ownOrigin = new URL(site.address).origin;
  const inOrder = records.toSorted((one, other) => one.startedAt - other.startedAt);
  return groupBy(inOrder, ({ url }) => hostOf(url))
    .map(([host, asked]) => ({
      host,
      isForeign: asked.some(({ url }) => isForeign(url, ownOrigin)),
      parts: groupBy(asked, ({ url }) => purposeOf(url, site)).map(([purpose, group]) => ({
        purpose,
        records: group,
        sum: sumOf(group),
      })),
      sum: sumOf(asked),
    }))
    .sort((one, other) => Number(other.isForeign) - Number(one.isForeign));
}

/** `Map.groupBy` is younger than some browsers that run Goldsmith well. */
function groupBy(records: readonly RequestRecord[], keyOf: (record: RequestRecord) => string) {
  const groups = new Map<string, RequestRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group === undefined) groups.set(keyOf(record), [record]);
    else group.push(record);
  }
  return [...groups];
}

/** What was stopped may name no host: then this says what was tried. */
function hostOf(url: string): string {
  const { host, protocol } = new URL(url);
  if (host !== "") return host;
  switch (protocol) {
    case "webrtc:":
      return "Another browser";
    case "about:":
      return "A frame or window that no guard stands in";
    case "inline:":
      return "Text that would have run as a program";
    case "browser:":
      return "The browser, on a page’s behalf";
    default:
      return `Another program (${protocol})`;
  }
}

function sumOf(records: readonly RequestRecord[]): LedgerSum {
  const went = records.filter(({ outcome }) => outcome === "network" || outcome === "failed");
  const add = (bytes: readonly (number | null)[]) => bytes.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return {
    sent: went.length,
    stored: records.filter(({ outcome }) => outcome === "stored").length,
    stopped: records.filter(({ outcome }) => outcome === "blocked" || outcome === "forbidden").length,
    bytesDown: add(went.map(({ bytesDown }) => bytesDown)),
    bytesUp: add(went.map(({ bytesUp }) => bytesUp)),
    hasMoreDown: went.some(({ bytesDown }) => bytesDown === null),
    hasMoreUp: went.some(({ bytesUp }) => bytesUp === null),
  };
}
