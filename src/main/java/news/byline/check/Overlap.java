package news.byline.check;

import java.util.Set;

/**
 * Tells where two characters stand twice although no word does: the first ends one word and the
 * last begins another, as in 企业创业创新, where 业创 stands twice. Which words there are is known of those
 * alone that news strings together so.
 */
final class Overlap {

  private static final Set<String> WORDS =
      Set.of(
          """
          企业 产业 行业 就业 专业 农业 工业 商业 职业 事业 学业 毕业 择业 从业 兴业 林业 牧业 渔业 创业 业务 业态 业绩 业主 业界 \
          创新 创优 创造 创建 创意 创投 创收 创客 创办 创立 首创 开创 独创 原创 \
          管理 治理 办理 处理 监理 代理 修理 整理 清理 审理 理论 理事 理财 理念 治安 治水 治沙 治污 治病 整治 防治 法治 自治 \
          会议 决议 协议 提议 倡议 建议 审议 评议 商议 议案 议题 议事 议程 决定 决策 决算 决赛 议决 表决 解决 判决 \
          领导 指导 引导 辅导 督导 导向 导师 导游 导航 指标 指挥 指示 指南 指数 指引 \
          大学 科学 教学 数学 文学 医学 哲学 学科 学生 学校 学院 学者 科研 科技 科普 科目 \
          规范 示范 模范 防范 典范 范围 范例 示例 示意 展示 提示 公示 演示 显示 \
          提升 晋升 上升 升级 升学 升高 晋级 晋职 推进 改进 促进 前进 跟进 进步 进展 进行 进口 改革 改善 改造 改建 改良 整改 \
          合作 工作 协作 写作 创作 制作 操作 运作 耕作 作业 作用 作风 作品 合同 合格 合理 合法 合力 工程 工人 工艺 联合 结合 \
          开展 发展 拓展 扩展 会展 画展 展览 展开 发布 发现 发挥 发放 发电 发明 发行 开发 \
          安全 保安 公安 安保 全面 全部 全体 健全 保全 保障 保护 保险 保证 确保 社保 医保 环保 \
          检查 调查 核查 审查 巡查 排查 督查 查处 查看 检测 检验 检察 检修 体检 \
          建设 基建 新建 设施 设备 设计 设立 设置 开设 施工 施行 实施 措施 备用 \
          生产 国产 投产 高产 产品 产量 产值 产区 产地 生活 生态 生命 品种 品牌 品质 \
          教育 培育 保育 抚育 体育 育人 育才 育种 人才 人民 人员 农民 村民 居民 市民 民生 民主 民族 民工 民警 \
          交通 流通 沟通 开通 联通 通信 通知 通行 通过 信息 信用 信心 诚信 通讯 \
          组织 编织 纺织 织布 编组 改组 分组 组建 组成 组合 重组 \
          监督 监察 监测 监管 督办 督促 管护 主管 分管 监护 \
          评审 评选 评估 审批 审核 审计 初审 终审 核实 核算 审判 选举 选拔 推选 \
          销售 营销 促销 购销 售后 售价 销量 零售 出售 经营 运营 民营 营业 营养 营收 \
          运用 使用 利用 应用 采用 费用 用户 用电 用水 用地 \
          """
              .split("\\s+"));

  private Overlap() {}

  /**
   * Tells whether two characters that stand twice are parts of three words.
   *
   * @param from where the first of the four characters stands
   */
  static boolean isAt(String text, int from) {
    return from > 0
        && from + 4 < text.length()
        && WORDS.contains(text.substring(from - 1, from + 1))
        && WORDS.contains(text.substring(from + 1, from + 3))
        && WORDS.contains(text.substring(from + 3, from + 5));
  }
}
