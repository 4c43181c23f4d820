package org.huiyao.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyao.organization.Chart.Found;

/** Reads the name of a department or committee: topics and a form, 发改 + 委. */
final class DepartmentReader {

  private static final String COMMITTEE = "委员会";
  private static final String JOINTS = "和与及";

  /** Words that end topics and begin forms but stand once in a name. */
  private static final List<String> OVERLAPS = List.of("管理", "工作", "服务", "事务", "发展");

  private static final String UNKNOWN_FORMS = "局厅";
  private static final String TASK_FORCE = "领导小组";

  /** What is done when a group is set up, and is no part of its name: 市委组织成立领导小组. */
  private static final List<String> FOUNDING = List.of("成立", "组建", "设立", "建立");

  private static final int LONGEST_UNKNOWN = 12;
  private static final int MOST_TOPICS = 6;

  private final Chart chart;
  private final NameWords words;

  DepartmentReader(Chart chart) {
    this.chart = chart;
    words = new NameWords(chart);
  }

  /**
   * A department's name.
   *
   * @param end offset after its last character
   * @param official its full name without the place
   * @param committee whether people's congresses and the CPPCC have committees of that name
   * @param bare whether it is a mention without any prefix too
   */
  record Department(int end, String official, boolean committee, boolean bare) {

    /** Whether it is a committee of any kind. */
    boolean isCommittee() {
      return official.endsWith(COMMITTEE);
    }
  }

  /** The longest department's name right after a prefix, of unknown topics where none are known. */
  Optional<Department> readAfter(int begin) {
    return read(begin).or(() -> unknown(begin));
  }

  private Optional<Department> unknown(int begin) {
    return IntStream.rangeClosed(begin + 2, begin + LONGEST_UNKNOWN)
        .filter(this::isUnknownForm)
        .filter(at -> words.fill(begin, at))
        .mapToObj(at -> written(begin, at + 1))
        .findFirst();
  }

  /** A group for a task, whatever it is called after: 涉农工作 + 领导小组. */
  Optional<Department> taskForce(int begin) {
    return IntStream.rangeClosed(begin + 2, begin + LONGEST_UNKNOWN)
        .filter(at -> chart.text().startsWith(TASK_FORCE, at))
        .filter(at -> words.fill(begin, at, true))
        .filter(at -> FOUNDING.stream().noneMatch(verb -> chart.text().startsWith(verb, at - 2)))
        .mapToObj(at -> written(begin, at + TASK_FORCE.length()))
        .findFirst();
  }

  /** Whether 局 or 厅 stands there as a word of its own, not in 格局 or 局面. */
  private boolean isUnknownForm(int at) {
    return at < chart.text().length()
        && UNKNOWN_FORMS.indexOf(chart.text().charAt(at)) >= 0
        && chart.wordAt(at) != null
        && chart.wordAt(at).span().length() == 1;
  }

  private Department written(int begin, int end) {
    return new Department(end, chart.text().subSequence(begin, end).toString(), false, false);
  }

  /** The longest department's name that begins at an offset. */
  Optional<Department> read(int begin) {
    if (!chart.has(begin, Entry.Topic.class)) {
      return Optional.empty();
    }
    return chart
        .entries(begin, Entry.Topic.class)
        .map(topic -> close(topic, "", true, 1))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Department::end));
  }

  private Optional<Department> close(
      Found<Entry.Topic> topic, String before, boolean committee, int topics) {
    String name = before + topic.entry().official();
    boolean committees = committee && topic.entry().committee();
    Optional<Department> closed =
        chart
            .entries(topic.end(), Entry.Form.class)
            .filter(form -> !chart.isBlocked(form.end()))
            .max(Comparator.comparingInt(Found::end))
            .map(form -> department(form, name, committees));
    if (topics == MOST_TOPICS) {
      return closed;
    }
    Optional<Department> longer =
        chart
            .entries(afterJoint(topic.end()), Entry.Topic.class)
            .map(next -> close(next, name + joint(topic.end()), committees, topics + 1))
            .flatMap(Optional::stream)
            .max(Comparator.comparingInt(Department::end));
    return longer
        .filter(found -> closed.isEmpty() || found.end() > closed.get().end())
        .or(() -> closed);
  }

  private static Department department(Found<Entry.Form> form, String name, boolean committee) {
    String official = form.entry().official();
    String overlap =
        OVERLAPS.stream()
            .filter(word -> name.endsWith(word) && official.startsWith(word))
            .findFirst()
            .orElse("");
    return new Department(
        form.end(),
        name + official.substring(overlap.length()),
        committee && official.endsWith(COMMITTEE),
        form.entry().bare());
  }

  private int afterJoint(int offset) {
    return offset + joint(offset).length();
  }

  private String joint(int offset) {
    boolean joined =
        offset < chart.text().length() && JOINTS.indexOf(chart.text().charAt(offset)) >= 0;
    return joined ? chart.text().subSequence(offset, offset + 1).toString() : "";
  }
}
