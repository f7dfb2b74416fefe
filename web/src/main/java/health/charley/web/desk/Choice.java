package health.charley.web.desk;

import java.util.List;

/** Something that a field lets people choose: its word in the API, and as people say it. */
public record Choice(String word, String title) {
    /** What a page is. */
    static final List<Choice> KINDS = List.of(new Choice("article", "article"), new Choice("cause", "cause"));

    /** What became of a cited work since. */
    static final List<Choice> STATUSES = List.of(
            new Choice("current", "current"),
            new Choice("corrected", "corrected: a correction was published"),
            new Choice("retracted", "retracted: it was taken back"),
            new Choice("replaced", "replaced by a later work"));

    /** How far it was checked that a work says what pages say of it; nobody claims it by leaving the field alone. */
    static final List<Choice> CHECKS = List.of(
            new Choice("", "choose one"),
            new Choice("read", "the work itself was read"),
            new Choice("secondary", "a page that names it was read"),
            new Choice("memory", "not checked: from memory"));
}
