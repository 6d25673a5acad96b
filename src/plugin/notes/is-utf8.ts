import type { TFile, Vault } from 'obsidian';

/**
 * Whether a note can be written without losing text. Of a file in Shift_JIS the app has signs of replacement in place of
 * the letters, and would write those; a note that holds such a sign itself is none.
 */
export async function isUtf8(file: TFile, vault: Pick<Vault, 'cachedRead' | 'readBinary'>): Promise<boolean> {
  const text = await vault.cachedRead(file);
  if (!text.includes('\uFFFD')) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(await vault.readBinary(file));
    return true;
  } catch {
    return false;
  }
}
