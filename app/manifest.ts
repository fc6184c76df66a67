import type { MetadataRoute } from "next";

export const dynamic = "force-static";

/** What an installed Goldsmith is called and looks like. Addresses are relative, so it works in any folder of a host. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Goldsmith",
    short_name: "Goldsmith",
    description: "Better prompts, written in your own tab.",
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#f6f4ef",
    theme_color: "#f6f4ef",
    categories: ["productivity", "utilities"],
    icons: [
      { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      // Drawn from it by tools/make-icons.mjs.
      { src: "icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "icons/maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
      { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    // Posted, and answered by the site's own service worker: in an address, the text would reach the host.
    share_target: {
      action: "./share-target",
      method: "POST",
      enctype: "multipart/form-data",
      params: { title: "title", text: "text", url: "url" },
    },
  };
}
