import { type AnsweredIntake, type RedFlagId, toldPain } from '@ilium/record';
import { conditionOf, redFlagOf } from '@ilium/safety';
import { type BundleContext, toSubject } from './bundle-context.ts';
import { CHECK_QUESTIONNAIRE } from './code-systems.ts';
import { stampToFhir, toFhirText, toNarrative } from './fhir-text.ts';
import type { Answer, QuestionnaireItem, QuestionnaireResponse } from './resource.ts';

const isFlag = (name: string): name is RedFlagId => /^RF\d/.test(name);

const flagText = (path: string): string | undefined => {
  const [, name = ''] = /^redFlags\.(\w+)$/.exec(path) ?? [];
  return isFlag(name) ? redFlagOf(name).question : undefined;
};

function toAnswer(value: unknown): Answer | null {
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number') return { valueInteger: value };
  return typeof value === 'string' ? { valueString: toFhirText(value) } : null;
}

/** One field of the check. Its name within the whole is its link id; lists of answers stay together. */
function fieldToItem(path: string, value: unknown): readonly QuestionnaireItem[] {
  const values = Array.isArray(value) ? value : [value];
  const answers = values.flatMap((one) => toAnswer(one) ?? []);
  const question = flagText(path);
  const text = question === undefined ? {} : { text: toFhirText(question) };
  if (values.length === 0) return [];
  if (answers.length === values.length) return [{ linkId: path, ...text, answer: answers }];
  const item = values.flatMap((one, place) =>
    fieldsToItems(values === value ? `${path}.${place}` : path, one),
  );
  return item.length === 0 ? [] : [{ linkId: path, ...text, item }];
}

const fieldsToItems = (path: string, fields: unknown): readonly QuestionnaireItem[] =>
  typeof fields === 'object' && fields !== null
    ? Object.entries(fields).flatMap(([name, value]) =>
        fieldToItem(path === '' ? name : `${path}.${name}`, value),
      )
    : [];

const nameFlag = (id: RedFlagId, answer: string): string => `${redFlagOf(id).label}: ${answer}`;

/** The newest answers to the check, each under the path of its field. */
export function checkToResponse(answered: AnsweredIntake, context: BundleContext): QuestionnaireResponse {
  const { intake } = answered;
  const flags = Object.entries(intake.redFlags).flatMap(([id, answer]) =>
    isFlag(id) && answer !== 'no' ? [nameFlag(id, answer)] : [],
  );
  const conditions = intake.conditions.map(({ id }) => conditionOf(id).label);
  return {
    resourceType: 'QuestionnaireResponse',
    id: context.idOf(`check ${answered.at}`),
    text: toNarrative(
      `Check before exercise. Warning signs not answered with no: ${flags.join('; ') || 'none'}. Conditions: ${conditions.join('; ') || 'none'}.`,
    ),
    questionnaire: CHECK_QUESTIONNAIRE,
    status: 'completed',
    subject: toSubject(context),
    authored: stampToFhir(answered),
    item: fieldsToItems('', { ...intake, pain: toldPain(intake.pain) }),
  };
}
