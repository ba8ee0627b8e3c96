export { type Bells, bellToHertz, bellToVibration, createBells, type DueBell } from './bells.ts';
export { type Clips, createClips } from './clips.ts';
export {
  createSpeech,
  type LocalVoice,
  type Said,
  type Speech,
  type SpeechPlatform,
  type SpeechSettings,
} from './speech.ts';
