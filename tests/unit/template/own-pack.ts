import type { PackTexts } from "@/lib/template/pack";

/** A pack with FIPO's keys and place-holders in words of our own; each text stands alone, so a fill is easy to read. */
export const ownPack: PackTexts = {
  optimizer: "Better this:\n```\nS_P\n```O_C\nAt most G_N words.\n",
  s_r: "\n\nIt gave:\n```\nS_R\n```",
  g_r: "\n\nIt should give:\n```\nG_R\n```",
  discriminator: "Of R_P, is it P_A or P_B that gives G_R?",
};
