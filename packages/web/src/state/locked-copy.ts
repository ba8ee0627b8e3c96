import { err, ok, type Result } from '@ilium/units';

/** Rounds of making the key, as a power of two: under a second and 32 MB on a phone. */
const WORK_FACTOR = 15;

/** The most rounds that are made to open one, as a power of two: other programs use 18, which takes 256 MB. */
const MOST_WORK = 18;

const HEADER = 'age-encryption.org/';
/** The part of a file that is read to see how many rounds it asks for, bytes. */
const HEADER_BYTES = 300;

/** Whether a file is locked with a passphrase. */
export const isLocked = (file: Uint8Array): boolean =>
  new TextDecoder().decode(file.subarray(0, HEADER.length)) === HEADER;

/** Whether a file asks for more rounds than a phone can make: only a file that means harm does. */
function asksTooMuch(file: Uint8Array): boolean {
  const header = new TextDecoder().decode(file.subarray(0, HEADER_BYTES));
  return Number(/^-> scrypt \S+ (\d+)$/m.exec(header)?.[1] ?? 0) > MOST_WORK;
}

/** Locks text with a passphrase, as a file of the age format (age-encryption.org/v1). */
export async function lockText(
  text: string,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(text);
}

/** Opens a locked file. A wrong passphrase and a damaged file cannot be told apart. */
export async function unlockText(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<string, { readonly code: 'wrong-passphrase' }>> {
  if (asksTooMuch(file)) return err({ code: 'wrong-passphrase' });
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(await decrypter.decrypt(file, 'text'));
  } catch {
    return err({ code: 'wrong-passphrase' });
  }
}
