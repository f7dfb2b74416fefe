package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.util.UuidUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's interview so far, as their browser carries it: a list of screens, each with the answers given on it.
 *
 * <p>Changing an answer, or adding one after the result was asked for, makes another assessment with another id: history
 * keeps one content per id. A changed answer drops what came after it, because later screens follow from it.
 *
 * @param assessment a UUIDv7, which holds the time of the start
 * @param alertSeen whether the person was told of the emergency and chose to go on
 * @param stopped whether the person asked for the result before the last question
 * @param saving whether the person asked to keep the result, which sign-in may have to come before
 * @param keptAs the id of the unfinished check that it was kept as, or taken up from
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Interview(
        String topic,
        UUID assessment,
        String policy,
        Optional<String> knowledge,
        PersonView person,
        List<List<AnswerView>> steps,
        Optional<Draft> draft,
        boolean alertSeen,
        boolean stopped,
        boolean saving,
        Optional<UUID> keptAs) {

    /**
     * What was put into the form of a screen and not taken as its answers.
     *
     * @param singly whether each question is asked on its own, rather than several in one list of boxes
     * @param refused whether it could not be taken, so that the page says what to mend
     */
    public record Draft(int step, Map<String, List<String>> given, boolean singly, boolean refused) {}

    public Interview {
        knowledge = knowledge == null ? Optional.empty() : knowledge;
        draft = draft == null ? Optional.empty() : draft;
        keptAs = keptAs == null ? Optional.empty() : keptAs;
        steps = steps == null ? List.of() : steps.stream().map(List::copyOf).toList();
    }

    static Interview start(String topic, String policy, PersonView person) {
        return new Interview(
                topic,
                newId(),
                policy,
                Optional.empty(),
                person,
                List.of(),
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty());
    }

    Instant startedAt() {
        return UuidUtil.getInstant(assessment);
    }

    boolean isAbout(String otherTopic, String otherPolicy, PersonView other) {
        return topic.equals(otherTopic) && policy.equals(otherPolicy) && person.equals(other);
    }

    /** The number of the first screen without an answer, counted from 1. */
    public int nextStep() {
        return steps.size() + 1;
    }

    /** Whether this screen follows from what was answered: any that was answered, and the next. */
    boolean reached(int step) {
        return step >= 1 && step <= nextStep();
    }

    public List<AnswerView> answers() {
        return answersBefore(nextStep());
    }

    List<AnswerView> answersBefore(int step) {
        return steps.subList(0, step - 1).stream().flatMap(List::stream).toList();
    }

    List<AnswerView> answersOf(int step) {
        return step < nextStep() ? steps.get(step - 1) : List.of();
    }

    /** The interview after this screen was answered; the same answers as before change nothing. */
    Interview answering(int step, List<AnswerView> answers) {
        if (answersOf(step).equals(answers)) {
            return with(steps, Optional.empty());
        }
        List<List<AnswerView>> kept = new ArrayList<>(steps.subList(0, step - 1));
        kept.add(answers);
        return step == nextStep() && !stopped ? with(kept, Optional.empty()) : restarted(kept);
    }

    /** What was put into this screen's form last, unless it was taken. */
    Optional<Draft> draftOf(int step) {
        return draft.filter(kept -> kept.step() == step);
    }

    Interview drafting(Draft newDraft) {
        return with(steps, Optional.of(newDraft));
    }

    Interview pinnedTo(String version) {
        return new Interview(
                topic,
                assessment,
                policy,
                Optional.of(version),
                person,
                steps,
                draft,
                alertSeen,
                stopped,
                saving,
                keptAs);
    }

    Interview afterAlert(boolean stop) {
        return new Interview(topic, assessment, policy, knowledge, person, steps, draft, true, stop, saving, keptAs);
    }

    public Interview saving(boolean wanted) {
        return new Interview(
                topic, assessment, policy, knowledge, person, steps, draft, alertSeen, stopped, wanted, keptAs);
    }

    /** The unfinished check that it is: the one that it was kept as or taken up from, or else one of its own. */
    public UUID unfinished() {
        return keptAs.orElse(assessment);
    }

    public Interview keptAs(UUID unfinished) {
        return new Interview(
                topic,
                assessment,
                policy,
                knowledge,
                person,
                steps,
                draft,
                alertSeen,
                stopped,
                saving,
                Optional.of(unfinished));
    }

    private Interview with(List<List<AnswerView>> newSteps, Optional<Draft> newDraft) {
        return new Interview(
                topic, assessment, policy, knowledge, person, newSteps, newDraft, alertSeen, stopped, saving, keptAs);
    }

    private Interview restarted(List<List<AnswerView>> newSteps) {
        return new Interview(
                topic, newId(), policy, knowledge, person, newSteps, Optional.empty(), false, false, false, keptAs);
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
