package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Beyond the limit nothing more is asked, even where one answer is all that an emergency lacks: everything is answered save
 * one question that would complete a red flag, so more pages are answered than the limit allows.
 */
final class NothingBeyondLimit implements Check {
    private final Subject subject;
    private final Set<String> screened;

    NothingBeyondLimit(Subject subject) {
        this.subject = subject;
        this.screened = subject.screened();
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        for (var redFlag : subject.redFlags(person, findings)) {
            for (var firing : subject.minimal().told(redFlag.when(), person)) {
                for (var left : firing.questions()) {
                    if (!screened.contains(left)) {
                        look(without(left, subject.backgrounds().get(0).around(firing)), left, person, guide, findings);
                    }
                }
            }
        }
    }

    private void look(Answers answers, String left, Person person, Guide guide, Findings findings) {
        if (pages(answers) < subject.budget()) {
            findings.counted("cases have fewer pages than the limit with everything answered, and were not looked at");
            return;
        }
        var page = guide.page(person, answers, subject.budget());
        findings.checked(1);
        if (!page.isEmpty()) {
            findings.broken(
                    left + " after " + Wording.brief(answers),
                    () -> List.of(
                            Wording.of(person) + " has answered everything else: "
                                    + subject.wording().of(answers),
                            "And is still asked: " + subject.wording().of(page, answers)));
        }
    }

    /** The pages that these answers take: one for each screen that they begin, and one for each other question. */
    private long pages(Answers answers) {
        var topic = subject.knowledge().topic();
        var screens = Stream.concat(topic.screens().stream(), topic.together().stream())
                .map(Screen::questions)
                .toList();
        var begun = screens.stream()
                .filter(screen -> screen.stream().anyMatch(answers::has))
                .count();
        var alone = answers.questions().stream()
                .filter(question -> screens.stream().noneMatch(screen -> screen.contains(question)))
                .count();
        return begun + alone;
    }

    private static Answers without(String question, Answers answers) {
        var others = new LinkedHashMap<>(answers.byQuestion());
        others.remove(question);
        return new Answers(others);
    }

    @Override
    public Claim claim(Findings findings) {
        return Claim.of(
                "4a",
                "Once as many pages as the limit are answered nothing is asked, whatever a red flag still lacks.",
                Method.EXHAUSTIVE,
                "each red flag × each least set of answers that fires it × each of these answers, off the first"
                        + " screens, left out × " + subject.extent().each() + " × everything else answered",
                findings);
    }
}
