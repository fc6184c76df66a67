/**
 * The service worker of an installed Goldsmith. It does one thing: text that another program shares is handed to the
 * page in the address's fragment, which no server ever sees. Without it, the text would be sent to the site's host.
 */
addEventListener("install", () => {
  skipWaiting();
});

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const target = new URL("share-target", registration.scope).href;
  if (method === "POST" && url === target) event.respondWith(handOver(event.request));
});

async function handOver(request) {
  const fields = await request.formData();
  const shared = new URLSearchParams();
  for (const name of ["title", "text", "url"]) {
    const value = fields.get(name);
    if (typeof value === "string" && value !== "") shared.set(name, value);
  }
  return Response.redirect(`${registration.scope}#shared&${shared}`, 303);
}
