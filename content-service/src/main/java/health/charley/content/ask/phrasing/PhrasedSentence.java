package health.charley.content.ask.phrasing;

import java.util.List;

/** A sentence of a language model, with the numbers of the quotes that it rests on, from 1. */
public record PhrasedSentence(String text, List<Integer> quotes) {
    public PhrasedSentence {
        quotes = List.copyOf(quotes);
    }
}
