import { describe, expect, it, vi } from 'vitest';
import { createSpeech, type SpeechPlatform } from './speech.ts';

const voice = (name: string, lang: string, localService = true, isDefault = false) =>
  ({ name, lang, localService, default: isDefault }) as SpeechSynthesisVoice;

function platformWith(...voices: SpeechSynthesisVoice[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  const synthesis = {
    getVoices: vi.fn(() => voices),
    addEventListener: vi.fn(),
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel: vi.fn(),
  };
  const platform = {
    synthesis: synthesis as unknown as SpeechSynthesis,
    makeUtterance: (text: string) => ({ text }) as SpeechSynthesisUtterance,
  } satisfies SpeechPlatform;
  return { platform, spoken, synthesis };
}

const settings = { voiceName: null, rate: 1, volume: 1 };

describe('speech', () => {
  it('never uses a voice that needs the network', () => {
    const { platform, spoken } = platformWith(voice('Cloud', 'en-US', false), voice('Local', 'en-GB'));
    createSpeech('en', settings, platform).say('Rest');
    expect(spoken.map((utterance) => utterance.voice?.name)).toEqual(['Local']);
  });

  it('says nothing where only the network speaks', () => {
    const { platform, spoken } = platformWith(voice('Cloud', 'en-US', false), voice('Ortsstimme', 'de-DE'));
    const speech = createSpeech('en', settings, platform);
    speech.say('Rest');
    expect(spoken).toEqual([]);
    expect(speech.voices()).toEqual([]);
  });

  it('prefers the chosen voice, then the default one', () => {
    const { platform, spoken } = platformWith(
      voice('A', 'en_US'),
      voice('B', 'en-GB', true, true),
      voice('C', 'en'),
    );
    const speech = createSpeech('en', settings, platform);
    speech.say('one');
    speech.configure({ ...settings, voiceName: 'C', rate: 0.8 });
    speech.say('two');
    expect(spoken.map((utterance) => [utterance.voice?.name, utterance.rate])).toEqual([
      ['B', 1],
      ['C', 0.8],
    ]);
  });

  it('cuts off what was being said', () => {
    const { platform, synthesis } = platformWith(voice('A', 'en'));
    createSpeech('en', settings, platform).say('Switch sides');
    expect(synthesis.cancel).toHaveBeenCalledOnce();
  });

  it('does not look through all voices for each phrase, only when they change', () => {
    const { platform, synthesis, spoken } = platformWith(voice('A', 'en'));
    const speech = createSpeech('en', settings, platform);
    for (const text of ['Three', 'Two', 'One']) speech.say(text);
    expect(synthesis.getVoices).toHaveBeenCalledOnce();
    synthesis.getVoices.mockReturnValue([voice('B', 'en')]);
    synthesis.addEventListener.mock.calls[0]?.[1]();
    speech.say('Rest');
    expect(spoken.at(-1)?.voice?.name).toBe('B');
  });

  it('does without a platform', () => {
    const speech = createSpeech('en', settings, null);
    expect(() => speech.say('Rest')).not.toThrow();
    expect(speech.voices()).toEqual([]);
  });
});
