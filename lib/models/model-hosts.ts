import { isImported } from "../model-files/imported-host";
import modelHosts from "../privacy/model-hosts.json";

/** Whether this site was built to serve all models itself: no other host is asked, and the public catalogue is hidden. */
export function servesOwnModelsOnly(): boolean {
  return process.env["NEXT_PUBLIC_SELF_ONLY"] === "1";
}

/** Why a model's file cannot be fetched from there, as the end of a sentence; null where it can. */
export function findHostProblem(url: URL, ownOrigin: string): string | null {
  if (url.origin === ownOrigin || isImported(url.href)) return null;
  if (servesOwnModelsOnly()) return "is not on this site, and this site takes no models from others";
  if (modelHosts.some(({ source }) => isCovered(url, new URL(source)))) return null;
  return "is on a host that this page may not reach; it may reach its own, huggingface.co and raw.githubusercontent.com";
}

/** As a content security policy matches hosts: `*.` stands for one name or more. */
function isCovered(url: URL, { protocol, port, hostname }: URL): boolean {
  if (url.protocol !== protocol || url.port !== port) return false;
  return hostname.startsWith("*.") ? url.hostname.endsWith(hostname.slice(1)) : url.hostname === hostname;
}
