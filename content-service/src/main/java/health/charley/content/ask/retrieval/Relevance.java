package health.charley.content.ask.retrieval;

import health.charley.content.ask.retrieval.IndexedPage.IndexedPassage;
import health.charley.content.ask.retrieval.IndexedPage.IndexedSentence;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Whether a passage answers a question. It does when everything that the question is about is said in the passage or is what
 * the whole page is about, and when it is like the question by the vectors as well. Likeness alone does not do: "Do bananas help
 * against cramps?" is very like "Leg cramps are very common". The thresholds were set on the calibration half of the test's
 * questions.
 */
final class Relevance {
    /** The least likeness of a sentence that says all that the question is about. */
    private static final double LIKE_ENOUGH = 0.45;

    /** The same on a page that was not asked: of many pages, one is always somewhat like a question. */
    private static final double LIKE_ENOUGH_ELSEWHERE = 0.55;

    /** The least likeness to a question that is about the page's subject, or an aspect of it, and names nothing else. */
    private static final double LIKE_ENOUGH_ALONE = 0.6;

    /** The least likeness of a sentence of which a part of the question is said only elsewhere in its passage. */
    private static final double LIKE_ENOUGH_IN_PART = 0.7;

    /** So many things that are asked at once are particular enough for a page that the question does not name. */
    private static final int PARTICULAR = 3;

    private final Question question;
    private final Optional<float[]> vector;
    private final Optional<IndexedPage> asked;

    /** {@code asked}: the page that was asked, where others are searched for it. */
    Relevance(Question question, Optional<float[]> vector, Optional<IndexedPage> asked) {
        this.question = question;
        this.vector = vector;
        this.asked = asked;
    }

    /** The sentence by which a passage answers, if it does. */
    Optional<IndexedSentence> answering(IndexedPage page, IndexedPassage passage) {
        var specific = specific(page);
        if (!passage.meanings().containsAll(specific)
                || (isAlone(specific) && vector.isEmpty())
                || (question.turnsRound() && isOnlyOfAspects(specific))) {
            return Optional.empty();
        }
        if (asked.isPresent() && !leadsTo(page, specific)) {
            return Optional.empty();
        }
        return passage.sentences().stream()
                .filter(sentence -> question.judgements().isEmpty()
                        ? speaksOfIt(passage, sentence, specific)
                        : judges(passage, sentence, specific))
                .filter(sentence -> !question.asksForAmount() || givesAmount(sentence, specific))
                .filter(sentence -> isEnough(sentence, specific))
                .max(Comparator.comparingDouble(sentence -> likeness(sentence).orElse(0)));
    }

    /**
     * What the question is about beyond the page's subject. On another page than the one asked, the words that both are about
     * have to be said unless the page is named so: a page on an injury is not on cramps only because an article on cramps lists it.
     */
    private Set<String> specific(IndexedPage page) {
        var specific = new HashSet<>(question.meanings());
        var shared = asked.map(IndexedPage::subject).orElse(Set.of());
        specific.removeIf(meaning ->
                page.named().contains(meaning) || (page.subject().contains(meaning) && !shared.contains(meaning)));
        return specific;
    }

    /** A page that was not asked answers who names what it is about, or asks for something very particular. */
    private boolean leadsTo(IndexedPage page, Set<String> specific) {
        var shared = asked.map(IndexedPage::subject).orElse(Set.of());
        return specific.size() >= PARTICULAR
                || question.meanings().stream()
                        .anyMatch(meaning -> page.named().contains(meaning) && !shared.contains(meaning));
    }

    /** Who asks for a judgement is answered by a sentence that gives one on the very thing; of a list, its lead-in does. */
    private boolean judges(IndexedPassage passage, IndexedSentence sentence, Set<String> specific) {
        var judging = passage.passage().inContext(isFragment(passage, sentence) ? "" : sentence.text());
        return sentence.own().containsAll(specific)
                && question.judgements().stream().allMatch(judgement -> judgement.isIn(judging));
    }

    /**
     * A sentence on another page has to name something that was asked. One that only ends what leads in to it ({@code
     * pregnancy.} after {@code It may be:}) says nothing about the one thing that it names.
     */
    private boolean speaksOfIt(IndexedPassage passage, IndexedSentence sentence, Set<String> specific) {
        var only = specific.size() == 1 && sentence.own().containsAll(specific);
        var names = question.meanings().stream().anyMatch(sentence.own()::contains);
        return (names || asked.isEmpty()) && !(only && isFragment(passage, sentence));
    }

    private static boolean isFragment(IndexedPassage passage, IndexedSentence sentence) {
        return passage.passage().leadIn().isPresent()
                && Character.isLowerCase(sentence.text().codePointAt(0));
    }

    private boolean isEnough(IndexedSentence sentence, Set<String> specific) {
        var whole = sentence.meanings().containsAll(specific);
        if (vector.isEmpty()) {
            return whole;
        }
        return (whole || asked.isEmpty()) && likeness(sentence).orElse(0) >= least(whole, isAlone(specific));
    }

    /** Whether nothing is named; on the page that was asked, a whole aspect of it is nothing particular either. */
    private boolean isAlone(Set<String> specific) {
        return specific.isEmpty() || (asked.isEmpty() && isOnlyOfAspects(specific));
    }

    private boolean isOnlyOfAspects(Set<String> specific) {
        return Collections.disjoint(specific, question.particular());
    }

    private double least(boolean whole, boolean alone) {
        if (alone) {
            return LIKE_ENOUGH_ALONE;
        }
        if (!whole) {
            return LIKE_ENOUGH_IN_PART;
        }
        return asked.isPresent() ? LIKE_ENOUGH_ELSEWHERE : LIKE_ENOUGH;
    }

    private static boolean givesAmount(IndexedSentence sentence, Set<String> specific) {
        return Numbers.areIn(sentence.text()) && sentence.meanings().containsAll(specific);
    }

    /** How like the question a sentence is, alone or under its heading; nothing without vectors. */
    OptionalDouble likeness(IndexedSentence sentence) {
        return vector.stream()
                .flatMapToDouble(asked -> sentence.vectors().stream().mapToDouble(own -> Embedder.likeness(asked, own)))
                .max();
    }
}
