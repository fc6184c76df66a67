import { firstLoadFiles } from "./tools/first-load.mjs";

/** /models also brings what reads a person's own models and checks them; the lists and the engines come later. */
const limits = [
  { page: "index.html", address: "/", scripts: "220 kB", all: "300 kB" },
  { page: "models/index.html", address: "/models", scripts: "240 kB", all: "300 kB" },
];

export default limits.flatMap(({ page, address, ...limit }) => {
  const { scripts, styles, html } = firstLoadFiles(page);
  return [
    { name: `JavaScript of the first load of ${address}`, path: scripts, gzip: true, limit: limit.scripts },
    {
      name: `All that a first visit to ${address} loads`,
      path: [html, ...scripts, ...styles],
      gzip: true,
      limit: limit.all,
    },
  ];
});
