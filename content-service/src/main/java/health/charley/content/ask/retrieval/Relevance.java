package health.charley.content.ask.retrieval;

import health.charley.content.ask.retrieval.IndexedPage.IndexedPassage;
import health.charley.content.ask.retrieval.IndexedPage.IndexedSentence;
import health.charley.content.ask.words.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern OCCASION = Pattern.compile("^(?:After|At|Before|During|In|On) ([^,]+),");

    private final QuestionWords reading;
    private final Question question;
    private final Optional<float[]> vector;
    private final Optional<IndexedPage> asked;

    /** {@code asked}: the page that was asked, where others are searched for it. */
    Relevance(QuestionWords reading, Question question, Optional<float[]> vector, Optional<IndexedPage> asked) {
        this.reading = reading;
        this.question = question;
        this.vector = vector;
        this.asked = asked;
    }

    /** The sentence by which a passage answers, if it does. */
    Optional<IndexedSentence> answering(IndexedPage page, IndexedPassage passage) {
        if (question.causation().isPresent()) {
            return telling(question.causation().get(), page, passage);
        }
        var specific = specific(page);
        if (!passage.meanings().containsAll(specific)
                || (isAlone(specific) && vector.isEmpty())
                || (question.turnsRound() && isOnlyOfAspects(specific))
                || (passage.isListedCause() && !question.asksForCauses())) {
            return Optional.empty();
        }
        if (asked.isPresent() && !leadsTo(page, specific)) {
            return Optional.empty();
        }
        return passage.sentences().stream()
                .filter(sentence -> question.judgements().isEmpty()
                        ? speaksOfIt(passage, sentence, specific)
                        : judges(passage, sentence, specific))
                .filter(sentence -> !question.asksForAmount() || givesAmount(passage, sentence, specific))
                .filter(sentence -> isEnough(sentence, specific))
                .max(Comparator.comparingDouble(sentence -> likeness(sentence).orElse(0)));
    }

    private Optional<IndexedSentence> telling(Causation causation, IndexedPage page, IndexedPassage passage) {
        if (asked.isPresent() && !causation.leadsTo(page)) {
            return Optional.empty();
        }
        var subject = asked.isPresent() ? page.named() : page.subject();
        return passage.sentences().stream()
                .filter(sentence -> causation.isToldBy(page, subject, passage, sentence, reading.causes()))
                .filter(sentence -> vector.isEmpty() || likeness(sentence).orElse(0) >= LIKE_ENOUGH)
                .max(Comparator.comparingDouble(sentence -> likeness(sentence).orElse(0)));
    }

    /**
     * What the question is about beyond the page's subject. On another page than the one asked, the words that both are about
     * have to be said unless the page is named so: a page on an injury is not on cramps only because an article on cramps lists it.
     */
    private Set<String> specific(IndexedPage page) {
        var specific = new HashSet<>(question.meanings());
        question.judgements().forEach(judgement -> specific.removeAll(judgement.unneeded()));
        var shared = asked.map(IndexedPage::subject).orElse(Set.of());
        specific.removeIf(meaning ->
                page.named().contains(meaning) || (page.subject().contains(meaning) && !shared.contains(meaning)));
        return specific;
    }

    /** A page that was not asked answers who names what it is about, or asks for something very particular. */
    private boolean leadsTo(IndexedPage page, Set<String> specific) {
        var shared = asked.map(IndexedPage::subject).orElse(Set.of());
        return specific.stream().filter(question.particular()::contains).count() >= PARTICULAR
                || question.particular().stream()
                        .anyMatch(meaning -> page.named().contains(meaning)
                                && !shared.contains(meaning)
                                && !reading.isBodily(meaning));
    }

    /** Who asks for a judgement is answered by a sentence that gives one on the very thing; of a list, its lead-in does. */
    private boolean judges(IndexedPassage passage, IndexedSentence sentence, Set<String> specific) {
        var judging = passage.passage().inContext(sentence.isFragment() ? "" : sentence.text());
        return question.judgements().stream()
                .allMatch(judgement -> says(sentence, specific, judgement)
                        && !(judgement.offCards() && passage.passage().isOnCareCard())
                        && (judgement.isIn(judging)
                                || (judgement.isOf(passage.passage().aspect()) && !sentence.isFragment())));
    }

    /** Where sections of an aspect are of the kind, what is asked of an aspect need not be said again. */
    private boolean says(IndexedSentence sentence, Set<String> specific, Judgement judgement) {
        return !(judgement.isAdvice() && speaksOfAnotherOccasion(sentence))
                && specific.stream()
                        .allMatch(meaning -> sentence.own().contains(meaning)
                                || (judgement.isAdvice()
                                        && !question.particular().contains(meaning)));
    }

    /** Advice for an occasion that the question does not name, such as "On long trips, get up and walk". */
    private boolean speaksOfAnotherOccasion(IndexedSentence sentence) {
        var occasion = OCCASION.matcher(sentence.text());
        return occasion.find()
                && reading.meaningsOf(Words.of(occasion.group(1))).stream().noneMatch(question.meanings()::contains);
    }

    /**
     * A sentence on another page has to name something that was asked. One that only ends what leads in to it ({@code
     * pregnancy.} after {@code It may be:}) says nothing about the one thing that it names.
     */
    private boolean speaksOfIt(IndexedPassage passage, IndexedSentence sentence, Set<String> specific) {
        var particular =
                specific.stream().filter(question.particular()::contains).count();
        var only = particular == 1 && sentence.own().containsAll(specific) && !passage.isListedCause();
        var names = question.meanings().stream().anyMatch(sentence.own()::contains);
        return (names || asked.isEmpty()) && !(only && sentence.isFragment());
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

    private boolean givesAmount(IndexedPassage passage, IndexedSentence sentence, Set<String> specific) {
        return !passage.passage().isOnCareCard()
                && Numbers.answer(question.text(), sentence.text())
                && sentence.meanings().containsAll(specific);
    }

    /** How like the question a sentence is, alone or under its heading; nothing without vectors. */
    OptionalDouble likeness(IndexedSentence sentence) {
        return vector.stream()
                .flatMapToDouble(asked -> sentence.vectors().stream().mapToDouble(own -> Embedder.likeness(asked, own)))
                .max();
    }
}
