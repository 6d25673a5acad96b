import type { MessageVariable, NoteVariable, WorksheetVariable } from '../../messages/variables';

/** A variable for people: the label stands in the mark of a missing value. */
export interface VariableWords {
  readonly label: string;
  readonly meaning: string;
}

export type VariableTable = Readonly<
  Record<MessageVariable | WorksheetVariable | NoteVariable, VariableWords>
>;

export const variables: VariableTable = {
  'company.name': { label: '会社名', meaning: '会社の正式な名前。㈱や（株）は株式会社に直します' },
  'company.written': { label: '会社の呼び方（書くとき）', meaning: '貴社。銀行なら貴行、病院なら貴院など' },
  'company.spoken': { label: '会社の呼び方（話すとき）', meaning: '御社。銀行なら御行、病院なら御院など' },
  department: { label: '部署名', meaning: '担当者の部署' },
  'person.name': { label: '担当者名', meaning: '担当者の名前。敬称は付きません' },
  'person.title': { label: '担当者の役職', meaning: '部長など。名前と一緒に書かれていた役職と部署' },
  'interview.date': { label: '面接日', meaning: '面接の日。day などの関数で書きます' },
  'interview.stage': { label: '選考段階', meaning: '一次面接、最終面接、書類選考など。なければ面接' },
  'interview.position': { label: '応募職種', meaning: '応募した職種' },
  'interview.documents': { label: '書類選考か', meaning: '書類選考のとき真。条件に使います' },
  'promise.written': {
    label: '連絡の約束（書くとき）',
    meaning: '3営業日以内に、11月26日（木）までに、など',
  },
  'promise.spoken': {
    label: '連絡の約束（話すとき）',
    meaning: '3営業日以内に、11月26日、木曜日までに、など',
  },
  'promise.saidOn': { label: '約束を聞いた日', meaning: '連絡の約束を、面接より後に聞いた日' },
  'inquiry.date': { label: '前回の問い合わせ日', meaning: '最後に問い合わせて、まだ返事のない日' },
  'selecting.date': { label: '選考中と聞いた日', meaning: '会社から「選考中」と返事のあった日' },
  today: { label: '今日', meaning: '文を作る日' },
  portal: {
    label: '就活サイトか',
    meaning: '連絡方法に就活サイトがあり、メールがないとき真。条件に使います',
  },
  'profile.name': { label: '氏名', meaning: '設定の氏名' },
  'profile.reading': { label: 'ふりがな', meaning: '設定のふりがな' },
  'profile.student': {
    label: '学生か',
    meaning: '氏名があって大学名がないとき（転職など）だけ偽。条件に使います',
  },
  'profile.university': { label: '大学名', meaning: '設定の大学名' },
  'profile.faculty': { label: '学部・学科', meaning: '設定の学部・学科' },
  'profile.mail': { label: 'メールアドレス', meaning: '設定のメールアドレス' },
  'profile.phone': { label: '電話番号', meaning: '設定の電話番号' },
  'promise.said': { label: '聞いた連絡の時期', meaning: '会社が言った連絡の時期、言葉のまま' },
  contact: { label: '連絡方法', meaning: 'メール、電話、就活サイト。いくつかあれば「・」でつなぎます' },
  'wait.deadline': { label: '連絡の期限', meaning: '約束された連絡の最終日。過ぎていれば空です' },
  'wait.inquireFrom': { label: '確認してよい日', meaning: '返事がないとき、この日から確認できます' },
  'wait.followUpFrom': {
    label: '再確認してよい日',
    meaning: '問い合わせに返事がないとき、この日から再確認できます',
  },
  'wait.moveOnFrom': { label: '区切りの日', meaning: '合格者だけに連絡が来る選考で、待つのを区切る日' },
  checks: {
    label: '確認前のチェック',
    meaning: 'チェックリストの項目。each の中で word、text、ticked が使えます',
  },
  'note.company': { label: '会社名', meaning: '新しい面接ノートの会社名、書かれたまま' },
  'note.date': { label: '面接日', meaning: '新しい面接ノートの面接日' },
  'note.stage': { label: '選考段階', meaning: '新しい面接ノートの選考段階、書かれたまま' },
  'note.position': { label: '職種', meaning: '新しい面接ノートの職種' },
  'note.department': { label: '部署', meaning: '新しい面接ノートの担当者の部署' },
  'note.person': { label: '担当者', meaning: '新しい面接ノートの担当者' },
  'note.promised': { label: '連絡予定', meaning: '会社が言った連絡の時期、言葉のまま' },
  'note.contact': { label: '連絡方法', meaning: 'メール、電話、就活サイトなど' },
  'key.company': { label: '会社の項目名', meaning: '会社のプロパティの名前' },
  'key.date': { label: '面接日の項目名', meaning: '面接日のプロパティの名前' },
  'key.stage': { label: '選考段階の項目名', meaning: '選考段階のプロパティの名前' },
  'key.position': { label: '職種の項目名', meaning: '職種のプロパティの名前' },
  'key.department': { label: '部署の項目名', meaning: '部署のプロパティの名前' },
  'key.person': { label: '担当者の項目名', meaning: '担当者のプロパティの名前' },
  'key.promised': { label: '連絡予定の項目名', meaning: '連絡予定のプロパティの名前' },
  'key.contact': { label: '連絡方法の項目名', meaning: '連絡方法のプロパティの名前' },
  'key.inquired': { label: '問い合わせ日の項目名', meaning: '問い合わせ日のプロパティの名前' },
  'key.replied': { label: '返信日の項目名', meaning: '返信日のプロパティの名前' },
  'key.result': { label: '結果の項目名', meaning: '結果のプロパティの名前' },
  english: { label: '英語のノートか', meaning: '英語のノートを作るとき真。条件に使います' },
};
