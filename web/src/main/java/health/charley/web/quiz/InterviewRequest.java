package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** All that triage needs to know: it keeps nothing between two requests. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record InterviewRequest(
        Optional<String> knowledge,
        Optional<String> policy,
        String language,
        String assessment,
        PersonView person,
        List<AnswerView> answers,
        Optional<Integer> budget) {}
