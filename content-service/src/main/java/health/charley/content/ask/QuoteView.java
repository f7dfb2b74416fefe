package health.charley.content.ask;

import health.charley.content.ask.retrieval.Match;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

        @Schema(required = true, description = "Where a reader finds it.", examples = "/articles/leg-cramps#self-care")
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
