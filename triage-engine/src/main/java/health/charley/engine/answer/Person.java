package health.charley.engine.answer;

import java.util.Objects;

/** Who is asking: whole years of age from 0 to 120, sex at birth, and pregnancy. */
public record Person(int age, Sex sex, Pregnancy pregnancy) {
    private static final int OLDEST = 120;

    public Person {
        if (age < 0 || age > OLDEST) {
            throw new IllegalArgumentException("Age is in whole years from 0 to 120, not " + age + ".");
        }
        Objects.requireNonNull(sex, "A person needs a sex.");
        Objects.requireNonNull(pregnancy, "A person needs a pregnancy state, if only 'unknown'.");
        if (sex == Sex.MALE && (pregnancy == Pregnancy.PREGNANT || pregnancy == Pregnancy.POSTPARTUM)) {
            throw new IllegalArgumentException("Pregnancy applies to a person of female sex only.");
        }
    }
}
