package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** Asks triage why it asks one of the questions of a screen. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record QuestionExplanationRequest(
        Optional<String> knowledge,
        String policy,
        String language,
        PersonView person,
        List<AnswerView> answers,
        String question) {}
