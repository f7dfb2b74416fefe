package health.charley.content.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.content.ask.phrasing.PhrasedSentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a page says to a question: the emergency card first where the question speaks of an emergency or cannot be read for
 * one, then quotes.
 */
@Schema(name = "Answer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerView(
        @Schema(
                description =
                        "To be shown before all else; absent when the question is English and speaks of no emergency.")
        EmergencyView emergency,

        @Schema(required = true, description = "Always true: no person wrote or chose this answer.")
        boolean automatic,

        @Schema(required = true, description = "What to call it where it is shown.", examples = AnswerView.LABEL)
        String label,

        @Schema(required = true, examples = AnswerView.NOTICE)
        String notice,

        @Schema(required = true, description = "Whether the page does not say; then there are no quotes.")
        boolean declined,

        @Schema(
                description = "Why there are no quotes, in a sentence; absent when there are.",
                examples = AnswerView.DECLINED)
        String message,

        @Schema(required = true, maxItems = 3, description = "Word for word from published pages, the best first.")
        List<QuoteView> quotes,

        @Schema(
                description =
                        "The same in a few sentences by a language model, each checked against its quotes. Absent where no"
                                + " model is configured, or it strayed, failed or took too long; and in an emergency.")
        List<PhrasedSentenceView> phrased,

        @Schema(description = "The page that was asked; absent when it could not be read.")
        AskedPageView page,

        @Schema(
                maxLength = 500,
                description =
                        "Rates this answer, once. It holds revisions and section ids, and nothing of the question.")
        String token) {

    static final String LABEL = "Automatic answer, made of sentences from our pages";
    static final String NOTICE = "For information. It is not a substitute for professional advice.";
    static final String DECLINED =
            "This page does not say. Ask a doctor, nurse or pharmacist. If it may be an emergency, call your emergency number"
                    + " now.";
    static final String UNREADABLE = "The page can't be searched just now.";

    public AnswerView {
        quotes = List.copyOf(quotes);
    }

    static AnswerView from(Answer answer, Optional<String> token) {
        var matches = answer.matches();
        return new AnswerView(
                answer.showsCard() ? EmergencyView.from(answer) : null,
                true,
                LABEL,
                NOTICE,
                matches.isEmpty(),
                matches.isEmpty() ? message(answer) : null,
                IntStream.range(0, matches.size())
                        .mapToObj(at -> QuoteView.from(at + 1, matches.get(at)))
                        .toList(),
                phrased(answer),
                answer.page().map(AskedPageView::from).orElse(null),
                token.orElse(null));
    }

    private static String message(Answer answer) {
        return answer.page().isPresent() ? DECLINED : UNREADABLE;
    }

    private static List<PhrasedSentenceView> phrased(Answer answer) {
        return answer.phrased().isEmpty()
                ? null
                : answer.phrased().stream().map(PhrasedSentenceView::from).toList();
    }

    /** A sentence of a language model that says what its quotes say. */
    @Schema(name = "PhrasedSentence")
    public record PhrasedSentenceView(
            @Schema(required = true) String text,

            @Schema(required = true, description = "The numbers of the quotes that it rests on.")
            List<Integer> quotes) {

        static PhrasedSentenceView from(PhrasedSentence sentence) {
            return new PhrasedSentenceView(sentence.text(), sentence.quotes());
        }
    }
}
