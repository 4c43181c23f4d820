package org.huiyao.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.law.Cue.Reach;
import org.huiyao.table.Lexicon;

/** Reads the words behind a list of laws that tell what is done to them. */
final class CueReader {

  /** What may stand between a law and a word said of it: 等3部地方性法规的. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<marks>[》)”]*(?:\\([^()]{1,30}\\))?)(?:一次性|一揽子|个别条款|部分条款|中的[^,、。]{1,10}?条款|"
              + LawList.ARTICLE
              + "|等|的|和|及|若干|由[^,、。《》]{1,12}?(?:大会|会议|人大|常委会|常务委员会)|一批|一系列|[\\d一二三四五六七八九十两余多]|[部件项个次]|不合时宜的?"
              + "|地方性|地方|法规|法律|条例|规章|政府|有关|相关|内容|国家和?|省级?|草案|为|[现均都也]?已经?|被|反复|正在|完成|正式|顺利|全面|相继|陆续|先后|同步|今年|去年|[上下]半年|[一二三四]季度|于|全部"
              + "|工作|开展|进行|提出|列入|列为|纳入|确定为|首次|再次|同时|一并|如下|部分|相应|第[一二三四五]次|在?(?:全国|全省|全市|国内|省内)?率先|(?:施行|实施)[一二两三四五六七八九十]年后?|即|启动|[也亦均都则]|较大|大幅|幅度|重要|重大|作出|做出|所作|作|做|了|(?:修[订改]|施行|颁布|出台)(?:后|以来)|予以|做好|当年|年度|重点|优先|早日|尽快|尽早|及早|如期|按期|适时|加快|抓紧|年内|打包|要|将|拟|争取|力争|[“”])*");

  private CueReader() {}

  /**
   * The word right behind a list that tells what is done to it, the last of several: 施行三年后即启动修改.
   */
  static Optional<Cue> next(Surroundings list) {
    Cue last = null;
    Matcher between = BETWEEN.matcher(list.after());
    int reach = between.lookingAt() ? between.end() : 0;
    int marks = reach == 0 ? 0 : between.end("marks");
    for (Lexicon.Hit<Cue> hit : Cue.LEXICON.longest(list.after())) {
      Cue cue = hit.value();
      if (marks <= hit.begin()
          && hit.begin() <= reach
          && (cue.reach() != Reach.OVERSIGHT
              || Contexts.SHARED.oversight(list.before() + list.after()))) {
        last = cue;
      }
    }
    return Optional.ofNullable(last)
        .map(cue -> Contexts.SHARED.completed(list.before()) ? cue.completed() : cue);
  }

  /** What the words further behind say; inspection and research outweigh the rest. */
  static Optional<Cue> far(Surroundings list) {
    Cue first = null;
    for (Lexicon.Hit<Cue> hit : Cue.LEXICON.longest(list.longAfter())) {
      Cue cue = hit.value();
      if (cue.isFar() && outweighs(cue.action())) {
        return Optional.of(cue);
      }
      first = first == null && cue.isFar() ? cue : first;
    }
    return Optional.ofNullable(first);
  }

  /** Inspection and research are said of a law from further off than what else is done to it. */
  static boolean outweighs(LawAction action) {
    return action == LawAction.INSPECT || action == LawAction.RESEARCH;
  }
}
