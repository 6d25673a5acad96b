import type { ChangedLines } from '../../core/doctor/changed-lines';
import type { Finding, Fix, FixAction } from '../../core/doctor/finding';
import type { Language } from '../../core/language/language';
import { problemMessage } from '../../core/language/problem-message';
import { wordsOf, type Words } from '../../core/language/words';
import type { DoctorProps } from './doctor-view';

/** One thing to mend: the note, what is wrong, and what can be done about it. */
export function FindingView({ finding, ...props }: DoctorProps & { readonly finding: Finding }) {
  const { path, fixes } = finding;
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return (
    <li class="henji-finding" data-henji-finding>
      <div class="henji-finding-note">
        {noteName(path)} <span class="henji-faint">{folder}</span>
      </div>
      <p>{messageOf(finding, props.language)}</p>
      {fixes.map((fix) => (
        <FixView key={JSON.stringify(fix.edits)} path={path} fix={fix} {...props} />
      ))}
      <OpenButton finding={finding} {...props} />
    </li>
  );
}

/** The name of a note as the app shows it. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function messageOf({ ailment }: Finding, language: Language): string {
  if (ailment.kind === 'problem') return problemMessage(ailment.problem, language);
  return wordsOf(language).doctor.nearName(ailment.key, ailment.to);
}

/** A conflict copy is looked at beside its original. */
function OpenButton({ finding, language, actions }: DoctorProps & { readonly finding: Finding }) {
  const words = wordsOf(language).doctor;
  const { path, line, ailment } = finding;
  const isCopy = ailment.kind === 'problem' && ailment.problem.code === 'conflict-copy';
  const paths = isCopy ? [path, ailment.problem.found] : [path];
  const single = line === undefined ? words.open : words.openLine(line);
  return (
    <button
      class="henji-finding-open"
      type="button"
      onClick={() => {
        actions.openNotes(paths, line);
      }}
    >
      {isCopy ? words.openBoth : single}
    </button>
  );
}

type FixViewProps = DoctorProps & { readonly path: string; readonly fix: Fix };

function FixView({ path, fix, language, actions, preview, countSame }: FixViewProps) {
  const words = wordsOf(language).doctor;
  const same = countSame(fix);
  const name = actionText(fix.action, words);
  return (
    <div class="henji-fix" role="group" aria-label={name}>
      <div>{name}</div>
      <Lines lines={preview({ path, fix })} words={words} />
      <div class="henji-fix-buttons">
        <button
          type="button"
          onClick={() => {
            actions.fix({ path, fix });
          }}
        >
          {words.fix}
        </button>
        {same > 1 && (
          <button
            type="button"
            onClick={() => {
              actions.fixSame(fix);
            }}
          >
            {words.fixSame(same)}
          </button>
        )}
      </div>
    </div>
  );
}

/** The lines before and after, told apart by a sign as well. */
function Lines({
  lines,
  words,
}: {
  readonly lines: ChangedLines | undefined;
  readonly words: Words['doctor'];
}) {
  if (!lines) return null;
  return (
    <div class="henji-lines-changed">
      {lines.before.map((line, at) => (
        <del key={at} aria-label={`${words.before}: ${line}`}>
          {line}
        </del>
      ))}
      {lines.after.map((line, at) => (
        <ins key={at} aria-label={`${words.after}: ${line}`}>
          {line}
        </ins>
      ))}
    </div>
  );
}

function actionText(action: FixAction, { actions }: Words['doctor']): string {
  switch (action.do) {
    case 'rename':
      return actions.rename(action.key, action.to);
    case 'fill':
      return actions.fill(action.key, action.value, action.source);
    case 'write':
      return actions.write(action.key, action.value);
    case 'keep':
      return actions.keep(action.key);
  }
}
