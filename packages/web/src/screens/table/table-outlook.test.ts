import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { conditionIds } from '@ilium/record';
import { judgeVisit } from '@ilium/safety';
import { soundVisit } from '@ilium/safety/testing';
import { describe, expect, it } from 'vitest';
import { blockedAtTable } from './table-outlook.ts';

const index = indexLibrary(library);

describe('what conditions block at the table', () => {
  it('is nothing with none', () => {
    expect(blockedAtTable([], index)).toEqual([]);
  });

  it.each(conditionIds)('is both techniques wherever the gate would refuse: %s', (id) => {
    const isOpen = judgeVisit({ ...soundVisit, conditions: [{ id }] }).ok;
    const whole = blockedAtTable([{ id }], index).filter(({ side }) => side === null);
    if (!isOpen) expect(whole).toHaveLength(2);
  });

  it('is never more because one leg alone is meant', () => {
    for (const id of conditionIds) {
      const both = blockedAtTable([{ id, side: 'both' }], index);
      const left = blockedAtTable([{ id, side: 'left' }], index);
      for (const { variation } of left) expect(both.map((one) => one.variation)).toContain(variation);
    }
  });
});
