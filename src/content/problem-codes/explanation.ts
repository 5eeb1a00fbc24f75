/** What the Redaktionshandbuch says of a code: one or two German sentences each. */
interface Explanation {
  /** What is wrong. */
  readonly meaning: string;
  /** How to put it right. */
  readonly mend: string;
}

export type Explanations = Readonly<Record<string, Explanation>>;
