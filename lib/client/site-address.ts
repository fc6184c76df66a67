/** The whole address of a page or file of this site, wherever on its host it stands. `path` begins without a slash. */
export function siteAddress(path: string): string {
  return new URL(`${process.env["NEXT_PUBLIC_BASE_PATH"] ?? ""}/${path}`, location.href).href;
}
