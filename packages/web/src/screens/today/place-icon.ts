import type { Place } from '@ilium/movement';
import type { IconName } from '../../components/icon.tsx';

/** The small drawing of a place. */
export const iconByPlace: Readonly<Record<Place, IconName>> = {
  floor: 'floor',
  bed: 'bed',
  chair: 'chair',
  standing: 'person',
  stairs: 'stairs',
  table: 'table',
};
