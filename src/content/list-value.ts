/** Brackets and quotation marks, which names do not contain, however they were put: `["Dresden", "Leipzig]`. */
const marks = /[[\]{}"„“”»«]/g;
/** The signs before the items of lists, as other programs write them: "• Dresden • Leipzig". */
const bullet = /(?:^|\s+)[-–—*•+]\s+/;
/** Signs that no name begins with, and what is left of quotation marks: "#zahlung", "@dresden". */
const signs = /^[#@*&%!`|>?'\s]+|['\s]+$/g;

/** Given what somebody has written in place of a list of names, returns the names. */
export function namesIn(written: string): readonly string[] {
  return written
    .replace(marks, ",")
    .split(/[,;]/)
    .map((part) => part.trim())
    .flatMap((part) => part.split(/^[-–—*•+]\s/.test(part) ? bullet : /(?:^|\s)-(?=\S)/))
    .map((part) => withoutParentheses(part.replace(signs, "")))
    .filter((part) => part !== "");
}

/** "(Dresden" and "(Dresden)" without parentheses; those of "Halle (Saale)" are part of the name. */
function withoutParentheses(text: string): string {
  const bare = text.replace(/^\(/, "");
  if (bare !== text) return bare.replace(/\)$/, "");
  return text.includes("(") ? text : text.replace(/\)$/, "");
}

/** The names as a list of YAML: "[Dresden, Leipzig]". */
export function listText(names: readonly string[]): string {
  const plain = /^[\p{L}\p{N}/](?!.*(?:: |:$| #))/u;
  return `[${names.map((name) => (plain.test(name) ? name : JSON.stringify(name))).join(", ")}]`;
}
