import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { ViteUserConfig } from 'vitest/config';

export function holidayTableSource(): string;
export function compactHolidaysForEsbuild(): EsbuildPlugin;
export function compactHolidaysForVite(): NonNullable<ViteUserConfig['plugins']>[number];
