import type { Status } from './assessment';

const nearAsking: ReadonlySet<Status> = new Set(['grace', 'inquire', 'inquired', 'followup']);

/** Whether asking is near: from the grace period on until the last inquiry may be made. */
export function isNearAsking(status: Status): boolean {
  return nearAsking.has(status);
}
