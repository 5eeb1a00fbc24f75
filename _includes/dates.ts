export { dateOrTime, longDate, monthName } from "../src/content/dates.ts";
