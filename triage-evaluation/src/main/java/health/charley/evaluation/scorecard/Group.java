package health.charley.evaluation.scorecard;

import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.evaluation.vignette.Vignette;
import health.charley.evaluation.vignette.Vignette.Origin;
import java.util.Arrays;
import java.util.Optional;

/** Cases that are scored apart. */
public enum Group {
    ALL("all", "All cases"),
    PUBLISHED("published", "Published cases"),
    TEXTBOOK("textbook", "Textbook cases"),
    FEMALE("female", "Women and girls"),
    MALE("male", "Men and boys"),
    UNDER_18("under-18", "Under 18 years"),
    FROM_18("18-39", "18 to 39 years"),
    FROM_40("40-64", "40 to 64 years"),
    FROM_65("65-and-over", "65 years and over"),
    PREGNANT("pregnant", "Pregnant, or gave birth in the last 12 weeks"),
    NOT_PREGNANT("not-pregnant", "Not pregnant, or not known");

    private final String id;
    private final String title;

    Group(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    boolean holds(Vignette told) {
        var age = told.person().age();
        return switch (this) {
            case ALL -> true;
            case PUBLISHED -> told.origin() == Origin.PUBLISHED;
            case TEXTBOOK -> told.origin() == Origin.TEXTBOOK;
            case FEMALE -> told.person().sex() == Sex.FEMALE;
            case MALE -> told.person().sex() == Sex.MALE;
            case UNDER_18 -> age < 18;
            case FROM_18 -> age >= 18 && age < 40;
            case FROM_40 -> age >= 40 && age < 65;
            case FROM_65 -> age >= 65;
            case PREGNANT -> isPregnant(told);
            case NOT_PREGNANT -> !isPregnant(told);
        };
    }

    public static Optional<Group> byId(String id) {
        return Arrays.stream(values()).filter(group -> group.id.equals(id)).findFirst();
    }

    private static boolean isPregnant(Vignette told) {
        var pregnancy = told.person().pregnancy();
        return pregnancy == Pregnancy.PREGNANT || pregnancy == Pregnancy.POSTPARTUM;
    }
}
