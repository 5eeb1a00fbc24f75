const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Given a name, returns the form under which spellings meet: "Köln", "Koeln" and "KÖLN" all give "koeln". */
export function foldName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s/–-]+/g, " ")
    .trim();
}

/** Given a name, returns its form in an address: "Röbel/Müritz" gives "roebel-mueritz". */
export function slugOf(name: string): string {
  return foldName(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
