import { readdirSync } from 'node:fs';
import type { BodySide, Plan, SessionPlan } from '@ilium/movement';
import type { Assessment } from '@ilium/safety';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run.ts';

const NOW = ['--now', '2026-11-21T10:00:00+00:00'];
const planOf = (name: string): { assessment: Assessment; plan: Plan } => {
  const { out, error } = runCommand(['plan', `examples/${name}.json`, '--json', ...NOW]);
  expect(error).toBe('');
  return JSON.parse(out);
};
const sessionOf = (name: string): SessionPlan => {
  const { plan } = planOf(name);
  if (plan.kind !== 'session') throw new Error(`${name} has no session`);
  return plan;
};

const withSession = [
  'left-hip-home',
  'right-hip-home',
  'left-hip-at-work',
  'both-sides',
  'no-floor',
  'chair-only',
  'radiating',
  'groin-pinch',
  'knee',
  'pregnant',
  'hip-replacement',
  'bone',
  'much-pain',
  'soon-stiff-mornings',
];

const withoutSession = [
  ['emergency-bladder', 'locked', 'emergency', 'emergency'],
  ['emergency-chest', 'locked', 'emergency', 'emergency'],
  ['emergency-fall', 'locked', 'emergency', 'emergency'],
  ['urgent-fever', 'locked', 'urgent', 'urgent'],
  ['pain-8', 'locked', 'urgent', 'severe-pain'],
  ['pregnant-not-cleared', 'locked', 'soon', 'pregnancy'],
  ['hip-replacement-recent', 'locked', 'soon', 'surgery'],
  ['under-18', 'locked', 'soon', 'under-age'],
  ['incomplete', 'incomplete', 'none', 'incomplete'],
] as const;

describe('ilium plan on every example', () => {
  it('has an expectation for each file', () => {
    const files = readdirSync('examples').flatMap((file) => file.match(/^(.*)\.json$/)?.[1] ?? []);
    expect([...withSession, ...withoutSession.map(([name]) => name)].toSorted()).toEqual(files.toSorted());
  });

  it.each(withSession)('plans a session for %s, within the minutes and with reasons', (name) => {
    const plan = sessionOf(name);
    expect(plan.totalMs).toBeLessThanOrEqual(plan.request.minutes * 60_000);
    for (const item of plan.items) {
      expect(item.reasons.length).toBeGreaterThan(0);
      for (const reason of item.reasons) expect(reason.rule).not.toBe('');
    }
  });

  it.each(withoutSession)('answers %s with advice and no session (%s, %s)', (name, status, tier, advice) => {
    const { assessment, plan } = planOf(name);
    expect(assessment).toMatchObject({ status, tier });
    expect(assessment.advice).toContain(advice);
    expect(plan).toMatchObject({ kind: 'none', because: 'safety' });
    expect('items' in plan).toBe(false);
  });

  it('gives left and right exact mirror plans', () => {
    const mirrored = (side: BodySide): BodySide => (side === 'left' ? 'right' : 'left');
    const left = sessionOf('left-hip-home');
    const right = sessionOf('right-hip-home');
    expect(right.totalMs).toBe(left.totalMs);
    expect(right.items).toEqual(left.items.map((item) => ({ ...item, sides: item.sides.map(mirrored) })));
  });

  it('plans nothing on the floor for someone who cannot get there', () => {
    for (const { setup } of sessionOf('no-floor').items) expect(setup.place).not.toBe('floor');
    for (const { setup } of sessionOf('chair-only').items) expect(setup.place).toBe('chair');
  });

  it('plans only calm movements for someone in much pain', () => {
    const plan = sessionOf('much-pain');
    expect(plan.items.length).toBeLessThanOrEqual(3);
    expect(plan.totalMs).toBeLessThanOrEqual(6 * 60_000);
  });
});
