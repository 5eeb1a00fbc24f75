// Loaded before the program by tests: the clock of the machine goes so many milliseconds wrong.
const error = Number(process.env["CLOCK_ERROR"]);
const RightDate = Date;

/** `Date` with arguments is as it was; without, it is another present. */
class WrongDate extends RightDate {
  constructor(...parameters: unknown[]) {
    super(...((parameters.length === 0 ? [WrongDate.now()] : parameters) as [number]));
  }
  static override now(): number {
    return RightDate.now() + error;
  }
}
globalThis.Date = WrongDate as DateConstructor;
