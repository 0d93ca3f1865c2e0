/**
 * Short names of what public bodies deal with and their full names, as the reforms of 2018 and 2023 left them. Written
 * for this project from common knowledge; ways that cities differ in (科技局 is 科学技术局 in nearly all) follow most.
 */

const pairs = (text: string): ReadonlyMap<string, string> =>
	new Map(
		text
			.trim()
			.split(/\s+/u)
			.map((pair) => pair.split("=") as [string, string]),
	);

/** Of 市场监管局, 市监局; the whole of what stands between the place and 局, 厅, 委 or 办. */
export const fullFunctions = pairs(`
	市场监管=市场监督管理 市监=市场监督管理 质监=质量技术监督 食药监=食品药品监督管理 药监=药品监督管理
	科技=科学技术 工信=工业和信息化 经信=经济和信息化 发改=发展和改革 发展改革=发展和改革 人社=人力资源和社会保障 人力资源社会保障=人力资源和社会保障
	住建=住房和城乡建设 住房城乡建设=住房和城乡建设 卫健=卫生健康 卫计=卫生和计划生育 医保=医疗保障 疾控=疾病预防控制 文旅=文化和旅游 文化旅游=文化和旅游 广电=广播电视
	环保=环境保护 林草=林业和草原 国资=国有资产监督管理 金融监管=金融监督管理 地方金融监管=地方金融监督管理 认监=认证认可监督管理 标准=标准化管理
	编=机构编制委员会 食安=食品安全委员会 安委=安全生产委员会 网信=网络安全和信息化委员会 国防科工=国防科技工业 退役军人=退役军人事务 人防=人民防空
`);

/** Of the word that a name ends in. */
export const fullHeads = pairs("委=委员会 办=办公室");

/** Behind a place, whole. */
export const fullOffices = pairs(`
	法院=人民法院 检察院=人民检察院 中院=中级人民法院 中级法院=中级人民法院 高院=高级人民法院 高级法院=高级人民法院
	政府=人民政府 政府办=人民政府办公室 府办=人民政府办公室 政府办公室=人民政府办公室 政府办公厅=人民政府办公厅 政府新闻办=人民政府新闻办公室 政府新闻办公室=人民政府新闻办公室
	人大=人民代表大会 人大常委会=人民代表大会常务委员会 监委=监察委员会 管委会=管理委员会
`);

/** Bodies of the Party: 中共 stands before the place. */
export const fullPartyOffices = pairs(
	"委=委员会 委办=委办公室 委办公室=委办公室 纪委=纪律检查委员会",
);

/** Named without a place, whole, where the parts do not tell: 科技部 and 国家卫健委 are read by theirs. */
export const fullNational = pairs(`
	国办=国务院办公厅 国新办=国务院新闻办公室 国务院安委会=国务院安全生产委员会 国台办=国务院台湾事务办公室 国务院台办=国务院台湾事务办公室
	税务总局=国家税务总局 市场监管总局=国家市场监督管理总局 广电总局=国家广播电视总局 体育总局=国家体育总局 金融监管总局=国家金融监督管理总局
	证监会=中国证券监督管理委员会 中国证监会=中国证券监督管理委员会 银保监会=中国银行保险监督管理委员会 中国银保监会=中国银行保险监督管理委员会 国家民委=国家民族事务委员会 国防科工局=国家国防科技工业局
	最高法=最高人民法院 最高法院=最高人民法院 最高检=最高人民检察院 最高检察院=最高人民检察院 全国人大=全国人民代表大会 全国人大常委会=全国人民代表大会常务委员会
	党中央=中国共产党中央委员会 中共中央=中国共产党中央委员会 中办=中共中央办公厅 中央办公厅=中共中央办公厅 中宣部=中共中央宣传部 中央宣传部=中共中央宣传部 中组部=中共中央组织部 中央组织部=中共中央组织部 中央政法委=中共中央政法委员会
`);
