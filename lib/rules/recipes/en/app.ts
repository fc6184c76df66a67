import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const notWeb =
  /\b(?:flutter|swift\w{0,2}|kotlin|ios app|android app|react native|expo|extension|add-?on|cli|terminal|desktop|electron|tkinter|unity|godot|pygame|roblox|spreadsheet|discord|streamlit|tv)\b/iu;

const game = /\b(?:games?|tetris|snake|pong|flappy|clone|minesweeper|chess|platformer|asteroids|breakout|2048)\b/iu;

const showcase = /\b(?:landing ?pages?|web ?sites?|homepage|portfolio|about page|one-?pager)\b/iu;

export const app: Recipe = {
  opening: null,
  lines: [
    line(
      "turns",
      "Refuse a move that is not allowed and ask again, say who has won or that it is a draw, and offer another round.",
      "These are what a first version leaves out.",
      {
        onlyWith:
          /\b(?:tic[- ]?tac[- ]?toe|connect[- ]?(?:4|four)|chess|checkers|hangman|battleships?|rock[- ,]*paper)\b/iu,
        unless: /\b(?:draw|rematch|play again|only|just)\b/iu,
      },
    ),
    line(
      "real-content",
      "Fill the page with text written for this very purpose, and mark in square brackets what only I know, such as prices, names and addresses.",
      "Lorem ipsum says nothing about whether the page works.",
      { onlyWith: showcase, unless: /\b(?:lorem|dummy|placeholders?|clone|my text|copy below)\b/iu },
    ),
    line(
      "kept-data",
      "Keep what is entered in the browser's storage, so that a reload loses nothing.",
      "Losing entries once ends the use of a tool.",
      {
        onlyWith:
          /\b(?:to-?dos?|track\w{0,4}|notes?|planner|habits?|budget|journal|diary|kanban|builder|editor|log)\b/iu,
        unless: new RegExp(
          `${notWeb.source}|\\b(?:database|back-?end|server|supabase|firebase|sql\\w{0,4}|storage|saved?|log ?in|django|flask|rails|laravel|express|in memory|php|host|sign ?up|people|shared)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "states",
      "Build the empty, loading and failed states too, and keep what was typed when something fails.",
      "They are what people see first and remember.",
      {
        unless: new RegExp(
          `${game.source}|${showcase.source}|\\b(?:static|clock|animation|timer|calculator|converter|css|poster|card|button|navbar|hides?)\\b`,
          "iu",
        ),
        onlyWith:
          /\b(?:api|fetch\w{0,3}|load\w{0,3}|dashboard|log ?in|sign ?up|forms?|upload\w{0,3}|search|csv|server|back-?end|database|contacts|booking|builder)\b/iu,
      },
    ),
    line(
      "one-file",
      "Unless it needs a server, put everything into one HTML file that opens without a build step.",
      "So it can be tried with a double click.",
      {
        settles: ["language", "form"],
        unless: new RegExp(
          `${notWeb.source}|\\b(?:react|vue|angular|svelte|next|django|flask|rails|laravel|php|node|typescript|python|streamlit|files|server|database|wordpress|component|mobile app|phone app)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "phone-keyboard",
      "Make it work on a phone 360 pixels wide and with the keyboard alone, with a label on every field and a visible focus.",
      "It is rarely repaired afterwards.",
      {
        unless: new RegExp(
          `${notWeb.source}|${game.source}|\\b(?:css|center|div|buttons?|hover|gradient|tooltip|desktop only|native|backend|api|phone app|mobile app)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
