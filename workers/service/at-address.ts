/**
 * The stored answer as one for this very request. A worker takes its address, with all that stands behind `?` and `#`,
 * from the answer where that has one; without its own, an answer has the request's.
 */
export function atAddressOf(request: Request, stored: Response): Response {
  if (stored.url === request.url) return stored;
  const { body, status, statusText, headers } = stored;
  return new Response(body, { status, statusText, headers });
}
