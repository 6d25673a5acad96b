import { defineConfig } from 'vitest/config';
import { compactHolidaysForVite } from './scripts/build/compact-holidays.mjs';
import { templateTextForVite } from './scripts/build/template-text.mjs';

const include = ['tests/**/*.test.ts'];
const exclude = ['tests/browser/**'];

/** The zones, besides Japan's, in which dates have gone wrong elsewhere: behind UTC, 14 hours before it, clocks that change at midnight. */
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Africa/Cairo'];

/**
 * The same tests once more in another zone, in the same command as the others, so that nobody has to think of it. They
 * share their modules from file to file, which takes about half the time.
 */
function inZone(zone) {
  return {
    extends: true,
    test: { name: `zone ${zone}`, include, exclude, isolate: false, env: { TZ: zone } },
  };
}

/** The tests in a browser; what ships is built, and the workbench served, once for all of them. */
const browser = {
  extends: true,
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/global-setup.mjs'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // How long a test waits for what a user would see; a busy machine draws late, and that is no fault.
    expect: { poll: { timeout: 20_000 } },
  },
};

export default defineConfig({
  plugins: [compactHolidaysForVite(), templateTextForVite()],
  test: {
    // Laws try many cases, and the machine may be busy: a slow test is no wrong one.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include, exclude, env: { TZ: process.env.TZ || 'Asia/Tokyo' } },
      },
      ...zones.map(inZone),
      browser,
    ],
  },
});
