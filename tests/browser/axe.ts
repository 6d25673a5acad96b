import axe from 'axe-core';
import type { Page } from 'playwright';

/** Runs axe-core on a part of the page: what it finds, with the first element. */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (root) => (window as unknown as { axe: typeof axe }).axe.run(root),
    selector,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
