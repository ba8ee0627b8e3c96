import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleIntake } from '@ilium/record/testing';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ilium-cli-'));
const fileWith = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('ilium', () => {
  it.each([
    ['no file named', ['plan'], 'Name an intake file'],
    ['a file that is not there', ['plan', 'nowhere.json'], 'nowhere.json: there is no such file'],
    ['a file that is not JSON', ['plan', fileWith('torn.json', '{ "version": 1,')], 'torn.json: not JSON'],
    [
      'a wrong field',
      ['plan', fileWith('wrong.json', JSON.stringify({ ...exampleIntake, minutes: 45 }))],
      'minutes: expected whole minutes from 3 to 30, found 45',
    ],
    [
      'a wrong minutes option',
      ['plan', 'examples/left-hip-home.json', '--minutes', 'ten'],
      '--minutes: expected whole minutes',
    ],
    [
      'a wrong time',
      ['plan', 'examples/left-hip-home.json', '--now', 'soon'],
      '--now: expected a date and time',
    ],
    ['an unknown option', ['plan', '--fast'], "Unknown option '--fast'"],
    ['an unknown command', ['dance'], 'There is no command "dance"'],
    ['an unknown programme', ['programme', '999'], 'There is no programme "999"'],
    ['a session where there is none', ['session', 'examples/emergency-chest.json'], 'There is no session'],
  ])('refuses %s with one clear line and code 2', (_, args, message) => {
    const { out, error, code } = runCommand(args);
    expect(error).toContain(message);
    expect({ out, code }).toEqual({ out: '', code: 2 });
  });

  it('names every wrong field of a file', () => {
    const file = fileWith('two.json', JSON.stringify({ ...exampleIntake, minutes: 2, places: [] }));
    expect(runCommand(['plan', file]).error.split('\n')).toHaveLength(2);
  });

  it('asks again, in one sentence each, about answers that cannot all be right', () => {
    const { out } = runCommand(['plan', 'examples/safety/slip-pregnant-at-sixteen.json']);
    expect(out).toContain(
      'You said under 18, and pregnant. What is right? I am under 18? I am pregnant? (age, pregnancy)',
    );
  });

  it('tells its commands when asked for none', () => {
    expect(runCommand([])).toMatchObject({ code: 0 });
    expect(runCommand([]).out).toContain('plan <intake.json>');
  });

  it('lists 29 movements and 49 variations', () => {
    expect(runCommand(['movements']).out).toContain('29 movements, 49 variations');
    const movements = JSON.parse(runCommand(['movements', '--json']).out);
    expect(movements).toHaveLength(29);
  });

  it.each(['000', '001', '002', '003', '004'])('tells programme %s with doses and times', (id) => {
    const { out, code } = runCommand(['programme', id]);
    expect(code).toBe(0);
    expect(out).toMatch(/\(\d+ min/);
    const programme = JSON.parse(runCommand(['programme', id, '--json']).out);
    for (const part of programme.parts) expect(part.workSeconds).toBeGreaterThan(0);
  });

  it('lays out both branches of programme 002: rounds in turn, both legs, comparisons, and the stop', () => {
    const { visit } = JSON.parse(runCommand(['programme', '002', '--json']).out);
    interface Step {
      kind: string;
      specId?: string;
      side?: string;
      moment?: string;
      how?: string;
    }
    const lines = (steps: readonly Step[]) =>
      steps.map(({ kind, specId, side, moment, how }) =>
        [kind, specId ?? moment ?? how, side].join(' ').trim(),
      );
    const leg = (side: string) =>
      Array.from({ length: 3 }, () => [`round T01.a ${side}`, `round T02.a ${side}`]).flat();
    expect(lines(visit.plain)).toEqual([
      'compare before',
      ...leg('left'),
      'compare between',
      ...leg('right'),
      'compare after',
      'over finished',
    ]);
    expect(lines(visit.groinPinch)).toEqual([
      'compare before',
      'round T01.a left',
      'round T02.a left',
      'round T01.b left',
      'compare after',
      'over pinch',
    ]);
    for (const step of [...visit.plain, ...visit.groinPinch])
      if (step.kind === 'round') expect(step).toMatchObject({ holdSeconds: 20, restSeconds: 10 });
    expect(runCommand(['programme', '002']).out).toContain('T01.b  left   round 1 of 1');
  });

  it('compiles a session whose segments add up to the plan', () => {
    const args = ['examples/left-hip-home.json', '--json', '--now', '2026-11-21T10:00:00+00:00'];
    const { plan } = JSON.parse(runCommand(['plan', ...args]).out);
    const timeline = JSON.parse(runCommand(['session', ...args]).out);
    expect(timeline.totalMs).toBe(plan.totalMs);
    expect(runCommand(['session', ...args.filter((arg) => arg !== '--json')]).out).toContain('in all');
  });
});

describe('ilium plan --shape', () => {
  it('plans another kind of session', () => {
    const args = ['examples/left-hip-home.json', '--json', '--now', '2026-11-21T10:00:00+00:00'];
    const { plan } = JSON.parse(runCommand(['plan', ...args, '--shape', 'bed']).out);
    for (const { setup } of plan.items) expect(setup.place).toBe('bed');
    const { plan: one } = JSON.parse(runCommand(['plan', ...args, '--shape', 'one']).out);
    expect(one.items).toHaveLength(1);
  });
});

describe('ilium why', () => {
  const home = ['examples/left-hip-home.json', '--now', '2026-11-21T10:00:00+00:00'];
  const why = (...rest: string[]) => runCommand(['why', ...home, ...rest]);

  it('says of each item why it is in and what would come in its place', () => {
    const { out, code } = why();
    expect(code).toBe(0);
    expect(out).toContain('Gets you moving gently first.');
    expect(out.match(/The next best would be/g)?.length).toBeGreaterThan(2);
  });

  it('says of one movement why not, by id, specification id, title or another name', () => {
    expect(why('pigeon').out).toContain('three times');
    expect(why('M15').out).toBe(why('pigeon').out);
    expect(why('Side', 'squat').out).toContain('steady on one leg');
  });

  it('says why one is in', () => {
    expect(why('knee-wags').out).toContain('Without it there would be no warm-up.');
    const { presence } = JSON.parse(why('knee-wags', '--json').out);
    expect(presence.lost).toContainEqual({ code: 'part', role: 'preparation' });
  });

  it('knows no movement of a made-up name', () => {
    expect(why('levitation')).toEqual({ out: 'There is no movement of that name.', error: '', code: 0 });
  });

  it('says that there is no session where there is none', () => {
    expect(runCommand(['why', 'examples/emergency-chest.json']).out).toContain('There is no session today.');
  });
});
