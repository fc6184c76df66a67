// @ts-check
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./find-browser.mjs";
import { projectFolder } from "./project.mjs";

/**
 * `node tools/make-icons.mjs` draws the icons of the installed app from app/icon.svg into public/icons, and the one of
 * iOS beside it; all are kept in the repository. A maskable icon's middle 80 % is never cut off by the system's own shape, so the mark stays in it.
 */
const paper = "#f6f4ef";
const icons = [
  { name: "icon-192.png", size: 192, share: 0.86, background: "transparent" },
  { name: "icon-512.png", size: 512, share: 0.86, background: "transparent" },
  { name: "maskable-192.png", size: 192, share: 0.56, background: paper },
  { name: "maskable-512.png", size: 512, share: 0.56, background: paper },
  // iOS draws no transparency.
  { name: "../../app/apple-icon.png", size: 180, share: 0.66, background: paper },
];

const mark = readFileSync(path.join(projectFolder, "app/icon.svg"), "utf8");
const folder = path.join(projectFolder, "public/icons");
mkdirSync(folder, { recursive: true });
const program = findBrowser();
const browser = await chromium.launch(program === null ? {} : { executablePath: program });
const page = await browser.newPage();
for (const { name, size, share, background } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}">
    <div style="width:${share * 100}%;line-height:0">${mark}</div></body>`);
  await page.screenshot({ path: path.join(folder, name), omitBackground: true });
}
await browser.close();
