package health.charley.triage.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.triage.answer.AnswerView;
import health.charley.triage.answer.PersonView;
import health.charley.triage.answer.PersonView.SexView;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterviewRequestTest {
    private static final PersonView SOMEBODY = new PersonView(45, SexView.MALE, null);

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @MethodSource({"atTheLimits", "aged"})
    void what_keeps_to_the_limits_is_seen_to_obey_the_constraints(InterviewRequest request) {
        assertEquals(List.of(), List.copyOf(VALIDATOR.validate(request)));
        assertEquals(true, request.obeysConstraints());
    }

    @ParameterizedTest
    @MethodSource({"beyondTheLimits", "withoutAPerson", "withWrongAnswers"})
    void what_goes_beyond_one_limit_is_left_to_validation(InterviewRequest request) {
        assertEquals(1, VALIDATOR.validate(request).size());
        assertEquals(false, request.obeysConstraints());
    }

    static List<InterviewRequest> atTheLimits() {
        var longest = "x".repeat(40);
        var name = "x".repeat(100);
        return List.of(
                new InterviewRequest(null, null, null, null, SOMEBODY, null, null),
                new InterviewRequest(longest, longest, longest, longest, SOMEBODY, List.of(), 1),
                answered(20, Collections.nCopies(200, new AnswerView(name, name, null, null))),
                answered(1, List.of(new AnswerView("site", null, Collections.nCopies(100, name), null))));
    }

    static List<InterviewRequest> aged() {
        return List.of(by(new PersonView(12, SexView.FEMALE, null)), by(new PersonView(120, SexView.MALE, null)));
    }

    static List<InterviewRequest> beyondTheLimits() {
        var tooLong = "x".repeat(41);
        return List.of(
                new InterviewRequest(tooLong, null, null, null, SOMEBODY, null, null),
                new InterviewRequest(null, tooLong, null, null, SOMEBODY, null, null),
                new InterviewRequest(null, null, tooLong, null, SOMEBODY, null, null),
                new InterviewRequest(null, null, null, tooLong, SOMEBODY, null, null),
                answered(0, List.of()),
                answered(21, List.of()),
                answered(1, Collections.nCopies(201, new AnswerView("site", "calf", null, null))));
    }

    static List<InterviewRequest> withoutAPerson() {
        return List.of(
                by(null),
                by(new PersonView(null, SexView.MALE, null)),
                by(new PersonView(11, SexView.MALE, null)),
                by(new PersonView(121, SexView.MALE, null)),
                by(new PersonView(45, null, null)));
    }

    static List<InterviewRequest> withWrongAnswers() {
        var tooLong = "x".repeat(101);
        return List.of(
                answered(1, Arrays.asList(new AnswerView("site", "calf", null, null), null)),
                answered(1, List.of(new AnswerView(null, "calf", null, null))),
                answered(1, List.of(new AnswerView(tooLong, "calf", null, null))),
                answered(1, List.of(new AnswerView("site", tooLong, null, null))),
                answered(1, List.of(new AnswerView("site", null, Collections.singletonList(null), null))),
                answered(1, List.of(new AnswerView("site", null, List.of("calf", tooLong), null))),
                answered(1, List.of(new AnswerView("site", null, Collections.nCopies(101, "calf"), null))));
    }

    private static InterviewRequest by(PersonView person) {
        return new InterviewRequest(null, null, null, null, person, null, null);
    }

    private static InterviewRequest answered(int budget, List<AnswerView> answers) {
        return new InterviewRequest(null, null, null, null, SOMEBODY, answers, budget);
    }
}
