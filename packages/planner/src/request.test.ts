import { quietIntake } from '@ilium/safety/testing';
import { describe, expect, it } from 'vitest';
import { intakeToRequest, leadSideOf, requestToLead } from './request.ts';
import { toyRequest } from './testing/index.ts';

const pain = quietIntake.pain;

describe('the leading side', () => {
  it('is the painful one', () => {
    expect(leadSideOf({ ...pain, side: 'right', stifferSide: 'left' })).toBe('right');
  });

  it('is the stiffer one where both sides or the middle hurt', () => {
    expect(leadSideOf({ ...pain, side: 'both', stifferSide: 'right' })).toBe('right');
    expect(leadSideOf({ ...pain, side: 'centre', stifferSide: 'right' })).toBe('right');
  });

  it('is left where nothing tells', () => {
    const { stifferSide: _, ...untold } = pain;
    expect(leadSideOf({ ...untold, side: 'centre' })).toBe('left');
  });

  it('is the painful one even where a request says otherwise', () => {
    expect(requestToLead({ ...toyRequest, painSide: 'right', leadSide: 'left' })).toBe('right');
  });
});

describe('a request', () => {
  it('asks for what the intake answered', () => {
    const intake = { ...quietIntake, minutes: 6, places: ['chair' as const], equipment: ['towel' as const] };
    expect(intakeToRequest(intake)).toMatchObject({ minutes: 6, places: ['chair'], equipment: ['towel'] });
  });
});
