export const stockWords =
	/(?:拥有|已有|现有|共有|实有|累计|总量|总数|有效|保有|存量|目前|截至|现存)/u;

/** A growth a year, over all the years that are spoken of. */
export const annualWords = /年均|年增长|年递增|每年|年增/u;

/** A state as of the day of writing, unless a time says otherwise. */
export const presentWords =
	/(?:拥有(?![量率])|已有|现有|共有|实有|现存|目前|至今(?![年日天]))/u;

/** Acts: they are counted over a time. */
export const flowWords =
	/(?:查处|查办|查扣|扣留|出动|检查|受理|审结|办结|立案|移送|发放|走访|培训|举办|申请|授权(?!企业|单位|用户|主体)|登记|新增|入库|挽回|抓获|案件)/u;

/** Names of acts: 境外商标注册 counts those of a time, 境外商标 those in force. */
export const actNames = /(?:注册|申请|授权|登记|备案|转让|许可)量?$/u;

/** Sums up to a day: 累计达到121家. */
export const totalWords = /累计(?:达|为|已|有|拥有|总|数|$)|总数|总量达/u;

/** 已有注册商标: what one has is a stock, though its name does not say so. */
export const heldWords = /(?:已有|拥有|现有|共有|实有|持有)$/u;
