import { err, ok, type Result } from '@ilium/units';

/** Rounds of making the key, as a power of two: under a second and 32 MB on a phone. */
const WORK_FACTOR = 15;

const HEADER = 'age-encryption.org/';

/** Whether a file is locked with a passphrase. */
export const isLocked = (file: Uint8Array): boolean =>
  new TextDecoder().decode(file.subarray(0, HEADER.length)) === HEADER;

/** Locks text with a passphrase, as a file of the age format (age-encryption.org/v1). */
export async function lockText(text: string, passphrase: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return encrypter.encrypt(text);
}

/** Opens a locked file. A wrong passphrase and a damaged file cannot be told apart. */
export async function unlockText(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<string, { readonly code: 'wrong-passphrase' }>> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(await decrypter.decrypt(file, 'text'));
  } catch {
    return err({ code: 'wrong-passphrase' });
  }
}
