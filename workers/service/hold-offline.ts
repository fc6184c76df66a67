import { offlineHeaders } from "../../lib/privacy/strict-policy";

/** What a request's answer will be to the browser: a page or a worker's program, which headers bind; else null. */
export function boundBy({ mode, destination }: Request): "page" | "worker" | null {
  if (mode === "navigate") return "page";
  return destination === "worker" || destination === "sharedworker" ? "worker" : null;
}

/** The answer with the headers by which the browser holds what it opens to its own host. */
export function holdOffline(answer: Response, use: "page" | "worker"): Response {
  // A redirect binds nothing, and one that the browser keeps to itself cannot be changed.
  if (answer.type === "opaqueredirect" || answer.type === "error" || answer.redirected) return answer;
  const headers = new Headers(answer.headers);
  for (const [name, value] of offlineHeaders(use)) headers.append(name, value);
  const { body, status, statusText } = answer;
  return new Response(body, { status, statusText, headers });
}
