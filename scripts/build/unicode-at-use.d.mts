import type { Plugin } from 'esbuild';

export function unicodeAtUse(code: string, path: string): string;
export function unicodeAtUseForEsbuild(): Plugin;
