package org.huiyao.organization;

import java.util.List;
import java.util.Set;
import org.huiyao.place.AdministrativeDivision.Level;

/** What a table says of a word; the tables' comments explain the parts. */
sealed interface Entry {

  /** Whether a mention may begin with the word. */
  default boolean opens() {
    return false;
  }

  /** Whether no mention may begin or end inside the word, wherever it stands. */
  default boolean blocks() {
    return false;
  }

  /** A body known by its own name (names.tsv). */
  record Name(String official, OrganizationType type, Use use) implements Entry {
    enum Use {
      YES,
      SUB,
      QUOTED
    }

    @Override
    public boolean opens() {
      return true;
    }
  }

  /** An organ that stands after a place or level (organs.tsv). */
  record Organ(
      String official,
      String province,
      String prefecture,
      String township,
      OrganizationType type,
      Use use)
      implements Entry {
    enum Use {
      FULL,
      ANY,
      JOINED,
      TOWN,
      BARE
    }

    @Override
    public boolean opens() {
      return use == Use.BARE || use == Use.JOINED || use == Use.TOWN;
    }

    /** The full name's template for a body of a division at {@code level}. */
    String template(Level level) {
      if (level == Level.PROVINCE && !province.isEmpty()) {
        return province;
      }
      if (level == Level.TOWNSHIP && !township.isEmpty()) {
        return township;
      }
      return level == Level.PREFECTURE && !prefecture.isEmpty() ? prefecture : official;
    }
  }

  /** A part of an organ (suborgans.tsv); a null type is the parent's. */
  record Suborgan(
      Set<OrganizationType> parents,
      String official,
      String province,
      OrganizationType type,
      boolean joined,
      boolean named)
      implements Entry {

    @Override
    public boolean opens() {
      return joined;
    }

    /** What is added to the full name of a parent at {@code level}. */
    String added(Level level) {
      return level == Level.PROVINCE && !province.isEmpty() ? province : official;
    }
  }

  /** What a department is named for (topics.tsv). */
  record Topic(String official, boolean committee) implements Entry {
    @Override
    public boolean opens() {
      return true;
    }
  }

  /** What a department's name ends in (forms.tsv). */
  record Form(String official, Standing standing) implements Entry {

    /** Whether a department with the form is a mention without a prefix. */
    enum Standing {
      NO,
      JOINED,
      YES
    }
  }

  /** What opens a committee's name before the place (markers.tsv). */
  record Marker(String official, OrganizationType type) implements Entry {
    @Override
    public boolean opens() {
      return true;
    }
  }

  /** What closes a committee's name after the place (committees.tsv). */
  record Committee(String official) implements Entry {

    /** Whether more of the name may stand between the place and this. */
    boolean gap() {
      return official.equals("gap");
    }
  }

  /** A zone after its place (zones.tsv). */
  record Zone(String official, boolean bare) implements Entry {
    @Override
    public boolean opens() {
      return bare;
    }

    @Override
    public boolean blocks() {
      return true;
    }
  }

  /** A word for a level (levels.tsv). */
  record LevelWord(String word, Level level) implements Entry {
    @Override
    public boolean opens() {
      return true;
    }
  }

  /** The end of an enterprise's, school's or other name (suffixes.tsv). */
  record Suffix(OrganizationType type, Use use, Proper proper) implements Entry {
    enum Use {
      WITH,
      ALONE,
      BRANCH,
      TITLE
    }

    /** What tells that a proper name without a place stands before it. */
    enum Proper {
      NO,
      NAME,
      NOUN,
      EDGE
    }
  }

  /** What is done to bodies, hardly to affairs or to these too, and begins no name (deeds.tsv). */
  record Deed(boolean toBodies) implements Entry {}

  /** The end of a local body's name (locals.tsv). */
  record Local(String official, OrganizationType type, Suffix.Proper proper) implements Entry {}

  /** What companies are called after besides a name of their own (trades.tsv). */
  record Trade(Suffix.Proper proper) implements Entry {}

  /** A word that makes a class of the end of a name (generic.tsv). */
  record Generic(boolean afterPlace) implements Entry {}

  /** What opens and closes the name of a stationed group (stationed.tsv). */
  enum Stationed implements Entry {
    IN,
    GROUP;

    @Override
    public boolean opens() {
      return this == IN;
    }
  }

  /** A word in which no mention begins or ends (blocks.tsv). */
  record Block(boolean edge, List<String> unless) implements Entry {

    @Override
    public boolean blocks() {
      return !edge && unless.isEmpty();
    }
  }
}
