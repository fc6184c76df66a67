/** llama.cpp's program in a browser cannot read a file behind its 2^31st byte. */
export const LARGEST_GGUF_BYTES = 2 ** 31 - 1;

/** Tokens that prompt and answer may have together, where a GGUF model was made for as many. */
export const MOST_GGUF_CONTEXT = 4096;
