import type { Catalogue } from '../catalogue.ts';
import { answer } from './answer.ts';
import { body } from './body.ts';
import { check } from './check.ts';
import { count } from './count.ts';
import { dose } from './dose.ts';
import { plan } from './plan.ts';
import { player } from './player.ts';
import { progress } from './progress.ts';
import { progressPage } from './progress-page.ts';
import { record } from './record.ts';
import { time } from './time.ts';
import { why } from './why.ts';

/** The catalogue in English. */
export const english: Catalogue = {
  language: 'en',
  direction: 'ltr',
  count,
  progressPage,
  ...body,
  ...time,
  ...dose,
  ...plan,
  ...player,
  ...answer,
  ...check,
  ...progress,
  ...record,
  ...why,
};
