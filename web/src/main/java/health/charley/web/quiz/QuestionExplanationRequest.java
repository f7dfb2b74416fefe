package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Asks triage why it asks a question: the body of an interview request, and the question. */
public record QuestionExplanationRequest(@JsonUnwrapped InterviewRequest interview, String question) {}
