package health.charley.workbench.lint;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.readability.Readability;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts that are harder to read than they should be. */
final class WordingWarnings {
    /** The product is written for a reading age of 11 years. */
    private static final double OLDEST_READER = 11;
    /** One long medical word lifts a shorter text over any limit. */
    private static final int FEWEST_WORDS = 10;

    private final KnowledgeBase knowledge;
    private final KnowledgeTexts texts;

    WordingWarnings(KnowledgeBase knowledge, KnowledgeTexts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    Stream<Remark> all() {
        return Stream.of(
                        topic(),
                        knowledge.policies().stream().flatMap(this::policy),
                        knowledge.questions().stream().flatMap(this::question),
                        knowledge.questions().stream().flatMap(this::options),
                        knowledge.findings().stream()
                                .flatMap(finding -> hard(
                                        "findings.yaml", finding.id(), List.of(finding.present(), finding.absent()))),
                        knowledge.redFlags().stream()
                                .flatMap(flag -> hard("red-flags.yaml", flag.id(), List.of(flag.text()))),
                        knowledge.conditions().stream()
                                .flatMap(cause -> hard("conditions.yaml", cause.id(), List.of(cause.summary()))),
                        knowledge.advice().selfCare().stream()
                                .flatMap(advice -> hard("advice.yaml", advice.id(), List.of(advice.text()))),
                        knowledge.advice().watchFor().stream()
                                .flatMap(change -> hard("advice.yaml", change.id(), List.of(change.text()))))
                .flatMap(remarks -> remarks);
    }

    /** What is read together on the page of a question. */
    private Stream<Remark> question(Question question) {
        var read = Stream.of(Stream.of(question.text()), question.help().stream(), Stream.of(question.why()))
                .flatMap(part -> part)
                .toList();
        return hard("questions.yaml", question.id(), read);
    }

    /** Each is read alone, by what it says beside its box. */
    private Stream<Remark> options(Question question) {
        return question.options().stream()
                .flatMap(option -> hard(
                        "questions.yaml", question.id(), List.of(option.tick().orElse(option.label()))));
    }

    private Stream<Remark> topic() {
        var topic = knowledge.topic();
        return Stream.of(topic.summary(), topic.disclaimer())
                .flatMap(text -> hard("topic.yaml", topic.id(), List.of(text)));
    }

    private Stream<Remark> policy(PolicyPack policy) {
        return policy.wording().values().stream()
                .flatMap(words ->
                        hard("policies/" + policy.id() + ".yaml", policy.id(), List.of(words.title(), words.advice())));
    }

    private Stream<Remark> hard(String file, String id, List<String> read) {
        var readability = Readability.ofAll(read);
        if (readability.words() < FEWEST_WORDS || readability.age() <= OLDEST_READER) {
            return Stream.of();
        }
        var age = String.format(Locale.ROOT, "%.1f", readability.age());
        return Stream.of(texts.remark(file, id, "The words of '" + id + "' need a reading age of " + age + " years."));
    }
}
