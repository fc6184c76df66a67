/**
 * Some programs (readers of PDF files, some chats) escape the `#` of a link, so that the browser asks the host for a
 * page of that name. The address that was meant, as a path with its fragment; null for any other path.
 * @param pathname as the browser has it, with its escapes
 */
export function mendEscapedLink(pathname: string): string | null {
  const [, page, fragment] = /^((?:\/[^/]*)*?\/shared)\/?%23(.+)$/.exec(pathname) ?? [];
  return page === undefined || fragment === undefined ? null : `${page}/#${fragment}`;
}
