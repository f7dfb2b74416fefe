package health.charley.history.comparison;

import health.charley.history.comparison.ChangedFlag.Certainty;
import health.charley.history.comparison.Comparison.ChangedAnswer;
import health.charley.history.comparison.Comparison.ChangedCause;
import health.charley.history.comparison.Comparison.ChangedDetail;
import health.charley.history.comparison.Comparison.Detail;
import health.charley.history.comparison.Comparison.Side;
import health.charley.history.comparison.Comparison.Trend;
import health.charley.history.report.AnswerGiven;
import health.charley.history.report.AnswerGiven.Choice;
import health.charley.history.report.CareLevel;
import health.charley.history.report.Cause;
import health.charley.history.report.Report;
import health.charley.history.report.Report.PersonTold;
import health.charley.history.report.Report.RedFlagRaised;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what changed from the earlier of two reports to the later one. A pure function of the two. */
final class Comparing {
    /** Within a second by their ids, as lists go: UUIDv7s, whose time is finer than the receipts'. */
    private static final Comparator<Report> IN_TIME =
            Comparator.comparing(Report::assessedAt).thenComparing(Report::id);

    private Comparing() {}

    static Comparison compare(Report one, Report other) {
        var isInOrder = IN_TIME.compare(one, other) <= 0;
        return between(isInOrder ? one : other, isInOrder ? other : one);
    }

    private static Comparison between(Report earlier, Report later) {
        var flags = flags(earlier, later);
        return new Comparison(
                Side.of(earlier),
                Side.of(later),
                earlier.origin().knowledgeSha256().equals(later.origin().knowledgeSha256())
                        && earlier.origin().policy().equals(later.origin().policy()),
                earlier.worded() && later.worded(),
                trend(earlier.advice().careLevel(), later.advice().careLevel()),
                person(earlier.person(), later.person()),
                answers(earlier, later),
                those(flags, flag -> sureness(flag.after()) > sureness(flag.before())),
                those(flags, flag -> flag.after().isPresent() && sureness(flag.after()) < sureness(flag.before())),
                those(flags, flag -> flag.after().isEmpty()),
                causes(earlier, later));
    }

    private static Trend trend(String before, String after) {
        if (before.equals(after)) {
            return Trend.SAME;
        }
        return CareLevel.of(before)
                .flatMap(first -> CareLevel.of(after).map(second -> trend(first, second)))
                .orElse(Trend.UNKNOWN);
    }

    private static Trend trend(CareLevel before, CareLevel after) {
        return after.compareTo(before) > 0 ? Trend.MORE_URGENT : Trend.LESS_URGENT;
    }

    private static List<ChangedDetail> person(PersonTold before, PersonTold after) {
        return Stream.of(
                        new ChangedDetail(Detail.AGE, age(before), age(after)),
                        new ChangedDetail(Detail.SEX, known(before.sex()), known(after.sex())),
                        new ChangedDetail(Detail.PREGNANCY, known(before.pregnancy()), known(after.pregnancy())))
                .filter(detail -> !detail.before().equals(detail.after()))
                .toList();
    }

    private static Optional<String> age(PersonTold person) {
        return Optional.of(person.age()).filter(years -> years > 0).map(String::valueOf);
    }

    private static Optional<String> known(String word) {
        return Optional.of(word).filter(said -> !said.equals("unknown"));
    }

    private static List<ChangedAnswer> answers(Report earlier, Report later) {
        var before = byKey(earlier.answers(), AnswerGiven::question);
        var after = byKey(later.answers(), AnswerGiven::question);
        var isSame = sameAnswer(earlier, later);
        return keys(after, before).stream()
                .filter(question -> !isSame.test(before.get(question), after.get(question)))
                .map(question ->
                        changed(Optional.ofNullable(before.get(question)), Optional.ofNullable(after.get(question))))
                .toList();
    }

    /** Where the words of one alone could not be had, the same answer reads otherwise: what triage calls it counts. */
    private static BiPredicate<AnswerGiven, AnswerGiven> sameAnswer(Report earlier, Report later) {
        Function<AnswerGiven, Object> read =
                earlier.worded() == later.worded() ? AnswerGiven::answer : Comparing::values;
        return (before, after) ->
                before != null && after != null && read.apply(before).equals(read.apply(after));
    }

    private static List<Object> values(AnswerGiven answer) {
        return List.of(answer.choices().stream().map(Choice::value).toList(), answer.number());
    }

    private static ChangedAnswer changed(Optional<AnswerGiven> before, Optional<AnswerGiven> after) {
        var question = after.or(() -> before).orElseThrow();
        return new ChangedAnswer(
                question.question(), question.text(), before.map(AnswerGiven::answer), after.map(AnswerGiven::answer));
    }

    /** Every red flag that either raises. */
    private static List<ChangedFlag> flags(Report earlier, Report later) {
        var before = byKey(earlier.redFlags(), RedFlagRaised::id);
        var after = byKey(later.redFlags(), RedFlagRaised::id);
        return keys(after, before).stream()
                .map(id -> ChangedFlag.of(Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id))))
                .toList();
    }

    private static List<ChangedFlag> those(List<ChangedFlag> flags, Predicate<ChangedFlag> wanted) {
        return flags.stream().filter(wanted).toList();
    }

    /** How surely a side raises a flag: 0 for not at all. */
    private static int sureness(Optional<Certainty> side) {
        return side.map(certainty -> certainty.ordinal() + 1).orElse(0);
    }

    private static List<ChangedCause> causes(Report earlier, Report later) {
        var before = byKey(earlier.causes(), Cause::condition);
        var after = byKey(later.causes(), Cause::condition);
        return keys(after, before).stream()
                .map(condition -> new ChangedCause(
                        condition,
                        Optional.ofNullable(after.get(condition))
                                .orElseGet(() -> before.get(condition))
                                .name(),
                        Optional.ofNullable(before.get(condition)).map(Cause::probability),
                        Optional.ofNullable(after.get(condition)).map(Cause::probability)))
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.toMap(key, item -> item, (first, again) -> first, LinkedHashMap::new));
    }

    /** The keys of the first, and then those that only the second has. */
    private static Set<String> keys(Map<String, ?> first, Map<String, ?> second) {
        var keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        return keys;
    }
}
