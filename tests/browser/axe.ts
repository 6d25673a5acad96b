import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Runs axe-core on a part of the page: what it finds, with the first element. */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(source);
  const result = await page.evaluate(
    (root) => (window as unknown as { axe: { run(root: string): Promise<AxeResult> } }).axe.run(root),
    selector,
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
