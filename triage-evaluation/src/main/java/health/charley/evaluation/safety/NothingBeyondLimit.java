package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

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
        if (subject.knowledge().questions().size() - screened.size() <= subject.budget()) {
            findings.counted("the topic has too few questions to exceed its limit, for so many kinds of people");
            return;
        }
        for (var redFlag : subject.knowledge().redFlags()) {
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
                        + " screens, left out × each kind of people × everything else answered",
                findings);
    }
}
