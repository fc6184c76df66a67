import type { RecipeBook } from "../../recipe";
import { recipe } from "../read-recipe";

/** Chinese recipes of fewer lines, for kinds that are asked for in private life. */
export const chineseEveryday: RecipeBook = {
  "how-to": recipe`
    - numbered-steps (form, length): 按编号写步骤，给出确切的用量、时间和设置，每步说明做对了会看到什么。
      “适量”“一会儿”等于没说。
      unless: 老板|领导|同事|邻居|室友|朋友|房东|聊|谈|睡|自信|定价|价格|报价|格式|引用
    - ready: 第一步之前先说明要备好什么。
      做到一半才发现就晚了。
    - mistake: 指出多数人出错的那一步，以及怎么补救。
      说明书一般不写这个。
  `,
  advise: recipe`
    - tips (count, form): 给出五条，最有效的放最前，每条附一个针对这种情况的例子。
      二十条泛泛的建议没有用。
      only with: 建议|技巧
    - commit (count, form): 前两句就给出一个明确建议，再说分量最重的两个理由。
      只列因素，还是没法决定。
      only with: 要不要|该不该|应该|值得|还是|晚不晚|好不好
      unless: 点子|技巧|疼|痛|发烧|症状|礼物
    - first: 说清今天就能做的第一步，给出原话、分量或时间。
      今天能开始的才会开始。
    - little: 指出常被推荐但作用不大的做法。
      可以省下这份力气。
    - what-would-change (length): 说明哪个情况若不同，建议就会反过来。
      是否如此只有我知道。
      unless: 点子|技巧|疼|痛|发烧|症状|礼物
  `,
  compare: recipe`
    - root: 先说那个决定其他差别的根本区别。
      懂了它，其余可以推出来。
      unless: 优缺点|利弊|优势
    - case: 再用同一个具体例子（带数字或名称）分别走一遍，看结果哪里不同。
      定义放在一起看着差不多。
    - whom: 各用一句话说明：什么人、什么情况选这个，什么情况选另一个。
      问的人多半想知道这个。
  `,
  recipe: recipe`
    - recipe-form (form): 先写几人份和总时间，再写用料（克或勺），最后按编号写步骤，每步写分钟数和做好的标志。
      火力不同，光看分钟不准。
      unless: 能做什么|做什么|一周|菜单|鸡尾酒|点子|主意|推荐
    - where-it-fails (length): 指出这道菜最容易失败的一步，以及怎么补救。
      菜谱一般不写这个。
      unless: 能做什么|做什么|一周|菜单|鸡尾酒|沙拉|点子|主意|推荐
    - three-then-one (count, form): 先列三道能做的菜和各自时间，再把最快的一道完整写出来。
      只给一道可能正好不想吃。
      only with: 能做什么|做什么
    - swap: 指出哪两样食材可以替换或省去，哪一样不行。
      总有一样缺着。
      unless: 能做什么|做什么|一周|菜单|鸡尾酒|点子|主意|推荐
    - only: 主要用我说的食材和一般厨房都有的东西，其他的标明需要买。
      谁也不想先去买菜。
      only with: 能做什么|做什么
  `,
  trip: recipe`
    - weakest-traveller: 每天按体力最差的人安排：步行、台阶、休息、吃饭。
      一个人累了，全家的行程就停了。
      only with: 孩子|宝宝|父母|爸妈|老人|爷爷|奶奶|外公|外婆|轮椅|孕|岁
    - near-together: 每半天只排相邻的地方，写明怎么去下一处、要多久。
      来回横穿城市就浪费半天。
      unless: 自驾|徒步|骑行|房车
    - book-and-check (length): 写明哪些要提前多久预订；开放时间和票价标注“需核实”。
      模型知道的可能已过时。
    - rain: 每天给一个下雨或走累时的备选。
      没有一天会完全照计划。
  `,
  naming: recipe`
    - different-kinds: 各个名字类型要不同：有直说的，有意象的，有出人意料的。
      一个思路的二十种变化等于没得选。
      unless: 宝宝|孩子|女儿|儿子|猫|狗|殡
    - own-choice (explanation, form): 说出你自己会选的两个，各用一句话说明理由。
      有理由的选择，不同意也有帮助。
      unless: 只要|只需|仅
    - why (explanation): 每个后面用几个字说明它让人想到什么。
      能看出哪个值得再想想。
    - notlist: 不要那些随处可见、人人都会想到的。
      那些早被用了。
  `,
  list: recipe`
    - surely-real: 只列确实存在的，附作者和年份；宁少勿疑。
      编造的书名看起来像真的。
      only with: 书|小说|电影|剧|歌|播客|游戏|专辑|纪录片
    - reason-to-choose (form, length, explanation): 每一项用几个字说明为什么选它。
      光有名字还得一个个查。
      unless: 所有|全部|近义词|单词|名字
    - lesser: 至少三分之一选大家不常提到的。
      有名的我已经知道。
    - two (form): 把你自己会选的两个放在最前，各用一句话说明理由。
      一个选择比一张单子更好讨论。
  `,
  quiz: recipe`
    - answers-apart (form, explanation): 答案统一放在最后，每个附一句理由。
      先做题，再对答案。
      unless: 答案|解析|考我|问我|卡片
    - beyond-dispute: 只出答案唯一、没有争议、不随时间变化的题。
      有争议的答案会扫兴。
      unless: 开放|观点|谜语|脑筋急转弯
    - levels: 由易到难排列，并标出每题的难度。
      人人能答一些，没人全会。
  `,
  story: recipe`
    - want-and-obstacle: 开头不久就写出主角想要什么、被什么挡住。
      没有愿望，故事就是流水账。
      unless: 对话|场景|开头|两句
    - end-by-choice: 让主角用自己的行动结束故事，不要把道理说出来。
      靠巧合或说教收尾让人失望。
      unless: 道理|寓意|结尾|开头|场景|章
    - detail: 选只有在场的人才会注意到的细节，不用常见的那些。
      常见的放在哪里都行。
  `,
  poem: recipe`
    - concrete-images: 用看得见、听得到、摸得着的东西来写，不用“灵魂”“永恒”之类的大词。
      大词谁都会写。
      unless: 俳句|说唱|儿歌|灵魂|永恒
    - persons-details: 把我给的每个细节都写进去，不要编造回忆。
      打动人的是独有的细节。
      only with: 给我|生日|婚礼|纪念日|退休|告别
    - turn: 结尾看待所写之物的眼光要和开头不同，但不说教。
      只堆意象的诗不会动。
    - order: 押韵处保持自然语序，宁可近韵，不要拗口。
      拗口说明是先有了韵。
  `,
  "training-plan": recipe`
    - week-table (form): 用表格：哪天、练什么、多少、休息多久。
      当天还要想的就不会做。
      unless: 狗|猫|今天|一次
    - after-a-gap: 写明漏练一周后怎么接上。
      多数计划停在第一次中断。
      only with: \d|周|个月|[一二三四六八]个?月
      unless: 今天|一次|狗|猫
    - notice: 说明两周后看什么知道有效，没效时改什么。
      第一版从来不会正好。
    - baddays: 说明状态差的日子哪些可以不做，哪些不能省。
      排满的计划撑不过三天。
  `,
  "formal-letter": recipe`
    - demand-and-date: 第一句说明这是什么信、要求什么、期限是哪天；我没给的写[日期]。
      没有要求和期限的信会被放着。
      unless: 推荐|邀请|感谢|慰问|吊唁
      only with: 投诉|索赔|退款|赔偿|申诉|异议|催款|维权|要求
    - brackets: 需要我补充的用[方括号]标出。
      编造的细节容易看漏。
    - short (length): 第一句写明事由和日期，全文不超过200字。
      这样才会有人办。
      unless: 请假
    - law: 不要引用我没有提到的法律或条款。
      编造的比没有更糟。
      unless: 请假
  `,
  "cover-letter": recipe`
    - proofs: 挑出这个职位最看重的两三点，各用我做过的一件事证明；缺的用[方括号]。
      没有证据的话每封信里都有。
    - strongest-match: 用最有力的理由开头，不用“您好，我想应聘”。
      第一句决定对方看不看下去。
      unless: 开头
    - place: 用一句话说明为什么偏偏是这个岗位，依据我给的信息，没有就留空标出。
      否则这封信投哪里都行。
  `,
  speech: recipe`
    - one-story: 从我写的内容里讲一件关于这个人的小事；没有就留出标明的位置。
      故事让人记住，编的会被听出来。
      only with: 婚礼|生日|退休|告别|葬礼|毕业
    - one-breath: 为了听而写：一句不超过一口气，列举不超过三项。
      听的人没法回头看。
      only with: 演讲|致辞|发言|讲话|讲稿|悼词|祝酒
  `,
};
