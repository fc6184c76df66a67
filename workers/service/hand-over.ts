declare const self: ServiceWorkerGlobalScope;

/** Whether another program shares something with the installed Goldsmith, as its manifest says it may. */
export function isShare({ method, url }: Request): boolean {
  return method === "POST" && url === new URL("share-target", self.registration.scope).href;
}

/** Hands the text over to the page in the address's fragment, which no server ever sees. */
export async function handOver(request: Request): Promise<Response> {
  const fields = await request.formData();
  const shared = new URLSearchParams();
  for (const name of ["title", "text", "url"]) {
    const value = fields.get(name);
    if (typeof value === "string" && value !== "") shared.set(name, value);
  }
  return Response.redirect(`${self.registration.scope}#shared&${shared}`, 303);
}
