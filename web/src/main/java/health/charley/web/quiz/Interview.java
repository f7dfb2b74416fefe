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
 * @param policy empty where triage is to choose
 * @param assessment a UUIDv7, which holds the time of the start
 * @param kept the unfinished check that it was kept as, or taken up from
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
        Marks marks,
        Optional<Kept> kept) {

    /**
     * What was put into the form of a screen and not taken as its answers.
     *
     * @param singly whether each question is asked on its own, rather than several in one list of boxes
     * @param refused whether it could not be taken, so that the page says what to mend
     */
    public record Draft(int step, Map<String, List<String>> given, boolean singly, boolean refused) {}

    /**
     * What the person chose on the way.
     *
     * @param alertSeen whether they were told of the emergency and chose to go on
     * @param stopped whether they asked for the result before the last question
     * @param saving whether they asked to keep the result, which sign-in may have to come before
     */
    public record Marks(boolean alertSeen, boolean stopped, boolean saving) {
        static final Marks NONE = new Marks(false, false, false);
    }

    /**
     * An unfinished check in the person's history.
     *
     * @param etag its state as this browser saw it; another device may have gone on with it since
     */
    public record Kept(UUID id, String etag) {}

    public Interview {
        policy = policy == null ? "" : policy;
        knowledge = knowledge == null ? Optional.empty() : knowledge;
        marks = marks == null ? Marks.NONE : marks;
        draft = draft == null ? Optional.empty() : draft;
        kept = kept == null ? Optional.empty() : kept;
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
                Marks.NONE,
                Optional.empty());
    }

    boolean alertSeen() {
        return marks.alertSeen();
    }

    boolean stopped() {
        return marks.stopped();
    }

    public boolean saving() {
        return marks.saving();
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
        List<List<AnswerView>> taken = new ArrayList<>(steps.subList(0, step - 1));
        taken.add(answers);
        return step == nextStep() && !stopped() ? with(taken, Optional.empty()) : restarted(taken);
    }

    /** What was put into this screen's form last, unless it was taken. */
    Optional<Draft> draftOf(int step) {
        return draft.filter(put -> put.step() == step);
    }

    Interview drafting(Draft newDraft) {
        return with(steps, Optional.of(newDraft));
    }

    Interview pinnedTo(String version) {
        return new Interview(topic, assessment, policy, Optional.of(version), person, steps, draft, marks, kept);
    }

    Interview afterAlert(boolean stop) {
        return marked(new Marks(true, stop, saving()));
    }

    public Interview saving(boolean wanted) {
        return marked(new Marks(alertSeen(), stopped(), wanted));
    }

    public Interview keptAs(Kept unfinished) {
        return new Interview(
                topic, assessment, policy, knowledge, person, steps, draft, marks, Optional.of(unfinished));
    }

    private Interview marked(Marks newMarks) {
        return new Interview(topic, assessment, policy, knowledge, person, steps, draft, newMarks, kept);
    }

    private Interview with(List<List<AnswerView>> newSteps, Optional<Draft> newDraft) {
        return new Interview(topic, assessment, policy, knowledge, person, newSteps, newDraft, marks, kept);
    }

    private Interview restarted(List<List<AnswerView>> newSteps) {
        return new Interview(topic, newId(), policy, knowledge, person, newSteps, Optional.empty(), Marks.NONE, kept);
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
