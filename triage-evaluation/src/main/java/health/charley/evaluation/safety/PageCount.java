package health.charley.evaluation.safety;

import health.charley.engine.answer.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * No interview has more pages than its limit: the budget of the topic, or that of the caller where it is larger. Played to
 * the end with people in whom something completes a red flag, with someone who answers so as to be asked on and on, and
 * with answers by chance; and again with the least budget that a caller may set, which only emergencies exceed.
 */
final class PageCount implements Check {
    private final Subject subject;

    PageCount(Subject subject) {
        this.subject = subject;
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        var adversary = new LongestInterview(subject, person, guide);
        Stream.of(
                        firing(subject, subject.budget(), person, guide),
                        firing(subject, 1, person, guide),
                        adversary.longest().stream())
                .flatMap(interviews -> interviews)
                .forEach(interview -> look(interview, findings));
        RandomInterviews.of(person, guide, subject).forEach(interview -> look(interview, findings));
    }

    /** Interviews with everyone in whom something completes a red flag, everything else denied or not sure. */
    static Stream<PlayedInterview> firing(Subject subject, int budget, Person person, Guide guide) {
        return subject.knowledge().redFlags().stream()
                .flatMap(redFlag -> subject.minimal().told(redFlag.when(), person).stream())
                .distinct()
                .flatMap(stated -> subject.backgrounds().stream()
                        .map(background -> PlayedInterview.play(
                                guide,
                                person,
                                budget,
                                question -> stated.to(question.id()).orElse(background.to(question)),
                                answers -> false)));
    }

    private void look(PlayedInterview interview, Findings findings) {
        var pages = interview.pages().size();
        findings.checked(1);
        findings.most("longest interview found, in pages, where the limit is " + subject.budget(), pages);
        if (pages > subject.budget()) {
            findings.broken(Wording.brief(interview.answers()), () -> path(interview));
        }
    }

    private List<String> path(PlayedInterview interview) {
        var lines = new ArrayList<>(List.of("Played with " + Wording.of(interview.person()) + "."));
        lines.addAll(subject.wording().of(interview));
        lines.add("These are " + interview.pages().size() + " pages. The limit is " + subject.budget() + ".");
        return lines;
    }

    @Override
    public Claim claim(Findings findings) {
        return Claim.of(
                "4b",
                "No interview has more pages than its limit.",
                Method.SAMPLED,
                subject.extent().each()
                        + " × each least set of answers that fires a red flag with everything else denied and"
                        + " not sure, under the topic's budget and a budget of 1; the longest interview that a search"
                        + " finds; "
                        + RandomInterviews.EACH + " by chance",
                findings);
    }
}
