import axe from 'axe-core';
import type { Page } from 'playwright';

/**
 * Runs axe-core on a part of the page: what it finds, with the element. The colours of a main button (`mod-cta`) are
 * those of the user's theme, on which the plugin has no say.
 */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (root) => (window as unknown as { axe: typeof axe }).axe.run(root),
    selector,
  );
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
  return found
    .filter(({ id, html }) => id !== 'color-contrast' || !/^<button[^>]*\bmod-cta\b/.test(html))
    .map(({ id, html }) => `${id}: ${html}`);
}
