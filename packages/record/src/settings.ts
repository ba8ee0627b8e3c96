import { bells } from '@ilium/movement';
import * as v from 'valibot';

/** How the app guides and looks. Kept in the record, so that it moves with it. */
export const settingsSchema = v.strictObject({
  voice: v.picklist(['full', 'names', 'bells', 'silent']),
  voiceName: v.nullable(v.string()),
  rate: v.pipe(v.number(), v.minValue(0.5), v.maxValue(1.5)),
  volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  vibrate: v.boolean(),
  /** Bells that are neither heard nor felt. */
  quietBells: v.array(v.picklist(bells)),
  /** Who says when a counted repetition is over: the voice by its tempo, or the person. */
  pace: v.picklist(['voice', 'person']),
  /** A slow breath is shown and said during long holds. */
  breathGuide: v.boolean(),
  /** The session plays as sound does, so that it goes on, and obeys, with the screen locked. */
  lockScreen: v.boolean(),
  theme: v.picklist(['light', 'dark', 'system']),
  lessMotion: v.boolean(),
  country: v.nullable(v.string()),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What applies until the person chooses otherwise. */
export const defaultSettings: Settings = {
  voice: 'full',
  voiceName: null,
  rate: 1,
  volume: 1,
  vibrate: true,
  quietBells: [],
  pace: 'voice',
  breathGuide: false,
  lockScreen: true,
  theme: 'system',
  lessMotion: false,
  country: null,
};
