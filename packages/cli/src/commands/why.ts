import type { Absence, Binding, Plan, Presence } from '@ilium/movement';
import { explainAbsence, explainPresence, findBindings, planSession } from '@ilium/planner';
import { english, indexToTitles } from '@ilium/words';
import type { Arguments } from '../arguments.ts';
import { index, readPerson } from '../person.ts';

const names = { titleOf: indexToTitles(index, english) };

/** Words as people type them: no case, no hyphens. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The movement or variation that a name means: an id, a specification id, a title, or another name for it. */
function readName(text: string): string {
  const wanted = plain(text);
  const variation = index.entries.find(
    ({ key, variation: { specId } }) =>
      key === text || plain(specId) === wanted || plain(names.titleOf(key)) === wanted,
  );
  if (variation) return variation.key;
  const movement = index.library.movements.find(({ id, specId, title, alsoCalled }) =>
    [id, specId, title, ...alsoCalled].some((name) => plain(name) === wanted),
  );
  return movement?.id ?? text;
}

/** Everything about today's session: why each item, and what one change would open. */
interface WholeWhy {
  readonly plan: Plan;
  readonly items: readonly Presence[];
  readonly bindings: readonly Binding[];
}

const describeWhole = ({ plan, items, bindings }: WholeWhy): string =>
  [
    ...(plan.kind === 'none' ? ['There is no session today.'] : []),
    ...items.flatMap((item, i) => [
      `${i + 1}. ${names.titleOf(item.variation)}`,
      ...english.presenceToText(item, names).map((text) => `   ${text}`),
    ]),
    ...(bindings.length === 0
      ? []
      : [
          '',
          'What would change it',
          ...bindings.map((binding) => `- ${english.bindingToText(binding, names)}`),
        ]),
  ].join('\n');

type OneWhy = { readonly presence: Presence } | { readonly absence: Absence };

const describeOne = (one: OneWhy): string =>
  ('presence' in one
    ? english.presenceToText(one.presence, names)
    : [
        ...('variation' in one.absence ? [names.titleOf(one.absence.variation)] : []),
        ...english.absenceToText(one.absence, names),
      ]
  ).join('\n');

/** `ilium why <intake.json> [movement]`: why each item is in today's session, or why one is or is not. */
export function why(args: Arguments): string {
  const { planInput } = readPerson(args);
  const plan = planSession(planInput);
  const [, ...words] = args.rest;
  if (words.length > 0) {
    const absence = explainAbsence(planInput, plan, readName(words.join(' ')));
    const presence = absence.kind === 'present' ? explainPresence(planInput, plan, absence.variation) : null;
    const one: OneWhy = presence ? { presence } : { absence };
    return args.json ? JSON.stringify(one, null, 2) : describeOne(one);
  }
  const planned = plan.kind === 'none' ? [] : plan.items.map(({ variation }) => variation);
  const whole: WholeWhy = {
    plan,
    items: planned.flatMap((key) => explainPresence(planInput, plan, key) ?? []),
    bindings: findBindings(planInput, plan),
  };
  return args.json ? JSON.stringify(whole, null, 2) : describeWhole(whole);
}
