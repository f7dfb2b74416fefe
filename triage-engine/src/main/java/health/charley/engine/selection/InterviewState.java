package health.charley.engine.selection;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.inference.Differential;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.safety.CareDecision;

/**
 * Where an interview stands: who asks, what they said, and what follows from it so far.
 *
 * @param sheet the same answers as numbers
 */
public record InterviewState(
        Person person,
        Answers answers,
        AnswerSheet sheet,
        InferenceModel model,
        Differential differential,
        CareDecision decision) {}
