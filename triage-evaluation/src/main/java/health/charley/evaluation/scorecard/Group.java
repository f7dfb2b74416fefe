package health.charley.evaluation.scorecard;

import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.evaluation.vignette.Vignette;
import health.charley.evaluation.vignette.Vignette.Origin;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Cases that are scored apart. */
public enum Group {
    ALL("all", "All cases", any -> true),
    PUBLISHED("published", "Published cases", told -> told.origin() == Origin.PUBLISHED),
    TEXTBOOK("textbook", "Textbook cases", told -> told.origin() == Origin.TEXTBOOK),
    FEMALE("female", "Women and girls", told -> told.person().sex() == Sex.FEMALE),
    MALE("male", "Men and boys", told -> told.person().sex() == Sex.MALE),
    UNDER_18("under-18", "Under 18 years", told -> isOfAge(told.person(), 0, 17)),
    FROM_18("18-39", "18 to 39 years", told -> isOfAge(told.person(), 18, 39)),
    FROM_40("40-64", "40 to 64 years", told -> isOfAge(told.person(), 40, 64)),
    FROM_65("65-and-over", "65 years and over", told -> isOfAge(told.person(), 65, Integer.MAX_VALUE)),
    PREGNANT("pregnant", "Pregnant or within 12 weeks of a birth", Group::isPregnant),
    NOT_PREGNANT("not-pregnant", "Not pregnant, or not known", told -> !isPregnant(told));

    private final String id;
    private final String title;
    private final Predicate<Vignette> holds;

    Group(String id, String title, Predicate<Vignette> holds) {
        this.id = id;
        this.title = title;
        this.holds = holds;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    boolean holds(Vignette told) {
        return holds.test(told);
    }

    public static Optional<Group> byId(String id) {
        return Arrays.stream(values()).filter(group -> group.id.equals(id)).findFirst();
    }

    private static boolean isOfAge(Person person, int from, int to) {
        return person.age() >= from && person.age() <= to;
    }

    private static boolean isPregnant(Vignette told) {
        var pregnancy = told.person().pregnancy();
        return pregnancy == Pregnancy.PREGNANT || pregnancy == Pregnancy.POSTPARTUM;
    }
}
