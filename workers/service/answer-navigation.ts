import { findAppFile, isAppFile } from "./app-files";

/** Answers for an address that is no page's own: from the network, else as the site's host would. */
export async function answerNavigation(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const page = new URL(`${url.pathname}/`, url);
  if (isAppFile(page.href)) return Response.redirect(page.href + url.search, 302);
  try {
    return await fetch(request);
  } catch {
    const missing = await findAppFile("404.html");
    return missing === undefined
      ? Response.error()
      : new Response(missing.body, { status: 404, headers: missing.headers });
  }
}
