/** Fit for an address, and another one for every name. Two models of the same name are the same model. */
export async function slugOf(name: string): Promise<string> {
  const slug = name.replaceAll(/[^\w.-]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
  if (slug === name) return slug;
  const { md5 } = await import("hash-wasm");
  return `${slug === "" ? "model" : slug}-${(await md5(name)).slice(0, 8)}`;
}
