/** A column of numbers with so many decimals, or of texts. */
export interface Column {
  readonly name: string;
  readonly decimals?: number | undefined;
}

/** A row: its first cell says what it is about, and leads there where it has an address. */
interface Row {
  /** A number that is not known, or makes no sense, is undefined. */
  readonly cells: readonly (string | number | undefined)[];
  readonly address?: string | undefined;
}

/** Numbers as people read them below a figure, and programs in a file. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A number as it is written in German: "1.204" or, with one decimal, "7,0". */
export function germanNumber(value: number, decimals = 0): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat("de-DE", digits).format(value);
}
