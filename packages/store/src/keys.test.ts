import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deleteKeys, openKeys } from './keys.ts';

const publicOf = async (name: string) => {
  const keys = await openKeys(name);
  return keys.ok
    ? Buffer.from(await crypto.subtle.exportKey('raw', keys.value.publicKey)).toString('hex')
    : '';
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the key of a device', () => {
  it('is made once, is another on another device, and cannot be read out', async () => {
    expect(await publicOf('one')).toBe(await publicOf('one'));
    expect(await publicOf('one')).not.toBe(await publicOf('two'));
    const keys = await openKeys('one');
    expect(keys).toMatchObject({ ok: true, value: { privateKey: { extractable: false } } });
  });

  it('is the same for two tabs that ask at once', async () => {
    const [left, right] = await Promise.all([publicOf('tabs'), publicOf('tabs')]);
    expect(left).toBe(right);
  });

  it('is gone once it is deleted', async () => {
    const before = await publicOf('gone');
    await deleteKeys('gone');
    expect(await publicOf('gone')).not.toBe(before);
  });

  it('is missing where the browser cannot sign or keeps nothing', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await openKeys('denied')).toEqual({ ok: false, error: 'no-storage' });
    open.mockRestore();
    vi.stubGlobal('crypto', {});
    expect(await openKeys('denied')).toEqual({ ok: false, error: 'no-signing' });
  });
});
