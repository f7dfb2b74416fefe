package health.charley.content.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.phrasing.PhrasedSentence;
import health.charley.content.ask.redflag.RedFlag;
import health.charley.content.ask.retrieval.Match;
import health.charley.content.page.PageKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a page says to a question: the emergency card first where the question speaks of an emergency, then quotes. */
@Schema(name = "Answer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerView(
        @Schema(description = "To be shown before all else; absent when the question speaks of no emergency.")
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
    static final String DECLINED = "This page does not say. Ask a doctor, nurse or pharmacist.";
    static final String UNREADABLE = "The page can't be searched just now.";

    public AnswerView {
        quotes = List.copyOf(quotes);
    }

    static AnswerView from(Answer answer, Optional<String> token) {
        var matches = answer.matches();
        return new AnswerView(
                answer.redFlags().isEmpty() ? null : EmergencyView.from(answer),
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

    /** The card for an emergency. */
    @Schema(name = "AnswerEmergency")
    public record EmergencyView(
            @Schema(required = true, examples = EmergencyView.HEADING)
            String heading,

            @Schema(
                    required = true,
                    description = "The signs on the page's emergency card; else what the rules speak of.")
            List<String> signs,

            @Schema(required = true, description = "The triage rules of which the question speaks.")
            List<RedFlagView> redFlags) {
        static final String HEADING =
                "Call your emergency number (911 in the US, 999 in the UK) or go to the emergency room now"
                        + " if you have a leg problem and:";

        /** The page's own card; where there is none, one made of the rules. */
        static EmergencyView from(Answer answer) {
            var redFlags = answer.redFlags();
            return answer.page()
                    .flatMap(PageText::emergency)
                    .map(card -> new EmergencyView(card.heading(), card.signs(), views(redFlags)))
                    .orElseGet(() -> new EmergencyView(
                            HEADING, redFlags.stream().map(RedFlag::text).toList(), views(redFlags)));
        }

        private static List<RedFlagView> views(List<RedFlag> redFlags) {
            return redFlags.stream().map(RedFlagView::from).toList();
        }
    }

    /** A triage rule whose words stand in the question. */
    @Schema(name = "AnswerRedFlag")
    public record RedFlagView(
            @Schema(required = true, examples = "leg-cramps")
            String topic,

            @Schema(required = true, examples = "R1") String rule,

            @Schema(required = true, examples = "emergency_ambulance", description = "How soon to seek care.")
            String level,

            @Schema(required = true, description = "What the rule speaks of, to the person.")
            String text) {

        static RedFlagView from(RedFlag redFlag) {
            return new RedFlagView(redFlag.topic(), redFlag.rule(), redFlag.level(), redFlag.text());
        }
    }

    /** A page and its revision. */
    @Schema(name = "AnswerPage")
    public record AskedPageView(
            @Schema(required = true) PageKind kind,

            @Schema(required = true, examples = "leg-cramps")
            String slug,

            @Schema(required = true, examples = "en-US") String language,
            @Schema(required = true, minimum = "1") int revision,

            @Schema(required = true, description = "Where a reader finds it.", examples = "/articles/leg-cramps")
            String link) {

        static AskedPageView from(PageText page) {
            var address = page.address();
            return new AskedPageView(address.kind(), address.slug(), address.language(), page.number(), link(page));
        }

        static String link(PageText page) {
            return "/" + page.address().kind().word() + "s/" + page.address().slug();
        }
    }

    /** A paragraph, list item or sign, word for word. */
    @Schema(name = "Quote")
    public record QuoteView(
            @Schema(required = true, description = "Its place in the list, from 1.", minimum = "1")
            int number,

            @Schema(
                    required = true,
                    description = "The id of the section, or care-card-1 for the first care card.",
                    examples = "self-care")
            String section,

            @Schema(required = true, examples = "How to stop a cramp at home")
            String heading,

            @Schema(description = "The words before the list of which the text is an item.")
            String leadIn,

            @Schema(required = true, description = "The whole paragraph or item, so that no warning is cut off.")
            String text,

            @Schema(required = true, description = "The sentence of the text that fits the question best.")
            String sentence,

            @Schema(required = true) AskedPageView page,

            @Schema(
                    required = true,
                    description = "Where a reader finds it.",
                    examples = "/articles/leg-cramps#self-care")
            String link) {

        static QuoteView from(int number, Match match) {
            var passage = match.passage();
            return new QuoteView(
                    number,
                    passage.section(),
                    passage.heading(),
                    passage.leadIn().orElse(null),
                    passage.text(),
                    match.sentence(),
                    AskedPageView.from(match.page()),
                    AskedPageView.link(match.page()) + "#" + passage.section());
        }
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
