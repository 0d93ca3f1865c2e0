/**
 * Numbers that count nothing. Written for this project: set phrases of official language, and the words around a
 * length of time that is no statistic.
 */

/** Phrases that start with a numeral and a measure word, or with two numerals. */
// biome-ignore format: a table
export const setPhrases: readonly string[] = [
	"四个全面", "四个意识", "四个自信", "四个最严", "四个伟大", "四个服务", "四个坚持", "四个面向", "四个革命", "四个现代化", "四个不摘", "两个维护", "两个确立", "两个毫不动摇", "两个大局", "两个结合", "两个一百年", "两个文明", "两个务必", "两个健康", "三个代表", "三个务必", "三个区分开来", "三个面向", "三个转变", "五个一", "三个一", "五个统筹",
	"八项规定", "四项基本原则", "三项机制", "三次分配", "三次产业", "三条红线", "三类股东", "六个一", "五类车", "一件事", "一个中心", "两个基本点", "三区三州", "三人行", "三人成虎", "四处", "五处", "三番五次", "三国", "五台山", "三台县", "九台区", "七台河", "五家渠", "三家村", "三门峡", "一次性", "两地三", "十人十", "千家万户", "万家灯火", "百家争鸣", "百家讲坛", "三天打鱼", "五个字", "两件套", "四件套", "三件套", "三位一体", "五位一体", "两天一夜", "两地分居", "六项精益", "两部制", "十项全能",
];

/** In front of 一件, 一项: one of something is counted there, and not merely named. */
// biome-ignore format: a table
export const beforeCountedOne: readonly string[] = ["各有", "各", "其中", "仅", "只有", "仅有", "新增", "获得", "另有", "还有", "移送", "立案", "结案", "拥有", "共有", "增加", "减少", "多", "少"];

/** In front of a length of time that is a deadline, a stretch of a calendar or a programme. */
// biome-ignore format: a table
export const beforeCalendarTime: readonly string[] = ["为期", "历时", "前", "未来", "过去", "近", "最近", "连续", "每", "隔", "头", "后", "这", "上", "下", "满", "再过", "另外", "持续", "整整", "徒刑", "拘役", "拘留", "缓刑", "停业", "管制"];

/** Behind such a length. */
// biome-ignore format: a table
export const afterCalendarTime: readonly string[] = ["后", "前", "来", "的时间", "时间内", "期间", "公示", "假", "攻坚", "行动", "倒计时", "之后", "之前", "之间", "里", "之久", "无理由", "大会战"];

/** In front of a bare number that is an index or a score. */
export const beforeBareNumber =
	/(?:指数|得分|评分|分值|总分|系数|总指数|千人批次|密度|PMI|PUE|pH值|容积率|利用效率|死亡率|发生率|合计生育率|生育率|比率|比值)(?:值)?(?:[由从](?:上年|去年)?(?:同期|末|底)?的?|为|达到|达|是|升至|增至|提升至|提高到|提高至|[降缩][低小]?[至到]|下降[至到]|：)?$/u;

/** In front of the second number of a change: 比值由2.46缩小至|2.42. */
export const beforeBareEnd =
	/(?:指数|得分|评分|分值|系数|利用效率|比率|比值)[由从][^。；，]{0,16}\d[^。；，\d]{0,6}[至到]$/u;

/** Behind the first number of a change. */
export const afterBareStart = /^[升降缩扩增提上下回][^，。；\d]{0,4}[至到]/u;

/** In front of a bare number that an index or a score went up or down by. */
export const beforeBareChange =
	/(?:指数|得分|评分|分值)[^。；]{0,20}(?:提高|提升|上升|增加|下降|回落|降低|减少)了?$/u;

/** 第一 at the end of these is a maxim. */
// biome-ignore format: a table
export const firstInMaxims: readonly string[] = ["质量", "安全", "生命", "用户", "顾客", "健康", "人民", "预防", "信誉", "客户", "效益"];

/** 首位 and 榜首 are no rank between these: 放在首位, 首位度. */
export const beforeFirstPlace: readonly string[] = [
	"放在",
	"摆在",
	"置于",
	"放到",
	"摆到",
	"放于",
];
export const afterFirstPlace = "度";

/** A place that is left for another: 由第8跃升至第3. */
export const beforeNewRank =
	/^(?:跃升|上升|提升|升|前移|进位|下降|降|滑落|跌)/u;

/** A rank that a list goes on from (列第5、第6位) stands behind one of these; 第二、第三产业 doesn't. */
export const beforeListedRank = /[居列排位名省市国区县州盟界获为]/u;

/** 成 begins another word before these: 三成员, 统一成立. */
export const notTenthsBefore = "立功为果员本长效熟交就都绩品年语型套因册";
/** 一成 is a tenth behind these. */
export const beforeTenth = "降升长占加少达高低至到过有";

/** 八折 is a price behind these, at the start or behind a mark; 一波三折 is none. */
export const beforeDiscount = /^(?:[打至享按扣价的]|\P{Script=Han})?$/u;
/** 折 begins another word before these: 3折叠屏. */
export const notDiscountBefore = /[叠射旧合算页返线扣子不腰戟损]/u;

/** 1/3 is a share behind these, and no date. */
export const beforeSlashFraction = "占近约超的逾达少减降有足仅";

/** In front of 过半, which is a share there. */
export const beforeMajority = /(?:占|占比|比重|比例|份额)过$/u;

/** In front of how often a page was read: 访问量：862次; 网站点击量 tells of something else. */
export const pageCounter =
	/(?:(?:访问|阅读|浏览|点击)(?:量|数|次数)?：|(?:^|[^\p{Script=Han}])(?:访问|阅读|浏览|点击)(?:量|数|次数)?)$/u;

/** In front of an age that is a statistic: 平均年龄35岁; 79.3岁 says so itself. */
export const beforeStatisticAge = /(?:寿命|年龄)\p{Script=Han}{0,6}$/u;

/** In front of money that is paid: there 三元 and 三块 are no names and no pieces. */
export const beforePaid =
	/(?:花费|花了|花掉|只要|售价|单价|票价|收费|每[斤个份张件])[了为仅]?[我你他她]?$/u;

/** In front of a numeral without a unit that is a price: 袜子五双九点九, 戒指一对八千. */
export const beforePrice =
	/[一二两三四五六七八九十\d](?:双|对|件|盒|瓶|斤|套)$/u;
