import { describe, expect, test } from 'vitest';
import { personForms } from '../../../../src/core/letters/messages/person-forms';

/** What `person` says, and how an address has it: unit, title, name with its form of respect; － for nothing. */
function addressed(person: string | undefined, stage?: string): string {
  const { unit, title, written } = personForms(person, stage);
  return written === undefined ? '－' : [unit, title, written].filter((word) => word !== undefined).join(' ');
}

describe('a name that is sure', () => {
  test.each([
    ['若葉', '若葉様'],
    ['若葉 花子', '若葉 花子様'],
    ['若葉　花子 様', '若葉　花子様'],
    ['若葉さん', '若葉様'],
    ['さとう', 'さとう様'],
    ['佐々木', '佐々木様'],
    ['長谷川 由美子', '長谷川 由美子様'],
    ['山田 そうた', '山田 そうた様'],
    ['田中 直人', '田中 直人様'],
    ['小林 和男', '小林 和男様'],
    ['早乙女', '早乙女様'],
    ['緒方', '緒方様'],
    ['服部 太郎', '服部 太郎様'],
    ['長谷部', '長谷部様'],
    ['小室さん', '小室様'],
    ['若葉エリザベス', '若葉エリザベス様'],
    ['ジョン・スミス', 'ジョン・スミス様'],
    ['ジョン スミス', 'ジョン スミス様'],
    ['John Smith', 'John Smith様'],
    ['Wakaba-san', 'Wakaba様'],
    ['Ms. Wakaba', 'Wakaba様'],
    ['若葉先生', '若葉先生'],
    ['若葉先生様', '若葉先生'],
    ['若葉さん（人事）', '若葉様'],
    ['若葉 花子（わかば はなこ）様', '若葉 花子様'],
    ['若葉様ほか1名', '若葉様'],
    ['若葉様、他1名', '若葉様'],
    ['採用担当 若葉様', '若葉様'],
    ['採用担当若葉', '若葉様'],
    ['ご担当 若葉様', '若葉様'],
    ['面接官：若葉さん', '若葉様'],
    ['一次面接官：若葉', '若葉様'],
    ['リクルーターの若葉さん', '若葉様'],
    ['社員の若葉さん', '若葉様'],
  ])('%s: %s', (person, expected) => {
    expect(addressed(person)).toBe(expected);
  });
});

describe('a title, which is respect enough', () => {
  test.each([
    ['若葉部長', '部長 若葉様'],
    ['林部長', '部長 林様'],
    ['若葉部長 他2名', '部長 若葉様'],
    ['部長 若葉', '部長 若葉様'],
    ['部長の若葉さん', '部長 若葉様'],
    ['人事部長の若葉様', '人事部長 若葉様'],
    ['看護部長の佐藤様', '看護部長 佐藤様'],
    ['若葉 花子 採用課長様', '採用課長 若葉 花子様'],
    ['若葉人事部長', '人事部長 若葉様'],
    ['佐藤看護部長', '看護部長 佐藤様'],
    ['佐藤看護師長', '看護師長 佐藤様'],
    ['若葉支社長', '支社長 若葉様'],
    ['若葉会長', '会長 若葉様'],
    ['若葉代表取締役', '代表取締役 若葉様'],
    ['若葉代表取締役会長', '代表取締役会長 若葉様'],
    ['若葉本部長', '本部長 若葉様'],
    ['若葉営業本部長', '営業本部長 若葉様'],
    ['若葉研究所長', '研究所長 若葉様'],
    ['若葉事務局長', '事務局長 若葉様'],
    ['若葉部長代行', '部長代行 若葉様'],
    ['若葉副主任', '副主任 若葉様'],
    ['若葉チームリーダー', 'チームリーダー 若葉様'],
    ['若葉エリアマネージャー', 'エリアマネージャー 若葉様'],
    ['若葉採用マネージャー', '採用マネージャー 若葉様'],
    ['若葉ブランドマネージャー', 'ブランドマネージャー 若葉様'],
    ['田中 HRマネージャー', 'HRマネージャー 田中様'],
    ['若葉GM', 'GM 若葉様'],
    ['若葉第一営業部長', '第一営業部長 若葉様'],
    ['若葉営業推進部長様', '営業推進部長 若葉様'],
    ['若葉デジタル推進室長', 'デジタル推進室長 若葉様'],
    ['若葉 デジタル推進室長', 'デジタル推進室長 若葉様'],
    ['若葉塾長様', '塾長 若葉様'],
    ['若葉市長', '市長 若葉様'],
    ['田中代表', '代表 田中様'],
    ['佐藤警部', '警部 佐藤様'],
    ['ジョン・スミス部長', '部長 ジョン・スミス様'],
    ['Mr. John Smith, HR Manager', 'HR Manager John Smith様'],
    ['院長 若葉先生', '院長 若葉先生'],
    ['佐藤校長先生', '校長 佐藤先生'],
    ['田中弁護士', '田中先生'],
    ['田中税理士', '田中先生'],
    ['若葉医師', '若葉先生'],
    ['佐藤代表弁護士', '代表弁護士 佐藤先生'],
    ['若葉教授', '教授 若葉先生'],
    ['田中部長と現場社員', '部長 田中様'],
    // Where the name ends is not sure: 山本 or 山, 若葉花子 or 若葉.
    ['山本部長', '山本部長'],
    ['若葉花子部長', '若葉花子部長'],
    ['田中海洋調査部長', '田中海洋調査部長'],
  ])('%s: %s', (person, expected) => {
    expect(addressed(person)).toBe(expected);
  });
});

describe('a department beside the name', () => {
  test.each([
    ['人事部 若葉', '人事部 若葉様'],
    ['人事部 若葉部長', '人事部 部長 若葉様'],
    ['人事の若葉さん', '人事 若葉様'],
    ['人事部若葉', '人事部 若葉様'],
    ['人事部 採用グループ 若葉', '人事部 採用グループ 若葉様'],
    ['人事部採用担当 若葉', '若葉様'],
    ['営業部 田中課長', '営業部 課長 田中様'],
    ['営業一課の田中さん', '営業一課 田中様'],
    ['経営管理本部 人事総務部 人材開発グループ 田中', '経営管理本部 人事総務部 人材開発グループ 田中様'],
  ])('%s: %s', (person, expected) => {
    expect(addressed(person)).toBe(expected);
  });
});

describe('several people', () => {
  test.each([
    ['若葉様、青葉様', '若葉様、青葉様', '若葉様か青葉様'],
    ['若葉様、青葉部長', '若葉様、青葉様', '若葉様か青葉様'],
    ['若葉さんと青葉さん', '若葉様、青葉様', '若葉様か青葉様'],
    ['若葉さん 青葉さん', '若葉様、青葉様', '若葉様か青葉様'],
    ['田中・鈴木', '田中様、鈴木様', '田中様か鈴木様'],
    ['田中と鈴木', '田中様、鈴木様', '田中様か鈴木様'],
    ['林と森と田中', '林様、森様、田中様', '林様、森様、田中様のどなたか'],
    ['田中、佐藤、鈴木', '田中様、佐藤様、鈴木様', '田中様、佐藤様、鈴木様のどなたか'],
    ['若葉先生・青葉', '若葉先生、青葉様', '若葉先生か青葉様'],
    ['田中、聞きそびれた', '田中様', '田中様'],
  ])('%s: %s, on the phone %s', (person, written, spoken) => {
    expect(personForms(person)).toMatchObject({ written, spoken });
  });

  test.each([
    ['若葉様、青葉部長', ['若葉様', '部長 青葉様']],
    ['営業部 若葉課長、人事部 青葉様', ['青葉様', '課長 若葉様']],
    ['若葉様、青葉人事部長', ['人事部長 青葉様', '若葉様']],
    ['若葉様、青葉様', ['若葉様', '青葉様']],
    ['園長 若葉先生、青葉様', ['園長 若葉先生', '青葉様']],
  ])('%s: each with a title, the personnel department first', (person, several) => {
    expect(personForms(person).several).toEqual(several);
  });

  test.each([
    ['一次', '田中様'],
    ['２次', '鈴木様'],
    ['最終', '－'],
    [undefined, '－'],
  ])('one for each stage, at %s: %s', (stage, expected) => {
    expect(addressed('一次：田中、二次：鈴木', stage)).toBe(expected);
  });
});

describe('whoever is not surely named is addressed by their office', () => {
  const told = [
    ...['男性2名', '役員3名', '社員2名', '男女2名', '男性2人、女性1人', '人事の女性', '面接官A', '人事の方'],
    ...[
      '忘れた',
      '覚えていない',
      '聞きそびれた',
      '名前は聞いていない',
      '名乗らなかった',
      '名前を聞き忘れました',
    ],
    ...['事務局', '採用事務局', '採用窓口', 'HRチーム', '採用チームの方', '女性の面接官2名', '面接官（2名）'],
    ...['社員の方三名', '数名', '若い男性', '上の人', '受付の人', '現場の方', '田中→鈴木', '若葉 一名'],
    ...[
      'OBの田中さん',
      'エージェントの田中さん',
      '部長',
      '学長',
      '教授',
      'Interviewer',
      '面接官たち',
      '役員',
    ],
    ...['先輩社員', '人事部長', '採用責任者', '二人', 'いろいろな人', '名刺をもらっていない'],
  ];
  test.each(told)('%s', (person) => {
    expect(addressed(person)).toBe('－');
  });

  test.each(['男性2名', '聞きそびれた', 'OBの田中さん', '面接官A', '田中→鈴木'])(
    'and %s is told not to have been taken for a name',
    (person) => {
      expect(personForms(person).unread).toBe(person);
    },
  );

  test.each([
    ...[
      '不明',
      '未定',
      '？',
      '-',
      '－',
      'なし',
      '特になし',
      'n/a',
      'わからない',
      '未記入',
      '名前は不明',
      '',
      undefined,
    ],
    ...['採用ご担当者様', '人事部御中', '人事部', '採用チーム', '採用担当', '採用担当者各位'],
  ])('%s says no more than that', (person) => {
    expect(personForms(person)).toMatchObject({ name: undefined, unread: undefined });
  });
});

test('a unit alone is addressed with its people', () => {
  expect(personForms('HRチーム')).toMatchObject({ unit: 'HRチーム', written: undefined });
});

test('a mail address is taken out of the name', () => {
  expect(personForms('若葉様 <wakaba@example.jp>')).toMatchObject({
    written: '若葉様',
    mail: 'wakaba@example.jp',
  });
});

test.each(['人事', 'の', '部長', '・', '様', '人事部 '])(
  '%j many times is no name, and is not taken apart',
  (word) => {
    const person = word.repeat(3000) + '若葉';
    expect(personForms(person)).toMatchObject({ name: undefined, unread: person });
  },
);
