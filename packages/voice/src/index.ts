export { type Bells, bellToVibration, createBells } from './bells.ts';
export {
  createSpeech,
  type LocalVoice,
  type Speech,
  type SpeechPlatform,
  type SpeechSettings,
} from './speech.ts';
