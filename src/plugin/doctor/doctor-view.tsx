import type { DoctorList } from '../../core/flows/doctor/doctor-list';
import type { DoneQuestion } from '../../core/flows/doctor/done-question';
import type { Finding } from '../../core/flows/doctor/finding';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { DoctorActions, DoctorProps } from './doctor-actions';
import { FindingView } from './finding-view';

/** What was done last, and whether it can be taken back. */
export interface DoctorStatus {
  readonly text: string;
  readonly canUndo: boolean;
}

interface DoctorViewProps extends DoctorProps {
  /** `undefined` while the notes are looked through. */
  readonly list: DoctorList | undefined;
  readonly isOneNote: boolean;
  readonly status: DoctorStatus | undefined;
  /** What has to be asked once a vault. */
  readonly question: DoneQuestion | undefined;
}

/** The whole dialog: what was done, what is to be fixed, and more of it. */
export function DoctorView({ list, isOneNote, status, question, ...props }: DoctorViewProps) {
  const words = wordsOf(props.language).doctor;
  return (
    <>
      <p>{introduction(list, isOneNote, words, question)}</p>
      <StatusLine status={status} words={words} undo={props.actions.undo} />
      {question && <DoneView question={question} words={words} answer={props.actions.answerDone} />}
      {list && <Part id="henji-not-listed" title={words.notListed} findings={list.notListed} {...props} />}
      {list && <Part id="henji-listed" title={words.listed} findings={list.listed} {...props} />}
      {list && list.more > 0 && (
        <button class="henji-doctor-more" type="button" onClick={props.actions.showMore}>
          {words.more(list.more)}
        </button>
      )}
      {list && isOneNote && (
        <button class="henji-doctor-more" type="button" onClick={props.actions.showAll}>
          {words.all}
        </button>
      )}
    </>
  );
}

function introduction(
  list: DoctorList | undefined,
  isOneNote: boolean,
  words: Words['doctor'],
  question: DoneQuestion | undefined,
): string {
  if (!list) return words.looking;
  if (list.notes > 0) return words.intro(list.notes);
  if (question) return '';
  return isOneNote ? words.noneHere : words.none;
}

interface DoneViewProps {
  readonly question: DoneQuestion;
  readonly words: Words['doctor'];
  readonly answer: DoctorActions['answerDone'];
}

/** The question of what "done" means, with its two answers. */
function DoneView({ question, words: { doneState }, answer }: DoneViewProps) {
  return (
    <div class="henji-issue" role="group" aria-labelledby="henji-done">
      <p id="henji-done">{doneState.question(question.words, question.notes)}</p>
      <div class="henji-fix-buttons">
        {(['over', 'open'] as const).map((meaning) => (
          <button
            key={meaning}
            type="button"
            onClick={() => {
              answer(meaning);
            }}
          >
            {doneState[meaning]}
          </button>
        ))}
      </div>
    </div>
  );
}

interface StatusLineProps {
  readonly status: DoctorStatus | undefined;
  readonly words: Words['doctor'];
  readonly undo: () => void;
}

/** Always there, so that a reader hears when it fills. */
function StatusLine({ status, words, undo }: StatusLineProps) {
  return (
    <div class="henji-doctor-status" role="status">
      {status?.text}
      {status?.canUndo && (
        <button type="button" data-henji-undo onClick={undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

interface PartProps extends DoctorProps {
  /** Unique in the document. */
  readonly id: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Part({ id, title, findings, ...props }: PartProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <div class="henji-doctor-part" id={id} role="heading" aria-level={2}>
        {title}
      </div>
      <ul class="henji-issues" aria-labelledby={id}>
        {findings.map((finding, at) => (
          <FindingView key={keyOf(finding)} id={`${id}-${at}`} finding={finding} {...props} />
        ))}
      </ul>
    </>
  );
}

function keyOf({ path, issue }: Finding): string {
  return JSON.stringify([path, issue]);
}
