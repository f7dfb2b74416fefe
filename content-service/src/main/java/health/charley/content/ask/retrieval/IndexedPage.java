package health.charley.content.ask.retrieval;

import health.charley.content.ask.passage.PageText;
import health.charley.content.ask.passage.Passage;
import health.charley.content.page.Aspect;
import health.charley.content.page.PageKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page made ready for questions: what its passages mean, in words and in vectors.
 *
 * @param named what the name of a cause means
 * @param subject what every passage is about
 */
record IndexedPage(PageText page, Set<String> named, Set<String> subject, List<IndexedPassage> passages) {
    IndexedPage {
        passages = List.copyOf(passages);
    }

    /** A passage with what it means in its place, and its sentences. */
    record IndexedPassage(Passage passage, Set<String> meanings, List<IndexedSentence> sentences) {
        IndexedPassage {
            sentences = List.copyOf(sentences);
        }

        /** An item of a list of causes, which answers nothing but what is asked of causes. */
        boolean isListedCause() {
            return passage.aspect() == Aspect.CAUSES
                    && sentences.stream().limit(1).anyMatch(IndexedSentence::isFragment);
        }
    }

    /**
     * A sentence with what it means by itself and under its heading, and its vectors alone and under its heading, if there is a
     * model.
     */
    record IndexedSentence(String text, Set<String> own, Set<String> meanings, List<float[]> vectors) {
        IndexedSentence {
            vectors = List.copyOf(vectors);
        }

        /** Whether it only ends what leads in to it, or is a bare item of a list. */
        boolean isFragment() {
            return Character.isLowerCase(text.codePointAt(0));
        }
    }

    /**
     * The passages of the first section of an aspect, in their order. Where no section says when to see a doctor, the one on
     * emergencies does, and then the care cards: what cannot wait comes first.
     */
    List<Passage> section(Aspect aspect) {
        var section = ofFirstSection(aspect);
        return section.isEmpty() && aspect == Aspect.SEE_A_DOCTOR
                ? Stream.concat(ofFirstSection(Aspect.EMERGENCY).stream(), of(aspect))
                        .toList()
                : section;
    }

    /** The passages on when to see a doctor, beside the signs on care cards and then those. */
    List<IndexedPassage> whenToSeeADoctor() {
        return passages.stream()
                .filter(one -> one.passage().aspect() == Aspect.SEE_A_DOCTOR)
                .sorted(Comparator.comparing(one -> one.passage().isOnCareCard()))
                .toList();
    }

    /** Whether it speaks somewhere of each of these, or is about them. */
    boolean speaksOf(Set<String> meanings) {
        return meanings.stream()
                .allMatch(meaning -> subject.contains(meaning)
                        || passages.stream().anyMatch(one -> one.meanings().contains(meaning)));
    }

    private List<Passage> ofFirstSection(Aspect aspect) {
        var passages = of(aspect).filter(passage -> !passage.isOnCareCard()).toList();
        return passages.stream()
                .filter(passage -> passage.section().equals(passages.get(0).section()))
                .toList();
    }

    private Stream<Passage> of(Aspect aspect) {
        return page.passages().stream().filter(passage -> passage.aspect() == aspect);
    }

    static IndexedPage of(PageText page, QuestionWords reading, Function<String, Optional<float[]>> vector) {
        return new IndexedPage(
                page,
                meanings(page.address().kind() == PageKind.CAUSE ? page.name() : "", reading),
                meanings(page.subject(), reading),
                page.passages().stream()
                        .map(passage -> indexed(page, passage, reading, vector))
                        .toList());
    }

    private static IndexedPassage indexed(
            PageText page, Passage passage, QuestionWords reading, Function<String, Optional<float[]>> vector) {
        return new IndexedPassage(
                passage,
                meanings(passage, passage.text(), reading),
                passage.sentences().stream()
                        .map(sentence -> new IndexedSentence(
                                sentence,
                                meanings(sentence, reading),
                                meanings(passage, sentence, reading),
                                Stream.of(sentence, page.name() + ". " + passage.inContext(sentence))
                                        .flatMap(text -> vector.apply(text).stream())
                                        .toList()))
                        .toList());
    }

    private static Set<String> meanings(Passage passage, String text, QuestionWords reading) {
        return Stream.concat(meanings(passage.inContext(text), reading).stream(), reading.meanings(passage.aspect()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> meanings(String text, QuestionWords reading) {
        return reading.words(text).stream().map(reading::meaning).collect(Collectors.toUnmodifiableSet());
    }
}
