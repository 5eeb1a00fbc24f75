/** Divides the head of an indexed text from the body, so that the client can show them apart; no word to Pagefind. */
export const bodyMark = "¶";
