import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** Japanese recipes of fewer lines, for kinds that are asked for in private life. */
export const japaneseEveryday: RecipeBook = {
  answer: recipe`
  `,
  "how-to": recipe`
    - words-to-say (form): 話の切り出しに使える二、三文を、そのまま言える形で書く。
      最初の一言が一番難しい。
      only with: 上司|同僚|隣人|ルームメイト|友達|友人|彼氏|彼女|夫|妻|大家|両親|母|父|息子|娘
    - numbered-steps (form, length): 番号付きの手順にし、分量・時間・設定を具体的に示し、各段階でうまくいった目印を書く。
      「少し」「しばらく」では分からない。
      unless: 上司|同僚|隣人|友達|友人|彼氏|彼女|大家|話し|伝え|眠|自信|値段|価格|値付け|書式|引用
  `,
  advise: recipe`
    - tips (count, form): 五つ挙げ、最も効果の大きいものから順に、この場合に即した例を添える。
      一般論を並べても変わらない。
      only with: コツ|アドバイス
    - commit (count, form): 最初の二文で勧めを一つに決め、続けて最も重い理由を二つ挙げる。
      検討事項の羅列では決められない。
      unless: アイデア|コツ|痛|熱|症状|プレゼント|贈り物
    - what-would-change (length): どの条件が違えば勧めが逆になるかを述べる。
      当てはまるかは本人にしか分からない。
      unless: アイデア|コツ|痛|熱|症状|プレゼント|贈り物
    - cannot-wait: まず、待ってはいけない兆候と、そのときの対処を述べる。
      一般的な助言で緊急時を遅らせない。
      only with: 痛|発熱|高熱|症状|めまい|出血
  `,
  compare: recipe`
    - table (form): 違いを表にし、選択肢ごとに一列、重要な点から並べる。続けて二文で、どんな人にどちらが向くかを述べる。
      並べれば違いが一目で分かる。
      unless: 単語|言葉|文法|詩|小説|文章|どっち|どちらが|おすすめ|メリット|長所|利点
  `,
  recipe: recipe`
    - recipe-form (form): 人数分と所要時間、材料（グラムか大さじ・小さじ）、番号付きの手順の順に書き、各手順に分数とでき上がりの目安を添える。
      火力が違うので分数だけでは足りない。
      unless: 何が作れ|何を作|一週間|献立|カクテル|アイデア|アイディア
    - where-it-fails (length): 失敗しやすい所を一つと、その立て直し方を書く。
      レシピには書かれていないことが多い。
      unless: 何が作れ|何を作|一週間|献立|カクテル|サラダ|アイデア|アイディア
    - three-then-one (count, form): 作れる料理を三つ、時間とともに挙げ、一番早いものを最後まで書く。
      一つだけでは外れるかもしれない。
      only with: 何が作れ|何を作
  `,
  trip: recipe`
    - weakest-traveller: 一番体力のない人に合わせて、歩く距離、階段、休憩、食事を組む。
      一人が疲れると全員の一日が終わる。
      only with: 子ども|子供|赤ちゃん|両親|祖父|祖母|母|父|車椅子|妊娠|歳
    - near-together: 半日ごとに近い場所をまとめ、次の場所への行き方と所要時間を書く。
      街を二度横切ると半日なくなる。
      unless: ドライブ|登山|自転車|キャンピング
    - book-and-check (length): 予約が必要なものと時期を示し、営業時間と料金は「要確認」とする。
      モデルの知識は古い。
  `,
  naming: recipe`
    - different-kinds: 案の種類を変える。内容を言うもの、イメージで伝えるもの、意外なもの。
      同じ発想の言い換えでは選べない。
      unless: 赤ちゃん|子ども|娘|息子|犬|猫|葬
    - own-choice (explanation, form): 自分なら選ぶ二つを、理由を一文ずつ添えて示す。
      理由のある選択は、賛成しなくても役に立つ。
      unless: だけ|のみ
  `,
  list: recipe`
    - surely-real: 確実に実在するものだけを、作者と年を添えて挙げる。疑わしければ数を減らす。
      架空の題名は本物に見える。
      only with: 本|小説|映画|ドラマ|曲|ポッドキャスト|ゲーム|アルバム|漫画
    - reason-to-choose (form, length, explanation): それぞれに、選ぶ決め手を一言添える。
      名前だけでは一つずつ調べることになる。
      unless: すべて|全て|全部|類義語|単語|名前
  `,
  quiz: recipe`
    - answers-apart (form, explanation): 答えは最後にまとめ、理由を一文ずつ添える。
      先に問題だけ解ける。
      unless: 答え|解答|解説|出題して|聞いて|カード
    - beyond-dispute: 答えが一つに決まり、異論がなく、時とともに変わらない問題だけにする。
      答えが割れると白ける。
      unless: 自由回答|意見|なぞなぞ
  `,
  story: recipe`
    - want-and-obstacle: 主人公が何を望み、何に阻まれているかを早めに示す。
      望みがなければ出来事の羅列になる。
      unless: 会話|場面|冒頭|二文
    - end-by-choice: 主人公自身の行動で終わらせ、教訓は口に出さない。
      偶然や説教の結末は物足りない。
      unless: 教訓|結末|最後|冒頭|場面|章
  `,
  poem: recipe`
    - concrete-images: 見えるもの、聞こえるもの、触れられるもので組み立て、「魂」「永遠」のような大きな言葉は使わない。
      大きな言葉はどの詩にもある。
      unless: 俳句|川柳|ラップ|童謡|魂|永遠
    - persons-details: 書かれた細部はすべて入れ、思い出を作り上げない。
      その人だけの細部が心を動かす。
      only with: 誕生日|結婚|記念日|退職|送別|への詩|に贈る
  `,
  "training-plan": recipe`
    - week-table (form): 曜日、内容、量、休息の表にする。
      当日考えることは実行されない。
      unless: 犬|今日|一回
    - after-a-gap: 一週間抜けたときの再開のしかたを書く。
      多くの計画は最初の中断で終わる。
      only with: \d|週間|か月|ヶ月|カ月|まで
      unless: 今日|一回|犬
  `,
  "formal-letter": recipe`
    - demand-and-date: 最初の一文で、何の書面で何をいつまでに求めるかを述べる。期日がなければ［日付］とする。
      要求も期限もない書面は放置される。
      unless: 推薦|招待|お礼|感謝|お悔やみ
      only with: 苦情|クレーム|返金|請求|異議|抗議|督促|催告|賠償
    - brackets: こちらで埋める箇所は［　］で示す。
      作られた事実は見落としやすい。
  `,
  "cover-letter": recipe`
    - proofs: この職で重視される点を二、三選び、実際にしたことで裏づける。足りない事実は［　］とする。
      裏づけのない自己PRはどの書類にもある。
    - strongest-match: 最も強い理由から書き始め、決まり文句で始めない。
      最初の一文で読まれるかが決まる。
      unless: 書き出し|冒頭
  `,
  solve: recipe`
    - show-working (explanation, form, length): 一行に一段階ずつ示し、最後に結果を元の条件に代入して確かめ、単位を付けてもう一度書く。
      途中の誤りがそこで分かる。
      unless: 答えだけ|結果だけ|証明
  `,
  speech: recipe`
    - one-story: 書かれたことから、その人の小さな話を一つ入れる。なければ印を付けて空けておく。
      話は記憶に残り、作り話は見抜かれる。
      only with: 結婚|誕生日|退職|送別|葬儀|卒業
    - one-breath: 聞くための文にする。一文は一息まで、列挙は三つまで。
      聞き手は読み返せない。
      only with: スピーチ|挨拶|あいさつ|演説|弔辞|祝辞|発表|プレゼン
  `,
};
