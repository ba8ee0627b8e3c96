const KEY = 'ilium-waiting';

/** Remembers through a reload of this tab which session the person let wait; `null` when none does. */
export function keepWaiting(session: string | null): void {
  try {
    if (session === null) sessionStorage.removeItem(KEY);
    else if (sessionStorage.getItem(KEY) !== session) sessionStorage.setItem(KEY, session);
  } catch {
    // A browser that keeps nothing: after a reload the session goes on by itself.
  }
}

/** Whether the person let a session wait: it does not go on by itself. */
export function isWaiting(session: string): boolean {
  try {
    return sessionStorage.getItem(KEY) === session;
  } catch {
    return false;
  }
}
