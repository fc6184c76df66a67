import { isForeign } from "./request-record";
import { guardConstructor, guardWay, takeWay } from "./stand-guard";

/** Stand for what has no address: a connection between browsers, and what the browser itself would ask for. */
const BETWEEN_BROWSERS = "webrtc:";
const BY_BROWSER = "browser:";

/** Each of them reaches the address that it is given first. */
const connections = ["WebSocket", "WebSocketStream", "EventSource", "WebTransport", "Worker", "SharedWorker"];

/** WebRTC, by all of its names. */
const peers = ["RTCPeerConnection", "webkitRTCPeerConnection", "mozRTCPeerConnection", "RTCIceTransport"];

/** Goldsmith uses none of them; the browser would fetch icons, ask a store or a speech service, or show a page. */
const services = [
  "Notification",
  "PaymentRequest",
  "PresentationRequest",
  "MediaMetadata",
  "SpeechRecognition",
  "webkitSpeechRecognition",
];

/** The same, as methods: what is fetched behind the page's back, spoken by a remote voice, or asked of another site. */
const serviceMethods = [
  ["ServiceWorkerRegistration", "showNotification"],
  ["BackgroundFetchManager", "fetch"],
  ["PushManager", "subscribe"],
  ["CredentialsContainer", "get"],
  ["CredentialsContainer", "create"],
  ["SpeechSynthesis", "speak"],
] as const;

/**
 * Makes the ways other than `fetch` fail for other hosts, whether the switch is on or not: Goldsmith needs none of them.
 * `onRefused` is told the address, or what stands for one.
 */
export function refuseWays(ownOrigin: string, onRefused: (url: string) => void): void {
  function refuse(url: string): never {
    onRefused(url);
    throw new DOMException("Goldsmith reaches other hosts by fetch only.", "SecurityError");
  }

  /** Lets through what leads to the own host. It is read once: what the browser gets is what was looked at. */
  function checkAddress(index: number) {
    return (parameters: unknown[]) => {
      if (parameters.length <= index) return;
      const text = String(parameters[index]);
      parameters[index] = text;
      const url = URL.canParse(text, location.href) ? new URL(text, location.href).href : null;
      // An address that cannot be read is the browser's to refuse.
      if (url !== null && isForeign(url, ownOrigin)) refuse(url);
    };
  }

  for (const name of connections) guardConstructor(name, checkAddress(0));
  for (const name of peers) guardConstructor(name, () => refuse(BETWEEN_BROWSERS));
  for (const name of services) guardConstructor(name, () => refuse(BY_BROWSER + name));
  for (const [name, method] of serviceMethods) {
    guardWay(prototypeOf(name), method, () => refuse(`${BY_BROWSER}${name}.${method}`));
  }
  guardWay(prototypeOf("XMLHttpRequest"), "open", checkAddress(1));
  guardWay(prototypeOf("Navigator"), "sendBeacon", checkAddress(0));
  guardWay(globalThis, "fetchLater", (parameters) => {
    parameters[0] = addressIn(parameters[0]);
    checkAddress(0)(parameters);
  });
}

/** Undefined where this browser, or this realm, has no such thing. */
export function prototypeOf(name: string): object | undefined {
  return (globalThis as unknown as Record<string, { readonly prototype: object } | undefined>)[name]?.prototype;
}

const requestAddress = takeWay(Request.prototype, "url");

/** The address in what `fetch` takes, as the browser will read it, whatever a script has put over it. */
export function addressIn(input: unknown): string {
  return input instanceof Request ? String(requestAddress(input, [])) : String(input);
}
