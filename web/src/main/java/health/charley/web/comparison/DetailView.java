package health.charley.web.comparison;

import java.util.Objects;

/** Something about the person that differs, in triage's words; one side is empty where it is not known. */
public record DetailView(String what, String before, String after) {
    public DetailView {
        what = Objects.requireNonNullElse(what, "");
        before = Objects.requireNonNullElse(before, "");
        after = Objects.requireNonNullElse(after, "");
    }

    public String title() {
        return switch (what) {
            case "age" -> "Age";
            case "sex" -> "Sex at birth";
            case "pregnancy" -> "Pregnancy";
            default -> what;
        };
    }

    public String earlier() {
        return inWords(before);
    }

    public String later() {
        return inWords(after);
    }

    private static String inWords(String word) {
        return switch (word) {
            case "female" -> "Female";
            case "male" -> "Male";
            case "none" -> "Not pregnant";
            case "pregnant" -> "Pregnant";
            case "postpartum" -> "Gave birth in the last 12 weeks";
            case "" -> "Not said";
            default -> word;
        };
    }
}
