/** Longer texts are written once and need no memory. */
const maxTextLength = 64;
/** A vault writes a few dozen different ones. */
const maxTexts = 512;

/**
 * `answer`, remembered by a key of the question. When `limit` answers are known the memory is cleared, so that it is
 * bounded without any bookkeeping. Like all of this file only for a function of its question alone, whose answers are
 * never changed.
 */
export function memoizeByKey<Question, Answer>(
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => string,
  limit: number,
): (question: Question) => Answer {
  const answers: Answers<string, Answer> = new Map();
  return (question) => {
    const key = keyOf(question);
    const known = answers.get(key);
    return known ? known.answer : keep(answers, key, answer(question), limit);
  };
}

/** The same for a question that is its own key: a text, a number or an object. */
export function memoizeFew<Question, Answer>(
  answer: (question: Question) => Answer,
  limit: number,
): (question: Question) => Answer {
  const answers: Answers<Question, Answer> = new Map();
  return (question) => {
    const known = answers.get(question);
    return known ? known.answer : keep(answers, question, answer(question), limit);
  };
}

/** Each answer in an object of its own, since `undefined` is one too. */
type Answers<Key, Answer> = Map<Key, { readonly answer: Answer }>;

function keep<Key, Answer>(answers: Answers<Key, Answer>, key: Key, answer: Answer, limit: number): Answer {
  if (answers.size >= limit) answers.clear();
  answers.set(key, { answer });
  return answer;
}

/** `answer`, remembered for as long as the object lives. Asking about the latest object again costs one comparison. */
export function memoizeByObject<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly subject: Subject; readonly answer: Answer }>();
  let latest: { readonly subject: Subject; readonly answer: Answer } | undefined;
  return (subject) => {
    if (latest?.subject === subject) return latest.answer;
    latest = answers.get(subject);
    if (!latest) {
      latest = { subject, answer: answer(subject) };
      answers.set(subject, latest);
    }
    return latest.answer;
  };
}

/** `read`, remembered for short texts: the same few words are in thousands of notes. Other values are read each time. */
export function memoize<Answer>(read: (value: unknown) => Answer): (value: unknown) => Answer {
  const ofText = memoizeText<Answer>(read);
  return (value) => (typeof value === 'string' ? ofText(value) : read(value));
}

/** The same for what is always a text. */
export function memoizeText<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const ofShort = memoizeFew(read, maxTexts);
  return (text) => (text.length <= maxTextLength ? ofShort(text) : read(text));
}
