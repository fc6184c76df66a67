import type { Recipe } from "../../recipe";
import { question } from "./write-recipe";

const style =
  /\b(?:photo\w{0,9}|watercolou?r\w{0,1}|oil|pencil|ink|sketch|3d|render\w{0,3}|vector|flat|anime|manga|cartoon|comic|pixel|paint\w{0,4}|realis\w{2,4}|minimal\w{0,3}|style|cinematic|illustration|children['’]?s book|isometric|collage|engraving|art deco|retro|vintage|logo|sticker|icon)\b/iu;

export const image: Recipe = {
  opening: null,
  lines: [],
  questions: [
    question(
      "style",
      "In which style?",
      {
        Photograph: "A photograph with natural light.",
        "Flat illustration": "A flat illustration with few colours and clear shapes.",
        Watercolour: "A watercolour on white paper.",
        "3D picture": "A 3D rendering with soft studio light.",
      },
      "Style: {answer}.",
      { settles: ["tone"], unless: style },
    ),
    question(
      "format",
      "Which format?",
      { Square: "Square format.", Landscape: "Landscape format, 16:9.", Portrait: "Portrait format, 2:3." },
      "Format: {answer}.",
      {
        unless:
          /\b(?:square|landscape|portrait format|vertical|horizontal|wide|\d{1,2}:\d{1,2}|wallpaper|banner|logo|sticker)\b|--ar/iu,
      },
    ),
    question(
      "mood",
      "Which light and mood?",
      {
        "Bright and friendly": "Bright daylight, friendly mood.",
        "Warm evening": "Low warm evening light, calm mood.",
        "Dark and tense": "Dark, with one source of light, tense mood.",
      },
      "Light and mood: {answer}.",
      {
        unless:
          /\b(?:light\w{0,3}|golden hour|sunset|dawn|dusk|night|dark\w{0,2}|bright|moody?|neon|fog\w{0,2}|rain\w{0,1}|logo|icon|sticker)\b/iu,
      },
    ),
    question(
      "background",
      "What is in the background?",
      {
        Nothing: "A plain light background.",
        "A blurred place": "The background out of focus.",
        "The whole scene": "The whole scene in focus, from front to back.",
      },
      "Background: {answer}.",
      { unless: /\b(?:background|backdrop|in an? \w{1,12}|scene|landscape|room|forest|city|street|wallpaper)\b/iu },
    ),
  ],
};
