package health.charley.triage.answer;

import java.util.List;

/** What every request on a case says; whatever is left out is {@code null}. */
public record CaseRequest(
        String knowledge, String policy, String language, PersonView person, List<AnswerView> answers) {}
