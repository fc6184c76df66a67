import type { LedgerSum } from "@/lib/privacy/ledger";
import type { RequestRecord } from "@/lib/privacy/request-record";
import { describeBytes } from "../models/describe-loading";

/** "3 requests · 2 MB down · nothing up", with "and more" where the browser does not tell all. */
export function describeSum({ sent, stored, stopped, ...bytes }: LedgerSum): string {
  const parts: string[] = [];
  if (sent > 0) {
    parts.push(`${count(sent)} sent`, `${amount(bytes.bytesDown, bytes.hasMoreDown)} down`);
    parts.push(`${amount(bytes.bytesUp, bytes.hasMoreUp)} up`);
  }
  if (stored > 0) parts.push(`${stored.toLocaleString("en")} answered on this device`);
  if (stopped > 0) parts.push(`${stopped.toLocaleString("en")} blocked, nothing sent`);
  return parts.join(" · ");
}

/** What became of one request, and how much it carried. */
export function describeRecord({ outcome, bytesDown, bytesUp, milliseconds }: RequestRecord): string {
  const time = `${Math.round(milliseconds).toLocaleString("en")} ms`;
  switch (outcome) {
    case "network":
      return `${amount(bytesDown ?? 0, bytesDown === null)} down, ${amount(bytesUp ?? 0, bytesUp === null)} up, ${time}`;
    case "stored":
      return `answered on this device, ${time}`;
    case "failed":
      return `no answer, ${time}`;
    case "blocked":
      return "blocked, nothing sent";
    case "forbidden":
      return "forbidden by the security policy, nothing sent";
  }
}

function count(requests: number): string {
  return requests === 1 ? "1 request" : `${requests.toLocaleString("en")} requests`;
}

function amount(bytes: number, hasMore: boolean): string {
  if (bytes === 0) return hasMore ? "unknown" : "nothing";
  return hasMore ? `over ${describeBytes(bytes)}` : describeBytes(bytes);
}
