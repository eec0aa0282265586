package news.byline.desk;

import java.nio.charset.Charset;

/** The same small manuscript in each form that can be imported. */
public final class Manuscript {

  private static final String[] LINES = {
    "县图书馆周末延长开放", "2025年11月8日 09:30　来源：青禾日报", "青禾日报讯（记者 王芳）从本周六起，县图书馆延长开放。", "编辑：陈晨　校对：赵敏　审核：周立"
  };

  private Manuscript() {}

  /** Returns it as a Word file. */
  public static byte[] word() {
    WordFile word = new WordFile().styled("1", LINES[0]);
    for (int i = 1; i < LINES.length; i++) {
      word.paragraph(LINES[i]);
    }
    return word.bytes();
  }

  /** Returns it as a web page that does not name its encoding. */
  public static byte[] page() {
    String page = "<h1>" + LINES[0] + "</h1><p>" + LINES[1] + "<p>" + LINES[2] + "<p>" + LINES[3];
    return ("<!DOCTYPE html><title>网页</title>" + page).getBytes(Charset.forName("GB18030"));
  }

  /** Returns it as text in the encoding of old Windows programs. */
  public static byte[] text() {
    return String.join("\r\n", LINES).getBytes(Charset.forName("GB18030"));
  }

  /** Returns the Word file of another one, as a reporter sends it with a photograph. */
  public static byte[] withPhoto(byte[] jpeg) {
    return new WordFile()
        .paragraph("【产业一线】")
        .styled("1", "分拣线上的冬天")
        .paragraph("2025年12月30日")
        .paragraph("青禾日报讯（记者 何平）天没亮，南坡村的分拣线已经转起来。果子过水、过秤、装箱，一天要走四千箱。")
        .picture("image1.jpeg", jpeg, "分拣线旁的工人")
        .paragraph("“今年的个头齐。”分拣工李明说，他在这条线上站了六个冬天。")
        .paragraph("编辑：陈晨　校对：赵敏　审核：周立")
        .bytes();
  }
}
