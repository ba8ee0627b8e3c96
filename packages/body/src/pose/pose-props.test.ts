import { describe, expect, it } from 'vitest';
import { definePose } from './pose.ts';
import { placeProps, wearProps } from './pose-props.ts';
import { besideTable, supine } from './posture.ts';

const marching = definePose(supine, {
  props: [{ prop: 'band', around: ['instep.working', 'instep.other'] }],
});

describe('the props of a pose', () => {
  it('stand in the room when they are rigid', () => {
    expect(placeProps(marching).map((prop) => prop.name)).toEqual(['mat']);
  });

  it('go round the figure when they are worn, working side on the left', () => {
    expect(wearProps(marching)).toEqual([{ prop: 'band', around: ['instep.left', 'instep.right'] }]);
  });

  it('may run from an assistant’s hand round the client', () => {
    const pulling = definePose(besideTable, {
      props: [{ prop: 'sling', around: ['client.groin.working', 'palm.other'] }],
    });
    expect(wearProps(pulling)).toEqual([{ prop: 'sling', around: ['client.groin.left', 'palm.right'] }]);
  });
});
