package org.huiyao.organization;

import java.util.List;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.Entry.Form.Standing;
import org.huiyao.text.FoldedText;
import org.huiyao.word.Word;

/** Reads the name of a department or committee: topics and a form, 发改 + 委. */
final class DepartmentReader {

  private static final String COMMITTEE = "委员会";
  private static final String JOINTS = "和与及";

  /** Words that end topics and begin forms but stand once in a name. */
  private static final List<String> OVERLAPS = List.of("管理", "工作", "服务", "事务", "发展");

  private static final String UNKNOWN_FORMS = "局厅";

  /** Ends of the names of what departments run: 重点工程 + 管理中心. */
  private static final List<String> CENTERS =
      List.of("管理中心", "运营中心", "服务中心", "监测中心", "发展中心", "保障中心", "事务中心", "指导中心", "推广中心");

  private static final String TASK_FORCE = "领导小组";

  /** What is done when a group is set up, and is no part of its name: 市委组织成立领导小组. */
  private static final List<String> FOUNDING = List.of("成立", "组建", "设立", "建立");

  private static final int LONGEST_UNKNOWN = 12;
  private static final int MOST_TOPICS = 6;

  private final Chart chart;
  private final FoldedText text;
  private final NameWords words;

  DepartmentReader(Chart chart) {
    this.chart = chart;
    text = chart.text();
    words = new NameWords(chart);
  }

  /**
   * A department's name.
   *
   * @param end offset after its last character
   * @param official its full name without the place
   * @param committee whether people's congresses and the CPPCC have committees of that name
   * @param standing whether it is a mention without any prefix too
   */
  record Department(int end, String official, boolean committee, Standing standing) {

    /** Whether it is a committee of any kind. */
    boolean isCommittee() {
      return official.endsWith(COMMITTEE);
    }

    /**
     * The full name. Committees of the CPPCC's are called as they are written where topics are
     * joined: 科技和经济委.
     *
     * @param parent what body it belongs to
     * @param written the name in the text
     */
    String official(OrganizationType parent, String written) {
      boolean asWritten =
          parent == OrganizationType.CPPCC && isCommittee() && written.contains("和");
      if (asWritten && written.endsWith("委")) {
        return written + "员会";
      }
      return asWritten && written.endsWith(COMMITTEE) ? written : official;
    }
  }

  /**
   * The longest department's name right after a prefix, of unknown topics where none are known; or
   * null.
   */
  Department readAfter(int begin) {
    Department known = read(begin);
    return known == null ? unknown(begin) : known;
  }

  private Department unknown(int begin) {
    int last = Math.min(begin + LONGEST_UNKNOWN, text.length() - 1);
    for (int at = begin + 2; at <= last; at++) {
      if (isUnknownForm(at) && words.fill(begin, at)) {
        return written(begin, at + 1);
      }
      int center = afterCenter(at);
      if (center > at && words.fill(begin, at, true)) {
        return written(begin, center);
      }
    }
    return null;
  }

  /** The offset after the end of a center's name that begins at an offset; else the offset. */
  private int afterCenter(int at) {
    if (at + 2 < text.length() && text.charAt(at + 2) == '中') {
      for (String center : CENTERS) {
        if (text.startsWith(center, at)) {
          return at + center.length();
        }
      }
    }
    return at;
  }

  /** A group for a task, whatever it is called after: 涉农工作 + 领导小组; or null. */
  Department taskForce(int begin) {
    for (int at = begin + 2; at <= begin + LONGEST_UNKNOWN; at++) {
      if (text.startsWith(TASK_FORCE, at) && words.fill(begin, at, true) && !isFounded(at)) {
        return written(begin, at + TASK_FORCE.length());
      }
    }
    return null;
  }

  private boolean isFounded(int at) {
    for (String verb : FOUNDING) {
      if (text.startsWith(verb, at - verb.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether 局 or 厅 stands there as a word of its own, not in 格局 or 局面. */
  private boolean isUnknownForm(int at) {
    if (UNKNOWN_FORMS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    Word word = chart.wordAt(at);
    return word != null && word.end() == at + 1;
  }

  private Department written(int begin, int end) {
    return new Department(end, chart.written(begin, end), false, Standing.NO);
  }

  /** The longest department's name that begins at an offset, or null. */
  Department read(int begin) {
    Department longest = null;
    for (Found<Entry.Topic> topic : chart.entries(begin, EntryKind.TOPIC)) {
      longest = longer(longest, close(topic, "", true, 1));
    }
    return longest;
  }

  /** The longest name that goes on with a topic after {@code before}, or null. */
  private Department close(Found<Entry.Topic> topic, String before, boolean committee, int topics) {
    if (!isClosed(topic.end(), topics)) {
      return null;
    }
    String name = before + topic.entry().official();
    boolean of = topic.entry().committee();
    boolean isJoined = !before.isEmpty() && JOINTS.indexOf(before.charAt(before.length() - 1)) >= 0;
    // One of those joined is enough: 科技和经济委员会 is a committee though 科技 has a department.
    boolean committees = isJoined ? committee || of : committee && of;
    Department longest = null;
    for (Found<Entry.Form> form : chart.entries(topic.end(), EntryKind.FORM)) {
      if (!chart.isBlocked(form.end())) {
        longest = department(form, name, committees);
        break;
      }
    }
    if (topics < MOST_TOPICS) {
      int joint = joint(topic.end());
      String joined = name + chart.written(topic.end(), topic.end() + joint);
      for (Found<Entry.Topic> next : chart.entries(topic.end() + joint, EntryKind.TOPIC)) {
        longest = longer(longest, close(next, joined, committees, topics + 1));
      }
    }
    return longest;
  }

  /** Whether a form follows after so many topics, or more topics and a form. */
  private boolean isClosed(int end, int topics) {
    if (chart.has(end, EntryKind.FORM)) {
      return true;
    }
    int next = end + joint(end);
    if (topics < MOST_TOPICS && chart.has(next, EntryKind.TOPIC)) {
      for (Found<Entry.Topic> topic : chart.entries(next, EntryKind.TOPIC)) {
        if (isClosed(topic.end(), topics + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The longer of two departments, either of which may be null; the first of two as long. */
  private static Department longer(Department first, Department second) {
    return first == null || second != null && second.end() > first.end() ? second : first;
  }

  private static Department department(Found<Entry.Form> form, String name, boolean committee) {
    String official = form.entry().official();
    return new Department(
        form.end(),
        name + official.substring(overlap(name, official)),
        committee && official.endsWith(COMMITTEE),
        form.entry().standing());
  }

  /** How many characters a name and the form after it share. */
  private static int overlap(String name, String form) {
    for (String word : OVERLAPS) {
      if (name.endsWith(word) && form.startsWith(word)) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the word that joins two topics at an offset; 0 where none does. */
  private int joint(int offset) {
    return offset < text.length() && JOINTS.indexOf(text.charAt(offset)) >= 0 ? 1 : 0;
  }
}
