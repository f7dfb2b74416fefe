package health.charley.web.quiz;

import health.charley.web.quiz.Interview.Draft;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form of one screen as it was filled in: a list of boxes for the questions that share one, a field for each other. */
final class ScreenForm {
    /** The hidden field with the ids of the questions whose boxes the page showed, so that an empty box means no. */
    static final String LIST_FIELD = "list";

    private static final Pattern SPACES = Pattern.compile(" +");

    private final InterviewView screen;
    private final TickList list;
    private final AnswerForm fields;
    private final boolean refused;

    private ScreenForm(InterviewView screen, TickList list, AnswerForm fields, boolean refused) {
        this.screen = screen;
        this.list = list;
        this.fields = fields;
        this.refused = refused;
    }

    /** The form as the browser sent it. */
    static ScreenForm sent(InterviewView screen, MultivaluedMap<String, String> sent) {
        List<QuestionView> boxed = sent.containsKey(LIST_FIELD) ? screen.tickable() : List.of();
        MultivaluedMap<String, String> read = showed(boxed, sent) ? sent : new MultivaluedHashMap<>();
        return new ScreenForm(screen, TickList.sent(boxed, read), AnswerForm.sent(others(screen, boxed), sent), false);
    }

    /** Whether the page showed just these boxes: an older page denies nothing that it did not show. */
    private static boolean showed(List<QuestionView> boxed, MultivaluedMap<String, String> sent) {
        List<String> shown = SPACES.splitAsStream(sent.getOrDefault(LIST_FIELD, List.of()).stream()
                        .findFirst()
                        .orElse(""))
                .toList();
        return boxed.stream().map(QuestionView::id).toList().equals(shown);
    }

    /** The form to show: as it was last left, else with the answers of this screen, if there are any yet. */
    static ScreenForm of(InterviewView screen, Interview interview, int step) {
        return interview
                .draftOf(step)
                .map(draft -> again(screen, draft))
                .orElseGet(() -> filled(screen, interview.answersOf(step)));
    }

    private static ScreenForm again(InterviewView screen, Draft draft) {
        List<QuestionView> boxed = draft.singly() ? List.of() : screen.tickable();
        return new ScreenForm(
                screen,
                TickList.again(boxed, draft.given()),
                AnswerForm.again(others(screen, boxed), draft.given()),
                draft.refused());
    }

    private static ScreenForm filled(InterviewView screen, List<AnswerView> answers) {
        List<QuestionView> boxed = isUnsure(screen.tickable(), answers) ? List.of() : screen.tickable();
        return new ScreenForm(
                screen, TickList.filled(boxed, answers), AnswerForm.filled(others(screen, boxed), answers), false);
    }

    /** A box can't say "not sure". */
    private static boolean isUnsure(List<QuestionView> questions, List<AnswerView> answers) {
        return answers.stream()
                .filter(answer -> answer.given().contains(AnswerView.NOT_SURE))
                .anyMatch(answer ->
                        questions.stream().anyMatch(question -> question.id().equals(answer.question())));
    }

    private static List<QuestionView> others(InterviewView screen, List<QuestionView> boxed) {
        return screen.questions().stream()
                .filter(question -> !boxed.contains(question))
                .toList();
    }

    TickList list() {
        return list;
    }

    AnswerForm fields() {
        return fields;
    }

    /** Whether the page says what is to mend. */
    boolean refused() {
        return refused;
    }

    FormErrors errors() {
        return new FormErrors(
                Stream.concat(list.errors().stream(), fields.errors().stream()).toList());
    }

    /** The answers for triage in the order of the screen; only to be asked of a form without errors. */
    List<AnswerView> answers() {
        Map<String, AnswerView> answers = new HashMap<>(list.answers());
        fields.answers().forEach(answer -> answers.put(answer.question(), answer));
        return screen.questions().stream()
                .map(question -> answers.get(question.id()))
                .toList();
    }

    /** The form to show again with what is to mend. */
    Draft toMend(int step) {
        return new Draft(step, together(list.given()), list.questions().isEmpty(), true);
    }

    /** The form to show with each question on its own. */
    Draft singly(int step) {
        return new Draft(step, together(list.givenSingly()), true, false);
    }

    private Map<String, List<String>> together(Map<String, List<String>> ticked) {
        Map<String, List<String>> given = new HashMap<>(fields.given());
        given.putAll(ticked);
        return given;
    }
}
