import type { FieldLabel } from '../../../letters/scenes/scene-fields';
import type { SceneId } from '../../../letters/scenes/scene-ids';
import type { RemarkCode } from '../../../letters/scenes/scene-remark';
import type { SceneGroup } from '../../../letters/scenes/scene-table';

/** What a remark names, written out; empty where it names nothing. */
export interface RemarkWords {
  readonly day: string;
  readonly other: string;
  readonly company: string;
  /** 二次（14:00）, after a company's name. */
  readonly stage: string;
  readonly count: number;
  readonly closed: string;
}

function names(): Readonly<Record<SceneId, string>> {
  return {
    'mail-thanks': '面接のお礼',
    'mail-dates': '面接日程の返信',
    'mail-reschedule': '面接日程の変更のお願い',
    'phone-late': '遅刻・欠席の電話',
    'mail-withdraw': '選考の辞退',
    'mail-accept': '内定の承諾',
    'mail-hold': '内定の返事を待ってもらう・期限の返事',
    'mail-decline': '内定の辞退',
    'phone-decline': '辞退の電話',
    'mail-other-limit': '別の会社の期限があるときの問い合わせ',
  };
}

function uses(): Readonly<Record<SceneId, string>> {
  return {
    'mail-thanks':
      '面接のあと（送らなくても失礼ではありません）や、OB訪問・面談・見学のあとに。その日か翌営業日までに',
    'mail-dates': '次の面接の日程を聞かれたとき、または知らせてもらったとき',
    'mail-reschedule': '決まっている面接の日に、都合がつかなくなったとき',
    'phone-late': '当日に遅れる・行けないとき。前の晩や朝に連絡するときにも',
    'mail-withdraw': '選考の途中で辞退すると決めたとき',
    'mail-accept': '内定を受けると決めたとき',
    'mail-hold': '返事の期限を確かめたり、もう少し待ってもらったりするとき',
    'mail-decline': '内定の辞退を電話で伝えたあとに',
    'phone-decline': '内定や選考の辞退を、まず電話で伝えるとき',
    'mail-other-limit': '別の会社への返事の期限が近く、結果の時期を早めに知りたいとき',
  };
}

function labels(): Readonly<Record<FieldLabel, string>> {
  return {
    learned: '心に残った話をひとつ',
    datesCase: '会社からの連絡',
    round: '次の選考',
    comingDay: 'その日',
    comingTime: 'その時刻',
    chosenSlots: '選んだ日時（会社の書いたとおりに）',
    ownSlots: '都合のよい日時（できれば3つ以上）',
    fixedSlot: '決まった日時',
    otherSlots: '代わりの日時（できれば2つ以上）',
    laterSlots: '代わりの日時（書かなくてもよい）',
    venue: '場所（またはオンライン）',
    unknown: 'まだわからないこと',
    reason: '理由',
    reasonWhy: '理由（書かなくてもよい）',
    ownReason: '理由を自分の言葉で',
    writtenDay: '会社の書いた日付',
    writtenWeekday: '会社の書いた曜日',
    keepOld: '変更できなければ、もとの日時に行く',
    keepPresent: '待ってもらえなければ、いまの期限までに返事をする',
    absence: '伝えること',
    arrival: '着く時刻（余裕をみて）',
    number: 'かける先の電話番号',
    offerWord: '会社の言葉（内定・内々定・採用など）',
    offeredOn: '連絡をもらった日',
    how: '連絡を受けた方法',
    papers: '送る書類',
    papersBy: '書類の期限',
    waited: '返事を待ってもらった',
    termsRead: '労働条件を書面で確かめた',
    joinOn: '入社日',
    presentLimit: 'いまの期限',
    wishedLimit: '待ってほしい日',
    willing: '選考を続けたい・働きたい気持ちも伝える',
    willingOffer: 'こちらで働きたい気持ちも伝える',
    call: '電話で辞退を伝えたか',
    callFirst: '先に電話で話したか',
    nearCall: '電話（間近なので、先にかけます）',
    calledPerson: '伝言を受けた人',
    accepted: '一度、承諾の返事をした',
    acceptedOn: '承諾した日',
    otherLimit: '別の会社への返事の期限',
    examNumber: '受験番号',
    agent: 'エージェントの担当者',
  };
}

function hints(): Readonly<Partial<Record<FieldLabel, string>>> {
  return {
    learned: '例: 若手の育成／入社1年目から任せる（40字まで、「。」なし）',
    writtenWeekday: '日付と曜日のどちらが正しいかを、尋ねる文面にします',
    ownReason: '一言で（40字まで）。例: 学会の発表',
    venue: 'URLやパスコードは書きません',
    wishedLimit: 'いまの期限までに返事をするなら、空のままにします',
    presentLimit: '言われていなければ空のままにして、下に希望の日を入れます',
    number: 'わからなければ、案内のメールで確かめます',
    offerWord: '言われた言葉のまま',
  };
}

function options() {
  return {
    datesCase: {
      offered: '候補の日時をもらった',
      asked: 'こちらの都合を聞かれた',
      fixed: '日時が決まっている',
      'none-fits': '候補がどれも合わない',
      past: '候補の日時が過ぎている（気づくのが遅れた）',
      'wrong-weekday': '会社の書いた曜日が違う',
    },
    writtenWeekday: {
      mon: '月曜日',
      tue: '火曜日',
      wed: '水曜日',
      thu: '木曜日',
      fri: '金曜日',
      sat: '土曜日',
      sun: '日曜日',
    },
    unknown: { place: '会場', items: '持ち物', link: '接続先' },
    absence: { late: '遅れる', absent: '行けない（日を改めたい）', withdraw: '行けない（辞退する）' },
    how: { mail: 'メール', phone: '電話', letter: '書面', meeting: 'その場で', portal: 'マイページ' },
    call: {
      reached: '担当の方に伝えた',
      away: '不在だった',
      unable: '電話ができない',
      'not-yet': 'まだかけていない',
      later: 'メールのあとにかける',
    },
    reason: {
      class: '授業',
      exam: '試験',
      training: '実習',
      licence: '国家試験',
      thesis: '卒業論文の発表',
      illness: '体調不良',
      fever: '発熱',
      accident: '事故',
      bereavement: '身内の不幸',
      earlier: '先に決まっていた予定',
      work: '業務の都合',
      train: '電車の遅れ',
      bus: 'バスの遅れ',
      overran: '前の予定が長引いた',
      'overran-work': '業務が長引いた',
      'lost-way': '道に迷った',
      connection: '接続がうまくいかない',
      overslept: '寝過ごした',
      elsewhere: '別の会社に決めた',
      rethought: '進路を考え直した',
      studies: '学業',
      stay: '現職を続ける',
      'other-result': '選考中の会社の結果',
      family: '家族との相談',
      terms: '条件の確認',
      graduate: '大学院の結果',
      job: '退職の時期の見通し',
      own: '自分の言葉で書く',
    },
  };
}

function remarks(): Readonly<Record<RemarkCode, (words: RemarkWords) => string>> {
  return {
    recommended: () => '推薦での応募です。先に、推薦してくれた先生か就職課に相談を',
    'recommended-offer': () =>
      '学校推薦の内定は、辞退できないのがふつうです。会社に連絡する前に、必ず先生かキャリアセンターに相談を',
    agent: () => 'エージェント経由の応募なので、エージェントの担当の方に宛てた文面です',
    addressee: () => '会社名か宛先のプロパティが二つあり、値が違います。宛先を確かめてから入れてください',
    'log-offer-first': () =>
      '会社からの返事が、まだ記録にありません。先に、言われた言葉のまま記録しておきます',
    'log-pass-first': () => '通過の返事が、まだ記録にありません。この返信とあわせて記録できます',
    'phone-first': ({ day }) =>
      day === ''
        ? '電話で受けた話なので、まず電話で伝えます。文面は、そのあとの確認に使います'
        : `${day} まで間がありません。まず電話で伝えて、文面は、そのあとの確認に使います`,
    'call-first': () => '辞退は、まず電話で伝えます。このメールは、そのあとに送ります',
    'thanks-optional': () => '送らなくても失礼ではありません。送るなら、その日か翌営業日のうちに',
    'thanks-expected': () => '時間を割いてくださった方への連絡です。その日のうち、遅くとも翌日までに送ります',
    'thanks-unusual': () =>
      'この段階や、サイト・共用のメール宛てでは、お礼を送らないのがふつうです。次に連絡するときに、一言添えれば十分です',
    'thanks-late': () => '面接から日がたっています。次に連絡するときに、一言添えれば十分です',
    'call-hours': () => 'いまは電話に向かない時間です。会社の営業時間の、昼休みを避けた時間にかけます',
    'one-thing': () => '一つ書き足すと、あなたの手紙になります',
    'one-thing-long': () => '長いようです。一つのことを、40字までの短い言葉にします（「。」なし）',
    'reason-softens': () => '理由を一言添えると、冷たく見えません',
    'reason-long': () => '理由は一言で足ります。40字までにします',
    url: () => 'URLやパスコードは、返信には書きません。「オンライン」とだけ書きます',
    'day-past': ({ day }) => `${day} は、もう過ぎた日です`,
    'day-closed': ({ day, closed }) => `${day} は会社の休みです（${closed}）`,
    'weekday-right': ({ day }) => `${day} の曜日は合っています。会社の書いた曜日を入れます`,
    'exam-fixed': () =>
      '試験の日は、病気・事故・災害などのほかは、変えてもらえないのがふつうです。先に受験案内を確かめます',
    'day-clash': ({ day, company, stage }) => `${day} は ${company}の${stage}があります`,
    'day-soon': ({ day }) => `${day} は間近です。2営業日以上先の日にします`,
    'day-far': ({ day }) => `${day} は先すぎるかもしれません。10営業日以内の日にします`,
    'outside-hours': ({ day }) => `${day} の時刻が、会社の営業時間から外れています`,
    'slot-short': ({ day }) => `${day} は、1時間以上の幅にすると、先方が選びやすくなります`,
    'slots-few': ({ count }) => `日時を${count}つ以上挙げると、先方が選びやすくなります`,
    'slots-one-day': () => '別の日も挙げると、先方が選びやすくなります',
    'arrival-past': () => '着く時刻が、もう過ぎています',
    'arrival-early': () => '着く時刻が、約束の時刻に間に合っています。遅れる時刻を入れます',
    'terms-unread': () =>
      '労働条件を書面で見ましたか。承諾の前に確かめておきます。まだ書面がなければ、募集要項で確かめます',
    'accepted-elsewhere': ({ company }) =>
      `${company} にも「承諾」の記録があります。承諾するのは一社です。どちらかに、先に辞退を伝えます`,
    'limit-past': ({ day }) => `期限の ${day} を過ぎています。まず電話で、まだお受けできるか確かめます`,
    'limit-closed': ({ day, closed }) => `${day} は会社の休みです（${closed}）。営業日にします`,
    'limit-order': ({ day, other }) => `待ってほしい日（${day}）は、${other} より後の日にします`,
    'offered-later': ({ day }) => `連絡をもらった日（${day}）が、まだ来ていない日です`,
    'early-stage': () =>
      '書類選考や一次面接で、結果を早めてもらえることはまれです。別の会社に期限を延ばしてもらうことも考えます',
    'limit-long': ({ count }) => `${count}日先までのお願いは長めです。1週間ほどにとどめるのがふつうです`,
    'limit-before-other': ({ company, day, other }) =>
      `${company} の連絡予定は ${day} です。${other} までの返事には間に合いません`,
    'can-wait': ({ day, other }) => `${day} までに連絡が来る予定です。期限は ${other} なので、待てます`,
    'second-time': ({ day }) =>
      day === '' ? '同じ用件は二度目です' : `同じ用件を ${day} に送っています。二度目です`,
  };
}

/** The scenes beside the inquiries: their names, what their dialogs ask, and what there is to say before they go out. */
export function scenes() {
  const groups: Readonly<Record<SceneGroup, string>> = {
    inquiry: '問い合わせ',
    interview: '面接の前とあと',
    decision: '会社の決定への返事',
  };
  return {
    names: names(),
    uses: uses(),
    groups,
    labels: labels(),
    hints: hints(),
    options: options(),
    remarks: remarks(),
    stageAt: (stage: string, time: string) => (time === '' ? stage : `${stage}（${time}）`),
    interview: '面接',
    /** What the record line says after the day and the channel. */
    record: recordWords(),
    /** The results that are offered after sending. */
    results: {
      withdrawn: () => '辞退',
      accepted: (offer: string) => `${offer}承諾`,
      declined: (offer: string) => `${offer}辞退`,
    },
  };
}

function recordWords() {
  return {
    line: (day: string, channel: string, what: string) => `${day} ${channel}で${what}`,
    /** No brackets within brackets. */
    with: (what: string, beside: string) =>
      beside === '' ? what : `${what}（${beside.replace(/\([月火水木金土日]\)/g, '')}）`,
    between: ', ',
    thanks: 'お礼',
    dates: '日程の返信',
    reschedule: '日程変更のお願い',
    late: '遅刻の連絡',
    absence: '欠席の連絡',
    withdraw: '選考の辞退',
    accept: '内定の承諾',
    acknowledge: (limit: string) => `${limit}までに返事をすると連絡`,
    hold: (wished: string) => `${wished}まで返事を待ってもらうお願い`,
    /** A line of its own: the company gives the time. */
    agreed: (limit: string) => `先方が承諾: ${limit}までに返事`,
    present: (limit: string) => `今の期限 ${limit}`,
    decline: '内定の辞退',
    otherLimit: (limit: string) => `問い合わせ（別の会社の期限 ${limit}）`,
    arrival: (time: string) => `${time}着`,
  };
}
