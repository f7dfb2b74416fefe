package health.charley.triage.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asking. */
@Schema(name = "Person", description = "Who is asking.")
public record PersonView(
        @Schema(description = "Age in whole years.", examples = "45")
        @NotNull
        @Min(value = LEAST_AGE, message = AGES)
        @Max(value = GREATEST_AGE, message = AGES)
        Integer age,

        @NotNull SexView sex,

        @Schema(
                description =
                        "Left out, it is 'none' for a male person and outside the ages 12 to 55, and 'unknown' otherwise."
                                + " 'pregnant' and 'postpartum' are refused for a male person and above the age of 60.")
        PregnancyView pregnancy) {
    private static final int LEAST_AGE = 12;
    private static final int GREATEST_AGE = 120;
    private static final String AGES = "Age is in whole years, from " + LEAST_AGE + " to " + GREATEST_AGE + ".";
    private static final int LAST_FERTILE_AGE = 55;
    /** Births above this age are so few that a slip of the keyboard is by far likelier, and a wrong pregnancy misleads. */
    private static final int LAST_AGE_OF_A_BIRTH = 60;

    /** The sex a person was given at birth. */
    @Schema(name = "Sex", description = "The sex a person was given at birth, which shifts how common conditions are.")
    public enum SexView {
        @JsonProperty("female")
        FEMALE,
        @JsonProperty("male")
        MALE;

        Sex toSex() {
            return switch (this) {
                case FEMALE -> Sex.FEMALE;
                case MALE -> Sex.MALE;
            };
        }

        static SexView from(Sex sex) {
            return switch (sex) {
                case FEMALE -> FEMALE;
                case MALE -> MALE;
            };
        }
    }

    /** Whether a person is pregnant. */
    @Schema(
            name = "Pregnancy",
            description = "Whether a person is pregnant; 'postpartum' is the first twelve weeks after a birth.")
    public enum PregnancyView {
        @JsonProperty("none")
        NONE,
        @JsonProperty("pregnant")
        PREGNANT,
        @JsonProperty("postpartum")
        POSTPARTUM,
        @JsonProperty("unknown")
        UNKNOWN;

        Pregnancy toPregnancy() {
            return switch (this) {
                case NONE -> Pregnancy.NONE;
                case PREGNANT -> Pregnancy.PREGNANT;
                case POSTPARTUM -> Pregnancy.POSTPARTUM;
                case UNKNOWN -> Pregnancy.UNKNOWN;
            };
        }

        static PregnancyView from(Pregnancy pregnancy) {
            return switch (pregnancy) {
                case NONE -> NONE;
                case PREGNANT -> PREGNANT;
                case POSTPARTUM -> POSTPARTUM;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    public static PersonView from(Person person) {
        return new PersonView(person.age(), SexView.from(person.sex()), PregnancyView.from(person.pregnancy()));
    }

    /** Whether it breaks none of the constraints here. */
    public boolean obeysConstraints() {
        return age != null && age >= LEAST_AGE && age <= GREATEST_AGE && sex != null;
    }

    /** Whether it says that a male person is pregnant or gave birth. */
    boolean saysMaleAndPregnant() {
        return sex == SexView.MALE && saysPregnant();
    }

    /** Whether it says that somebody is pregnant or gave birth at an age at which nobody does. */
    boolean saysPregnantBeyondAge() {
        return age > LAST_AGE_OF_A_BIRTH && saysPregnant();
    }

    private boolean saysPregnant() {
        return pregnancy == PregnancyView.PREGNANT || pregnancy == PregnancyView.POSTPARTUM;
    }

    Person toPerson() {
        return new Person(age, sex.toSex(), toPregnancy());
    }

    private Pregnancy toPregnancy() {
        if (sex == SexView.MALE) {
            return Pregnancy.NONE;
        }
        if (pregnancy == null) {
            return age <= LAST_FERTILE_AGE ? Pregnancy.UNKNOWN : Pregnancy.NONE;
        }
        return pregnancy.toPregnancy();
    }
}
