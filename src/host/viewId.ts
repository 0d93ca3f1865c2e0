export const viewId = "zhibiao.sidebar";
