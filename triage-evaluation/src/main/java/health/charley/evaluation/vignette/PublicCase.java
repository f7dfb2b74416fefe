package health.charley.evaluation.vignette;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.evaluation.vignette.Vignette.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one case of {@link PublicCases} with its coding. */
final class PublicCase {
    private static final String PREGNANCY = "preg_status";
    private static final Set<String> UNSURE = Set.of(Answer.NOT_SURE, "not_sure", "not sure", "unsure", "unknown");
    private static final int OLDEST_FERTILE = 55;

    private final ConditionNames conditions;
    private final List<String> remarks;

    PublicCase(ConditionNames conditions, List<String> remarks) {
        this.conditions = conditions;
        this.remarks = remarks;
    }

    Vignette read(JsonNode story, JsonNode coding) {
        var id = story.path("id").asText();
        var levels = PublicLevels.of(story);
        return new Vignette(
                id,
                story.path("presenting_text").asText(id),
                story.path("published").asBoolean() ? Origin.PUBLISHED : Origin.TEXTBOOK,
                story.path("source").asText("not stated"),
                person(story, coding),
                answers(id, coding.path("answers")),
                conditions.idOf(story.path("diagnosis_id")
                        .asText(story.path("diagnosis").asText("not stated"))),
                named(story.path("acceptable_alternatives")),
                levels.best(),
                levels.right(),
                named(story.path("look_alikes")));
    }

    private List<String> named(JsonNode names) {
        return texts(names).stream().map(conditions::idOf).toList();
    }

    private static Person person(JsonNode story, JsonNode coding) {
        var age = story.path("age");
        if (!age.isNumber()) {
            throw new IllegalArgumentException("its age is not a number.");
        }
        var sex = switch (story.path("sex").asText().toLowerCase(Locale.ROOT)) {
            case "female", "f" -> Sex.FEMALE;
            case "male", "m" -> Sex.MALE;
            default -> throw new IllegalArgumentException("its sex is neither female nor male.");
        };
        return new Person(age.intValue(), sex, pregnancy(story, coding, sex, age.intValue()));
    }

    /** The coded state; else what the story says; else unknown where a pregnancy is possible. */
    private static Pregnancy pregnancy(JsonNode story, JsonNode coding, Sex sex, int age) {
        if (sex == Sex.MALE) {
            return Pregnancy.NONE;
        }
        var coded = coding.path("answers").path(PREGNANCY).asText();
        if (!coded.isEmpty()) {
            return switch (coded) {
                case "no", "none" -> Pregnancy.NONE;
                case "pregnant", "yes" -> Pregnancy.PREGNANT;
                case "postpartum", "gave-birth", "gave_birth", "gave birth" -> Pregnancy.POSTPARTUM;
                default -> Pregnancy.UNKNOWN;
            };
        }
        if (story.path("pregnant").isBoolean()) {
            return story.path("pregnant").asBoolean() ? Pregnancy.PREGNANT : Pregnancy.NONE;
        }
        return age <= OLDEST_FERTILE ? Pregnancy.UNKNOWN : Pregnancy.NONE;
    }

    private Answers answers(String id, JsonNode coded) {
        var answers = new LinkedHashMap<String, Answer>();
        coded.properties().forEach(told -> {
            if (!told.getKey().equals(PREGNANCY)) {
                answer(id, told.getKey(), told.getValue())
                        .ifPresent(answer -> answers.put(told.getKey().replace('_', '-'), answer));
            }
        });
        return new Answers(answers);
    }

    private Optional<Answer> answer(String id, String question, JsonNode value) {
        if (value.isNumber()) {
            return Optional.of(new Measured(value.doubleValue()));
        }
        var values = new TreeSet<>(value.isArray() ? texts(value) : List.of(text(value)));
        var unsure = values.removeIf(UNSURE::contains);
        values.remove("");
        if (!values.isEmpty()) {
            return Optional.of(new Chosen(values));
        }
        if (!unsure) {
            remarks.add(id + ": the answer to '" + question + "' holds no value, so it counts for nothing.");
        }
        return unsure ? Optional.of(new NotSure()) : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(text(item)));
        return texts;
    }

    private static String text(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }
}
