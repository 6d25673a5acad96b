import type { SceneFault, WordingRuleId } from '../../../letters/wording/wording';

/** What a rule says: `found` are the words as written, `wanted` what ought to be there or is missing. */
interface WordingRuleWords {
  readonly reason: (found: string, wanted: string) => string;
  readonly fix: (found: string, wanted: string) => string;
}

const nothing = '文面に、気になるところはありませんでした。';
const change = (found: string, wanted: string): string => `「${found}」を「${wanted}」にします`;

function rules(): Readonly<Record<WordingRuleId, WordingRuleWords>> {
  return {
    'company-term': {
      reason: () =>
        '会社のことは、書くときは「貴社」「貴院」など、話すときは「御社」「御院」などと呼びます。エージェントには会社の名前で書きます',
      fix: change,
    },
    'onchu-with-person': {
      reason: () => '「御中」は会社や部署宛て、「様」は人宛てです。ひとつの宛名に両方は使いません',
      fix: () => '人の名前や「採用ご担当者様」があるときは、「御中」を取ります',
    },
    honorific: {
      reason: () =>
        '宛名には「様」か「御中」を付けます。役職名や「各位」は、それだけで敬称です。部署名や「2名」には「様」を付けません。「殿」は目上の方には使いません',
      fix: (found, wanted) =>
        wanted === '' ? `「${found}」を「採用ご担当者様」などにします` : change(found, wanted),
    },
    placeholder: {
      reason: () => 'まだ書いていないところが残っています',
      fix: (found) => `「${found}」のところに、実際の言葉を入れます`,
    },
    feelings: {
      reason: () => '待っているあいだの気持ちを書くと、相手に気をつかわせることがあります',
      fix: (found) => `「${found}」のあたりを外して、たずねたいことだけを書きます`,
    },
    pressing: {
      reason: () => '急かしているように受け取られることがあります',
      fix: () => '「ご都合のよろしいときに」「お知らせいただけますと幸いです」のように書きます',
    },
    blame: {
      reason: () =>
        '責めている、言いわけをしている、と受け取られることがあります。連絡の行き違いかもしれません',
      fix: () => '「私の確認した限りでは、まだご連絡が届いていないようです」のように、自分の側から書きます',
    },
    'plain-words': {
      reason: () => '親しい人や、目下の人に使う言葉です',
      fix: (found, wanted) => (wanted === '' ? `「${found}」を外すか、言いかえます` : change(found, wanted)),
    },
    'double-keigo': {
      reason: () => '敬語が重なっているか、敬語の使い方や文字がちがうようです',
      fix: (found, wanted) => (wanted === '' ? `「${found}」を、別の言い方にします` : change(found, wanted)),
    },
    'other-company': {
      reason: (found) => `ほかの会社の名前「${found}」が入っています`,
      fix: (_, wanted) => (wanted === '' ? '宛先の会社の名前かどうか確かめます' : `「${wanted}」にします`),
    },
    'missing-name': {
      reason: () => '本文に、あなたの氏名が見当たりません',
      fix: (_, wanted) => `「${wanted}」と名乗る一文を入れます`,
    },
    'missing-day': {
      reason: (found) =>
        found === ''
          ? '本文に、面接の日付が見当たりません。どの面接のことか伝わりにくくなります'
          : '日付や曜日が、カレンダーや送る日と合いません',
      fix: (found, wanted) => {
        if (found !== '') return wanted === '' ? `「${found}」を確かめます` : change(found, wanted);
        return wanted === '' ? '面接の日付を入れます' : `「${wanted}」を入れます`;
      },
    },
    'missing-position': {
      reason: () => '本文に、応募した職種が見当たりません',
      fix: (_, wanted) => `「${wanted}」に応募していることを書きます`,
    },
    'subject-name': {
      reason: () => '件名に、あなたの氏名が見当たりません。あると、誰からの連絡かすぐにわかります',
      fix: (_, wanted) =>
        wanted === '' ? '件名に用件と氏名を書きます' : `件名の終わりに「${wanted}」を入れます`,
    },
    'outside-hours': {
      reason: () => 'いまは、営業時間外です',
      fix: () => '営業時間になってから送るか、電話をします',
    },
    'other-scene': sceneFaults().other,
  };
}

/** What can be wrong in the letter of a scene. */
function sceneFaults(): Readonly<Record<SceneFault, WordingRuleWords>> {
  return {
    other: {
      reason: () => 'この文面の用件に合わない言葉です',
      fix: (found) => `「${found}」のあたりを外します。別の用件は、別の文面にします`,
    },
    decision: {
      reason: () => '用件をはっきり伝える一文が見当たりません',
      fix: () =>
        '「お受けいたします」「辞退いたしたく」「変更していただけないでしょうか」のように、一文で伝えます',
    },
    'asks-on': {
      reason: () =>
        '辞退の文面を「よろしくお願いいたします」で終えると、まだ何かをお願いしているように読めます',
      fix: () => 'お礼かお詫びの一文で終えます',
    },
    url: {
      reason: () => '会議のURLやパスコードが入っています',
      fix: (found) => `「${found}」を外します。「オンライン」とだけ書きます`,
    },
    'place-word': {
      reason: (found, wanted) => `ここでは「${found}」ではなく「${wanted}」と言います`,
      fix: change,
    },
    wish: {
      reason: () => '「ご発展」は会社に向けた言葉です',
      fix: () => 'この一文を外すか、「皆様のご健勝を」にします',
    },
    'offer-word': {
      reason: (_, wanted) => `会社は「${wanted}」と言っています。同じ言葉を使います`,
      fix: change,
    },
    apologies: {
      reason: () => 'お詫びの言葉が三度目です。二度までのほうが、気持ちが伝わります',
      fix: (found) => `「${found}」の一文を外すか、お礼に替えます`,
    },
    'day-past': {
      reason: (found) => `「${found}」は、もう過ぎた日です`,
      fix: () => 'これからの日に替えます',
    },
    'day-closed': {
      reason: (found) => `「${found}」は、会社の休みの日です`,
      fix: () => '会社の営業日に替えます',
    },
    'hours-backwards': {
      reason: (found) => `「${found}」は、終わりの時刻が始まりより前です`,
      fix: () => '時刻を確かめます',
    },
  };
}

/** The wording check. */
export function wording() {
  return {
    title: '表現を確認',
    rules: rules(),
    sceneFaults: sceneFaults(),
    outsideHours: {
      reason: (hours: string) => `いまは、営業時間外です（営業時間は、営業日の ${hours}）`,
      fix: {
        'at-once': (day: string, _hours: string, from: string) =>
          `時間外でも、いまのうちに送ります。${day} の始業の時刻（${from}）に、電話もします`,
        either: (day: string, _hours: string, from: string) =>
          `いま送っても、${day} の朝（${from} 以降）に送っても、失礼ではありません`,
        'in-hours': (day: string, hours: string) => `${day} の営業時間（${hours}）に送るか、電話をします`,
      },
    },
    lacking: {
      signature: {
        reason: '署名に、連絡先が見当たりません',
        fix: '終わりに、氏名・大学・メールアドレス・電話番号を書きます',
      },
      profile: {
        reason: 'プロフィールの言葉（氏名や連絡先など）が、空欄のままです',
        fix: '設定の「プロフィール」に書くと、次の文面から入ります。この文面では、空欄を埋めます',
      },
    },
    parts: { to: '宛先', subject: '件名', text: '本文' },
    weights: { mistake: '直すところ', advice: '考えてみるところ' },
    hours: '営業時間',
    /** Never that a message is fit to be sent: the check does not see everything. */
    fine: {
      unsent: `${nothing}すべてを見分けられるわけではないので、宛先と日付は、自分の目でも確かめてください。`,
      sent: nothing,
      piece: '選んだところに、気になるところはありませんでした。',
    },
    count: (count: number) => `気になるところが${count}件あります。直すかどうかは、あなたが決められます。`,
    mend: '直す',
    mendThis: (found: string) => `「${found}」を直す`,
    insertThis: (wanted: string) => `「${wanted}」を入れる`,
    undo: '元に戻す',
    close: '閉じる',
    nothingToCheck: '確認したい文を選んでから、もう一度試してください',
  };
}
