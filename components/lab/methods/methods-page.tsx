import Link from "next/link";
import { COMPARED_AT, rowsOfSetting, type PlantedSetting } from "../search/methods/figures";
import { MethodTable } from "./method-table";
import { RealSearches } from "./real-searches";

const tables: readonly { readonly setting: PlantedSetting; readonly budget: number }[] = [
  { setting: "scored", budget: COMPARED_AT },
  { setting: "thirty", budget: COMPARED_AT },
  { setting: "few", budget: COMPARED_AT },
  { setting: "unscored", budget: COMPARED_AT },
  { setting: "scored", budget: 100 },
  { setting: "scored", budget: 400 },
];

const columns = [
  [
    "Gain",
    "how many more of 100 rows the chosen prompt truly gets right than the first one, and what chance leaves open. Methods that lie closer than that may be equal.",
  ],
  ["Missed", "how many more of 100 rows the best prompt of the world gets right than the chosen one."],
  ["Worse", "searches that ended with a prompt that is truly worse than the first one, however little."],
  ["Before", "searches that would have ended so if the rows at the end had decided nothing."],
  [
    "Believed",
    "what the winner seemed to gain on the rows that chose it. A method without a last test would report this.",
  ],
  ["Measured", "what the chosen prompt seemed to gain on the rows that were opened once, at the end."],
  ["False alarms", "searches that said “better” where nothing could be gained."],
  ["Calls", "what a search took of the model, on average."],
] as const;

/** How each method does where the truth is known, and some of them with a real model; the Lab recommends by both. */
export function MethodsPage() {
  return (
    <main className="mx-auto flex w-full max-w-[58rem] grow flex-col gap-8 px-4 pt-6 pb-16 sm:px-6 lg:pt-10">
      <header className="flex flex-col gap-3">
        <h1 className="text-2xl font-semibold tracking-tight">What the search methods are worth</h1>
        <p className="max-w-prose">
          On real rows nobody knows what a prompt is truly worth. So every method of the{" "}
          <Link href="/lab/" className="underline underline-offset-2">
            Lab
          </Link>{" "}
          was also run in 24 made-up worlds, where it is known: a made-up model gets rows right, or not, with a chance
          that depends on what the prompt says. In 20 of the worlds a prompt can be improved; in 4 it cannot.
        </p>
        <p className="max-w-prose text-sm text-quiet">
          The same made-up model writes the prompts for all methods, and has a good idea in 25 to 40 of 100 cases. So
          the figures compare how methods spend their calls and how honest they end. They say little about how well a
          small model can write what a method asks it for.
        </p>
      </header>
      <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        {columns.map(([name, meaning]) => (
          <div key={name} className="contents">
            <dt className="font-medium">{name}</dt>
            <dd className="max-w-prose text-pretty text-quiet max-sm:mb-1">{meaning}</dd>
          </div>
        ))}
      </dl>
      {tables.map(({ setting, budget }) => (
        <MethodTable
          key={`${setting} ${budget}`}
          name={`${rowsOfSetting[setting]}, ${budget} calls`}
          setting={setting}
          budget={budget}
        />
      ))}
      <RealSearches />
    </main>
  );
}
