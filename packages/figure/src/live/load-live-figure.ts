/** Fetches the live view when it is first wanted; three.js comes with it, so nothing else should import it. */
export const loadLiveFigure = async () => import('./live-figure.ts');
