/** Random cases per property: 2,000, or as many as the environment variable ILIUM_CASES says. */
export const numRuns = Number(process.env['ILIUM_CASES'] ?? 2000);
