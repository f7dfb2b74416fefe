package health.charley.web.quiz;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The form on the start page: who it is about, whose advice to follow, and that it is understood what this is. */
public record PersonForm(String age, String sex, String policy, boolean understood) {
    private static final Set<String> SEXES = Set.of("female", "male");
    private static final int YOUNGEST = 12;
    private static final int OLDEST = 120;
    private static final int LONGEST_INPUT = 20;

    static PersonForm sent(MultivaluedMap<String, String> fields) {
        return new PersonForm(
                text(fields, "age"), text(fields, "sex"), text(fields, "policy"), fields.containsKey("understood"));
    }

    static PersonForm empty() {
        return new PersonForm("", "", "", false);
    }

    static PersonForm of(Interview interview) {
        PersonView person = interview.person();
        return new PersonForm(String.valueOf(person.age()), person.sex(), interview.policy(), true);
    }

    FormErrors errors(TopicView topic) {
        List<FormError> errors = new ArrayList<>();
        check(errors, validAge(), "age", "Enter your age in whole years, from 12 to 120");
        check(errors, SEXES.contains(sex), "sex-female", "Choose the sex you were given at birth");
        check(
                errors,
                topic.policies().contains(policy),
                "policy-" + topic.policies().get(0),
                "Choose where you are");
        check(errors, understood, "understood", "Confirm that you understand that this is not a diagnosis");
        return new FormErrors(errors);
    }

    PersonView person() {
        return new PersonView(Integer.parseInt(age), sex, "");
    }

    private boolean validAge() {
        return age.matches("\\d{1,3}") && Integer.parseInt(age) >= YOUNGEST && Integer.parseInt(age) <= OLDEST;
    }

    private static void check(List<FormError> errors, boolean fine, String field, String text) {
        if (!fine) {
            errors.add(new FormError(field, text));
        }
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String typed = Objects.requireNonNullElse(fields.getFirst(name), "").strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST_INPUT));
    }
}
