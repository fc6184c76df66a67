import type { LanguageBook, Recipe, RecipeQuestion } from "../recipe";
import { line, question } from "./en/write-recipe";
import { pick } from "./pick";

const feelings = /分手|表白|情书|喜欢的人|前任|慰问|吊唁|去世|过世|悼念|葬礼|节哀|安慰/u;
const greetings = /祝|贺|拜年|生日|感谢|谢谢|致谢|道歉|对不起|慰问|吊唁|去世|节哀|安慰|早日康复/u;
const childOrLoss = /孩子|小孩|儿童|宝宝|幼儿|小学|岁|去世|过世|离世/u;
const news = /新闻|消息稿|通讯稿|通知|公告|简讯|喜报|讣告/u;
const oneBreath = /一句话|一两句|两句话|三句话|简单说|简短|简要/u;
const told = /小说|故事|剧情|电影|电视剧|诗|童话/u;
const names = /名字|起名|取名|标题|口号|题目|选题|网名|昵称/u;
const foreign = /英文|英语|日文|日语|韩文|韩语|法语|德语|俄语|西班牙|外语|翻译|\b(?:english|japanese)\b/iu;

const inventNothing = line(
  "invent-nothing",
  "姓名、日期、金额和承诺，我没给的不要编，用方括号留空，如［日期］。",
  "编出来的细节不易察觉，发出去就收不回来。",
  { unless: /虚构|编一个|编造|模板|范文|示例|假设|随便编|占位|方括号|留空/u },
);
const keepFacts = line("keep-facts", "原文里的姓名、数字、日期、条件和承诺一律不变。", "换说法时最容易把承诺改走样。", {
  unless: /匿名|脱敏|替换|换成|虚构|改(?:名字|日期|数字)/u,
});
const onlyResult = line("only-result", "只给成稿全文，前后不加说明。", "可以直接复制使用。", {
  settles: ["form", "explanation"],
  unless:
    /几个|几种|多个|版本|\d ?版|解释|说明|为什么|理由|原因|列出|标出|标注|对比|建议|意见|怎么|如何|哪里|吗|[?？]/u,
});
const tone = pick("tone", "用什么语气？", ["亲切", "就事论事", "客气而坚定"], "语气：{answer}。", {
  settles: ["tone"],
  unless: /语气|口吻|委婉|客气|正式|官方|不卑不亢|诚恳|幽默|搞笑|强硬/u,
});
const lengthOf = (thing: string, ...labels: string[]): RecipeQuestion =>
  pick("length", "要多长？", labels, `${thing}的篇幅：{answer}。`, {
    settles: ["length"],
    unless: /\d ?(?:字|句|段|行|分钟)|[一二两三四五六七八九十百千] ?(?:字|句|段|行)|简短|详细/u,
    replaces: ["length"],
  });
const readerOf = (thing: string, ...labels: string[]): RecipeQuestion =>
  pick("reader", "写给谁看？", labels, `${thing}的读者：{answer}。`, {
    settles: ["audience"],
    unless: /领导|老板|客户|顾客|同事|老师|导师|家长|学生|孩子|读者|新手|小白|宝妈|老人|面向|给.{1,6}看/u,
  });

const email: Recipe = {
  opening: null,
  lines: [
    line("every-point", "逐一回应来信里的每个问题和要求；我没给答案的，用方括号留空。", "漏掉一问，就要多来回一次。", {
      onlyWith: /回复|回信|回邮件|回一封|怎么回|答复|来信|来邮/u,
    }),
    line("problem-as-facts", "出了什么问题，写清时间和事实，不揣测对方动机。", "摆事实比指责更难反驳。", {
      onlyWith: /投诉|催|拖欠|欠款|逾期|迟迟|没收到|发错|少了|质量问题|违约|不满/u,
      unless: /道歉|抱歉|致歉/u,
    }),
    line(
      "purpose-first",
      "邮件头两句交代事由；有求于对方的，写明要对方做什么、最晚何时。",
      "收件人看头两句决定回不回。",
      {
        unless: new RegExp(`${feelings.source}|开头|群发|推广|开发信`, "u"),
      },
    ),
    line("subject-line", "邮件上方单列主题，不超过20字，写出具体事项。", "主题决定邮件会不会被打开。", {
      settles: ["form"],
      unless: new RegExp(`${feelings.source}|主题行|邮件标题|回复|回信|怎么回|只要正文|只写正文`, "u"),
    }),
    line("no-stock-phrases", "不写“百忙之中打扰”“如有任何问题请随时联系”之类的套话。", "套话占掉最先被看到的位置。", {
      unless: new RegExp(`${foreign.source}|公文|非常正式|客套|百忙`, "iu"),
    }),
    inventNothing,
  ],
  questions: [
    pick("relation", "和对方什么关系？", ["素不相识", "工作往来", "很熟"], "我和收件人的关系：{answer}。", {
      settles: ["audience"],
      unless: /领导|老板|经理|导师|老师|教授|客户|同事|朋友|房东|物业|供应商|工厂|hr|人事|家长|同学|爸|妈/iu,
    }),
    pick(
      "next-step",
      "希望对方做什么？",
      ["给出答复", "表示同意", "约时间见面或通话", "知悉即可"],
      "希望收件人：{answer}。",
    ),
    tone,
  ],
};

const message: Recipe = {
  opening: null,
  lines: [
    line(
      "answer-review",
      "针对评价里说的那件具体的事回应，结尾给出联系方式，我没给就留方括号。",
      "别的顾客都在看商家怎么答。",
      {
        onlyWith: /差评|好评|评价|点评|评论/u,
        unless: /求好评|邀请|请.{0,6}评价/u,
      },
    ),
    line("one-detail", "我提到了具体的人或事，就围绕它来写，不用放在谁身上都行的话。", "泛泛的话像群发。", {
      unless: /差评|好评|评价|点评|群发|通知/u,
    }),
    line("easy-answer", "若有事相求，归结为一个对方一句话就能回的问题。", "好回的消息才会有人回。", {
      unless: new RegExp(`${greetings.source}|差评|好评|评价|点评|通知`, "u"),
    }),
    line("as-typed", "像平时聊天那样写，不要抬头、落款和“此致敬礼”。", "聊天里用书信格式很生分。", {
      settles: ["tone", "form"],
      onlyWith: /微信|短信|私信|qq|钉钉|飞书|聊天|发消息/iu,
      unless: /正式|落款|署名|抬头|通知|客户/u,
    }),
    line("length", "这条消息写两到四句。", "短消息一长就没人细看。", {
      settles: ["length"],
      unless: /详细|长一点|长篇|长消息|公告|通知|字|段|小作文/u,
    }),
    inventNothing,
  ],
  questions: [
    pick("relation", "发给谁？", ["亲近的人", "熟悉的同事", "顾客"], "这条消息发给：{answer}。", {
      settles: ["audience"],
      unless: /领导|老板|客户|顾客|同事|朋友|闺蜜|爸|妈|老公|老婆|男友|女友|房东|邻居|老师|家长|评价|差评|群/u,
    }),
    pick("detail", "想提到什么？", ["一段共同回忆", "对方做过的事"], "消息里要提到{answer}；细节留方括号由我补。", {
      replaces: ["one-detail"],
      unless: /提到|提一下|告诉|问|说一下|评价|差评/u,
    }),
    tone,
  ],
};

const article: Recipe = {
  opening: null,
  lines: [
    line("point-first", "头三句就给出核心观点，不用“随着……的发展”“在当今社会”开头。", "读者在头几句决定看不看。", {
      unless: new RegExp(`${news.source}|${told.source}|开头|悬念|游记|散文`, "u"),
    }),
    line("concrete-case", "每个要点只配一个具体的例子或场景，讲透再往下写。", "没有例子的道理读完就忘。", {
      unless: new RegExp(`${news.source}|${told.source}|例子|案例|举例|散文`, "u"),
    }),
    line(
      "telling-headings",
      "小标题写成判断句（如“定投胜在省心”），不写“背景”“优势”这类标签。",
      "只扫小标题也能看懂主线。",
      {
        settles: ["form"],
        unless: new RegExp(`${news.source}|小标题|盘点|清单|散文|短文|[1-5]\\d\\d ?字`, "u"),
      },
    ),
    line("useful-end", "结尾给读者一件现在就能做或能决定的事，不复述全文。", "复述等于没写。", {
      unless: new RegExp(`${news.source}|${told.source}|结尾|结语|总结|升华|散文|历史|人物`, "u"),
    }),
    line(
      "invent-no-sources",
      "不编数据、研究、引语和出处；缺依据的地方标“［待补来源］”。",
      "编的数据看上去跟真的一样。",
      {
        unless: /虚构|编造|讽刺|恶搞|假新闻/u,
      },
    ),
  ],
  questions: [
    readerOf("文章", "刚接触这个话题的人", "内行", "正在考虑购买的顾客"),
    pick("angle", "读完有什么收获？", ["能自己动手做", "有个全面了解", "被一个观点说服"], "读者读完应当：{answer}。", {
      unless: /教程|攻略|指南|怎么|如何|观点|评论|科普|测评/u,
    }),
    lengthOf("文章", "800字左右", "1500字左右", "2500字左右"),
  ],
};

const socialPost: Recipe = {
  opening: null,
  lines: [
    line("first-line", "第一行就写读者最在意的那一点，被折叠也看得懂。", "多数平台只露出第一行。", {
      unless: /开头|首句|微博/u,
    }),
    line("one-thing", "整篇只讲一件事，从我给的最具体的细节（一个瞬间、数字或对比）写起。", "什么都讲的帖子会被划走。"),
    line("no-post-phrases", "不用“绝绝子”“家人们谁懂啊”“闭眼入”之类的滥调。", "一看套话就当成广告。", {
      unless: /绝绝子|家人们|谁懂|闭眼入|网络用语|网感|发疯|玩梗/u,
    }),
    line("one-answer", "结尾提一个凭自己经历就能回答的问题，或请读者做一件事。", "有回应，帖子才传得开。", {
      unless: new RegExp(`${feelings.source}|朋友圈|结尾|提问|互动|引导|自嘲|搞笑|段子|签名`, "u"),
    }),
    line("few-hashtags", "话题标签不超过五个，个个贴着这个主题。", "大而泛的标签没人搜。", {
      settles: ["form", "count"],
      unless: new RegExp(`${feelings.source}|朋友圈|标签|话题|公众号|知乎|视频号|签名|#`, "u"),
    }),
  ],
  questions: [
    pick("platform", "发在哪里？", ["小红书", "微信朋友圈", "微博", "抖音"], "发布平台：{answer}。", {
      unless: /小红书|朋友圈|微博|抖音|公众号|视频号|知乎|快手|b站|豆瓣|linkedin|领英|ins|推特|闲鱼/iu,
    }),
    pick("aim", "希望读者做什么？", ["留言", "到店或下单", "收藏转发", "记住我们就好"], "希望读者看完：{answer}。", {
      replaces: ["one-answer"],
      unless: new RegExp(`${feelings.source}|报名|下单|购买|关注|留言|收藏|到店|种草|自嘲`, "u"),
    }),
    pick("voice", "以谁的口吻？", ["我本人", "店铺或公司"], "以{answer}的口吻写。", {
      settles: ["tone"],
      unless: /我|口吻|语气/u,
    }),
  ],
};

const secondHand = /闲鱼|二手|转让|转手|出闲置|[九八七]成新|\d成新/u;
const productDescription: Recipe = {
  opening: null,
  lines: [
    line("true-condition", "成色、瑕疵、配件各写一句，瑕疵照实写在前面。", "瑕疵写清楚，少砍价少退货。", {
      onlyWith: secondHand,
    }),
    line("moment-of-use", "开头写买家用到它的场景或它解决的麻烦，不从产品名写起。", "买家先想到自己，再比参数。", {
      unless: new RegExp(`${secondHand.source}|开头|参数表|只要标题|标题`, "u"),
    }),
    line(
      "fact-to-gain",
      "我给的每个参数（材质、尺寸、容量等），都接一句它让买家得到什么。",
      "光有参数，买家不知道好在哪。",
      {
        unless: secondHand,
      },
    ),
    line(
      "no-empty-praise",
      "不用“高品质”“不二之选”等空话，也不用“最”“第一”“国家级”等极限词。",
      "空话无用，极限词违反广告法。",
      {
        unless: /极限词|广告法|高品质|恶搞|搞笑/u,
      },
    ),
    line("nothing-made-up", "材质、产地、认证、功效和售后，我没给的不要编，留方括号。", "写错一处，换来退货或投诉。", {
      unless: /虚构|编造|恶搞|占位|方括号/u,
    }),
  ],
  questions: [
    readerOf("商品文案", "自己用的人", "买来送人的", "公司采购"),
    pick("difference", "最大的不同在哪？", ["做工用料", "价格", "用起来省事"], "与同类相比，胜在{answer}。", {
      unless: /卖点|特点|优势|区别|不同|独家|唯一|成新/u,
    }),
    pick("place", "放在哪里？", ["淘宝详情页", "小红书", "闲鱼", "宣传册"], "文案用在：{answer}。", {
      settles: ["form"],
      unless: /淘宝|天猫|京东|拼多多|闲鱼|详情页|小红书|抖音|直播|亚马逊|官网|宣传册|包装/u,
    }),
  ],
};

const meeting = /会议|纪要|例会|聊天记录|群聊|讨论|邮件往来|通话|对话/u;
const binding = /合同|协议|条款|保险|保单|租约|隐私政策|须知/u;
const summarize: Recipe = {
  opening: null,
  lines: [
    line("duties-first", "先写我要做什么、付多少、放弃什么、截止哪天，再写其余。", "签字前要知道的就是这些。", {
      onlyWith: binding,
    }),
    line("decided-open-who", "分清已定的、未定的，以及谁在什么时候前做什么。", "没到场的人要的就是这些。", {
      onlyWith: meeting,
      unless: /待办|谁负责|负责人|决议|一句话/u,
    }),
    line("outcome-first", "第一句直接写结论或最要紧的一点，不写“本文介绍了……”。", "“本文介绍了”等于什么也没说。", {
      unless: new RegExp(`${meeting.source}|${binding.source}|${told.source}|时间顺序|逐段|逐章|时间线`, "u"),
    }),
    line("limiting-words", "保留原文的条件、例外和不确定的说法，“可能”不写成“会”。", "少了限定词，意思就变了。", {
      unless: new RegExp(`${told.source}|一句话|标题`, "u"),
    }),
    line("only-material", "只写原文有的内容，不补充背景，不加评价。", "模型自己知道的会混进来。", {
      unless: /看法|观点是|评价|点评|背景|分析|建议|比较|对比|读后感|补充|书评|启发/u,
    }),
  ],
  questions: [
    pick(
      "use",
      "总结用来做什么？",
      ["做决定", "转给没看过原文的人", "学习复习", "判断值不值得读"],
      "这份总结用来{answer}。",
      {
        unless: /决定|转发|转给|汇报|复习|考试|学习|看不看/u,
      },
    ),
    pick("focus", "最想看到什么？", ["结论和数字", "要做的事", "论点和理由"], "重点写{answer}。", {
      unless: /重点|侧重|突出|主要|关键|要点|谁负责/u,
    }),
    lengthOf("总结", "一句话", "五个要点", "200字左右"),
  ],
};

const singleWord = /怎么说|咋说|什么意思|啥意思|怎么读|单词|这个词|这句/u;
const literal = /直译|逐字|逐句|字面/u;
const translate: Recipe = {
  opening: null,
  lines: [
    line("effect-first", "先保住节奏、意境或双关，字面可以变。", "逐字译出来就没味了。", {
      onlyWith: /诗|歌词|广告语|标语|口号|slogan|笑话|双关|台词/iu,
      unless: literal,
    }),
    line("dish-names", "菜名译出主料和做法，让没吃过的人看得懂。", "照字面译会闹笑话。", {
      onlyWith: /菜单|菜名|菜谱/u,
    }),
    line("as-natives-say", "习语、称呼和客套话，换成那种语言的人真会说的话，不逐字对应。", "逐字对应一看就是翻译腔。", {
      unless: new RegExp(`${literal.source}|地道|口语|自然|文言|古文|菜单|json|代码`, "iu"),
    }),
    line(
      "leave-marks",
      "数字、链接、占位符和原有格式照搬；专名有通行译名的用通行译名。",
      "动了占位符，后面就用不了。",
      {
        unless: new RegExp(`${singleWord.source}|换算|人名|译名|音译`, "u"),
      },
    ),
    line("same-terms", "同一个术语从头到尾只用一种译法。", "两种译法会被当成两样东西。", {
      onlyWith: /合同|说明书|论文|摘要|文件|技术|手册|报告|法律|医学|网站|界面/u,
      unless: /术语/u,
    }),
    line("only-translation", "只给译文；某处有两种理解的，在译文下面加一条注。", "可以直接用，疑点也不会被掩盖。", {
      settles: ["form", "explanation"],
      unless: new RegExp(`${singleWord.source}|几种|版本|解释|讲解|为什么|对照|双语|拼音|音标|只|总结|[?？]`, "u"),
    }),
  ],
  questions: [
    pick("language", "译成什么语言？", ["英语", "简体中文", "日语"], "译成{answer}。", {
      settles: ["language"],
      unless: new RegExp(`${foreign.source.replace("|翻译", "")}|中文|汉语|粤语|[译翻]成|[中英日韩法德]译`, "iu"),
    }),
    readerOf("译文", "客户", "熟人", "官方机构", "只有我自己"),
    pick("freedom", "可以多自由？", ["尽量贴近原文", "像母语者直接写的"], "译文应当{answer}。", {
      replaces: ["as-natives-say"],
      unless: new RegExp(`${literal.source}|地道|自然|意译|信达雅|口语`, "u"),
    }),
  ],
};

const lessDuplicate = /降重|查重|重复率|洗稿/u;
const rewrite: Recipe = {
  opening: null,
  lines: [
    line(
      "not-only-synonyms",
      "调换句式、语序和主被动，不要只换同义词；专业术语不动。",
      "只换词会读不通，也降不下来。",
      {
        onlyWith: lessDuplicate,
      },
    ),
    line("reproach-to-request", "把责备和暗讽改成明确的请求，要求的力度不减。", "语气一软，要求常常也丢了。", {
      onlyWith: /委婉|礼貌|客气|友好|温和|缓和|柔和|婉转|得体|别太冲|情商/u,
      unless: /不要太?(?:客气|委婉|礼貌)|别太?(?:客气|委婉|礼貌)/u,
    }),
    line(
      "no-machine-phrases",
      "长短句交错，动词平实，去掉“首先其次最后”“综上所述”“值得注意的是”。",
      "读者正是凭这些认出机器文。",
      {
        onlyWith: /ai|机器|人味|像人|真人|自然/iu,
      },
    ),
    line("own-voice", "只改达到目的所需的地方，读起来仍像原作者写的。", "换了腔调，熟人一眼看出。", {
      unless: new RegExp(`${lessDuplicate.source}|重写|重新写|彻底|完全|风格|口吻|改成|改为|诗|文言|版本|扩写`, "u"),
    }),
    keepFacts,
    onlyResult,
  ],
  questions: [
    pick("problem", "原文哪里不好？", ["语气不对", "意思不清楚", "读着拗口"], "原文的问题：{answer}。", {
      settles: ["tone"],
      unless: new RegExp(`${lessDuplicate.source}|语气|委婉|正式|礼貌|客气|通顺|口语|书面|风格|专业`, "u"),
    }),
    readerOf("新稿", "领导", "客户", "朋友", "不认识的人"),
    pick("freedom", "可以改多少？", ["只动字词", "句子顺序也能动", "除事实外都能改"], "改动范围：{answer}。", {
      replaces: ["own-voice"],
      unless: /只改|重写|彻底|完全|稍微|略微|保持|不要改|别改/u,
    }),
  ],
};

const beyondErrors = /润色|改写|优化|通顺|流畅|地道|文采|提升|完善|专业|修改得|改好|重写/u;
const proofread: Recipe = {
  opening: null,
  lines: [
    line("errors-only", "只改错别字、语病和标点；没错的用词和语气不动。", "不然拿回来的是别人的文章。", {
      unless: beyondErrors,
    }),
    line("list-of-changes", "先给改好的全文，再逐条列出改动，不明显的附理由。", "既能直接用，也能学到错在哪。", {
      settles: ["form", "explanation"],
      unless: /只|直接|列出|标出|标红|标注|对吗|为什么|解释/u,
    }),
    line("one-usage", "“的、地、得”用对，全角半角标点和数字写法全文统一。", "这些地方最容易漏看。", {
      unless: new RegExp(`${foreign.source}|代码|json|的地得|标点`, "iu"),
    }),
    line("leave-special", "人名、引文、术语和有意的方言口语不改。", "校对最常在这里改错。", {
      unless: /方言|口语|引文|引用/u,
    }),
    line("doubts-below", "拿不准原意或疑似事实有误的，不擅自改，在文末单独指出。", "猜着改可能把意思改反。", {
      settles: ["form", "explanation"],
      unless: /只|直接给/u,
    }),
  ],
  questions: [
    pick("depth", "改到什么程度？", ["只改错误", "不顺的句子也改", "整体润色"], "修改程度：{answer}。", {
      replaces: ["errors-only"],
      unless: new RegExp(`${beyondErrors.source}|只改|错别字`, "u"),
    }),
    readerOf("文稿", "领导", "客户", "老师", "公众"),
    pick("show", "改动怎么呈现？", ["只给改好的全文", "文末列出改动", "改动处加粗"], "改动的呈现方式：{answer}。", {
      settles: ["form", "explanation"],
      replaces: ["list-of-changes", "doubts-below"],
    }),
  ],
};

const explain: Recipe = {
  opening: null,
  lines: [
    line("best-supported", "若有几种说法，讲明哪种依据最充分，哪种只是猜测。", "流行的说法听起来都一样肯定。", {
      onlyWith: /为什么|为啥|为何|原因|怎么会|怎么形成/u,
      unless: new RegExp(`${childOrLoss.source}|这题|我选`, "u"),
    }),
    line("core-first", "先用一两句说清核心，再讲背景、来历和例外。", "先有主干，细节才放得进去。", {
      unless: new RegExp(`${oneBreath.source}|${childOrLoss.source}|历史|来历|由来|一步步|从头|这题`, "u"),
    }),
    line("one-example", "用一个具体例子讲到底，能带数字的带上数字。", "一个例子讲透，胜过点到几个。", {
      settles: ["form"],
      unless: new RegExp(`${oneBreath.source}|去世|过世|离世|例子|举例|比喻|打比方|为什么|为啥|这题`, "u"),
    }),
    line("misunderstanding", "点出最常被误解的一处，说明实际是怎样。", "一知半解不点破就一直在。", {
      settles: ["length"],
      unless: new RegExp(`${oneBreath.source}|${childOrLoss.source}|误区|误解|我的|这题`, "u"),
    }),
    line("terms", "术语第一次出现时，当场用大白话解释。", "一个词不懂，后面全断。", {
      settles: ["audience", "length"],
      unless: new RegExp(`${childOrLoss.source}|大白话|说人话|通俗|术语|专业|深入`, "u"),
    }),
  ],
  questions: [
    pick("audience", "讲给谁听？", ["完全没接触过的人", "要考试的学生", "内行", "十岁孩子"], "讲给{answer}听。", {
      settles: ["audience"],
      replaces: ["terms"],
      unless: new RegExp(`${childOrLoss.source}|给.{1,6}(?:讲|说|解释|听)|小白|外行|爸|妈|老人`, "u"),
    }),
    pick("depth", "讲到多深？", ["只要大意", "讲清原理", "连公式和细节一起讲"], "深度：{answer}。", {
      settles: ["length"],
      unless: new RegExp(`${oneBreath.source}|详细|深入|通俗|大白话|说人话|啥`, "u"),
    }),
    pick("known", "卡在哪里？", ["基本概念没懂", "懂了但不会用", "总记不住"], "我的情况：{answer}。", {
      unless: /看不懂|没懂|不明白|卡在|我知道|我理解|记不住|这题|我选/u,
    }),
  ],
};

const venture = /创业|生意|副业|运营|营销|推广|账号|开店|摆摊|赚钱|项目|产品|引流|涨粉/u;
const brainstorm: Recipe = {
  opening: null,
  lines: [
    line("different-in-kind", "点子之间路数不同，谁都会先想到的几个不要。", "十个差不多的点子等于一个。", {
      unless: /经典|传统|类似|常规|保守|大众/u,
    }),
    line("what-makes-it-work", "每个点子用一句话写出在我这个情况下能成的关键细节。", "没有细节的点子谁都能用。", {
      settles: ["form", "length"],
      unless: new RegExp(`${names.source}|${told.source}`, "u"),
    }),
    line("catch", "每个点子写出最大的难处，以及一周内低成本试一次的办法。", "难处决定哪个值得细想。", {
      settles: ["form", "length"],
      onlyWith: venture,
      unless: new RegExp(`${names.source}|${told.source}`, "u"),
    }),
    line("rough-cost", "每个点子估一下大致花费。", "超预算的点子等于没有。", {
      settles: ["form"],
      onlyWith: /预算|便宜|省钱|[\d百千万](?:元|块)|以内/u,
      unless: /不花钱|免费|价格|字以内|分钟以内/u,
    }),
    line("your-two", "最后挑出你会先试的两个，各用一句话说理由。", "有个选择才好讨论。", {
      settles: ["form", "explanation"],
      unless: new RegExp(`${told.source}|排序|排名|最好的|只要一个|一个点子`, "u"),
    }),
  ],
  questions: [
    pick("for-whom", "给谁用？", ["我自己", "孩子", "同事团队", "顾客"], "这些点子面向：{answer}。", {
      settles: ["audience"],
      unless: /送|给|为|男友|女友|老公|老婆|爸|妈|孩子|学生|团队|公司|客户|账号/u,
    }),
    pick("effort", "能投入多少？", ["几乎不花钱", "一点钱和半天时间", "钱和时间都充足"], "每个点子的投入：{answer}。", {
      unless: new RegExp(`${names.source}|${told.source}|预算|便宜|省钱|免费|[元块]`, "u"),
    }),
    pick("taste", "可以多出格？", ["稳妥", "新鲜但做得到", "天马行空"], "点子的尺度：{answer}。", {
      settles: ["tone"],
      unless: /创意|有趣|新颖|稳妥|奇葩|脑洞|特别|与众不同/u,
    }),
  ],
};

const code: Recipe = {
  opening: null,
  lines: [
    line(
      "dry-run",
      "默认只列出将要改动的文件，加参数才真正执行；绝不悄悄覆盖文件。",
      "规则错一点，所有文件一起遭殃。",
      {
        onlyWith:
          /(?:重命名|改名|删除|删掉|移动|整理|清理|归类).{0,20}(?:文件|照片|图片|目录)|(?:文件|照片|图片|目录).{0,20}(?:重命名|改名|删除|移动|整理|清理|归类)/u,
      },
    ),
    line("secrets", "密钥、密码和 token 从环境变量读取，不写进代码。", "代码会外传，密钥也跟着走。", {
      onlyWith: /机器人|token|密钥|登录|邮件|邮箱|api|数据库|webhook|钉钉|飞书/iu,
      unless: /环境变量|密码强度|生成.{0,4}密码|校验|验证|正则/u,
    }),
    line("network-failure", "每个网络请求设超时，失败或返回为空时怎么办写进代码。", "没有超时的程序会一直卡住。", {
      onlyWith: /爬虫|爬取|爬|抓取|接口|api|下载|请求|http/iu,
      unless: /爬楼梯|超时/u,
    }),
    line("hard-inputs", "空值、缺失、重复和格式错误的输入如何处理，在代码里定下来。", "这类代码总在这些地方出错。", {
      onlyWith: /文件|csv|excel|xlsx|json|表格|读取|解析|输入|列表|数组|导入|合并|转换|校验|pdf/iu,
      unless: /最简|简单|伪代码|一行|力扣|leetcode|画图/iu,
    }),
    line("named-settings", "路径、文件名、数量等以后会改的值，放在代码最上方的常量里。", "不用通读代码就能改。", {
      onlyWith: /脚本|爬虫|爬|机器人|批量|自动|定时|小工具/u,
      unless: /一行|命令行参数|配置文件/u,
    }),
    line("one-call", "在末尾用注释写一次小输入的调用和预期结果。", "拿来就能试。", {
      settles: ["explanation"],
      onlyWith: /函数|方法|算法|类/u,
      unless: /测试|示例|例子|只要代码|只输出|分类|各类|种类/u,
    }),
  ],
  questions: [
    pick("language", "用什么编程语言？", ["Python 3", "JavaScript", "Shell"], "用 {answer} 编写。", {
      settles: ["language"],
      unless:
        /python|java|js|\bts\b|typescript|c\+\+|c#|c语言|go|rust|php|vba|shell|bash|matlab|swift|kotlin|sql|html|vue/iu,
    }),
    pick("where", "在哪里运行？", ["Windows", "Mac 或 Linux", "无人值守的服务器", "浏览器"], "运行环境：{answer}。", {
      unless: /windows|mac|linux|服务器|浏览器|vba|excel|小程序|单片机|力扣|leetcode|安卓|函数|算法|作业/iu,
    }),
    question(
      "reader",
      "以后谁来维护？",
      {
        "我，新手": "我刚学编程：每段写注释，用最直白的写法。",
        "我，有经验": "我常写代码：只注释出人意料的地方。",
        团队: "由团队维护：写类型、拆小函数，对外接口写文档。",
      },
      "代码由{answer}维护。",
      { settles: ["audience", "explanation"] },
    ),
  ],
};

export const chineseBook: LanguageBook = {
  label: "要求：",
  recipes: {
    email,
    message,
    article,
    "social-post": socialPost,
    "product-description": productDescription,
    summarize,
    translate,
    rewrite,
    proofread,
    explain,
    brainstorm,
    code,
  },
  gaps: {},
  collision: {
    ask: "“{first}”和“{second}”有冲突，以哪个为准？",
    line: "“{first}”与“{second}”无法兼顾时，以“{first}”为准。",
    own: "两者冲突时：{answer}。",
  },
};
