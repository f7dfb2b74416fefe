package health.charley.content.ask.retrieval;

import health.charley.content.ask.retrieval.AspectQuestions.AskedAspect;
import health.charley.content.page.Aspect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as retrieval reads it.
 *
 * @param meanings what its words mean that say something
 * @param particular those of its meanings that are no words for an aspect of just anything
 * @param asksForAmount whether only a number answers it
 * @param asksForDiagnosis whether it asks what the asker has, which no page can know
 * @param isAnOrder whether it is no question, but an order to say something
 * @param judgements what it asks to be judged, such as whether something is safe
 * @param asksForCauses whether it asks for what makes something more likely
 * @param causation what it asks to cause what, if it does
 * @param asksForWhatIsNot whether it asks for what is not so, which pages do not list
 * @param turnsRound whether it asks for an aspect the other way round, such as what something causes
 * @param triedInVain what it names beside asking what to do when that does not help; empty when it does not ask so
 * @param askedAspects the aspects that it asks for as a whole, such as how something is treated
 */
record Question(
        String text,
        Set<String> meanings,
        Set<String> particular,
        boolean asksForAmount,
        boolean asksForDiagnosis,
        boolean isAnOrder,
        List<Judgement> judgements,
        boolean asksForCauses,
        Optional<Causation> causation,
        boolean asksForWhatIsNot,
        boolean turnsRound,
        Optional<Set<String>> triedInVain,
        List<AskedAspect> askedAspects) {
    Question {
        askedAspects = List.copyOf(askedAspects);
        judgements = List.copyOf(judgements);
    }

    static Question of(String text, QuestionWords reading) {
        var words = reading.words(text);
        var meanings = Stream.concat(
                        words.stream().filter(word -> !reading.isEmpty(word)).map(reading::meaning),
                        reading.meaningsTogether(words))
                .collect(Collectors.toUnmodifiableSet());
        return new Question(
                text,
                meanings,
                meanings.stream()
                        .filter(meaning -> !reading.isOfAnAspect(meaning))
                        .collect(Collectors.toUnmodifiableSet()),
                reading.asksForAmount(words),
                reading.asksForDiagnosis(words),
                reading.orders(words),
                reading.judgements(words),
                reading.causes().areAskedFor(words),
                reading.causes().causation(words, reading::meaningsOf),
                reading.asksForWhatIsNot(text),
                reading.turnsRound(words),
                reading.turnsRound(words) ? Optional.empty() : reading.triedInVain(words),
                reading.askedAspects(words));
    }

    /** Whether it names anything that a whole page is not about anyway. */
    boolean goesBeyond(Set<String> subject) {
        return !subject.containsAll(meanings);
    }

    /** Whether it asks what causes something else than a page is about: what names that among causes of its own does not say. */
    boolean asksForCausesOfAnother(Set<String> subject) {
        return judgements.isEmpty()
                && askedAspects.stream()
                        .anyMatch(asked -> asked.aspect() == Aspect.CAUSES && !subject.containsAll(asked.named()));
    }

    /** Whether no page can answer it. */
    boolean isBeyondPages() {
        return asksForDiagnosis || isAnOrder || asksForWhatIsNot;
    }

    boolean saysNothing() {
        return meanings.isEmpty();
    }
}
