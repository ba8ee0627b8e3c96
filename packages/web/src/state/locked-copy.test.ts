import { describe, expect, it } from 'vitest';
import { isLocked, lockText, unlockText } from './locked-copy.ts';

describe('a locked copy', () => {
  it('opens with its passphrase only', async () => {
    const file = await lockText('{"pain":3}', 'blue boat');
    expect(isLocked(file)).toBe(true);
    expect(new TextDecoder().decode(file)).not.toContain('pain');
    expect(await unlockText(file, 'blue boat')).toEqual({ ok: true, value: '{"pain":3}' });
    expect(await unlockText(file, 'Blue boat')).toEqual({ ok: false, error: { code: 'wrong-passphrase' } });
  });

  it('is refused where one bit was changed or the end is missing', async () => {
    const file = await lockText('{"pain":3}', 'blue boat');
    const flipped = file.with(-1, (file.at(-1) ?? 0) ^ 1);
    for (const damaged of [flipped, file.slice(0, -3), file.slice(0, 40)])
      expect((await unlockText(damaged, 'blue boat')).ok).toBe(false);
  });

  it('is told from a plain one', () => {
    expect(isLocked(new TextEncoder().encode('{"format":"ilium-record"}'))).toBe(false);
  });
});
