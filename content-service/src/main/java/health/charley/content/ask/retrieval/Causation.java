package health.charley.content.ask.retrieval;

import health.charley.content.ask.retrieval.IndexedPage.IndexedPassage;
import health.charley.content.ask.retrieval.IndexedPage.IndexedSentence;
import health.charley.content.page.Aspect;
import java.util.Collections;
import java.util.Set;

/**
 * A question whether one thing causes another. Which is which matters: pages say what brings on what they are about, and what that
 * feels like, but what merely names both says nothing of it.
 *
 * @param causes what is asked to cause something
 * @param effects what it is asked to cause; nothing where that is an "it"
 */
record Causation(Set<String> causes, Set<String> effects) {
    private static final Set<Aspect> OF_THE_CAUSE_ITSELF = Set.of(Aspect.SYMPTOMS, Aspect.OVERVIEW);

    Causation {
        causes = Set.copyOf(causes);
        effects = Set.copyOf(effects);
    }

    /** Whether a page that was not asked is named for one of the two. */
    boolean leadsTo(IndexedPage page) {
        return !Collections.disjoint(page.named(), page.named().containsAll(causes) ? causes : effects);
    }

    /** Whether a sentence tells it; {@code subject}: what the page is about. */
    boolean isToldBy(
            IndexedPage page, Set<String> subject, IndexedPassage passage, IndexedSentence sentence, CauseWords words) {
        var amongCauses = page.subject().containsAll(effects)
                && sentence.own().containsAll(causes)
                && (passage.isListedCause() || (!passage.passage().isOnCareCard() && words.areToldBy(sentence.text())));
        var amongSymptoms = subject.containsAll(causes)
                && !page.named().containsAll(effects)
                && sentence.own().containsAll(effects)
                && OF_THE_CAUSE_ITSELF.contains(passage.passage().aspect());
        return amongCauses || amongSymptoms;
    }
}
