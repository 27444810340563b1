/** Parts that invented names of people are put together from. */
export const SURNAMES =
  "王李张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔岑查农".split(
    ""
  );

export const MALE_GIVEN =
  "伟强军平波勇刚毅林明辉健松柏峰磊鹏斌浩宇成诚志国安邦荣昌盛光庆云贵山岩江河文武学才德仁义礼华新建民兴业龙飞翔旭东海涛超杰俊豪凯".split(
    ""
  );

export const FEMALE_GIVEN =
  "英华慧巧美静淑惠珠翠雅芝玉萍红娥玲芬芳燕彩春菊兰凤洁梅琳素云莲真环雪荣爱妹霞香月莺媛艳瑞凡佳嘉琼勤珍贞莉桂娣叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵".split(
    ""
  );

/** Parts of invented township and village names. */
export const TOWNSHIP_STEMS = [
  "云岭",
  "松河",
  "青杠",
  "白鹤",
  "龙井",
  "石桥",
  "枫林",
  "清溪",
  "玉屏",
  "金竹",
  "红岩",
  "碧塘",
  "桂花",
  "长坪",
  "大寨",
  "望江",
  "花山",
  "乌木",
  "响水",
  "南坪",
  "古营",
  "双河",
  "杨柳",
  "新场",
  "仓坪",
  "沙坝",
  "鹰岩",
] as const;

export const VILLAGE_FIRST = "上下大小新老东西南北前后高平长黄白青红金银龙凤".split("");
export const VILLAGE_LAST = [
  "坪",
  "寨",
  "坡",
  "湾",
  "塘",
  "井",
  "岩",
  "坝",
  "冲",
  "岭",
  "屯",
  "营",
  "桥",
  "沟",
  "田",
  "洞",
  "关",
  "街",
  "箐",
  "河",
] as const;
