import type { Aspect, PromptForm, TaskKind } from "../reading/kinds";
import type { Guess } from "../reading/read-prompt";
import type { RequestSort } from "../reading/request-sorts";

/**
 * What the best prompt engineer for one kind of task would add to a prompt, in one language. Texts may hold `{material}`,
 * which becomes what the prompt calls the text that it works on, with its article: "the article", "the code".
 */
export interface Recipe {
  /**
   * A direct order that may stand above a prompt that gives none ("Write an email from the notes below."); null where no
   * order is true for all prompts of the kind.
   */
  readonly opening: string | null;
  /** Words with which a prompt is of a sort that none of the lines is meant for; missing where they hold for all. */
  readonly notFor?: RegExp;
  /** The most useful first. */
  readonly lines: readonly RecipeLine[];
  /** The most useful first; of languages in which no wordings tell what to ask. */
  readonly questions?: readonly RecipeQuestion[];
}

/** A full sentence that makes the answer better for this kind of task, and that names what it speaks of ("the email"). */
export interface RecipeLine {
  /** Unique in its recipe; recipes of several kinds that share a line share the id. */
  readonly id: string;
  readonly text: string;
  /** What it would settle: left out where the person may have settled any of it. */
  readonly settles: readonly Aspect[];
  /** Words of the person's by which they speak of the same matter, or forbid it: then it is left out. */
  readonly unless: RegExp | null;
  /** Words without which it is not true or not useful; null where it always is. */
  readonly onlyWith: RegExp | null;
  /**
   * "material": only where a text to work on is given or a slot stands for one. "no-material": only where none is.
   * "short-material" and "long-material": where it is a sentence or two, or more. "facts": where it may hold names or figures.
   * "code": where that text is a program. A phrase of a few words meets none but "facts": what it wants is plain.
   */
  readonly needs: "material" | "no-material" | "short-material" | "long-material" | "facts" | "code" | null;
  /** One sentence for the person: why it helps. */
  readonly why: string;
}

/** What only the person knows. */
export interface RecipeQuestion {
  readonly id: string;
  /** Short: "Who reads it?" */
  readonly ask: string;
  readonly settles: readonly Aspect[];
  /** Words of the person's that already answer it. */
  readonly unless: RegExp | null;
  readonly onlyWith: RegExp | null;
  /** None where only words of the person's own can answer. */
  readonly choices: readonly { readonly label: string; readonly line: string }[];
  /** A full sentence with `{answer}` in it. */
  readonly own: string;
  /** Ids of this recipe's lines that an answer makes needless. */
  readonly replaces: readonly string[];
}

/** What all short requests of a sort want, and what the ids of these lines begin with. */
export interface SortLines {
  /** Unique in its language. */
  readonly id: string;
  readonly lines: readonly RecipeLine[];
}

/** A sort of short request that its own words tell ("can i freeze …"). Its lines stand together or not at all. */
export interface Sort extends SortLines {
  /** What such a request is. */
  readonly kind: TaskKind;
  /** Words by which such a request is told. */
  readonly asks: RegExp;
  /** Words with which it is another one. */
  readonly unless: RegExp | null;
}

/** What is asked of requests whose own words tell what is wanted ("a toast for my manager"). */
export interface Asked {
  /** What the ids of its questions begin with; questions of one source have ids of their own. */
  readonly source: string;
  /** Words by which such a request is told. */
  readonly asks: RegExp;
  /** Words with which it is another one. */
  readonly unless: RegExp | null;
  /** Words that the text to work on must hold, too. */
  readonly inText?: RegExp;
  /** The most useful first. */
  readonly questions: readonly RecipeQuestion[];
}

/** What all short requests of a sort want, by sort. */
export type RequestLines = Readonly<Partial<Record<RequestSort, readonly RecipeLine[]>>>;

/** What a reader has learned to tell of short requests, and what is wanted by each sort of them. */
export interface LearnedRequests {
  /** The likeliest first. */
  readonly readSorts: (request: string) => readonly Guess<RequestSort | "none">[];
  readonly lines: RequestLines;
}

export type RecipeBook = Readonly<Partial<Record<TaskKind, Recipe>>>;

/** Questions by the form of text that they are asked of. */
export type Gaps = Readonly<Partial<Record<PromptForm, readonly RecipeQuestion[]>>>;

/** All that rules say in one language. */
export interface LanguageBook {
  /** True where its recipes could not be fetched now, so that nobody takes their silence for a judgement. */
  readonly isUnfetched?: boolean;
  /** What stands above added lines: "Requirements:". */
  readonly label: string;
  readonly recipes: RecipeBook;
  /** Looked at before all others. */
  readonly requests?: LearnedRequests;
  /** Looked through before the recipes; the first that fits counts. */
  readonly sorts?: readonly Sort[];
  /** Looked through for questions; the first that fits counts. Missing where the recipes hold them. */
  readonly asked?: readonly Asked[];
  /** What is asked of texts that get no lines: what a system prompt, a template or bare material leaves open. */
  readonly gaps?: Gaps;
  /** What a short text that sets up an assistant leaves open and every such assistant needs. */
  readonly setUp?: readonly RecipeLine[];
  /** Asked where two wishes of the person's cannot both be met; `{first}` and `{second}` are their words. */
  readonly collision: {
    readonly ask: string;
    readonly line: string;
    readonly own: string;
  };
}
