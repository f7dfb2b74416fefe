package health.charley.edge.problem;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.List;

/**
 * The constraints of a body whose resource asks for them itself, because it can mostly see without validation that none is
 * broken.
 */
@Singleton
public class BodyConstraints {

    private final Validator validator;

    BodyConstraints(Validator validator) {
        this.validator = validator;
    }

    /** What is broken in a body, with the place of each; nothing where all is well. */
    public List<InputError> errorsIn(Object body) {
        return Violations.errors(validator.validate(body));
    }

    /** Refuses a body that breaks one, with the place of each, as validation of a parameter does. */
    public void check(Object body) {
        var broken = validator.validate(body);
        if (!broken.isEmpty()) {
            throw Violations.ofBody(broken);
        }
    }
}
