/**
 * What a reader types, with the addresses of all reports that the reader would accept as an answer.
 * Given `{ perso: ["/2025/03/nuernberg-abholstationen/"] }`, a search for "perso" should find that report.
 */
export type AnswersByQuery = Readonly<Record<string, readonly string[]>>;
