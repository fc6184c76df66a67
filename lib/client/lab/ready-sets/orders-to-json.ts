import type { Json } from "../../../records/json";
import type { ReadCases } from "../../../transfer/cases/case-file";
import { demand, readyRow } from "./make-rows";

type Order = readonly [text: string, name: string, item: string, quantity: number, city: string];

const orders: readonly Order[] = [
  [
    "Hi, it's Marta Keller, could you send two of the walnut trays to Basel? Thanks!",
    "Marta Keller",
    "walnut tray",
    2,
    "Basel",
  ],
  ["Please ship 12 beeswax candles to Leeds. Name is Tom Okoro.", "Tom Okoro", "beeswax candle", 12, "Leeds"],
  ["One linen apron for Ines Duarte, she lives in Porto now, not Lisbon.", "Ines Duarte", "linen apron", 1, "Porto"],
  ["We need five oak stools in Ghent by Friday. Regards, Pieter Maes", "Pieter Maes", "oak stool", 5, "Ghent"],
  ["hello can i get 3 enamel mugs?? im Aisha Rahman, Bradford", "Aisha Rahman", "enamel mug", 3, "Bradford"],
  ["Jonas Lindqvist here. A dozen beeswax candles, to Malmö please.", "Jonas Lindqvist", "beeswax candle", 12, "Malmö"],
  ["Could six of the enamel mugs go to my mother, Rosa Bianchi, in Turin?", "Rosa Bianchi", "enamel mug", 6, "Turin"],
  [
    "I ordered a wool blanket last year and want another one. Same address in Cork. Niamh Byrne",
    "Niamh Byrne",
    "wool blanket",
    1,
    "Cork",
  ],
  ["For the café: 20 enamel mugs. Deliver to Lyon. Signed, Hugo Perrin", "Hugo Perrin", "enamel mug", 20, "Lyon"],
  ["4 linen aprons, Dresden, invoice to Kathrin Vogel.", "Kathrin Vogel", "linen apron", 4, "Dresden"],
  [
    "Not the large tray, the walnut tray. Just one. To Samir Haddad in Marseille.",
    "Samir Haddad",
    "walnut tray",
    1,
    "Marseille",
  ],
  [
    "Good morning, this is Elena Popescu from Cluj, I'd take a pair of oak stools.",
    "Elena Popescu",
    "oak stool",
    2,
    "Cluj",
  ],
  ["Two blankets, wool, for Graham Tait. Inverness.", "Graham Tait", "wool blanket", 2, "Inverness"],
  [
    "Could you do fifteen candles (beeswax) for a wedding in Ghent? Name: Lotte De Wilde",
    "Lotte De Wilde",
    "beeswax candle",
    15,
    "Ghent",
  ],
  ["Yuki Tanaka wants one enamel mug and it goes to Düsseldorf.", "Yuki Tanaka", "enamel mug", 1, "Düsseldorf"],
  ["Please change my order from 3 to 7 linen aprons. Paulo Mendes, Porto", "Paulo Mendes", "linen apron", 7, "Porto"],
  ["One oak stool. If it's cheaper send it to the shop in Aarhus. Freja Holm", "Freja Holm", "oak stool", 1, "Aarhus"],
  [
    "My colleague Dan asked for it but the parcel is for me, Priya Nair: 2 walnut trays, Reading.",
    "Priya Nair",
    "walnut tray",
    2,
    "Reading",
  ],
  ["8 beeswax candles → Graz. Thx, Lukas Huber", "Lukas Huber", "beeswax candle", 8, "Graz"],
  [
    "I live in Ghent but send the wool blanket to Antwerp, one piece. Sofie Claes",
    "Sofie Claes",
    "wool blanket",
    1,
    "Antwerp",
  ],
  [
    "We would like to order ten oak stools for our school in Tampere, contact Mikko Salo.",
    "Mikko Salo",
    "oak stool",
    10,
    "Tampere",
  ],
  ["Owen Price, Swansea. Three trays, walnut.", "Owen Price", "walnut tray", 3, "Swansea"],
  ["Can I have half a dozen linen aprons in Nantes? It's Chloé Martin.", "Chloé Martin", "linen apron", 6, "Nantes"],
  ["Order for Nadia Kowalska: enamel mug, 9 pieces, Gdańsk.", "Nadia Kowalska", "enamel mug", 9, "Gdańsk"],
  [
    "Two mugs broke, so please two enamel mugs again, to Bilbao. Iker Etxebarria",
    "Iker Etxebarria",
    "enamel mug",
    2,
    "Bilbao",
  ],
  [
    "It's a present: one wool blanket to Hanne Berg in Bergen, without the bill.",
    "Hanne Berg",
    "wool blanket",
    1,
    "Bergen",
  ],
  [
    "Send 30 candles, the beeswax ones, to the parish in Kilkenny, Father Declan Roche.",
    "Declan Roche",
    "beeswax candle",
    30,
    "Kilkenny",
  ],
  ["I need 1 linen apron (black if you have it). Zsófia Nagy, Szeged", "Zsófia Nagy", "linen apron", 1, "Szeged"],
  [
    "Four oak stools please, Amsterdam. Name's Bram de Boer; call before you come.",
    "Bram de Boer",
    "oak stool",
    4,
    "Amsterdam",
  ],
  ["As discussed on the phone: eleven walnut trays, Zürich, Reto Ammann.", "Reto Ammann", "walnut tray", 11, "Zürich"],
];

const schema: Json = {
  type: "object",
  required: ["name", "item", "quantity", "city"],
  additionalProperties: false,
  properties: {
    name: { type: "string" },
    item: { enum: ["walnut tray", "beeswax candle", "linen apron", "oak stool", "enamel mug", "wool blanket"] },
    quantity: { type: "integer", minimum: 1 },
    city: { type: "string" },
  },
};

/** Orders in people's words become JSON of one shape, and each of its values is looked for. */
export function ordersToJson(): Pick<ReadCases, "set" | "cases"> {
  return {
    set: {
      name: "Orders to JSON",
      prompts: [
        { id: "plain", label: "As one would ask", text: "Turn this order into JSON.\n\n{{order}}" },
        {
          id: "fields",
          label: "With the fields",
          text:
            "Read the order and answer with one JSON object and nothing else. Fields: name (who gets it), item (one of: " +
            "walnut tray, beeswax candle, linen apron, oak stool, enamel mug, wool blanket), quantity (a number), city " +
            "(where it goes).\n\nOrder: {{order}}",
        },
      ],
      demands: [demand("is-json", schema, "right shape", { weight: 2 })],
      derivedMetrics: [],
      source: null,
    },
    cases: orders.map(([order, name, item, quantity, city], place) =>
      readyRow(place, {
        variables: { order },
        expected: { name, item, quantity, city },
        demands: [
          demand("contains", name, "name"),
          demand("contains", item, "item"),
          demand("regex", `"quantity"\\s*:\\s*${quantity}\\b`, "quantity"),
          demand("contains", city, "city"),
        ],
      }),
    ),
  };
}
