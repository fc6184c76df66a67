/**
 * The whole address of a page or file of this site, wherever on its host it stands. `path` begins without a slash;
 * without one it is the folder in which the site stands.
 */
export function siteAddress(path = ""): string {
  return new URL(`${process.env["NEXT_PUBLIC_BASE_PATH"] ?? ""}/${path}`, location.href).href;
}
