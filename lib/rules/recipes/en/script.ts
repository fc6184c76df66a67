import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const video =
  /\b(?:videos?|you ?tube|yt|tik ?toks?|reels?|shorts|explainers?|commercials?|vlogs?|ads?|spots?|trailers?|demos?)\b/iu;
const call = /\b(?:calls?|calling|phone|telephone|tele-?sales|tele-?marketing|voice-?mails?|outreach)\b/iu;
const voicemail = /\b(?:voice-?mails?|ivr|answering machine|hold message)\b/iu;
const play =
  /\b(?:skits?|plays?|sketch(?:es)?|screenplays?|scenes?|sitcoms?|theat(?:re|er)|movie|film|short film|drama|monologues?)\b/iu;
const podcast = /\b(?:podcasts?|interviews?|radio)\b/iu;

export const script: Recipe = {
  opening: null,
  lines: [
    line(
      "first-seconds",
      "Show the result or the open question in the first five seconds of the video, before any greeting.",
      "Most viewers leave in the first seconds.",
      {
        onlyWith: video,
        unless: new RegExp(
          `${play.source}|${call.source}|${podcast.source}|\\b(?:wedding|training|internal|wave|greet\\w{0,4}|intro|(?:start|begin|open)\\w{0,4} with)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "seen-and-said",
      "Give for each part of the video what is seen, what is said and its seconds.",
      "Without the pictures nobody can film it.",
      {
        settles: ["form"],
        onlyWith: video,
        unless: new RegExp(
          `${play.source}|${podcast.source}|${call.source}|\\b(?:only (?:the )?(?:spoken|voice|words|text)|voice-?over|narration|monologue|talking head)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "every-answer",
      "Give for each likely answer on the phone (interested, no time, too expensive, no) what to say next.",
      "A call leaves the script with the first answer.",
      {
        onlyWith: call,
        unless: new RegExp(
          `${voicemail.source}|${video.source}|${play.source}|\\b(?:conference call|call to action|support|prank|objections?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "reason-for-call",
      "Say in the first two sentences of the call who is calling and why this person, and ask whether it suits.",
      "People hang up on a call whose reason they do not know.",
      {
        onlyWith: call,
        unless: new RegExp(
          `${voicemail.source}|${video.source}|${play.source}|\\b(?:inbound|support|incoming|conference call|call to action|prank)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "radio-spot",
      "Count 2.5 spoken words a second, begin with a sound or a question, and say offer, place and day twice.",
      "Listeners cannot look back, and too many words do not fit.",
      { onlyWith: /\bradio\b/iu, unless: new RegExp(`${play.source}|\\b(?:interviews?|documentary)\\b`, "iu") },
    ),
    line(
      "to-be-spoken",
      "Write what is spoken with short sentences and contractions, so that it can be read out at first sight.",
      "Written language sounds read out.",
      {
        settles: ["tone"],
        unless:
          /\b(?:formal\w{0,2}|shakespear\w{1,4}|medieval|verse|silent|storyboard|outline|bash|shell|python|powershell)\b/iu,
      },
    ),
    line(
      "no-made-up-claims",
      "Invent no figures, customer voices or results; put a placeholder in square brackets where one is needed.",
      "What is said on air cannot be taken back.",
      {
        unless: new RegExp(
          `${play.source}|\\b(?:fiction\\w{0,5}|funny|comedy|parody|placeholders?|examples?|samples?|fake)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
