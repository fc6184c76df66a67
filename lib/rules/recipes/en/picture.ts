import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const asksForPrompt = /\b(?:write|give|make|create|need|improve|generate)\b[^.\n]{0,40}\bprompts?\b/iu;

export const image: Recipe = {
  opening: null,
  lines: [
    line(
      "prompt-parts",
      "Describe in the picture prompt, in this order: subject, action, setting, light, medium or camera, framing.",
      "Picture models weigh most what comes first.",
      { settles: ["form"], onlyWith: asksForPrompt, unless: /\/imagine|--ar|\b(?:video|suno|music)\b/iu },
    ),
    line(
      "one-subject",
      "One clear subject that fills most of the frame; no lettering, border or watermark in the picture.",
      "Without it pictures come out crowded and with garbled letters.",
      {
        settles: ["form"],
        unless: new RegExp(
          `${asksForPrompt.source}|\\/imagine|--\\w|\\b(?:logo|icon|sticker|poster|flyer|card|sign|text|words?|letter\\w{0,4}|saying|crowd\\w{0,2}|pattern|map|diagram|chart|infographic|cover|banner|meme|comic|describe|video|close[- ]?up|wide)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
