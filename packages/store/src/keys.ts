import { err, ok, type Result } from '@ilium/units';
import { openDB } from 'idb';

const NAME = 'keys';

/** Why there is no key: the browser cannot sign, or keeps nothing. */
export type KeyRefusal = 'no-signing' | 'no-storage';

const openKeyBox = (name: string) =>
  openDB<{ readonly keys: { readonly key: string; readonly value: CryptoKeyPair } }>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore(NAME);
    },
  });

/**
 * This device's key pair for signing letters (ECDSA, P-256), made once. The private key cannot be read out, not even by
 * the app; it is lost with the browser's storage and is in no copy of the record.
 */
export async function openKeys(name = 'ilium-keys'): Promise<Result<CryptoKeyPair, KeyRefusal>> {
  if (globalThis.crypto?.subtle === undefined) return err('no-signing');
  try {
    const box = await openKeyBox(name);
    const made = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ]);
    // Two tabs may ask at once: whoever comes first made the key.
    const transaction = box.transaction(NAME, 'readwrite', { durability: 'strict' });
    const known = await transaction.store.get('device');
    if (known === undefined) await transaction.store.put(made, 'device');
    await transaction.done;
    box.close();
    return ok(known ?? made);
  } catch {
    return err('no-storage');
  }
}

/** Forgets this device's key, for good. */
export async function deleteKeys(name = 'ilium-keys'): Promise<void> {
  const box = await openKeyBox(name).catch(() => null);
  await box?.clear(NAME);
  box?.close();
}
