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
 * @param page the page that was asked; none where it could not be read in an emergency
 * @param phrased the same as the matches in the words of a language model; empty where there is none
 */
record Answer(List<RedFlag> redFlags, Optional<PageText> page, List<Match> matches, List<PhrasedSentence> phrased) {
    Answer {
        redFlags = List.copyOf(redFlags);
        matches = List.copyOf(matches);
        phrased = List.copyOf(phrased);
    }
}
