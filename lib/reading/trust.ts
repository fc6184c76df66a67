/**
 * From this probability on an aspect may be settled, and nothing may be said about it. On folds of the English prompts
 * it misses one settled aspect in five, and takes one open aspect in twenty-five for settled.
 */
export const maybeSettledFrom = 0.2;
