/**
 * The known small change of sentences that promise a reply (promise-rules O5): with the times and the words that the rules name, a
 * sentence of nothing else is read for certain. Grown from real phrases. A word that could turn the meaning of a time
 * does not belong here: the rules on turning words read those, or nothing does.
 */
export const vocabulary: Readonly<Record<string, string>> = {
  particles:
    'は が を に で と も の へ や か から まで より ね よ な には では とは にも でも への での からの までの とも として としては について つきまして つきましては につきまして につきましては に関して に関しては に関しまして に関しましては 関して にて において による により によって に対し に対して にかけて かけて ので んで なので ですので 迄 迄に 迄には けど けれど けれども だけど だけれど ですが でしたが そのため ますので のため ため など とか って との とのこと とのことです というのは ということで ということです という といった なら ならば かも',
  manner:
    'また まず なお では それでは ただいま 現在 通常 大体 だいたい おおむね 概ね おおよそ およそ 約 ほぼ 基本的に 原則 原則として 目安 目途 目処 めど 目標 程度 ほど 程 くらい ぐらい 位 前後 頃 ごろ あたり 辺り 予定 見込み 以内 いない 内 後 間 以降 以後 中 うち のうち 遅くとも 遅くても 最長 最長で 長くて 長くても 最大 最大で あと もう 少し 必ず きちんと しっかり 改めて あらためて 追って 別途 順次 随時 折り返し 折返し 後日 早急に 速やかに なるべく できるだけ 早めに 早く 直接 個別に のちほど 後ほど まもなく 間もなく 近日 近日中 近日中に 近々 近いうち 近いうちに 数日 数日中 数日以内 出次第 結果が出次第 決まり次第 決定次第 終わり次第 整い次第 でき次第 それぞれ ともに 共に 一律 いずれ いずれの場合も いずれにしても もしくは または 又は あるいは ないし 及び および かつ 一般的 が一般的 こちら こちらから 弊社から 当社から 朝 夜 夕方 午前 午後 朝一 朝イチ 時間 お時間 期間 時期 期日 期限 旨 いっぱい 一杯 当日 中に までに でに には だけ おそらく たぶん 多分 恐らく かと あたりに 先 その日 順に すぐ すぐに 普通 普通は 普通で 今明日 どこか もう少し もう少々 一度 何らか 何らかの どちらも 含め、 今 遅くて 込み 近く 遅くなっても 遅くなる場合でも 有 有り それ以外 長いと 混んでると 混んでいると 先週 先週中 お昼 早まる 上に 上司に 応募者多数 多数 勝手ながら 何卒 みなさま',
  telling:
    '連絡 ご連絡 御連絡 結果連絡 連絡予定 通知 ご通知 知らせ お知らせ 案内 ご案内 電話 お電話 tel 架電 メール eメール メール等 等 郵送 書面 封書 文書 手紙 発表 返信 ご返信 回答 ご回答 返事 お返事 ご返事 返答 ご返答 報告 ご報告 伝え お伝え 送付 お送り 送信 配信 開示 公開 掲載 明示 通達 合否連絡 合否通知 結果通知 結果発表 合格発表 マイページ マイページ上 サイト サイト上 web ウェブ hp ホームページ ナビ アプリ line dm sms チャット メッセージ アドレス 宛 宛て 携帯 携帯電話 留守電 いずれか 一報 ご一報 折り返します 折り返しお 発送 発送予定 投函 teams slack zoom skype openes マイナビ リクナビ キャリタス ワンキャリア ワンキャリ オファーボックス offerbox ビズリーチ doda エン転職 indeed wantedly ハローワーク 経由 経由で 通じて を通じて ご登録の 登録の 内定通知書 通知書 合格通知書 採用通知書 通知メール sns linkedin メアド 方法 手段 形 形で 可能性',
  // Only beside a telling verb or the outcome are these the matter told; else the date may be theirs.
  selection:
    '選考 選考会 面接 面談 試験 審査 書類選考 書類審査 一次選考 二次選考 最終選考 適性検査 筆記試験 webテスト 学校推薦 グループディスカッション gd グループ面接 集団面接 個人面接 web面接 オンライン面接 対面 オンライン オファー面談 カジュアル面談 適性 交通費 精算 当日精算 精算済み 支給 日程 日程調整 エントリーシート es 応募 応募書類 エントリー インターン インターンシップ 説明会 次 次の 次回 今回 今回の 先日 本日 一次 二次 三次 四次 最終 1次 2次 3次 4次 一次面接 二次面接 三次面接 最終面接 次回選考 次の選考 次回以降 新卒 新卒採用 中途 中途採用 採用 入社 年度 年度入社 年度新卒採用 卒 年卒 学生 コース 職種 部門',
  outcome:
    '結果出る 結果が出る 結果 合否 可否 選考結果 面接結果 審査結果 合否結果 結果について 合否について 判定 有無 書類結果 一次結果 二次結果 最終結果 の結果 の件 件',
  ownStart:
    '面接後 面接日 面接日から 面接から 面接終了後 面接の翌日 面接翌日 面接当日 面接実施日 終了後 終了 実施日 当日 翌日 本日 本日から 本日より 今日 今日から 選考後 選考日 選考日から 選考終了後 試験日 試験日から 試験後 受験後 応募から 応募後 応募 応募があった ご応募頂いて ご応募いただいて 書類到着後 書類到着 到着後 到着 受領後 受付後 応募書類到着後 起算 起算して 数えて カウントして 応募書類 レジュメ 履歴書 ご応募 面接して 受けて 頂いて いただいて 拝見し 拝見 確認 確認の上 ご確認 内容 内容を確認の上 内容を確認 応募内容 検討 検討し 検討して 検討のうえ 判断し 判断して あわせて 合わせて 併せて ご提出いただいた 提出いただいた 社内選考 社内審査 確認して 精査 社内 社内で 社内検討 選考の上 の上 うえ 踏まえ',
  people:
    '担当 担当者 採用担当 採用担当者 人事 人事部 人事担当 人事担当者 弊社 当社 会社 企業 事務局 エージェント 本人 ご本人 皆様 皆さま 皆さん 全員 方 者 応募者 候補者 受験者 すべて 全て 様 さん 先生 部長 課長 私 私ども 我々 社長 キャリアアドバイザー 大学 学校 キャリアセンター 就職課 就職支援 リクルーター メンター 上司 上長 役員 人事課 採用チーム 採用グループ スタッフ 担当者様 店長 マネージャー マネージャ 派遣会社 派遣元 紹介会社 転職エージェント 人事の方 担当の方',
  passing:
    '合格 不合格 通過 不通過 採用 不採用 内定 内々定 合格者 通過者 採用者 不合格者 見送り お見送り 見送 のみ だけ に限り に限って 限り 場合 の場合 場合は 場合のみ 際 された した となった となる なった 方のみ の方 場合に限り お進み 進む 進まれる 進んで お越し ご縁 ご縁がある 受かった 通られた 通った 人 人だけ 残念ながら 期間内 決まった に関わらず 関わらず かかわらず 関係なく 問わず いかん 返送 書類の返送 をもって もって 合格の場合 不合格の場合 採用の場合 不採用の場合',
  // Only where silence is the answer (Q): elsewhere they may deny the time.
  negatives:
    'あり ご縁がなかった ご希望 希望 添えない 添え 沿えない 沿え 添えかねる 落ちた 落選 連絡がない なかった なかったら なければ なけれ ない なし 来ない しません いたしません 致しません ありません ございません おりません 差し上げません 控え 控えさせて 省略 割愛 割愛させて もの ものと お考え 考え ご理解 ご了承 了承 とさせて みなし 音沙汰 たっても 経っても 過ぎても を過ぎても サイレント お祈り その日までに',
  limits:
    '過ぎたら 過ぎても を過ぎたら を過ぎても 問い合わせて 問い合わせ お問い合わせ お問合せ 早くて 早ければ 最短 最短で 最速 営業日 営業日で 実働 稼働日 平日',
  endings:
    'お待ちいただく お待ちいただくことになります ことになります ことになっております ことになっています ような だったはず はず はずです だった 頂戴 頂戴して 頂戴しております 頂戴いたします 頂戴します 頂戴できれば 返ってくる 返って 返します お返し お返しします くださる くださるそう くださるとのこと みといて みてください 見てください みて 見て 見といて みておいて 見ておいて 入れます 入れる できればと お伝えできれば お伝えできればと 思っています 思ってます 出る 出す 出ます 出します 出るらしい らしい らしいです みたい みたいです かかること こともあります ことがあります 場合があります したら いただきたく 頂きたく させていただいた させて頂いた いただけますでしょうか 頂けますでしょうか いただけますか いただけますよう いただけますようお いただきますよう お願い申し上げます 申しあげます 立て込んで 立て込んでいる 立て込んでおります 立て込んでいるため ok 確定 確定し できましたら 出来次第 なれば くると 来ると 届くと です でございます ございます でした ます ました します いたします 致します しました いたしました する した して しております いたしております しています している させていただきます させて頂きます させていただいております させていただく させて頂く させていただければ させていただけます させていただきたい いただきます 頂きます いただいております 頂いております いただける 頂ける いただく 頂く いただけると 頂けると いただけるとのこと もらえる もらえます くれる くれます くる 来る 来ます きます 届く 届きます 届く予定 届き ある あります おります なる なります になる になります となる となります となっております になっております になると なりそう になりそう なるかと できる できます できれば できると 出来ます できるかと 差し上げます 差し上げる 差上げます 申し上げます 伺います 行います 行う 行っております かかります かかる かかっております かかりそう かかると かけて かけてみます かけます みます お待ち お待ちください 待ち 待って 待っていて 待つ ください 下さい くださいませ くださいと お待ちいただけますと幸いです お待ちいただければ もあれば あれば いただければ 思います と思います 思う と思う 思って 思われます 思っております 考えております 存じます かと存じます 見込んでおります 見込んでいます 見込みです 予定です 予定しております 予定しています 予定となっております お願い お願いします お願いいたします お願い致します よろしく 宜しく どうぞ ませ とのこと そう そうです だそうです ようです と言われた と言われました 言われた 言われました 言われている 言われてる と言っていた と言ってた と言っていました 言っていた 言ってた おっしゃっていた おっしゃっていました お聞き お聞きし お聞きして お聞きしていた 聞いた 聞きました 聞いている 聞いています 伺いました 伺った 伺っている 伺っております 教えて 書いて 書かれ あった ありました いた いました の方で 方で だ で確定 の予定 かもしれません かもしれない',
  greetings:
    'お疲れ様 お疲れさま お世話になっております お世話になります ありがとう ありがとうございます ありがとうございました 誠に まことに 恐れ入りますが 恐縮ですが 申し訳ございませんが お手数ですが お忙しい 中 お越し お越しいただき 頂き いただき ご参加 ご来社 明けまして 新年明けまして 新年あけまして 新年おめでとう おめでとう おめでとうございます 今しばらく しばらく しばらくお 早速 平素 平素より ご多忙 ご多用 ご足労 何とぞ ご査収 引き続き お時間をいただき お待たせ 今後とも ご応募 誠にありがとう',
  english:
    "we will we'll we you your you'll the a an in within by on of and to for be is are was get getting gets back contact contacted let know notify notified inform informed informing hear hearing from us reply respond response result results outcome decision decisions feedback selection process application via email e-mail mail phone call calls reach out early consider feel free follow max maximum up allow answer able update updates heard holiday holidays new year sometime later should expect expects expected please wait around about approximately roughly usually normally typically generally the candidate candidates applicant applicants all with regarding it them they our team recruiter hr hiring at least latest soon either next coming following further touch review reviewing reviewed plan planning hope hoping aim aiming intend make made give given send sent announce announced their i have been told said would can may might take takes also then as well or so eod end of day cob asap tbd only successful shortlisted selected unsuccessful unsuccessful assume not do if hear were thank thanks time today interview first second final round few some days weeks shortly soon due course coming regardless those who this sometime morning afternoon evening noon between onwards",
};

/** What is known only beside a closure that the phrase names (C8). */
export const closureWords =
  'gw ゴールデンウィーク お盆 盆 年末年始 夏季 夏期 冬季 冬期 夏 冬 連休 創立記念日 大型連休 正月 お正月 全社研修 研修 社員旅行 営業 営業開始 営業再開 最終営業日 仕事始め 仕事納め から より 休業 休業日 お休み 休み 休暇 期間中 期間 明け のあと あと 除く 除き 除いて';

/** 面接後, 最終面接から: where an amount counts from without more words (A9). */
/** 二次面接後: of which round is known only from the note, and it may not be this one. */
export const startsOfRound =
  '(?:[一二三四五1-5]次|最終)(?:面接|選考|試験|面談)(?:終了|実施)?日?の?(?:後(?!日)|から|より|のあと|終了)';

export const ownStarts =
  '(?:今回の|本日の|書類)?(?:面接|選考|試験|面談|受験|審査)(?:日|当日|終了|実施日?)?(?:後|から|より)';

/** Signs of numbers that name no time: 一次, 100名, 2028年卒. */
export const numberedThings =
  '\\d{1,2}days?|\\d{1,2}(?::\\d{2})? ?[ap]\\.?m\\b\\.?|\\d{1,3}分(?:間|程度|ほど|くらい)?|\\d{1,4}(?:次|名|人|回|階|件|年卒|卒|号|番|社|年度|つ|年)|[一二三四五六七八九十]{1,3}(?:次|名|人|回|階|件|つ|度)|\\d{2,4}(?=年度|卒)';

const NOT_COME =
  '(?:ご?連絡|返事|お返事|返信|通知|お?電話|メール)?(?:も|が|の)?(?:一切)?(?:無い|ない|なかった|来ない|こない|来なけれ|こなけれ|なけれ|無けれ|来なかった|届かない|届かなけれ)(?:場合|とき|時|際|ら|ば)';
const ASK = '(?:お?問い?合わ?せ|ご?連絡|お?電話|メール|催促|確認|人事に|こちらから)';
const ASKING =
  '(?:を|に|で)?(?:して|しても|ok|いい|よい|良い|可|くだ(?:さい)?|下さい|いただ[^。、]{0,8}|お?願[^。、]{0,6}|って|と|の|こと|ほしい|欲しい){0,5}';
const SEASON =
  '(?:年末年始|gw|ゴールデンウィーク|シルバーウィーク|お?盆(?:お?休み)?|[0-9三四五]?連休|土日祝?|週末|祝日|[夏冬][季期]?(?:休業|休暇|休み)|休業|休暇|お?休み|[\\uf400-\\uf5ff])';

/** Remarks that change no date: what to do when it has passed, and the holidays that are between. */
export const asides: readonly string[] = [
  `(?:もし|万が?一)?、?(?:[をが]?(?:経っ|たっ|過ぎ)ても|を?過ぎて)?、?(?:${NOT_COME})(?:は|には)?、?[^。\\ue000-\\uf8ff]{0,12}?${ASK}${ASKING}`,
  `(?:経っ|たっ)ても(?=\\|)`,
  `${SEASON}(?:期間)?(?:\\([^()]{0,6}\\))?(?:を|も|が)?(?:間に)?(?:挟|はさ)(?:む|み|んで|まり|さり|まる)(?:ます|のです)?(?:ので|ため|から|が)?`,
  `\\bif you (?:haven't|have not|don't|do not|didn't|did not) (?:heard?|hear)(?: anything)?(?: back)?(?: from us)?`,
  '\\bno later than\\b|\\bclose of business\\b',
  'もし(?=[\\ue000-\\uf3ff])',
  '\\b(?:on or (?:after|before)|after|starting|beginning) ?(?:the )?(?=[\\ue400-\\uf3ff])',
  '^(?:今回の|本日の)?(?:面接|選考|試験)(?:日|当日)?の(?=[\\ue000-\\ue7ff])',
  '連絡が?(?:[行い]く|[行い]き|入る|入り|参り|まいり)(?:ます)?',
  `(?:まだ|他の(?:方|学生|候補者)?の?)?(?:面接|選考|面談)が?続(?:くため|いて(?:い|お)(?:る|り)?ま?す?(?:ので|ため))`,
  `祝日(?:が|も)(?:ある|あり|入る|入り)(?:ます)?(?:ので|ため|から)`,
];
