import { defineConfig } from 'vitest/config';
import { compactHolidaysForVite } from './build/compact-holidays.mjs';

export default defineConfig({
  plugins: [compactHolidaysForVite()],
  test: {
    projects: [{ extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] } }],
  },
});
