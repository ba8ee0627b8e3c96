export { foldHistory, type History, type VariationProgress } from './history.ts';
export { type Band, itemToBand } from './item-band.ts';
