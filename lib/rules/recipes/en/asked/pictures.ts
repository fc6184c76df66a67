import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";

/** Words that tell how a picture is made. */
const made = String.raw`(?:photo|realis|water|oil|pencil|ink|sketch|3d|render|vector|flat|anime|manga|cartoon|comic|pixel|paint|minimal|style|cinematic|illustrat|isometric|collage|engrav|art deco|retro|vintage|hand[- ]drawn|line art|claymation|low[- ]poly|pastel)`;

/** Pictures that a model is to draw. */
export const askedOfPictures: readonly Asked[] = [
  {
    source: "image",
    asks: /\b(?:make|create|design|draw|need|generate|want|sketch)\b.{0,20}\blogo\b(?! ideas)|^(?:an? )?logo for\b/iu,
    unless: /\b(?:code|css|svg|how (?:to|do|much)|cost|font|remove)\b/iu,
    questions: questions`
      ? logo-style: Which style? // Style of the logo: {answer}.
        flat and plain | hand-drawn | vintage | playful
        unless: ${made}
      ? colours: In which colours? // Colours: {answer}.
        black and white | warm earthy colours | bright colours
        unless: (?:colou?r|black|white|red|blue|green|gold|pink|orange|purple|yellow)
    `,
  },
  {
    source: "image",
    asks: /\btattoo\b/iu,
    unless:
      /\b(?:how|hurt|heal\w*|price|cost|care|shop|artist|regret|name|remov\w+|should|can|what|infected|quote)\b/iu,
    questions: questions`
      ? place: Where on the body, and how big? // Place and size of the tattoo: {answer}.
        small, on the wrist | the forearm, hand-long | large, on the back
        unless: (?:wrist|arm|back|leg|ankle|shoulder|chest|neck|small|large)
    `,
  },
  {
    source: "image",
    asks: new RegExp(
      String.raw`\b(?:picture|image|photo|illustration|painting|drawing|portrait|cartoon|watercolou?r|poster|wallpaper) of (?!my\b|the (?:error|screen))|^(?:draw|paint|illustrate|sketch)\b|^(?:make|create|generate|i (?:need|want)|need|want) (?:me )?an? (?:\S+ ){0,3}(?:picture|image|illustration|painting|drawing|poster|wallpaper)\b`,
      "iu",
    ),
    unless:
      /\b(?:how|conclusions?|diagram|graph|chart|plot|code|css|python|html|profile|pixel|describe|alt text|caption|tattoo|logo|icon|\d+x\d+|what|why|compress|resize|background of)\b/iu,
    questions: questions`
      ? style: In which style? // Style: {answer}.
        photograph = A photograph with natural light. | flat illustration = A flat illustration with few colours and clear shapes. | watercolour = A watercolour on white paper. | 3D picture = A 3D rendering with soft studio light.
        unless: ${made}
      ? format: Which format? // Format: {answer}.
        square = Square format. | landscape = Landscape format, 16:9. | portrait = Portrait format, 2:3.
        unless: (?:square|landscape|portrait format|vertical|horizontal|wide|\d{1,2}:\d{1,2}|wallpaper|banner|poster|sticker|--ar)
      ? background: What is in the background? // Background: {answer}.
        nothing = A plain light background. | a blurred place = The background out of focus. | the whole scene = The whole scene in focus, from front to back.
        unless: [^,]*,|(?:background|backdrop|in an? |in the |on an? |on the |at | outside|behind|scene|landscape|room|forest|city|street|poster|wallpaper|empty space)
    `,
  },
];
