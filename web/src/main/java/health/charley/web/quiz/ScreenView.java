package health.charley.web.quiz;

import health.charley.web.quiz.InterviewView.HeadingView;
import java.util.List;
import java.util.stream.Stream;

/** One screen as a page shows it: the boxes of its list, if there is one, and a field for each other question. */
public record ScreenView(
        HeadingView heading,
        List<BoxView> boxes,
        boolean none,
        List<FormError> listErrors,
        List<QuestionView> listed,
        List<FieldView> fields) {

    /** For several questions that come without a heading. */
    private static final HeadingView PLAIN = new HeadingView("A few questions", "");

    static ScreenView of(InterviewView screen, ScreenForm form) {
        TickList list = form.list();
        return new ScreenView(
                screen.heading().orElse(PLAIN),
                list.questions().stream()
                        .flatMap(question -> boxes(question, list))
                        .toList(),
                list.ticksNone(),
                form.refused() ? list.errors() : List.of(),
                list.questions(),
                FieldView.of(form.fields(), form.refused()));
    }

    private static Stream<BoxView> boxes(QuestionView question, TickList list) {
        return question.boxes().stream()
                .map(option -> new BoxView(question, option, list.ticks(question, option.value())));
    }

    /** Whether the page is one question, which is its heading too. */
    public boolean isOneQuestion() {
        return boxes.isEmpty() && fields.size() == 1;
    }

    /** Whether the page is one list of boxes, whose legend is its heading too. */
    public boolean isOneList() {
        return fields.isEmpty();
    }

    public String title() {
        return isOneQuestion() ? fields.get(0).question().text() : heading.text();
    }

    /** The ids of the texts that a screen reader says with the list. */
    public String describedBy() {
        return listErrors.isEmpty() ? "list-hint" : "list-hint list-error";
    }

    /** One answer as a box to tick. The help of its question stands below the first of the question's boxes. */
    public record BoxView(QuestionView question, QuestionView.OptionView option, boolean ticked) {
        public String id() {
            return FieldView.idOf(question, option.value());
        }

        public String name() {
            return FieldView.name(question);
        }

        public String label() {
            return question.onBox(option);
        }

        public String help() {
            return question.boxes().get(0).equals(option) ? question.help() : "";
        }
    }
}
