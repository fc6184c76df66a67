import type { Asked } from "../../../recipe";
import { questions } from "../../read-recipe";

/** House, garden, things that break. */
export const askedOfHome: readonly Asked[] = [
  {
    source: "stain",
    asks: /\b(?:get|getting|remove|removing|clean|take)\b.{0,40}\b(?:stains?|smell|odou?r|pee|wine|blood|ink|wax|grease|gum|coffee|mold|mould|grass|oil|sticker|limescale|rust|marker|super ?glue|glue|crayon|paint|nail polish)\b.{0,15}\b(?:out|off|from|of|on|in)\b|\bhow to (?:get|remove) .{2,40} (?:out of|off|from) /iu,
    unless:
      /\b(?:git|file|password|trouble|debt|bed|marriage|head|app|account|pdf|excel|photo|background|word|mailing|lease|contract|list|phone)\b|\n/iu,
    questions: questions`
      ? age: Fresh or dried in? // It is {answer}.
        fresh | dried in | washed already
        unless: (?:old|dried|fresh|just|yesterday|days?|weeks?|months?|overnight|mold|mould|limescale|rust|sticker|smell)
      ? have: What do you have at hand? // I have at hand: {answer}.
        vinegar and baking soda | shop cleaners too | nothing special
        unless: (?:without|vinegar|baking soda|bleach|chemical)
    `,
  },
  {
    source: "repair",
    asks: /\b(?:unclog|unblock|fix|repair|stop)\b.{0,20}\b(?:drain|sink|toilet|faucet|tap|pipe|shower|door|hinge|drawer|gutter|fence|roof|wall|window|tire|zip|zipper|leak)\b|^(?:my |the |our )?(?:\w+ )?(?:toilet|faucet|tap|sink|shower|boiler|radiator|fridge|freezer|dishwasher|washing machine|washer|dryer|oven|garage door|doorbell|thermostat|heater|furnace|lawn ?mower|vacuum)\b.{0,25}\b(?:keeps?|leak\w*|won['’]?t|wont|drip\w*|running|makes?|noise|smells?|stopped|doesn['’]?t|doesnt|not|stuck|hum\w*|beep\w*|clogged|cold)\b/iu,
    unless: /\b(?:landlord|email|letter|write|paint|cost|price|dream|name|cat|dog|bird)\b|\n/iu,
    questions: questions`
      ? have: What do you have at hand? // I have at hand: {answer}.
        household things only | the usual tools | I would rather call somebody = I would rather call somebody to do it.
        unless: (?:tools|drill|plunger|freezer|fridge|boiler|oven|thermostat|furnace)
      ? model: Make and model, or how old it is? // Make, model or age: {answer}.
        only with: boiler|fridge|freezer|dishwasher|washing|washer|dryer|oven|garage|thermostat|heater|furnace|lawn|vacuum
        unless: (?:bosch|samsung|lg|siemens|miele|whirlpool|dyson|beko|aeg|year)
    `,
  },
  {
    source: "plant",
    asks: /\b(?:basil|monstera|orchid|tomato(?:es)?|plants?|fern|succulent|cactus|ficus|fiddle leaf|pothos|lavender|roses?|hydrangea|peace lily|lemon tree|aloe|houseplant|leaves|snake plant|mint|peppers?)\b.{0,30}\b(?:dying|dies|die|yellow|brown|curl\w*|droop\w*|wilt\w*|spots?|fall\w*|losing|drops?|dropping|leggy|mushy|white|not (?:growing|flowering|blooming)|won['’]?t)\b/iu,
    unless: /\b(?:poem|recipe|sauce|name|salad|cook|draw|picture|stain|color|paint|power)\b|\n/iu,
    questions: questions`
      ? place: Where does it stand? // It stands {answer}.
        at a sunny window | in a darker room | outside
        unless: (?:window|balcony|garden|outside|indoor|outdoor|greenhouse|kitchen|bathroom|shade|sun)
      ? water: How often do you water it? // I water it {answer}.
        every day or two | once a week | when the soil is dry
        unless: water
    `,
  },
];
