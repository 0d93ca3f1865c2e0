/**
 * Words of page furniture, as they stand at the start of a normalised line or fill it. Written for this project from
 * the frames of news sites and government portals.
 */

const anyOf = (words: string) => words.trim().split(/\s+/u).join("|");

/** The path to the page: 首页>新闻>正文, 当前位置：…. It stands before the title, with menus before it. */
export const breadcrumb =
	/^(?:您?(?:当前|现在|所在)?的?位置[：:]|[^>。]{2,20}>>?[^>。]{1,20}(?:>|$)|(?:网站)?首页>)/u;

const menuWords = anyOf(`
	首页 网站首页 机构概况 机构设置 新闻动态 新闻中心 新闻资讯 政务公开 政府信息公开 信息公开 办事服务 政务服务 在线服务 便民服务 互动交流 政民互动 公众参与 专题专栏 专题 通知公告 走进 党建 视频 图片 论坛 博客 登录 注册 无障碍 繁体 简体 移动版 手机版 邮箱 English 搜索
`);
/** An entry of a menu. */
export const menuEntry = new RegExp(`^(?:${menuWords})`, "u");
/** A name in a list of links to other sites. */
export const linkEntry = /(?:政府|局|委|网|厅|办)$/u;

/** Who made the page and when: 来源：, 作者：, 浏览次数：. */
export const metaLabel = new RegExp(
	`(?:${anyOf("发布时间 发布日期 发稿时间 更新时间 信息时间 成文日期 来源 稿源 信息来源 文章来源 作者 浏览次数 浏览量 阅读次数 阅读量 阅读 点击 点击数 点击量 点击率 访问量 访问次数 浏览 人气 字号 字体 关键词 关键字 标签")})[：:|]`,
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
export const credit = new RegExp(`^[（【[]?(?:${credits})[：:|/]`, "u");

const widgets = anyOf(`
	分享至 分享到 分享 转发 收藏 点赞 打印 打印本页 关闭 关闭窗口 关闭本页 纠错 我要纠错 我要打印 返回 返回顶部 返回首页 返回列表 返回上一页 回上页 回到顶部 顶一下 踩一下 赞 评论 参与评论 我要评论 发表评论 举报 扫一扫 扫码 长按识别 点击下载 下载APP 打开APP 下载客户端 官方微信 官方微博 官方微信公众号 微信公众号 微信扫一扫 关注我们 关注微信 手机版 移动版 无障碍 无障碍浏览 进入关怀版 关怀版 长者模式 今天是 更多 加载更多 查看更多 点击查看 点击查看大图 查看原图 登录后发表评论 登录后评论 我来说两句 写评论 A\\+ A- 末页 回复 上一页 下一页 首页 尾页 播放视频 返回正文 浏览 标签 热门标签 关键词 Tags 本文链接 本文网址 查看原文 阅读原文 展开全文 广告 附件 大中小 登录 注册 热点
`);
/** A button or a note of the page; the line is short. */
export const widget = new RegExp(
	`^[[【（·]?\\s?(?:${widgets})(?:[：:|/\\]】）>（\\d \\p{P}]|$)|^[（(]?(?:扫一扫|扫描|扫码|长按|点击(?:下载|图片|上方|下方|阅读|进入|播放|收听|观看|查看)|打开APP|下载APP|分享[到至])|^[\\d .]*(?:上一页|下一页|末页|尾页)`,
	"u",
);

const footers = anyOf(`
	ICP备 公网安备 网安备 版权所有 Copyright © 网站标识码 技术支持 主办单位 承办单位 网站地图 联系我们 关于我们 广告服务 联系电话 举报电话 违法和不良信息 客服热线 客服电话 法律声明 隐私政策 隐私声明 增值电信 信息网络传播视听节目许可证 互联网新闻信息服务许可证 建议使用 最佳分辨率
`);
/** What stands below the page: it is short and has no sentences. */
export const footer = new RegExp(
	`${footers}|^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP`,
	"u",
);

const enders = anyOf(`
	相关新闻 相关推荐 相关阅读 相关链接 相关报道 相关文章 相关信息 相关内容 热点推荐 热门推荐 热门文章 热门新闻 热门排行 热点新闻 推荐阅读 推荐新闻 推荐文章 延伸阅读 为你推荐 为您推荐 猜你喜欢 频道推荐 频道精选 编辑推荐 精彩推荐 今日推荐 今日热点 新闻排行 点击排行 阅读排行 排行榜 最新文章 最新新闻 最新资讯 最新评论 即时新闻 滚动新闻 头条要闻 专题推荐 精彩图集 图说新闻 视频推荐 热榜 热文 新闻推荐 最新动态 栏目导航 网站导航 推荐专题 大家都在看 大家在看 看了又看 更多新闻 更多精彩 更多推荐 24小时热文 24小时热榜 热评 我来说两句 最新留言 网友评论 全部评论 精彩评论 用户评论 评论列表 友情链接 上一篇 下一篇 上一条 下一条 前一篇 后一篇 特别声明 免责声明 版权声明 转载声明 本网声明 郑重声明 以上内容
`);
/** What begins the part behind the article: other articles, comments, disclaimers. */
export const ender = new RegExp(
	`^[[【·●■]?\\s?(?:${enders})(?:[：:|>\\]】 （]|$|为|由|仅)`,
	"u",
);

/** Behind the last sentence these begin the page's foot, anywhere else they may be the article's. */
export const tailOnly =
	/^(?:更多(?:>|$|精彩|内容)|\d{1,2}小时热[榜文]|(?:主办|承办|主管|协办|运维|开办)(?:单位)?：)/u;

/** A disclaimer behind the article; it has sentences of its own. */
export const disclaimer =
	/^[【[（]?(?:特别声明|免责声明|版权声明|转载声明|本网声明|郑重声明|声明|凡本网|凡注明|以上内容为|本文(?:仅|内容)?(?:代表|来自|系|为).{0,12}(?:作者|网友|观点|转载))/u;
