import { createMd5 } from "../model-files/md5";

/** Fit for an address, and another one for every name. Two models of the same name are the same model. */
export function slugOf(name: string): string {
  const slug = name.replaceAll(/[^\w.-]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
  if (slug === name) return slug;
  const md5 = createMd5();
  md5.update(new TextEncoder().encode(name));
  return `${slug === "" ? "model" : slug}-${md5.digest().slice(0, 8)}`;
}
