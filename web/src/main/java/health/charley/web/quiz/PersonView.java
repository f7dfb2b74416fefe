package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/** Who the interview is about; {@code age} in whole years, {@code pregnancy} empty when it was not asked. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PersonView(int age, String sex, String pregnancy) {
    public PersonView {
        sex = Objects.requireNonNullElse(sex, "");
        pregnancy = Objects.requireNonNullElse(pregnancy, "");
    }

    /** Whether pregnancy can bear on the cramps, so that it is worth asking. */
    @JsonIgnore
    public boolean mayBePregnant() {
        return sex.equals("female") && age >= 12 && age <= 55;
    }

    PersonView withPregnancy(String state) {
        return new PersonView(age, sex, state);
    }
}
