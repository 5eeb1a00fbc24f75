type Decimals = 0 | 2;

/** A column of numbers with so many decimals, or of texts. */
export interface Column {
  readonly name: string;
  readonly decimals?: Decimals | undefined;
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

// Making a formatter takes a hundred times as long as using it.
const formatter = (digits: Decimals): Intl.NumberFormat =>
  new Intl.NumberFormat("de-DE", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const formatters: Readonly<Record<Decimals, Intl.NumberFormat>> = { 0: formatter(0), 2: formatter(2) };

/** A number as it is written in German: "1.204" or, with two decimals, "7,04". */
export function germanNumber(value: number, decimals: Decimals = 0): string {
  return formatters[decimals].format(value);
}
