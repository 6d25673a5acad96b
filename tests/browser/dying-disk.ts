import type { Harness } from './harness';

/** From now on every write to the disk dies, or no longer does. */
export function killWrites({ page }: Harness, kill: boolean): Promise<void> {
  return page.evaluate((isKilled) => {
    const adapter = workbench.app?.vault.adapter;
    if (!adapter) return;
    if (!isKilled) Reflect.deleteProperty(adapter, 'writeNow');
    else
      adapter.writeNow = () => {
        throw new Error('ENOSPC: no space left on device');
      };
  }, kill);
}
