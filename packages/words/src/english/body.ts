import type { Setup } from '@ilium/movement';
import type { BodyWords } from '../body-words.ts';

/** "a", "a and b", "a, b and c". */
export const listToText = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const equipmentText: Readonly<Record<Parameters<BodyWords['equipmentToText']>[0], string>> = {
  'sturdy-chair': 'a chair without wheels',
  'stair-rail': 'a stair with a rail',
  'door-frame': 'a door frame',
  mat: 'a mat',
  'loop-band': 'a loop band',
  towel: 'a towel or pillow',
  strap: 'a strap or belt',
  'treatment-table': 'a treatment table',
};

const placeText: Readonly<Record<Parameters<BodyWords['placeToText']>[0], string>> = {
  floor: 'on the floor',
  bed: 'on a bed',
  chair: 'on a chair',
  standing: 'standing',
  stairs: 'at a step or stairs',
  table: 'on a treatment table',
};

/** Things that are the place itself: "on a chair without wheels", not "on a chair, with a chair". */
const placeByThing: Readonly<Partial<Record<Setup['equipment'][number], string>>> = {
  'sturdy-chair': 'on a chair without wheels',
  'stair-rail': 'at a stair with a rail',
  'treatment-table': 'on a treatment table',
};
const thingOfPlace: Readonly<Partial<Record<Setup['place'], Setup['equipment'][number]>>> = {
  chair: 'sturdy-chair',
  stairs: 'stair-rail',
  table: 'treatment-table',
};

function setupToText({ place, equipment }: Setup): string {
  const itself = equipment.find((thing) => thing === thingOfPlace[place]);
  const where = (itself && placeByThing[itself]) ?? placeText[place];
  const rest = equipment.filter((thing) => thing !== itself).map((thing) => equipmentText[thing]);
  return rest.length === 0 ? where : `${where}, with ${listToText(rest)}`;
}

const withoutArticle = (text: string): string => {
  const bare = text.replace(/^an? /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

export const body: BodyWords = {
  sideWords: { left: 'left', right: 'right' },
  sideToLabel: (side) => ({ left: 'Left', right: 'Right' })[side],
  sideToText: (side) => ({ left: 'left side', right: 'right side' })[side],
  painSideToText: (side) =>
    ({ left: 'on the left', right: 'on the right', both: 'on both sides', centre: 'in the middle' })[side],
  areaToText: (area) =>
    ({
      'low-back': 'lower back',
      buttock: 'buttock',
      groin: 'groin',
      'outer-hip': 'outer hip',
      'front-thigh': 'front of the thigh',
      'back-thigh': 'back of the thigh',
      knee: 'knee',
      calf: 'calf',
      foot: 'foot',
    })[area],
  targetToText: (target) =>
    ({
      gluteals: 'the buttock muscles',
      'deep-rotators': 'the deep muscles at the back of the hip',
      'hip-flexors': 'the front of the hip',
      adductors: 'the inner thigh',
      'outer-hip': 'the outside of the hip',
      'side-trunk': 'the side of the waist',
      'low-back': 'the lower back',
      hamstrings: 'the back of the thigh',
      quadriceps: 'the front of the thigh',
      trunk: 'the muscles around your middle',
    })[target],
  positionToText: (position) =>
    ({
      standing: 'standing',
      sitting: 'sitting on a chair',
      'floor-sitting': 'sitting on the floor',
      'long-sitting': 'sitting with your legs straight',
      'half-kneeling': 'kneeling on one knee',
      'hands-and-knees': 'on hands and knees',
      'lying-on-back': 'lying on your back',
      'lying-on-side': 'lying on your side',
    })[position],
  stationToText: (station) =>
    ({ standing: 'on your feet', chair: 'on the chair', floor: 'on the floor', lying: 'lying down' })[
      station
    ],
  placeToText: (place) => placeText[place],
  placeToLabel: (place) =>
    ({
      floor: 'Floor',
      bed: 'Bed',
      chair: 'Chair',
      standing: 'Room to stand',
      stairs: 'Step or stairs',
      table: 'Treatment table',
    })[place],
  equipmentToText: (equipment) => equipmentText[equipment],
  equipmentToLabel: (equipment) => withoutArticle(equipmentText[equipment]),
  setupToText,
  listToText,
};
