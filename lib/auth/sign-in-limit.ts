/** Guessing one person's password is slowed down however many addresses the guesses come from. */

const most = 20;
const windowMilliseconds = 5 * 60_000;
const failures = new Map<string, { count: number; since: number }>();

/** Seconds to wait before this account may be tried again; 0 where it may be now. */
export function secondsToWait(email: string, now: number): number {
  const known = failures.get(email);
  if (!known || known.count < most) return 0;
  return Math.max(0, Math.ceil((known.since + windowMilliseconds - now) / 1000));
}

/** Counts a failure within the last five minutes; `since` is when the first of them was. */
export function noteFailure(email: string, now: number): void {
  const known = failures.get(email);
  const fresh = !known || known.since + windowMilliseconds <= now;
  // Put at the end, so that the oldest go first when there are too many.
  failures.delete(email);
  failures.set(email, fresh ? { count: 1, since: now } : { count: known.count + 1, since: known.since });
  for (const oldest of failures.keys()) {
    if (failures.size <= 10_000) break;
    failures.delete(oldest);
  }
}

export const forgetFailures = (email: string): void => { failures.delete(email); };
