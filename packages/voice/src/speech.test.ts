import { describe, expect, it, vi } from 'vitest';
import { createSpeech, type Said, type SpeechPlatform } from './speech.ts';

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
    now: vi.fn(() => 0),
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

  it('tells how long a phrase took, once the voice has told an end, and that it was cut off', () => {
    const { platform, spoken } = platformWith(voice('A', 'en'));
    const said: Said[] = [];
    const speech = createSpeech('en', { ...settings, rate: 0.9 }, platform);
    speech.onSaid((one) => said.push(one));
    const endAt = (ms: number) => {
      platform.now.mockReturnValue(ms);
      spoken.at(-1)?.onend?.({} as SpeechSynthesisEvent);
    };
    speech.say('Rest');
    speech.say('Left side.');
    endAt(900);
    speech.say('Switch sides.');
    platform.now.mockReturnValue(1_300);
    speech.hush();
    endAt(2_000);
    const common = { voice: 'A', rate: 0.9 };
    expect(said).toEqual([
      { ...common, text: 'Left side.', tookMs: 900, wasCut: false },
      { ...common, text: 'Switch sides.', tookMs: 400, wasCut: true },
    ]);
  });

  it('speaks until the voice tells its end; a voice that never does is not waited for', () => {
    const { platform, spoken } = platformWith(voice('A', 'en'));
    const speech = createSpeech('en', settings, platform);
    speech.say('Rest');
    expect(speech.isSpeaking()).toBe(false);
    spoken[0]?.onend?.({} as SpeechSynthesisEvent);
    speech.say('Rest');
    expect(speech.isSpeaking()).toBe(true);
    spoken[1]?.onend?.({} as SpeechSynthesisEvent);
    expect(speech.isSpeaking()).toBe(false);
    speech.say('An end that is forgotten');
    Object.assign(platform.synthesis, { speaking: false });
    expect(speech.isSpeaking()).toBe(false);
  });

  it('waits for the end of what is being said, no longer than its patience, and not after a hush', () => {
    vi.useFakeTimers();
    const { platform, spoken } = platformWith(voice('A', 'en'));
    const speech = createSpeech('en', settings, platform);
    const end = () => spoken.at(-1)?.onend?.({} as SpeechSynthesisEvent);
    speech.say('Rest');
    end();
    for (const text of ['Lie down.', 'Bend your knees.']) speech.say(text, 600);
    expect(spoken.at(-1)?.text).toBe('Lie down.');
    end();
    expect(spoken.at(-1)?.text).toBe('Bend your knees.');
    speech.say('Left side.', 600);
    vi.advanceTimersByTime(600);
    expect(spoken.at(-1)?.text).toBe('Left side.');
    speech.say('Half-way.', 600);
    speech.hush();
    vi.runAllTimers();
    expect(spoken.at(-1)?.text).toBe('Left side.');
    vi.useRealTimers();
  });

  it('does without a platform', () => {
    const speech = createSpeech('en', settings, null);
    expect(() => speech.say('Rest')).not.toThrow();
    expect(speech.voices()).toEqual([]);
  });
});
