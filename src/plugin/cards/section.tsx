import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { WholeWords } from './whole-words';

interface SectionProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly icon: string;
  readonly open?: boolean;
}

/** Lines under a title; those that begin with a space belong to the one before. Nothing without lines. */
export function Section({ lines, ...fold }: SectionProps) {
  if (lines.length === 0) return null;
  return (
    <Fold {...fold}>
      <ul class="henji-lines">
        {lines.map((line) => (
          <li key={line} class={line.startsWith(' ') ? 'mod-step' : undefined}>
            <WholeWords text={line.trim()} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface FoldProps {
  readonly title: string;
  readonly icon: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the detail that opens and closes by its title. */
export function Fold({ title, icon, open = false, children }: FoldProps) {
  return (
    <details class="henji-section" open={open}>
      <summary>
        <Icon name={icon} />
        {title}
      </summary>
      {children}
    </details>
  );
}
