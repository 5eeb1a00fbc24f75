/** What a command tells the shell; 70 is EX_SOFTWARE of sysexits(3). */
export const exitCode = { done: 0, contentErrors: 1, usage: 2, defect: 70 } as const;
