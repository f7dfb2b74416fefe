package health.charley.triage.interview;

import health.charley.triage.answer.AnswerView;
import health.charley.triage.answer.CaseRequest;
import health.charley.triage.answer.PersonView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person and everything answered so far. */
@Schema(name = "InterviewRequest", description = "The person and everything answered so far.")
public record InterviewRequest(
        @Schema(description = "Version of the knowledge; the newest where it is left out.", examples = "1.0.0")
        @Size(max = LONGEST_NAME)
        String knowledge,

        @Schema(description = "Id of the policy pack; the service's own choice where it is left out.", examples = "us")
        @Size(max = LONGEST_NAME)
        String policy,

        @Schema(description = "Language of the words; that of the topic where it is left out.", examples = "en-US")
        @Size(max = LONGEST_NAME)
        String language,

        @Schema(
                description =
                        "Id for the assessment: a UUIDv7 of the last 24 hours, at most 5 minutes ahead. With it, the same"
                                + " request gives the same bytes at any time, receipt included. Without it, the same request"
                                + " gives the same bytes within one window of ten minutes by the clock, and two people who say"
                                + " the same in one window get the same id; name one to have an assessment of its own.",
                format = "uuid",
                examples = "0197e1c2-7b2a-7c33-8f00-0123456789ab")
        @Size(max = LONGEST_NAME)
        String assessment,

        @NotNull @Valid PersonView person,

        @Schema(description = "Everything answered so far, in any order. Left out or null: nothing yet.")
        @Size(max = MOST_ANSWERS)
        List<@NotNull @Valid AnswerView> answers,

        @Schema(description = "The most screens to ask; that of the topic where it is left out.", examples = "20")
        @Min(1)
        @Max(GREATEST_BUDGET)
        Integer budget) {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_ANSWERS = 200;
    private static final int GREATEST_BUDGET = 20;

    /** Whether it breaks none of the constraints here; validation would find the same, but takes far longer. */
    boolean obeysConstraints() {
        return isShort(knowledge)
                && isShort(policy)
                && isShort(language)
                && isShort(assessment)
                && person != null
                && person.obeysConstraints()
                && obeyConstraints(answers)
                && (budget == null || (budget >= 1 && budget <= GREATEST_BUDGET));
    }

    private static boolean isShort(String name) {
        return name == null || name.length() <= LONGEST_NAME;
    }

    private static boolean obeyConstraints(List<AnswerView> answers) {
        if (answers == null) {
            return true;
        }
        for (var answer : answers) {
            if (answer == null || !answer.obeysConstraints()) {
                return false;
            }
        }
        return answers.size() <= MOST_ANSWERS;
    }

    CaseRequest toCase() {
        return new CaseRequest(knowledge, policy, language, person, answers);
    }
}
