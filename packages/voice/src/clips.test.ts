import { describe, expect, it, vi } from 'vitest';
import { type ClipPlayer, createClips } from './clips.ts';

const settings = { rate: 1, volume: 1 };

/** A pack as the build makes it: where each clip lies, then the clips. */
const pack = (contents: Readonly<Record<string, string>>): ArrayBuffer => {
  let at = 0;
  const places = Object.entries(contents).map(([key, content]) => {
    const place = [key, [at, content.length]];
    at += content.length;
    return place;
  });
  const text = `${JSON.stringify(Object.fromEntries(places))}\n${Object.values(contents).join('')}`;
  return new TextEncoder().encode(text).buffer as ArrayBuffer;
};

function clipsWith(contents: Readonly<Record<string, string>>) {
  const play = vi.fn<ClipPlayer['play']>();
  const clips = createClips(settings, { play, stop: vi.fn(), prime: vi.fn() });
  clips.add(pack(contents));
  return { clips, play };
}

describe('clips', () => {
  it('are known by their words once their pack is there', () => {
    const { clips } = clipsWith({ Rest: 'r', 'Left side': 'ls' });
    expect(clips.has('Left side')).toBe(true);
    expect(clips.has('Right side')).toBe(false);
  });

  it('are played in order, each whole', async () => {
    const { clips, play } = clipsWith({ Rest: 'rrr', 'Left side': 'ls' });
    clips.say(['Left side', 'Rest']);
    const files = play.mock.calls[0]?.[0] ?? [];
    expect(await Promise.all(files.map((file) => file.text()))).toEqual(['ls', 'rrr']);
  });

  it('follow the person\u2019s pace and loudness', () => {
    const { clips, play } = clipsWith({ Rest: 'r' });
    clips.configure({ rate: 0.85, volume: 0.5 });
    clips.say(['Rest']);
    expect(play.mock.calls[0]?.[1]).toEqual({ rate: 0.85, volume: 0.5 });
  });

  it('are refused where a pack is none', () => {
    const { clips } = clipsWith({});
    expect(() => clips.add(new TextEncoder().encode('<html>\n').buffer as ArrayBuffer)).toThrow();
  });
});
