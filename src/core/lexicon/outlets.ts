/** Ends of the names of newspapers, sites, stations and their accounts, longest first. Written for this project. */
export const outletEnds =
	"融媒体中心|新闻客户端|广播电视台|消费者报|新闻网|资源网|政府网|法治网|电视台|客户端|都市报|日报|晚报|晨报|早报|时报|导报|商报|周刊|在线|时讯|发布|融媒|网|报|社";

/** Bodies that bear the name of a city without its level: 某某日报, 某某海关. */
export const namedAfterCity =
	/海关|日报|晚报|晨报|新闻网|法治网|电视台|融媒|发布|在线/gu;

/** Of these the name alone is enough to know that there is such a city. */
export const namesCity: ReadonlySet<string> = new Set([
	"海关",
	"日报",
	"晚报",
	"晨报",
]);

/** Cities of the customs that bear the name of a part of them or of a gate. */
// biome-ignore format: a table
export const customsSeats: Readonly<Record<string, string>> = {
	拱北: "珠海市", 闸口: "珠海市", 横琴: "珠海市", 黄埔: "广州市", 南沙: "广州市", 皇岗: "深圳市", 文锦渡: "深圳市", 蛇口: "深圳市", 罗湖: "深圳市", 大鹏: "深圳市",
	浦东: "上海市", 洋山: "上海市", 外高桥: "上海市", 吴淞: "上海市", 天竺: "北京市", 北仑: "宁波市", 东渡: "厦门市", 海沧: "厦门市", 马尾: "福州市", 鲅鱼圈: "营口市", 大窑湾: "大连市",
};
