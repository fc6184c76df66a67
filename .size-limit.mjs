import { firstLoadFiles } from "./tools/first-load.mjs";

const { scripts, styles, html } = firstLoadFiles("index.html");

export default [
  { name: "JavaScript of the first load of /", path: scripts, gzip: true, limit: "220 kB" },
  { name: "All that a first visit to / loads", path: [html, ...scripts, ...styles], gzip: true, limit: "300 kB" },
];
