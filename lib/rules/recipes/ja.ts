import type { LanguageBook } from "../recipe";
import { japaneseEveryday } from "./everyday/ja";
import { recipe } from "./read-recipe";
import { japaneseSorts } from "./sorts/ja";

const feelings = "別れ|告白|ラブレター|恋人|元カレ|元カノ|お悔やみ|弔|追悼|葬儀|訃報|亡くな|お見舞い|慰め";
const childOrLoss = "子ども|子供|こども|小学生|園児|幼児|歳|さい|亡くな|死ん";
const news = "ニュース|速報|お知らせ|プレス|社内報|訃報|告知|案内文";
const oneBreath = "一言|ひとこと|一文|1文|２文|2文|[一二三1-3１-３]行|簡潔|手短|短く|ざっくり";
const told = "小説|物語|童話|おはなし|あらすじ|映画|ドラマ|漫画|詩(?!織)|俳句|短歌";
const names = "名前|ネーミング|タイトル|題名|キャッチコピー|件名|お題|ニックネーム";
const foreign = String.raw`英語|英文|中国語|韓国語|フランス語|ドイツ語|スペイン語|外国語|翻訳|\b(?:english)\b`;
const secondHand = "メルカリ|ラクマ|ヤフオク|フリマ|中古|ジモティー|譲|年製";
const meeting = "会議|議事録|打ち?合わ?せ|ミーティング|mtg|チャット|やりとり|会話|スレッド";
const binding = "契約|規約|約款|保険|利用条件|プライバシーポリシー|賃貸借";
const singleWord = "なんて言う|何て言う|なんという|何という|どう言う|意味|読み方|単語|言うと|なんて書いて";
const literal = "直訳|逐語|忠実";
const versions = "案|パターン|いくつか|複数|候補|理由|説明|なぜ|どこ|解説|比較|変更点|修正点|指摘|添削|[？?]";
const beyondErrors =
  "自然|読みやすく|わかりやすく|ブラッシュアップ|改善|推敲|リライト|書き直|言い換え|良く|よく|整え|添削";

const inventNothing = String.raw`- invent-nothing: 名前・日付・金額・約束は勝手に作らず、書かれていないものは［日付］のように角かっこで空けておく。
  作り話の細部は見落とされやすく、送ってからでは取り消せない。
  unless: 架空|フィクション|テンプレ|ひな形|雛形|例文|サンプル|仮の|適当に|空欄|かっこ`;

export const japaneseBook: LanguageBook = {
  label: "要件：",
  gaps: {},
  collision: {
    ask: "「{first}」と「{second}」は両立しません。どちらを優先しますか？",
    line: "「{first}」と「{second}」が両立しないときは「{first}」を優先する。",
    own: "両立しないときの扱い：{answer}。",
  },
  sorts: japaneseSorts,
  recipes: {
    ...japaneseEveryday,
    email: recipe`
      - apology-order: お詫びは、起きた事実、原因、対処と再発防止の順に書き、言い訳から入らない。
        最初に言い訳が来ると、謝罪に聞こえない。
        only with: 詫び|謝罪|謝り|申し訳
        unless: 断り|辞退|友達|友人|彼女|彼氏|妻|夫|母|父|${feelings}
      ${inventNothing}
      - purpose-first: メールの書き出し（宛名と挨拶の直後）の二文で用件を述べ、頼みごとがあれば何をいつまでにかも書く。
        最後まで読まれなくても用件が伝わる。
        unless: ${feelings}|書き出し|営業メール|メルマガ|柔らか|角が立た|やんわり
      - subject-line (form): メールの上に、用件そのものがわかる20字以内の件名を付ける。
        開くかどうかも、あとで探せるかも件名で決まる。
        unless: ${feelings}|件名|返信|本文だけ|本文のみ
    `,
    message: recipe`
      - answer-review: 口コミが挙げている具体的な点に答え、最後に直接の連絡先を添える（書かれていなければ角かっこで空ける）。
        ほかの客は、店の答え方を見ている。
        only with: 口コミ|レビュー|クチコミ
        unless: 書いてほしい|依頼|お願いする
      - no-taboo: お祝いやお悔やみでは忌み言葉と重ね言葉を避ける。
        気づく人には強く引っかかる。
        only with: 結婚|お悔やみ|弔|葬儀|亡くな|出産|開店|新築
      - one-version (count): そのまま送れる文面を一つだけ出し、前後に何も付けない。
        案が並ぶと、選ぶ手間が増える。
        only with: 書|メッセージ|LINE|返信|連絡
        unless: いくつか|複数|案(?![内件])|例文|どう(?:書|言|返)|パターン
      - my-facts: 私が伝えたことだけを使い、理由・日付・約束を作らない。足りないところは [ ] にする。
        作り話は後で探して消すことになる。
        only with: 書|メッセージ|LINE|返信|連絡
        unless: 誕生|お祝い|お礼|結婚|お見舞い|感謝|卒業|お悔やみ|弔|葬儀|亡くな
      - nocard: どのカードにもある決まり文句は使わない。
        読み飛ばされる。
        only with: 誕生|お祝い|お礼|結婚|お見舞い|感謝|卒業
    `,
    article: recipe`
      - point-first: 冒頭の三文で記事の結論を述べ、「近年」「皆さんは〜と思ったことはありませんか」で始めない。
        読むかどうかはそこで決まる。
        unless: ${news}|${told}|書き出し|エッセイ|随筆|旅行記|コラム
      - concrete-case: 要点ごとに具体例か場面を一つだけ挙げ、そこまで踏み込んで書く。
        例のない説明は読んだそばから忘れられる。
        unless: ${news}|${told}|具体例|事例|[1-5]\d\d ?(?:字|文字)
      - telling-headings (form): 見出しは「備蓄は七日分から考える」のように言い切り、「メリット」「まとめ」などの項目名にしない。
        見出しを拾うだけで主張が伝わる。
        unless: ${news}|見出し|エッセイ|随筆|短い|[1-5]\d\d ?(?:字|文字)
      - useful-end: 結びは要約ではなく、読者が今日できることか決められることを一つ示す。
        要約は今読んだことの繰り返しになる。
        unless: ${news}|${told}|まとめ|締め|結び|エッセイ|歴史
      ? length (length): 長さは？ // 記事の長さ：{answer}。
        800字程度 | 1500字程度 | 3000字程度
        unless: \d ?(?:字|文字|枚)|短め|長め
    `,
    "social-post": recipe`
      - first-line: 一行目に読み手がいちばん気になることを書き、「続きを読む」で切れても意味が通るようにする。
        多くのアプリは一行目しか見せない。
        unless: 書き出し|一行目|冒頭
      - no-post-phrases: 「いかがでしたか」「〜してみませんか？」「必見」などの宣伝口調を使わない。
        広告だと思われた瞬間に飛ばされる。
        unless: いかがでしたか|必見|宣伝口調|パロディ|ネタ|インスタ|instagram
      - few-hashtags (form, count): ハッシュタグは五つまで、この話題に固有のものだけにする。
        大きすぎるタグは誰も探さない。
        unless: ${feelings}|ハッシュタグ|タグ|ツイート|ツイッター|facebook|ストーリー|line|#|＃
      - kinds (count): 種類の違う五つを出す：淡々、温かい、言葉遊び、話し言葉、五文字以内。
        同じものが十あっても一つだ。
        only with: キャプション
      ? platform: どこに投稿する？ // 投稿先：{answer}。
        Instagram | X（旧Twitter） | Facebook | LINE公式アカウント
        unless: インスタ|instagram|ツイート|ツイッター|twitter|facebook|フェイスブック|tiktok|youtube|line|note|threads|mixi
    `,
    "product-description": recipe`
      - true-condition: 状態、傷や汚れの場所、付属品を一行ずつ書き、難点を隠さず先に出す。
        先に書いてあれば、質問も返品も減る。
        only with: ${secondHand}
      - moment-of-use: 商品名ではなく、買う人がそれを使う場面か、それで片づく困りごとから書き始める。
        人は仕様より先に自分の場面を思い浮かべる。
        unless: ${secondHand}|書き出し|仕様のみ|スペックのみ|箇条書きだけ|民泊|airbnb|部屋|アパート|マンション|会場
      - fact-to-gain: 書かれている事実（素材、寸法、製法など）には、それで何が良くなるかを一言ずつ添える。
        数字だけでは良さが伝わらない。
        unless: ${secondHand}|民泊|airbnb|部屋|アパート|マンション|会場
      - no-empty-praise: 「こだわりの」「高品質」「最高」「No.1」など、どの商品にも言える言葉や根拠を示せない言葉を使わない。
        中身がなく、景品表示法にも触れかねない。
        unless: こだわり|高品質|最高|no\.?1|パロディ
      - nothing-made-up: 素材・産地・認証・効能・保証は書かれたものだけにし、買う人が気にする不足分は角かっこで空けておく。
        一つの誤記が返品や苦情になる。
        unless: 架空|フィクション|パロディ|空欄
    `,
    summarize: recipe`
      - outcome-first: 「この文章は〜について述べている」と書かず、結論かいちばん大事な点そのものから始める。
        話題の紹介だけでは何もわからない。
        unless: ${meeting}|${binding}|${told}|時系列|順番|章ごと
      - limiting-words: 原文の条件・例外・断定を避けた言い方を残し、「可能性がある」を「である」にしない。
        限定が落ちると意味が変わる。
        unless: ${told}|一言|一文|1文|タイトル
        needs: material
      - only-material: 原文にあることだけを書き、背景知識や感想を足さない。
        足した知識は原文の内容に見えてしまう。
        unless: 感想|意見|どう思う|評価|背景|補足|考察|分析|比較|アドバイス
        needs: material
      ? length (length): 長さは？ // 要約の長さ：{answer}。
        一文 | 箇条書き五つ | 200字程度
        unless: ${oneBreath}|\d ?(?:字|文字|点|つ)
    `,
    translate: recipe`
      - as-natives-say: 決まり文句、呼びかけ、敬意の表し方は、その言語の人が実際に使う言い方に置き換える。
        一語ずつ移すと翻訳だとすぐわかる。
        unless: ${literal}|${singleWord}|自然|ネイティブ|古文|漢文|json|コード
      - leave-marks: 数字、リンク、差し込み記号、書式はそのまま残し、固有名詞は定着した表記に従う。
        差し込み記号が変わると、その先で使えなくなる。
        unless: ${singleWord}|換算|表記|ふりがな
      - same-terms: 一つの用語には最後まで同じ訳語を当てる。
        訳語が二つあると別の物に見える。
        only with: 契約|説明書|マニュアル|論文|要旨|文書|資料|技術|規約|サイト|報告
      - only-translation (form, explanation): 訳文だけを出し、二通りに読める箇所があれば訳文の下に注を一つ付ける。
        すぐ使えて、疑問も隠れない。
        unless: ${singleWord}|${versions}|だけ|のみ|対訳|発音|要約|要点
    `,
    rewrite: recipe`
      - reproach-to-request: 非難や嫌みは具体的なお願いに変え、求めることの強さは変えない。
        柔らかくすると、頼みごとまで消えがちになる。
        only with: 柔らか|やわらか|優し|やさし|丁寧|角が立たない|失礼|穏やか|マイルド|感じよく|クッション
        unless: やさしい日本語|(?:丁寧|優し|柔らか)\p{L}{0,3}(?:ない|なく|すぎ)
      - no-machine-phrases: 文の長さに変化をつけ、「重要です」「〜と言えるでしょう」「本記事では」や三つ並べを削る。
        読み手はそこで機械の文だと気づく。
        only with: (?<![a-z])ai(?![a-z])|人間|機械|自然
      - plain-keigo: 敬語は一か所に一つにし、「〜させていただく」の連続と二重敬語を避ける。
        重ねた敬語はかえって失礼に響く。
        only with: 敬語|丁寧|ビジネス|目上|メール
        unless: タメ口|カジュアル|くだけ
      - keep-facts: 原文の名前・数字・日付・条件・約束は変えない。
        言い換えで変わりやすいのは条件と約束。
        unless: 匿名|伏せ|置き換え|架空|日付を変
      - only-result (form, explanation): 完成した文章だけを出し、前後に説明を付けない。
        そのままコピーして使える。
        unless: ${versions}
    `,
    proofread: recipe`
      - errors-only: 誤字脱字、文法、敬語、句読点の誤りだけを直し、誤りのない言い回しには手を付けない。
        そうでないと他人の文章になって返ってくる。
        unless: ${beyondErrors}
      - list-of-changes (form, explanation): 直した全文を先に示し、その下に変更箇所と、わかりにくいものは理由を並べる。
        すぐ使えて、間違いからも学べる。
        unless: だけ|のみ|一覧|赤字|太字|理由|指摘|合ってる|おかしくない
        needs: long-material
      - one-usage: 表記（漢字とかな、数字、送り仮名）と文末（です・ます、だ・である）は原文で多い方にそろえる。
        混ざった表記は見落としやすい。
        unless: ${foreign}|表記|文末|である調|ですます|コード
      - doubts-below (form, explanation): 意図がわからない箇所や事実が怪しい箇所は直さず、本文の下で指摘する。
        推測で直すと意味が逆になりかねない。
        unless: だけ|のみ
        needs: long-material
      ? depth: どこまで直す？ // 直す範囲：{answer}。
        誤りだけ | 読みにくい文も | 表現全体
        unless: ${beyondErrors}|誤字|だけ
        replaces: errors-only
    `,
    explain: recipe`
      - example: 名前や数字のある具体例を一つ、最初から最後まで使って説明する。
        例が全体をつなぐ。
        unless: 違い|ちがい
      - best-supported: 原因や理由がいくつか挙がるなら、裏付けの強いものと推測にすぎないものを分けて述べる。
        俗説も定説も同じ口調で語られるから。
        only with: なぜ|なんで|どうして|理由|原因
        unless: ${childOrLoss}
      - misunderstanding (length): いちばん誤解されやすい点を一つ挙げ、実際はどうかを述べる。
        思い込みは名指ししないと残る。
        unless: ${oneBreath}|${childOrLoss}|誤解|勘違い|うちの|私の|自分|不安|気がする|怖
      - plain-start: 初めて聞く人にも分かる一文から始める。
        残りはその一文にかかっている。
      ? audience (audience): 誰に向けて？ // 説明の相手：{answer}。
        まったく初めての人 | 試験を控えた学生 | その分野の人 | 十歳の子ども
        unless: ${childOrLoss}|向け|初心者|素人|母|父|にもわかる
      ? depth (length): どこまで深く？ // 説明の深さ：{answer}。
        大づかみに | 仕組みまで | 式や細部まで
        unless: ${oneBreath}|詳しく|深く|簡単に|わかりやすく|けっきょく|結局|子ど|小学|歳
    `,
    brainstorm: recipe`
      - different-in-kind: 発想の方向を一つずつ変え、同じ案の言い換えにしない。
        似た案が十あっても一つと同じ。
        unless: 定番|王道|無難|似た|よくある|献立|夕食|夕飯|晩ご飯|晩ごはん|弁当|一週間
      - what-makes-it-work (form, length): 案ごとに、うまくいく決め手を一文で添える。
        決め手のない案は誰のものでもない。
        unless: ${names}|${told}|献立|夕食|夕飯|晩ご飯|晩ごはん|弁当|一週間
      - catch (form, length): 案ごとに、いちばんの難点と、一週間で安く試す方法を書く。
        難点がわかると考える価値のある案が残る。
        only with: 起業|副業|ビジネス|事業|集客|企画|販促|サービス|アプリ|商品|売上|チャンネル
        unless: ${names}|${told}
      - two (form): 自分なら選ぶ二つを先頭に置き、理由を一文ずつ付ける。
        一覧より選択のほうが話し合える。
      ? effort: どれだけかけられる？ // 一案にかけられる手間と費用：{answer}。
        ほぼゼロ | 少しのお金と半日 | 十分ある
        only with: プレゼント|誕生日|パーティ|贈り物|デート|記念日|飲み会|送別会
        unless: ${names}|${told}|予算|円|無料|安く|節約
      ? taste (tone): どこまで変わった案がよい？ // 案の冒険度：{answer}。
        無難 | 意外だが実行できる | 突拍子もなくてよい
        only with: プレゼント|誕生日|パーティ|贈り物|デート|記念日|飲み会|送別会
        unless: 面白い|おもしろい|斬新|ユニーク|変わった|無難|定番
    `,
    code: recipe`
      - dry-run: 既定では変更予定を表示するだけにし、オプションを付けたときだけ実行する。黙ってファイルを上書きしない。
        規則を一つ間違えると、全ファイルに及ぶ。
        only with: (?:ファイル|フォルダ|写真|画像).{0,20}(?:削除|消|移動|リネーム|名前.{0,3}変|整理|仕分け)|(?:削除|移動|リネーム|整理).{0,20}(?:ファイル|フォルダ|写真|画像)
      - secrets: トークン・鍵・パスワードは環境変数から読み（GAS ならスクリプトプロパティ）、コードに書かない。
        コードは人に渡り、鍵も一緒に渡る。
        only with: ボット|bot|トークン|スラック|slack|discord|line|メール|api|データベース|webhook|ログイン
        unless: 環境変数|プロパティ|パスワード生成|検証|正規表現|vba|online|inline|newline|pipeline
      - network-failure: 通信にはタイムアウトを設け、失敗したときと空が返ったときの動きをコードで決める。
        待ち続けて止まる原因になる。
        only with: スクレイピング|取得|ダウンロード(?!フォルダ)|api|リクエスト|http|クロール
        unless: タイムアウト|gas(?![a-z])|vba|配列|日付を取得
      - hard-inputs: 空・欠け・重複・形式違いの入力をどう扱うかをコードで決めておく。
        実際に使うとそこで壊れる。
        only with: ファイル|csv|エクセル|excel|json|シート|読み込|入力|リスト|配列|変換|結合|pdf
        unless: 最小限|シンプル|擬似コード|疑似コード|一行|ワンライナー|競プロ|atcoder
      - one-call (explanation): 小さな入力での呼び出し例と期待する結果を、末尾にコメントで書く。
        すぐに試せる。
        only with: 関数|メソッド|アルゴリズム|クラス(?!ごと)
        unless: テスト|例も|使用例|コードだけ|コードのみ
      ? language (language): プログラミング言語は？ // {answer} で書く。
        Python 3 | JavaScript | シェルスクリプト
        unless: python|パイソン|java|js(?!on)|typescript|c\+\+|c#|c言語|go|rust|ruby|php|vba|マクロ|gas|シェル|bash|swift|kotlin|sql|html
    `,
  },
};
