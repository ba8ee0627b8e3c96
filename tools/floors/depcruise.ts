import type { IForbiddenRuleType } from 'dependency-cruiser';
import { allowedImports, type Floors, roomNames } from './floors.ts';

const folder = (room: string) => `^packages/${room}/`;
const TEST_FILES = '\\.(test|property\\.test|bench)\\.tsx?$|/testing/';

/** One rule a room: it imports from no other room than those the table allows. Type imports count. */
function roomRule(floors: Floors, room: string): IForbiddenRuleType {
  const allowed = [...allowedImports(floors, room), room].join('|');
  return {
    name: `floor-of-${room}`,
    severity: 'error',
    comment: `${room} imports only from below (floors.json): ${allowedImports(floors, room).join(', ') || 'nothing'}`,
    from: { path: folder(room), pathNot: TEST_FILES },
    to: { path: '^packages/', pathNot: `^packages/(${allowed})/` },
  };
}

/** A room is entered by its front door only: no path into another room's inside. */
const frontDoor: IForbiddenRuleType = {
  name: 'front-door',
  severity: 'error',
  comment: 'Other rooms are imported by package name: their `exports` are their only door.',
  from: { path: '^packages/([^/]+)/' },
  to: {
    path: '^packages/([^/]+)/',
    pathNot: [
      '^packages/$1/',
      '^packages/[^/]+/src/index\\.ts$',
      '^packages/[^/]+/src/testing/index\\.ts$',
      '^packages/library/',
    ],
  },
};

const noCircles: IForbiddenRuleType = {
  name: 'no-circles',
  severity: 'error',
  comment: 'Files do not import each other in a circle.',
  from: {},
  to: { circular: true },
};

const toolsAlone: IForbiddenRuleType = {
  name: 'tools-alone',
  severity: 'error',
  comment: 'Nobody imports the tools.',
  from: { path: '^packages/', pathNot: TEST_FILES },
  to: { path: '^tools/' },
};

/** All rules about who imports whom. */
export const importRules = (floors: Floors): IForbiddenRuleType[] => [
  ...roomNames(floors).map((room) => roomRule(floors, room)),
  frontDoor,
  noCircles,
  toolsAlone,
];
