/** llama.cpp's program in a browser cannot read a file behind its 2^31st byte. */
export const LARGEST_GGUF_BYTES = 2 ** 31 - 1;

/** Tokens that prompt and answer may have together, where nobody chose another number and the model was made for as many. */
export const USUAL_GGUF_CONTEXT = 4096;
