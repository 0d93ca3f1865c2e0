/**
 * Words of page furniture, as they stand at the start of a normalised line or fill it. Written for this project from
 * the frames of news sites and government portals.
 */

const anyOf = (words: string) => words.trim().split(/\s+/u).join("|");

/** The path to the page: 首页>新闻>正文, 当前位置：…. It stands before the title, with menus before it. */
export const breadcrumb =
	/^(?!.*>=?\s?\d)(?:您?(?:当前|现在|所在)?的?位置[：:]|[^>。<《]{2,20}>>?[^>。<《]{1,20}(?:>|$)|(?:网站)?首页>)/u;

const menuWords = anyOf(`
	首页 网站首页 机构概况 机构设置 新闻动态 新闻中心 新闻资讯 政务公开 政府信息公开 信息公开 办事服务 政务服务 在线服务 便民服务 互动交流 政民互动 公众参与 专题专栏 专题 通知公告 走进 党建 视频 图片 论坛 博客 登录 注册 无障碍 繁体 简体 繁體 移动版 移动端 手机版 邮箱 English 搜索 智能问答 长者 关怀版 设为首页 加入收藏 数字报 APP下载 客户端下载
`);
/** Sections of a news site: whole entries only, since headings of tables use the same words. */
const sectionWords = anyOf(`
	新闻 要闻 时政 国内 国际 社会 军事 财经 经济 科技 体育 娱乐 文化 教育 健康 旅游 汽车 房产 评论 图集 直播 滚动 法治 生活 美食 更多 政务 服务 互动 数据 公开 民生 县区
`);
/** An entry of a menu. */
export const menuEntry = new RegExp(
	`^(?:${menuWords})|^(?:${sectionWords})$`,
	"u",
);
/** An entry that fills its line, as where a menu was copied line by line. */
export const menuLine = new RegExp(`^(?:${menuWords}|${sectionWords})$`, "u");
/** A name in a list of links to other sites. */
export const linkEntry = /(?:政府|局|委|网|厅|办)$/u;

/** Who made the page and when: 来源：, 作者：, 浏览次数：. */
export const metaLabel = new RegExp(
	`(?<!\\p{Script=Han})(?:${anyOf("发布时间 发布日期 发稿时间 更新时间 信息时间 成文日期 来源 稿源 信息来源 文章来源 稿件来源 新闻来源 内容来源 作者 浏览次数 浏览量 阅读次数 阅读量 阅读 点击 点击数 点击量 点击率 访问量 访问次数 浏览 人气 字号 字体 关键词 关键字 标签")})[：:|]`,
	"u",
);
/** The same with words so common that they count at a line's start only. */
export const metaStart = new RegExp(
	`^[【[（]?(?:${anyOf("时间 日期 发布 索引号 文号 发文机关 主题分类 信息分类 公开方式")})[：:|]`,
	"u",
);

const credits = anyOf(`
	编辑 责编 责任编辑 值班编辑 美编 审核 审校 校对 初审 复审 终审 一审 二审 三审 一校 二校 三校 监制 出品 统筹 策划 撰稿 撰文 供稿 签发 主编 总编辑 值班主任 总值班 值班总编 责任校对 制图 排版 摄影 摄像 图片来源 通联 投稿邮箱 新闻热线
`);
/** 责任编辑：…, 编辑|…, （责编：…）. */
export const credit = new RegExp(
	`^(?:【纠错】)?[（【[]?(?:${credits})[：:|/]`,
	"u",
);

/** 记者：甲乙 通讯员：丙丁, and nothing else; a question to somebody (记者：为什么？) is the article's. */
export const byline =
	/^(?:本报|本网|特约|见习|实习)?(?:记者|通讯员)[：:| ]?\p{Script=Han}{2,4}(?:[ 、，/](?:(?:通讯员|记者|实习生|摄影|文|图)[：:| ]?)?\p{Script=Han}{2,4}){0,6}$/u;

/** Buttons, and the places that a page is shared to: a line of nothing but these and counts. */
export const widgets: ReadonlySet<string> = new Set(
	`
	分享至 分享到 分享 转发 收藏 点赞 打印 打印本页 打印此页 关闭 关闭窗口 关闭本页 纠错 我要纠错 我要打印 返回 返回顶部 返回首页 返回列表 返回上一页 回上页 回到顶部 顶 踩 顶一下 踩一下 赞 评论 参与评论 我要评论 发表评论 举报 扫一扫 扫码 长按识别 点击下载 下载APP 打开APP 下载客户端 官方微信 官方微博 官方微信公众号 微信公众号 微信扫一扫 关注我们 关注微信 手机版 移动版 无障碍 无障碍浏览 进入关怀版 关怀版 长者模式 长者版 更多 加载更多 查看更多 点击查看 点击查看大图 查看大图 查看原图 登录后发表评论 登录后评论 请登录 我来说两句 写评论 A+ A- 末页 回复 上一页 下一页 首页 尾页 播放视频 播放 暂停 返回正文 浏览 阅读 热门标签 查看原文 阅读原文 展开全文 展开 收起 广告 大 中 小 大中小 特大 登录 注册 热点 微信 微博 新浪微博 QQ QQ空间 QQ好友 朋友圈 微信好友 微信朋友圈 复制链接 人民微博 腾讯微博 豆瓣 点分享 点收藏 点点赞 点赞数 点在看 在看 点击蓝字 订阅 反馈 微信扫码 听全文 听文章 听新闻 语音播报 字号 字体
`
		.trim()
		.split(/\s+/u),
);
const labels = anyOf(
	"分享到 分享至 分享 标签 热门标签 关键词 Tags 本文链接 本文网址 附件 广告 官方微信 官方微博 微信公众号 官方微信公众号",
);
const scans =
	"(?:二维码|下方|上方|左侧|右侧|图中|关注|下载|阅读|查看|观看|加入|进群|识别|打开|咨询|在手机|手机|分享|，|$)";
/** A button with its text, or a note of what to press; the line is short. */
export const widget = new RegExp(
	`^[[【（·]?\\s?(?:(?:${labels})[：:]|今天是|欢迎(?:访问|光临|您|关注)|(?:扫一扫|扫描|扫码|长按)${scans}|点击(?:下载|图片|上方|下方|蓝字|阅读|进入|播放|收听|观看|查看)|打开APP|下载APP|下载客户端|分享[到至让给])|^[\\d .]*(?:上一页|下一页|末页|尾页)|^您是第\\d+位`,
	"u",
);

/** 2023-04-26 08:00 阅读 1.2万, 海曲日报 2023-04-26 07:12 发表于某省: a stamp with counts or the place of posting. */
export const stamp =
	/^(?:原创|收录于)[ #\p{L}]|^\p{Script=Han}{2,8}客户端$|^(?:来自|发布于|发表于)\p{Script=Han}{2,4}$|^(?:\p{Script=Han}{2,8} )?(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?: \d{1,2}:\d\d(?::\d\d)?)? [^，；]{0,12}(?:阅读|评论|浏览|点击|点赞|播放|发表于|发布于|原创|IP属地)/u;

const footers = anyOf(`
	ICP备 公网安备 网安备 版权所有(?![人权者]) Copyright © 网站标识码 违法和不良信息 增值电信 信息网络传播视听节目许可证 互联网新闻信息服务许可证 最佳分辨率
`);
/** Said in articles as well: of the page at a line's start only, and with nothing or a colon behind. */
const footLabels = anyOf(`
	技术支持 主办单位 承办单位 网站地图 联系我们 关于我们 广告服务 联系电话 举报电话 客服热线 客服电话 法律声明 隐私政策 隐私声明 免责条款 网站声明 联系方式 本站总访问量 总访问量 人才招聘 投稿
`);
/** What stands below the page: it is short and has no sentences. */
export const footer = new RegExp(
	`${footers}|^(?:${footLabels})(?:[：:| ]|$)|^建议使用.{0,30}(?:分辨率|浏览器)|^(?:联系|办公|单位)?地址[：:].{2,40}(?:邮编|电话|邮政编码)|^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP`,
	"u",
);

const enders = anyOf(`
	相关新闻 相关推荐 相关阅读 相关链接 相关报道 相关文章 相关信息 相关内容 相关稿件 相关专题 相关视频 相关资讯 相关图片 相关搜索 相关话题 相关解读 热点推荐 热门推荐 热门文章 热门新闻 热门排行 热点新闻 推荐阅读 推荐新闻 推荐文章 延伸阅读 为你推荐 为您推荐 猜你喜欢 频道推荐 频道精选 编辑推荐 精彩推荐 今日推荐 今日热点 新闻排行 点击排行 阅读排行 排行榜 最新文章 最新新闻 最新资讯 最新评论 即时新闻 滚动新闻 头条要闻 专题推荐 精彩图集 图说新闻 视频推荐 热榜 热文 新闻推荐 最新动态 栏目导航 网站导航 推荐专题 大家都在看 大家在看 看了又看 更多新闻 更多精彩 更多推荐 24小时热文 24小时热榜 热评 我来说两句 最新留言 往期推荐 往期回顾 往期精彩 往期链接 最热新闻 一周热门 一周热点 本周热门 热门视频 热门话题 热门评论 喜欢此内容的人还喜欢 推荐视频 猜您喜欢 猜你想看 相关附件 收录于合集 网友评论 全部评论 精彩评论 用户评论 评论列表 友情链接 上一篇 下一篇 上一条 下一条 前一篇 后一篇 特别声明 免责声明 版权声明 转载声明 本网声明 郑重声明 以上内容
`);
/** What begins the part behind the article: other articles, comments, disclaimers. */
export const ender = new RegExp(
	`^[[【·●■]?\\s?(?:${enders})(?:[：:|>\\]】 （]|$|为|由|仅)`,
	"u",
);

/** Behind the last sentence these begin the page's foot, anywhere else they may be the article's. */
export const tailOnly =
	/^(?:[—–-]{0,3} ?(?:END|The End|完)(?:$|[ —–-])|推荐$|更多(?:>|$|精彩|内容)|(?:发表评论|我要评论|参与评论|登录后)|.{2,24}(?:出品|联合制作)$|\d{1,2}小时热[榜文]|(?:主办|承办|主管|协办|运维|开办)(?:单位)?：)/u;

/** Furniture that stands between the parts of an article as well: what follows may be its. */
export const inArticles =
	/^[（(【[]?(?:点击|广告|图片|查看|播放|视频|附件|\d)/u;

/** A disclaimer behind the article; it has sentences of its own. */
export const disclaimer =
	/^[【[（]?(?:特别声明|免责声明|版权声明|转载声明|本网声明|郑重声明|声明|凡本[网报站]|凡注明|凡来源|以上内容为|本文(?:仅|内容)?(?:代表|来自|系|为).{0,12}(?:作者|网友|观点|转载|立场|不代表))/u;
