import type { SearchWords } from "./search-words.ts";
import { foldWord } from "./word-parts.ts";

/** Given a folded text and its words as they are written, returns what else people call the things that it names. */
export type SynonymsOf = (folded: string, words: readonly string[]) => readonly string[];

const endings = ["", "e", "en", "s", "es", "er", "ern", "em", "in", "innen"] as const;

/** A word with all its endings, folded: "Karte" also as "karten", "Ausweis" also as "ausweise". */
function inflections(form: string): readonly string[] {
  const folded = foldWord(form);
  const base = folded.replace(/e$/, "");
  const all = endings.map((ending) => base + ending);
  // "Bürger" has "Bürgern", but "Perso" has no "Person".
  return /[lr]$/.test(base) ? [folded, ...all, `${base}n`] : [folded, ...all];
}

/** Forms of a word may have umlauts that it has not, as "Plätze" of "Platz", but "Forderung" is no form of "Förderung". */
function hasUmlautsOf(form: string, word: string): boolean {
  const [upToLast = ""] = /^.*[äöü]/.exec(form.toLowerCase()) ?? [];
  return word.toLowerCase().startsWith(upToLast);
}

interface Member {
  readonly group: readonly string[];
  readonly form: string;
}

/** Prepares the groups of synonyms; a form of two or three letters is an abbreviation and meant as it is written. */
export function synonymFinder(groups: SearchWords["synonyms"]): SynonymsOf {
  const members = groups.flatMap((group) => group.map((form): Member => ({ group, form })));
  const phrases = new Map<string, { member: Member; folded: string }[]>();
  for (const member of members.filter(({ form }) => form.includes(" "))) {
    const folded = foldWord(member.form);
    const [first = ""] = folded.split(" ");
    phrases.set(first, [...(phrases.get(first) ?? []), { member, folded: ` ${folded}` }]);
  }
  const byWord = new Map<string, Member[]>();
  for (const member of members.filter(({ form }) => !form.includes(" "))) {
    const spellings = member.form.length <= 3 ? [member.form] : inflections(member.form);
    for (const spelling of new Set(spellings)) byWord.set(spelling, [...(byWord.get(spelling) ?? []), member]);
  }

  // Texts use the same words over and over.
  const memo = new Map<string, readonly Member[]>();
  const membersOf = (word: string): readonly Member[] => {
    const meant = ({ form }: Member): boolean => hasUmlautsOf(form, word);
    const known = memo.get(word) ?? (byWord.get(word.length <= 3 ? word : foldWord(word)) ?? []).filter(meant);
    memo.set(word, known);
    return known;
  };

  return (folded, words) => {
    const found = new Set<Member>();
    for (const word of words) for (const member of membersOf(word)) found.add(member);
    const whole = ` ${folded}`;
    for (const word of folded.split(" ")) {
      for (const phrase of phrases.get(word) ?? []) if (whole.includes(phrase.folded)) found.add(phrase.member);
    }
    const said = new Set([...found].map(({ form }) => form));
    return [...new Set([...found].flatMap(({ group }) => group))].filter((form) => !said.has(form));
  };
}
