/**
 * The words that names of statistics are made of, each with the idea it stands for. Two names mean the same statistic
 * when they hold the same ideas, in whatever order: 商标有效注册量 and 有效注册商标 are both 商标 + 注册 + stock.
 * Written for this project from the genre's usage; MIT.
 */

/** Ideas that never tell one statistic from another. */
export const neutral = "";

/** Ideas with a meaning of their own beside the words themselves. */
export const idea = {
	/** How much there is, not how much came in: 拥有量, 有效, 保有. */
	stock: "存量",
	/** Up to now, in all: a stock for most, a running sum for flows. */
	total: "总量",
	/** Came in during the period. */
	fresh: "新增",
	perTenThousand: "每万人",
	/** An infringement, a dispute or the case made of it. */
	infringement: "侵权",
	case: "案件",
} as const;

// biome-ignore format: a table
export const nameVocabulary: Readonly<Record<string, string>> = {
	// what is counted
	发明专利: "发明", 发明: "发明", 专利: "专利", 专利权: "专利", 实用新型专利: "新型", 实用新型: "新型", 外观设计专利: "外观", 外观设计: "外观",
	高价值: "高价值", 高价值专利: "高价值专利", 每万人口: idea.perTenThousand, 每万人: idea.perTenThousand, 万人: idea.perTenThousand, 万人均: idea.perTenThousand, 人均: "人均",
	PCT国际专利: "PCT", PCT专利: "PCT", PCT: "PCT", 专利合作条约: "PCT", 国际专利: "PCT",
	商标: "商标", 商标权: "商标", 注册商标: "商标注册", 商标注册: "商标注册", 商标专用权: "商标", 注册商标专用权: "商标",
	国际商标: "国际商标", 境外商标: "国际商标", 海外商标: "国际商标", 马德里商标: "国际商标", 马德里国际商标: "国际商标", 马德里国际: "国际商标", 马德里: "国际商标", 马德里体系: "国际商标", 商标国际注册: "国际商标注册",
	驰名商标: "驰名", 集体商标: "集体证明", 证明商标: "集体证明", 地理标志商标: "地标商标", 地理标志证明商标: "地标商标", 地理标志集体商标: "地标商标", 地理标志: "地标", 地标: "地标",
	地理标志保护产品: "地标产品", 地理标志产品: "地标产品", 地理标志农产品: "地标农产品", 专用标志: "专用标志", 地理标志专用标志: "专用标志",
	著作权: "著作权", 版权: "著作权", 作品: "作品", 软件: "软件", 计算机软件: "软件", 集成电路布图设计: "布图", 集成电路: "布图", 布图设计: "布图", 植物新品种: "新品种", 植物新品种权: "新品种", 商业秘密: "商业秘密",
	知识产权: "知识产权", 知产: "知识产权", 技术: "技术", 技术合同: "技术合同", 合同: "合同",
	// what happened to it
	申请: "申请", 申报: "申报", 授权: "授权", 获权: "授权", 注册: "注册", 登记: "登记", 核准: "注册", 受理: "受理", 审结: "审结", 立案: "立案", 结案: "结案", 办结: "办结", 新收: "受理", 收案: "收案", 收案数: "收案", 惠企: "惠企",
	质押: "质押", 质押融资: "质押", 质押贷款: "质押", 质押贷: "质押", 融资: "质押", 贷款: "质押", 质押登记: "质押", 出质: "质押", 保险: "保险", 责任险: "保险", 执行险: "保险", 综合险: "保险", 投保: "投保", 风险保障: "保险", 保障: "保障", 转让: "转让", 许可: "许可", 受让: "转让", 转移: "转让", 转化: "转化", 转移转化: "转让", 作价入股: "转让", 交易: "交易", 成交: "成交", 运营: "运营", 开放许可: "许可",
	商标权纠纷: "案由", 专利权纠纷: "案由", 著作权纠纷: "案由", 权属纠纷: "案由",
	侵权: idea.infringement, 侵犯: idea.infringement, 假冒: idea.infringement, 违法: idea.infringement, 侵权假冒: idea.infringement, 纠纷: idea.infringement, 仿冒: idea.infringement, 涉嫌: neutral, 嫌疑: neutral,
	案件: idea.case, 案: idea.case, 案值: "案值", 涉案金额: "案值", 货值: "案值", 货值金额: "案值", 涉案货值: "案值", 罚没款: "罚没", 罚没: "罚没", 罚款: "罚没", 罚金: "罚没", 没收: "罚没",
	移送: "移送", 司法机关: "司法", 公安机关: "公安", 公安: "公安", 检察机关: "检察", 法院: "法院", 刑事: "刑事", 民事: "民事", 行政: "行政", 行政裁决: "裁决", 裁决: "裁决", 调解: "调解", 犯罪: "刑事", 判赔: "判赔", 起诉: "起诉", 批捕: "批捕", 批准逮捕: "批捕", 逮捕: "批捕", 审查逮捕: "批捕", 提起公诉: "起诉", 公诉: "起诉", 抓获: "抓获",
	货物: "货物", 商品: "货物", 物品: "货物", 产品: "产品", 查扣: "查扣", 扣留: "查扣", 查获: "查扣", 收缴: "查扣",
	检查: "检查", 出动: "出动", 执法人员: "执法人员", 执法: "执法", 人次: neutral, 经营主体: "主体", 市场主体: "主体", 经营户: "主体", 商户: "主体", 主体: "主体",
	投诉: "投诉", 举报: "投诉", 投诉举报: "投诉", 办结率: "办结率", 结案率: "办结率", 调解率: "办结率", 调撤率: "办结率", 调解成功率: "办结率", 按期办结率: "办结率", 满意度: "满意度", 社会满意度: "满意度",
	示范: "示范", 优势: "优势", 贯标: "贯标", 贯标认证: "贯标", 认证: "认证", 试点: "试点", 导航: "导航", 预审: "预审", 备案: "备案", 专利预审: "预审", 专利导航: "导航",
	企业: "企业", 公司: "企业", 单位: "单位", 机构: "机构", 代理: "代理", 服务: "服务", 代理机构: "代理机构", 服务机构: "服务机构", 中介: "代理", 城市: "城市", 强市: "强市", 强县: "强县", 园区: "园区", 县: "县", 区: "区", 学校: "学校", 中小学: "学校", 高校: "高校", 院所: "院所",
	工作站: "站点", 指导站: "站点", 服务站: "站点", 服务网点: "站点", 站点: "站点", 分中心: "站点", 保护中心: "保护中心", 维权援助: "维权", 维权: "维权", 品牌: "品牌", 商标品牌: "品牌", 中心: "中心", 窗口: "窗口", 平台: "平台",
	培训: "培训", 宣传: "宣传", 讲座: "培训", 宣讲: "宣传", 活动: "活动", 培训班: "培训", 资助: "资助", 奖补: "资助", 奖励: "资助", 补助: "资助", 补贴: "资助", 贴补: "资助", 资金: "资金", 经费: "经费", 专项资金: "资金",
	专利奖: "专利奖", 中国专利奖: "专利奖", 中国专利: "专利", 优秀奖: "专利奖", 中国专利优秀奖: "专利奖", 专利优秀奖: "专利奖", 专利金奖: "专利奖", 金奖: "专利奖", 银奖: "专利奖", 外观设计优秀奖: "专利奖", 获奖: "获奖",
	密集型: "密集型", 专利密集型: "密集型", 产业: "产业", 产值: "产值", 增加值: "增加值", 关联产值: "产值", 直接产值: "产值", 年产值: "产值", 惠及: "惠及", 走访: "走访",
	创造: "创造", 保护: "保护", 运用: "运用", 管理: "管理", 竞争力: "竞争力", 综合: "综合", 指数: "指数", 排名: "排名", 名次: "排名", 考核: "考核", 能力: "能力", 绩效: "绩效",
	// how much of it there is
	拥有量: idea.stock, 拥有: idea.stock, 有效: idea.stock, 有效量: idea.stock, 保有量: idea.stock, 存量: idea.stock, 维持: idea.stock, 有效拥有量: idea.stock, 拥有总量: idea.stock, 有效总量: idea.stock,
	总量: idea.total, 总数: idea.total, 总额: idea.total, 累计: idea.total, 已有: idea.total, 现有: idea.total, 共有: idea.total, 实有: idea.total,
	新增: idea.fresh, 新: idea.fresh, 新建: idea.fresh, 新认定: idea.fresh, 新培育: idea.fresh, 新获批: idea.fresh, 当年: idea.fresh,
	// what says nothing
	量: neutral, 数: neutral, 数量: neutral, 额: neutral, 金额: "金额", 项目: "项目", 件数: "件数", 笔数: "件数", 户数: "户数", 家数: neutral, 批次: neutral, 国内: neutral, 国家级: neutral, 国家: neutral, 培育项目: "培育项目", 省级: neutral, 市级: neutral, 中国: neutral, 全国: neutral, 各类: neutral, 等: neutral, 的: neutral, 和: neutral, 与: neutral, 及: neutral, 以及: neutral, "、": neutral, "（": neutral, "）": neutral, "“": neutral, "”": neutral, "《": neutral, "》": neutral, 全年: neutral, 年: neutral, 年度: neutral, 实现: neutral, 完成: neutral, 办理: neutral, 处理: neutral, 查处: neutral, 查办: neutral, 调处: neutral, 化解: neutral, 审理: "审理", 达: neutral, 达到: neutral, 工作: neutral, 各项: neutral, 相关: neutral, 有关: neutral, 认定: neutral, 获批: neutral, 获得: neutral, 建成: neutral, 建立: neutral, 培育: neutral, 发放: neutral, 取得: neutral, 通过: neutral, 开展: neutral, 实施: neutral, 推行: neutral, 授牌: neutral, 权: neutral, 类: neutral, 共: neutral, 设立: neutral, 帮助: neutral, 引导: neutral, 助推: neutral, 指导: neutral, 推动: neutral, 登记量: "登记", 使用: "使用", 规范: neutral, 国际: "国际", 成功: neutral, 接受: neutral, 向: neutral, 两级: neutral, 省: neutral, 市: neutral, 中小微企业: "企业", 小微企业: "企业", 中小企业: "企业", 科技型企业: "企业", 中学: "学校", 小学: "学校", 教育: neutral, 建设: neutral, 各级: neutral, 全: neutral, 县域: neutral, 区域: neutral, 年登记: "登记", 协议: "合同", 专员: "专员", "地理标志证明（集体）商标": "地标商标", "地理标志集体（证明）商标": "地标商标", 地理标志集体和证明商标: "地标商标", 获准: neutral, 合作社: "企业", 重点: neutral, 进出口: "进出口", 快速预审: "预审", 规范用标: "用标", 用标: "用标", 破获: neutral, 侦破: neutral, 侦办: neutral, 安排: neutral, 从事: neutral, 自愿: neutral, 共建: neutral, 联建: neutral, 进校园: "宣传", 进企业: "宣传", 进社区: "宣传", 进市场: "宣传", 进乡村: "宣传", 进农村: "宣传", 进园区: "宣传", 进机关: "宣传", 进商圈: "宣传", 审查起诉: "起诉", 促成: neutral, 到: neutral, 企事业单位: "企业", 不含港澳台: neutral, 一审: neutral,
};
