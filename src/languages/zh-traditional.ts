/**
 * Word lists in simplified characters, respelled in traditional ones: as in Taiwan and, where they differ, as in Hong Kong
 * too, after a comma. Knows only the characters of our own lists, and what each of them stands for there.
 */
export function traditional(simplified: string): string {
  const taiwan = Array.from(phrases.reduce((text, [from, to]) => text.replaceAll(from, to), simplified))
    .map((character) => characters.get(character) ?? character)
    .join("");
  const hongKong = taiwan.replaceAll(/著(?!作)/g, "着").replaceAll("裡", "裏");
  return taiwan === hongKong ? taiwan : `${taiwan},${hongKong}`;
}

/** Where one simplified character stands for several traditional ones. */
const phrases = [
  ["回复", "回覆"],
  ["注册", "註冊"],
  ["标注", "標註"],
  ["注明", "註明"],
  ["赞助", "贊助"],
  ["仿佛", "彷彿"],
] as const;

const characters: ReadonlyMap<string, string> = new Map(
  `
  这這 没沒 当當 于於 对對 从從 还還 却卻 并並 会會 与與 时時 实實 际際 随隨 为為 过過 尽儘 虽雖 话話 纵縱 来來 较較
  则則 无無 问問 显顯 见見 诚誠 确確 说說 况況 仅僅 进進 样樣 类類 间間 后後 紧緊 个個 结結 举舉 质質 讲講 归歸 换換
  简簡 单單 总總 体體 综綜 数數 经經 尔爾 别別 准準 严嚴 终終 开開 刚剛 关關 键鍵 许許 运運 遗遺 惊驚 讶訝 请請 记記
  践踐 现現 么麼 种種 论論 毕畢 顺順 带帶 众眾 义義 们們 导導 户戶 内內 诸諸 将將 让讓 给給 据據 够夠 应應 该該 须須
  愿願 几幾 约約 谁誰 里裡 称稱 属屬 处處 项項 题題 两兩 余餘 鉴鑑 设設 万萬 证證 达達 帮幫 减減 发發 吗嗎 点點 执執
  笔筆 图圖 编編 辑輯 责責 译譯 采採 写寫 布佈 绍紹 资資 认認 识識 语語 议議 顾顧 声聲 纳納 评評 参參 区區 热熱 门門
  网網 暂暫 录錄 脸臉 书書 扫掃 码碼 转轉 欢歡 赏賞 制製 链鏈 页頁 报報 诉訴 阅閱 读讀 继繼 续續 详詳 载載 击擊 荐薦
  闻聞 讯訊 扩擴 兴興 顶頂 订訂 邮郵 电電 号號 维維 联聯 系繫 广廣 务務 册冊 费費 权權 隐隱 条條 协協 标標 错錯 误誤
  纠糾 签籤 档檔 词詞 栏欄 着著 复複 赞讚`
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
