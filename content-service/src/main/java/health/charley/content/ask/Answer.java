package health.charley.content.ask;

import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.phrasing.PhrasedSentence;
import health.charley.content.ask.redflag.RedFlag;
import health.charley.content.ask.retrieval.Match;
import java.util.List;
import java.util.Optional;

/**
 * What was found for a question.
 *
 * @param redFlags the emergency rules of which it speaks
 * @param unread the rules of which it may speak unseen, since it is not in the language of their words; else empty
 * @param page the page that was asked; none where it could not be read in an emergency
 * @param phrased the same as the matches in the words of a language model; empty where there is none
 */
record Answer(
        List<RedFlag> redFlags,
        List<RedFlag> unread,
        Optional<PageText> page,
        List<Match> matches,
        List<PhrasedSentence> phrased) {
    Answer {
        unread = List.copyOf(unread);
        redFlags = List.copyOf(redFlags);
        matches = List.copyOf(matches);
        phrased = List.copyOf(phrased);
    }

    /** Whether it comes with the card for an emergency. */
    boolean showsCard() {
        return !redFlags.isEmpty() || !unread.isEmpty();
    }
}
