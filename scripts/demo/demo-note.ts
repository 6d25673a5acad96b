import type { DemoDays } from './demo-days';

/** A note of the demo vault. */
export interface DemoNote {
  /** Path in the vault. */
  readonly path: string;
  /** The lines of its YAML, written in as many ways as people write them. */
  readonly properties: readonly string[];
  readonly body: readonly string[];
}

/** Notes of one kind, each dated relative to the demo's day. */
export type DemoNotes = readonly ((days: DemoDays) => DemoNote)[];

/** The note as Markdown; without properties there is no YAML block. */
export function markdown({ properties, body }: DemoNote): string {
  const yaml = properties.length === 0 ? [] : ['---', ...properties, '---', ''];
  return [...yaml, ...body, ''].join('\n');
}

/** The usual body of an interview note: what was asked, and what to remember. */
export function interviewBody(asked: readonly string[], remembered: string): readonly string[] {
  return ['## 聞かれたこと', '', ...asked.map((question) => `- ${question}`), '', '## メモ', '', remembered];
}
