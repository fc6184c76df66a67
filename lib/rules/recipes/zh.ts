import type { LanguageBook } from "../recipe";
import { chineseEveryday } from "./everyday/zh";
import { recipe } from "./read-recipe";
import { chineseSorts } from "./sorts/zh";

const feelings = "分手|表白|情书|喜欢的人|前任|慰问|吊唁|去世|过世|悼念|葬礼|节哀|安慰";
const childOrLoss = "孩子|小孩|儿童|宝宝|幼儿|小学|岁|去世|过世|离世";
const news = "新闻|消息稿|通讯稿|通知|公告|简讯|喜报|讣告";
const oneBreath = "一句话|一两句|两句话|三句话|简单说|简短|简要";
const told = "小说|故事|剧情|电影|电视剧|诗|童话";
const names = "名字|起名|取名|标题|口号|题目|选题|网名|昵称";
const foreign = String.raw`英文|英语|日文|日语|韩文|韩语|法语|德语|俄语|西班牙|外语|翻译|\b(?:english|japanese)\b`;
const secondHand = String.raw`闲鱼|二手|转让|转手|出闲置|[九八七]成新|\d成新`;
const meeting = "会议|纪要|例会|聊天记录|群聊|讨论|邮件往来|通话|对话";
const binding = "合同|协议|条款|保险|保单|租约|隐私政策|须知";
const singleWord = "怎么说|咋说|什么意思|啥意思|怎么读|单词|这个词|这句";
const literal = "直译|逐字|逐句|字面";
const lessDuplicate = "降重|查重|重复率|洗稿";
const beyondErrors = "润色|改写|优化|通顺|流畅|地道|文采|提升|完善|专业|修改得|改好|重写";

const inventNothing = String.raw`- invent-nothing: 姓名、日期、金额和承诺，我没给的不要编，用方括号留空，如［日期］。
  编出来的细节不易察觉，发出去就收不回来。
  unless: 虚构|编一个|编造|模板|范文|示例|假设|随便编|占位|方括号|留空`;

export const chineseBook: LanguageBook = {
  label: "要求：",
  gaps: {},
  collision: {
    ask: "“{first}”和“{second}”有冲突，以哪个为准？",
    line: "“{first}”与“{second}”无法兼顾时，以“{first}”为准。",
    own: "两者冲突时：{answer}。",
  },
  sorts: chineseSorts,
  recipes: {
    ...chineseEveryday,
    email: recipe`
      - every-point: 逐一回应来信里的每个问题和要求；我没给答案的，用方括号留空。
        漏掉一问，就要多来回一次。
        only with: 回复|回信|回邮件|回一封|怎么回|答复|来信|来邮
      ${inventNothing}
      - purpose-first: 邮件头两句交代事由；有求于对方的，写明要对方做什么、最晚何时。
        收件人看头两句决定回不回。
        unless: ${feelings}|请假|病假|开头|群发|推广|开发信|客气|委婉|礼貌|温和
      - subject-line (form): 邮件上方单列主题，不超过20字，写出具体事项。
        主题决定邮件会不会被打开。
        unless: ${feelings}|主题行|邮件标题|回复|回信|怎么回|只要正文|只写正文
      - no-stock-phrases: 不写“百忙之中打扰”“如有任何问题请随时联系”之类的套话。
        套话占掉最先被看到的位置。
        unless: ${feelings}|${foreign}|公文|非常正式|客套|百忙
    `,
    message: recipe`
      - answer-review: 针对评价里说的那件具体的事回应，结尾给出联系方式，我没给就留方括号。
        别的顾客都在看商家怎么答。
        only with: 差评|好评|评价|点评|评论
        unless: 求好评|邀请|请.{0,6}评价
      - one-version (count): 只给一个可以直接发出去的版本，前后不加别的话。
        在几份草稿里挑，又多一件事。
        only with: 写|微信|短信|消息|信息
        unless: 几个|几条|多个|版本|建议|怎么|如何
      - my-facts: 只用我说过的内容：不编理由、日期和承诺；缺什么就留方括号 [ ]。
        编出来的东西还得一处处找出来删掉。
        only with: 写|微信|短信|消息|信息
        unless: 生日|祝|感谢|新年|康复|结婚|毕业|慰问|吊唁|去世|节哀
      - nocard: 不用贺卡上人人都写的套话。
        那种话没人细看。
        only with: 生日|祝|感谢|新年|康复|结婚|毕业
    `,
    article: recipe`
      - point-first: 头三句就给出核心观点，不用“随着……的发展”“在当今社会”开头。
        读者在头几句决定看不看。
        unless: ${news}|${told}|开头|悬念|游记|散文
      - concrete-case: 每个要点只配一个具体的例子或场景，讲透再往下写。
        没有例子的道理读完就忘。
        unless: ${news}|${told}|例子|案例|举例|散文
      - telling-headings (form): 小标题写成判断句（如“定投胜在省心”），不写“背景”“优势”这类标签。
        只扫小标题也能看懂主线。
        unless: ${news}|小标题|盘点|清单|散文|短文|[1-5]\d\d ?字
      - useful-end: 结尾给读者一件现在就能做或能决定的事，不复述全文。
        复述等于没写。
        unless: ${news}|${told}|结尾|结语|总结|升华|散文|历史|人物
      ? length (length): 要多长？ // 文章的篇幅：{answer}。
        800字左右 | 1500字左右 | 2500字左右
        unless: \d ?(?:字|句|段|行|分钟)|[一二两三四五六七八九十百千] ?(?:字|句|段|行)|简短|详细
    `,
    "social-post": recipe`
      - first-line: 第一行就写读者最在意的那一点，被折叠也看得懂。
        多数平台只露出第一行。
        unless: 开头|首句|微博
      - no-post-phrases: 不用“绝绝子”“家人们谁懂啊”“闭眼入”之类的滥调。
        一看套话就当成广告。
        unless: 绝绝子|家人们|谁懂|闭眼入|网络用语|网感|发疯|玩梗|朋友圈
      - one-answer: 结尾提一个凭自己经历就能回答的问题，或请读者做一件事。
        有回应，帖子才传得开。
        unless: ${feelings}|朋友圈|结尾|提问|互动|引导|自嘲|搞笑|段子|签名
      - few-hashtags (form, count): 话题标签不超过五个，个个贴着这个主题。
        大而泛的标签没人搜。
        unless: ${feelings}|朋友圈|标签|话题|公众号|知乎|视频号|签名|#
      - kinds (count): 给五条不同类型的：冷幽默的、温情的、双关的、像说话的、不超过五个字的。
        十条一样等于一条。
        only with: 文案|配文
      ? platform: 发在哪里？ // 发布平台：{answer}。
        小红书 | 微信朋友圈 | 微博 | 抖音
        unless: 小红书|朋友圈|微博|抖音|公众号|视频号|知乎|快手|b站|豆瓣|linkedin|领英|ins|推特|闲鱼
    `,
    "product-description": recipe`
      - true-condition: 成色、瑕疵、配件各写一句，瑕疵照实写在前面。
        瑕疵写清楚，少砍价少退货。
        only with: ${secondHand}
      - moment-of-use: 开头写买家用到它的场景或它解决的麻烦，不从产品名写起。
        买家先想到自己，再比参数。
        unless: ${secondHand}|开头|参数表|只要标题|标题|民宿|公寓|房间|房源|airbnb|出租|场地
      - fact-to-gain: 我给的每个参数（材质、尺寸、容量等），都接一句它让买家得到什么。
        光有参数，买家不知道好在哪。
        unless: ${secondHand}|民宿|公寓|房间|房源|airbnb|出租|场地
      - no-empty-praise: 不用“高品质”“不二之选”等空话，也不用“最”“第一”“国家级”等极限词。
        空话无用，极限词违反广告法。
        unless: 极限词|广告法|高品质|恶搞|搞笑
      - nothing-made-up: 材质、产地、认证、功效和售后，我没给的不要编，留方括号。
        写错一处，换来退货或投诉。
        unless: 虚构|编造|恶搞|占位|方括号
    `,
    summarize: recipe`
      - outcome-first: 第一句直接写结论或最要紧的一点，不写“本文介绍了……”。
        “本文介绍了”等于什么也没说。
        unless: ${meeting}|${binding}|${told}|时间顺序|逐段|逐章|时间线
      - limiting-words: 保留原文的条件、例外和不确定的说法，“可能”不写成“会”。
        少了限定词，意思就变了。
        unless: ${told}|一句话|标题
        needs: material
      - only-material: 只写原文有的内容，不补充背景，不加评价。
        模型自己知道的会混进来。
        unless: 看法|观点是|评价|点评|背景|分析|建议|比较|对比|读后感|补充|书评|启发
        needs: material
      ? length (length): 要多长？ // 总结的篇幅：{answer}。
        一句话 | 五个要点 | 200字左右
        unless: \d ?(?:字|句|段|行|分钟)|[一二两三四五六七八九十百千] ?(?:字|句|段|行)|简短|详细
    `,
    translate: recipe`
      - as-natives-say: 习语、称呼、菜名等换成那种语言的人真会用的说法，不逐字对应。
        逐字对应一看就是翻译腔。
        unless: ${literal}|地道|口语|自然|文言|古文|json|代码
      - leave-marks: 数字、链接、占位符和原有格式照搬；专名有通行译名的用通行译名。
        动了占位符，后面就用不了。
        unless: ${singleWord}|换算|人名|译名|音译
      - same-terms: 同一个术语从头到尾只用一种译法。
        两种译法会被当成两样东西。
        only with: 合同|说明书|论文|摘要|文件|技术|手册|报告|法律|医学|网站|界面
      - only-translation (form, explanation): 只给译文；某处有两种理解的，在译文下面加一条注。
        可以直接用，疑点也不会被掩盖。
        unless: ${singleWord}|几种|版本|解释|讲解|为什么|对照|双语|拼音|音标|只|总结|[?？]
    `,
    rewrite: recipe`
      - not-only-synonyms: 调换句式、语序和主被动，不要只换同义词；专业术语不动。
        只换词会读不通，也降不下来。
        only with: ${lessDuplicate}
      - reproach-to-request: 把责备和暗讽改成明确的请求，要求的力度不减。
        语气一软，要求常常也丢了。
        only with: 委婉|礼貌|客气|友好|温和|缓和|柔和|婉转|得体|别太冲|情商
        unless: 不要太?(?:客气|委婉|礼貌)|别太?(?:客气|委婉|礼貌)
      - no-machine-phrases: 长短句交错，动词平实，去掉“首先其次最后”“综上所述”“值得注意的是”。
        读者正是凭这些认出机器文。
        only with: (?<![a-z])ai(?![a-z])|机器|人味|像人|真人|自然
      - keep-facts: 原文里的姓名、数字、日期、条件和承诺一律不变。
        换说法时最容易把承诺改走样。
        unless: 匿名|脱敏|替换|换成|虚构|改(?:名字|日期|数字)
      - only-result (form, explanation): 只给成稿全文，前后不加说明。
        可以直接复制使用。
        unless: 几个|几种|多个|版本|\d ?版|解释|说明|为什么|理由|原因|列出|标出|标注|对比|建议|意见|怎么|如何|哪里|吗|[?？]
    `,
    proofread: recipe`
      - errors-only: 只改错别字、语病和标点；没错的用词和语气不动。
        不然拿回来的是别人的文章。
        unless: ${beyondErrors}
      - list-of-changes (form, explanation): 先给改好的全文，再逐条列出改动，不明显的附理由。
        既能直接用，也能学到错在哪。
        unless: 只|直接|列出|标出|标红|标注|对吗|为什么|解释
        needs: long-material
      - one-usage: “的、地、得”用对，全角半角标点和数字写法全文统一。
        这些地方最容易漏看。
        unless: ${foreign}|代码|json|的地得|标点
      - doubts-below (form, explanation): 拿不准原意或疑似事实有误的，不擅自改，在文末单独指出。
        猜着改可能把意思改反。
        unless: 只|直接给
        needs: long-material
      ? depth: 改到什么程度？ // 修改程度：{answer}。
        只改错误 | 不顺的句子也改 | 整体润色
        unless: ${beyondErrors}|只改|错别字
        replaces: errors-only
    `,
    explain: recipe`
      - example: 用一个带名称或数字的具体例子从头讲到尾。
        它把各部分连在一起。
        unless: 区别|不同|差别
      - best-supported: 若有几种说法，讲明哪种依据最充分，哪种只是猜测。
        流行的说法听起来都一样肯定。
        only with: 为什么|为啥|为何|原因|怎么会|怎么形成
        unless: ${childOrLoss}|这题|我选
      - misunderstanding (length): 点出最常被误解的一处，说明实际是怎样。
        一知半解不点破就一直在。
        unless: ${oneBreath}|${childOrLoss}|误区|误解|我的|这题|我觉得|我总|害怕|担心
      - plain-start: 先用一句从没听说过的人也能懂的话说明它是什么。
        后面都靠这一句。
      ? audience (audience): 讲给谁听？ // 讲给{answer}听。
        完全没接触过的人 | 要考试的学生 | 内行 | 十岁孩子
        unless: ${childOrLoss}|给.{1,6}(?:讲|说|解释|听)|小白|外行|爸|妈|老人
      ? depth (length): 讲到多深？ // 深度：{answer}。
        只要大意 | 讲清原理 | 连公式和细节一起讲
        unless: ${oneBreath}|详细|深入|通俗|大白话|说人话|啥|孩|岁|小学
    `,
    brainstorm: recipe`
      - different-in-kind: 点子之间路数不同，不要同一个点子换说法。
        十个差不多的点子等于一个。
        unless: 经典|传统|类似|常规|保守|大众|菜谱|食谱|三餐|晚饭|午饭|晚餐|一周
      - what-makes-it-work (form, length): 每个点子用一句话写出能成的关键细节。
        没有细节的点子谁都能用。
        unless: ${names}|${told}|菜谱|食谱|三餐|晚饭|午饭|晚餐|一周
      - catch (form, length): 每个点子写出最大的难处，以及一周内低成本试一次的办法。
        难处决定哪个值得细想。
        only with: 创业|生意|副业|运营|营销|推广|账号|开店|摆摊|赚钱|项目|产品|引流|涨粉
        unless: ${names}|${told}
      - two (form): 把你自己会选的两个放在最前，各用一句话说明理由。
        一个选择比一张单子更好讨论。
      ? effort: 能投入多少？ // 每个点子的投入：{answer}。
        几乎不花钱 | 一点钱和半天时间 | 钱和时间都充足
        only with: 礼物|生日|派对|聚会|约会|团建|纪念日
        unless: ${names}|${told}|预算|便宜|省钱|免费|[元块]
      ? taste (tone): 可以多出格？ // 点子的尺度：{answer}。
        稳妥 | 新鲜但做得到 | 天马行空
        only with: 礼物|生日|派对|聚会|约会|团建|纪念日
        unless: 创意|有趣|新颖|稳妥|奇葩|脑洞|特别|与众不同
    `,
    code: recipe`
      - dry-run: 默认只列出将要改动的文件，加参数才真正执行；绝不悄悄覆盖文件。
        规则错一点，所有文件一起遭殃。
        only with: (?:重命名|改名|删除|删掉|移动|整理|清理|归类).{0,20}(?:文件|照片|图片|目录)|(?:文件|照片|图片|目录).{0,20}(?:重命名|改名|删除|移动|整理|清理|归类)
      - secrets: 密钥、密码和 token 从环境变量读取，不写进代码。
        代码会外传，密钥也跟着走。
        only with: 机器人|token|密钥|登录|邮件|邮箱|api|数据库|webhook|钉钉|飞书
        unless: 环境变量|密码强度|生成.{0,4}密码|校验|验证|正则
      - network-failure: 每个网络请求设超时，失败或返回为空时怎么办写进代码。
        没有超时的程序会一直卡住。
        only with: 爬(?!楼|坡)|抓取|接口|api|下载(?!文件夹|目录|夹)|请求|http
        unless: 爬楼梯|超时
      - hard-inputs: 空值、缺失、重复和格式错误的输入如何处理，在代码里定下来。
        这类代码总在这些地方出错。
        only with: 文件|csv|excel|xlsx|json|表格|读取|解析|输入|列表|数组|导入|合并|转换|校验|pdf
        unless: 最简|简单|伪代码|一行|力扣|leetcode|画图
      - one-call (explanation): 在末尾用注释写一次小输入的调用和预期结果。
        拿来就能试。
        only with: 函数|方法|算法|类
        unless: 测试|示例|例子|只要代码|只输出|分类|各类|种类
      ? language (language): 用什么编程语言？ // 用 {answer} 编写。
        Python 3 | JavaScript | Shell
        unless: python|java|js(?!on)|\bts\b|typescript|c\+\+|c#|c语言|go|rust|php|vba|shell|bash|matlab|swift|kotlin|sql|html|vue
    `,
  },
};
