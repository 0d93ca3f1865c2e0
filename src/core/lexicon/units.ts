import type { FigureKind } from "../analysis";

/**
 * Measure words and units that stand behind a number, by what kind of figure they make.
 * Written for this project from common knowledge of the language, with news and work reports in mind.
 */
export interface Unit {
	/** As printed: 元人民币. */
	readonly text: string;
	/** What a figure carries: 元. */
	readonly unit: string;
	readonly kind: FigureKind;
	/** Goes with a single Chinese numeral as well, and counts then: 三项, but not 三步. */
	readonly countsSmall: boolean;
}

interface UnitRow {
	readonly kind: FigureKind;
	readonly countsSmall: boolean;
	/** `printed=unit` where the two differ. */
	readonly words: string;
}

// biome-ignore format: a table
const rows: readonly UnitRow[] = [
	{ kind: "count", countsSmall: true, words: "件 家 个 项 起 人 名 户 条 部 所 座 份 处 笔 宗 例 次 批 类 款 套 台 辆 场 位 人次 户次 家次 件次 批次 场次 车次 班次 架次 辆次 艘次 趟次 项次 条次 人年 个次 所次 例次 台次 起次 课次 人份" },
	{ kind: "count", countsSmall: true, words: "省 市 县 区 镇 乡 村 国 地 州 旗 盟 省市 市县 县市 市州 市区 区县 县区 旗县 省份 部委 部门 街道 社区 镇街 乡镇" },
	{ kind: "count", countsSmall: false, words: "期 股 种 单 轮 方面 案 票 组 班 门 间 栋 幢 枚 张 本 册 篇 幅 页 集 只 头 匹 羽 尾 株 棵 粒 颗 瓶 箱 袋 包 桶 罐 盒 双 副 把 根 卷 盘 块 片 支 艘 架 列 趟 盏 面 口 眼 段 道 席 桌 顶 床 节 章 车 架次 周年 标箱 标准箱 分公司 队 首 封 通 大类 大项 对 课时 学时 学分 台套 台（套）=台 件（套）=件 件套 批（次）=批次 人（次）=人次 家（次）=家次 户（次）=户次 场（次）=场次" },
	{ kind: "money", countsSmall: false, words: "元 元人民币=元 元整=元 块钱=元 人民币=元 新台币 台币 元新台币=新台币" },
	{ kind: "money", countsSmall: true, words: "美元 美金 美圆=美元 美分 港元 港币 欧元 日元 日圆=日元 英镑 澳元 加元 加币 新加坡元 新元 韩元 澳门元 卢布 卢比 泰铢 越南盾 印尼盾 林吉特 坚戈 里亚尔 迪拉姆 雷亚尔 比索 兰特 奈拉 瑞郎 瑞士法郎 澳大利亚元 加拿大元 比特币 个比特币=比特币 枚比特币=比特币" },
	{ kind: "percent", countsSmall: true, words: "% ‰" },
	{ kind: "point", countsSmall: true, words: "个百分点=百分点 百分点 个点=百分点 个千分点=千分点 千分点" },
	{ kind: "multiple", countsSmall: true, words: "倍" },
	{ kind: "quantity", countsSmall: true, words: "天 周 个月 个星期 星期 小时 个小时 分钟 秒 秒钟 工作日 个工作日 个自然日 自然日 吨 千字节 兆字节 千比特 兆比特 公里 亩 公顷 公斤 千克 平方米 平方公里" },
	{ kind: "quantity", countsSmall: false, words: "分 米 千米 公分 公升 厘米 毫米 海里 里 升 毫升 克 毫克 微克 斤 两 立方米 立方 方 平方千米 平方 平米 千瓦 千瓦时 瓦 兆瓦 吉瓦 千伏安 千伏 兆瓦时 度 度电 ℃ 摄氏度 兆赫 兆赫兹 赫兹 字节 比特 千卡 大卡 芯公里 纳米 微米 吨标准煤 吨标煤 万吨=吨 标准立方米 亩次 人公里 吨公里 kWh MW GW MWh GWh km cm mm m kg mg ml KM=km CM=cm MM=mm KG=kg Kg=kg ML=ml mL=ml TEU dB GB TB PB PFLOPS EFLOPS CFU CFU/g CFU/mL CFU/ml MPN/g MPN/100g mg/L μg/kg μg/L g/kg g/100g NTU 岁" },
];

/** Every unit by its printed form. */
export const units: ReadonlyMap<string, Unit> = new Map(
	rows.flatMap(({ kind, countsSmall, words }) =>
		words.split(" ").map((word): [string, Unit] => {
			const [text = "", unit = text] = word.split("=");
			return [text, { text, unit, kind, countsSmall }];
		}),
	),
);

/** Units by their first character, the longest first. */
export const unitsByStart: ReadonlyMap<string, readonly Unit[]> = new Map(
	Array.from(
		new Set(Array.from(units.keys(), (text) => text.charAt(0))),
		(c) => [
			c,
			[...units.values()]
				.filter(({ text }) => text.startsWith(c))
				.sort((a, b) => b.text.length - a.text.length),
		],
	),
);

/** What a unit's characters start instead when this follows: 3市场 is no 3市. One character or word an entry. */
// biome-ignore format: a table
export const notUnitBefore: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
	家: "庭 长 具 电 园 乡 属 居 禽 政 畜", 个: "性 体户", 项: "链", 起: "来 到 点 草 步 源 伏 义 重 码", 人: "口 大 社 民 均 工智 类 文 才 行 脸 体 力 流 居 机 气",
	名: "牌 录 称 优 特 单 誉", 户: "籍 口 外 型 均 主", 条: "件 例 款", 部: "分 署 长 队 级 属 件 省 编 位", 所: "有 以 需 属 在 得 谓 长", 座: "谈", 份: "额", 处: "理 罚 置 长 级 分 于 在 方 女", 笔: "记 者 试 录",
	宗: "旨 教", 例: "如 会 行", 次: "年 日 数 要 性 序 月", 批: "准 复 评 发 量 捕 示 零", 类: "似 别", 款: "项 物", 套: "餐 利", 台: "湾 账 风 州 阶", 场: "景 地 馆 内 均", 位: "数 于 置 一体 居 列 一", 期: "工程 项目 末 间 货 刊 权 限 待 望 初 许", 股: "份 东 权 市 票 价 骨",
	省: "级 内 外 直 会 委 政 长 厅 部 道 局", 市: "场 民 级 属 内 外 直 政 委 值 区 辖 长 面 县", 县: "级 内 域 直 委 政 长 城", 区: "级 内 域 间 委 政 长 块 位 别 块", 镇: "级 域 政 长 村 街", 乡: "村 级 政 长 贤 土 音", 村: "民 级 委 庄 落 里 支 镇", 国: "家 际 内 有 务 民 外 产 企 资 土 债 道 标 别 网 人 货", 地: "理 方 区 块 级 点 位 址 产 铁 面 质 下 上 标 市 段 图 板 毯 震 方", 州: "级 直", 旗: "下 舰 帜", 盟: "员",
	种: "植 子 业", 单: "位 独 价 身 项 一 元 词 笔 株 体 日 月 次 个 向 行 程 品 亲", 轮: "胎 船 流 换 值", 案: "件 例 值 由 卷 情 源", 票: "据 面", 组: "织 成 建 长 合 团", 班: "子 级 车 长 组", 门: "店 户 槛 诊 市 类 前 口 票 牌", 间: "接 隔", 张: "家 力", 本: "地 科 市 省 区 县 级 次 年 报 领 金 轮 届 届 土 身 校 级 期", 页: "面 岩", 集: "中 体 团 聚 成 群 约", 只: "有 能 要 是 需 因 占 为 剩", 头: "部 条 等 版", 片: "区 面", 支: "持 付 撑 援 行 出 部 柱 线 局 委",
	把: "握 关 手", 列: "入 为 第 出 举 席 表", 面: "积 对 向 临 世 前 试 上 板 料", 口: "岸 径 头 碑 罩 感", 段: "落 时", 道: "路 德 具 口 理", 节: "约 能 点 假 水 日 省 奏 目 气", 章: "程", 车: "间 辆 型 主 企 站 载", 队: "伍 员 长", 首: "次 批 家 个 位 先 届 创 席 选 都 发 台 套 日 月 季 店 付 要", 封: "面 装 顶 控", 通: "过 知 报 道 信 用 行 常 车 关 告 水 电 讯 讯 航", 包: "括 含 装 容 裹", 盒: "饭 马", 双: "方 边 创 向 重 随 语 减 碳 选 休", 根: "据 本 治 植 源", 块: "链", 周: "年 边 期 末 岁 一 二 三 四 五 六 日 刊 报 密 围 转 全 知", 天: "然 津 气 使 空 猫 文 际 地 山 眼 下 宫 河 无理由",
	元: "旦 素 宇宙 器件 件 月 首 老 年 宵 谋", 倍: "增 感 受", 分: "局 公司 院 行 会 店 队 校 区 级 类 布 别 析 步 期 之 管 工 享 散 批 支 中心 拣 配 制 包 流 外 离 歧 成 厂 给 红 解 馆 子 层 组 段 为 裂 担 赛 得 项 站 时 辨 割 秒 摊 量 米 贝 数",
	米: "面 粉 饭 其 兰 其林", 里: "程 面 弄 约", 升: "级 至 到 值 高 学 为", 克: "服 隆 拉 制 难 强", 方: "面 向 式 案 便 法 针 阵 位 可 能 才 队 米 队", 度: "假 过", 瓦: "斯 解 房 楞 片", 斤: "斤", 立方: "体", 平方: "根", 秒: "杀 级 懂 表 批 办 针", 对: "方 象 手 应 接 口 外 内 标 比 话 策 准 于 待 照 立 抗 付 半 错 此 全 该 重 新 市 企 上 下 我 其 各 有 未 违 侵 涉 符 发 在 国 省 县 区 本 一", 岁: "月 末 首 尾", 字节: "跳", 小时: "候 服务 热线 值守 值班 在线 不打烊 全 监 客服 咨询 自助 无人 开 不间断 营业 轮 巡 待命 生活", 分钟: "生活 医 健身 阅读 便民", 星期: "一 二 三 四 五 六 日 天 几 末",
	部门: "间 规 协", 省市: "级 场", 社区: "居 矫", 街道: "办", 方面: "军",
}).map(([unit, words]) => [unit, words.split(" ")]));

/** 两 is a weight only where nothing goes on that two could count: 三十两白银; not 三两天, 2024两会. */
export const isWeight = (text: string, at: number): boolean =>
	text[at - 1] !== "两" &&
	/^(?:$|[，。；、：！？）”白黄银金重半])/u.test(text.charAt(at + 1));

/** Behind a number these say a time, an order or a kind, never a figure: 2021年, 4月, 22日, 20号, 5期. */
export const notCounted = new Set(
	"年月日号时点秒届级版楼层代世季路线度折码寸后、:",
);

/** Lengths of time: a figure only where they are a statistic. */
export const durations: ReadonlySet<string> = new Set(
	"天 周 个月 个星期 星期 小时 个小时 分钟 秒 秒钟 工作日 个工作日 个自然日 自然日".split(
		" ",
	),
);
