import type { BarMark, BarSpan, WaitBar } from '../../core/views/cards/wait-bar';

/**
 * The line of days of a wait. Where things are is given to the style sheet as grid columns. The app shows an
 * `aria-label` as a tooltip, so what the line says is beside it, in words.
 */
export function WaitBarView({ bar }: { readonly bar: Omit<WaitBar, 'ends' | 'label'> }) {
  return (
    <div
      class={bar.isCut ? 'henji-bar mod-cut' : 'henji-bar'}
      aria-hidden="true"
      style={{ '--henji-days': bar.days }}
    >
      {bar.spans.map((span) => (
        <Span key={`${span.kind}${span.start}`} span={span} />
      ))}
      {bar.marks.map((mark) => (
        <Mark key={`${mark.kind}${mark.at}`} mark={mark} />
      ))}
    </div>
  );
}

/** The days at the two ends of the bar above. */
export function BarEnds({ bar: { ends } }: { readonly bar: WaitBar }) {
  return (
    <div class="henji-bar-ends" aria-hidden="true">
      <span>{ends[0]}</span>
      <span>{ends[1]}</span>
    </div>
  );
}

function Span({ span: { kind, start, length, title } }: { readonly span: BarSpan }) {
  return (
    <span
      class={`henji-bar-span mod-${kind}`}
      title={title}
      style={{ '--henji-from': start + 1, '--henji-to': start + length + 1 }}
    />
  );
}

function Mark({ mark: { kind, at, title } }: { readonly mark: BarMark }) {
  return (
    <span
      class={`henji-bar-mark mod-${kind}`}
      title={title}
      style={{ '--henji-from': at + 1, '--henji-to': at + 2 }}
    />
  );
}
