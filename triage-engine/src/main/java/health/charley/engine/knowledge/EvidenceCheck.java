package health.charley.engine.knowledge;

import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.evidence.Reading.Within;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds likelihoods that cannot all be true, and people for whom a number is missing. */
final class EvidenceCheck {
    private static final int OLDEST = 120;
    private static final double ROUNDING = 1e-9;

    private final KnowledgeBase knowledge;
    private final List<Person> people;
    private final Map<String, List<String>> groupsOfFinding = new HashMap<>();
    private final Set<String> faults = new LinkedHashSet<>();

    EvidenceCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.people = people(knowledge);
        for (var group : knowledge.groups()) {
            group.findings()
                    .forEach(finding -> groupsOfFinding
                            .computeIfAbsent(finding, id -> new ArrayList<>())
                            .add(group.id()));
        }
    }

    List<String> faults() {
        knowledge.findingsByQuestion().forEach(this::checkQuestion);
        return new ArrayList<>(faults);
    }

    private void checkQuestion(String id, List<Finding> findings) {
        var question = knowledge.question(id).orElseThrow();
        findings.forEach(this::checkBase);
        checkGroups(id, findings);
        if (question.type() != Question.Type.MULTIPLE) {
            refuseOverlap(id, findings);
            people.forEach(person -> checkSum(id, findings, person));
        }
    }

    private void checkBase(Finding finding) {
        people.stream()
                .filter(person -> finding.base(person).isEmpty())
                .findFirst()
                .ifPresent(person -> faults.add("Finding '" + finding.id() + "' has no base rate at age " + person.age()
                        + ", sex " + person.sex().name().toLowerCase(Locale.ROOT) + "."));
    }

    private void checkGroups(String question, List<Finding> findings) {
        var groups = new TreeSet<String>();
        for (var finding : findings) {
            var holding = groupsOfFinding.getOrDefault(finding.id(), List.of());
            if (holding.size() > 1) {
                faults.add("Finding '" + finding.id() + "' is in more than one evidence group: " + holding + ".");
            }
            groups.add(holding.isEmpty() ? "" : holding.get(0));
        }
        if (groups.size() > 1) {
            faults.add("The findings of question '" + question + "' are in different evidence groups.");
        }
    }

    private void refuseOverlap(String question, List<Finding> findings) {
        Map<String, String> readBy = new LinkedHashMap<>();
        for (var finding : findings) {
            if (finding.reading() instanceof OneOf oneOf) {
                new TreeSet<>(oneOf.values()).forEach(value -> {
                    var other = readBy.put(value, finding.id());
                    if (other != null) {
                        faults.add("Answer '" + value + "' of question '" + question + "' shows both '" + other
                                + "' and '" + finding.id() + "'.");
                    }
                });
            }
        }
        refuseOverlappingRanges(question, findings);
    }

    private void refuseOverlappingRanges(String question, List<Finding> findings) {
        var ranges = findings.stream()
                .filter(finding -> finding.reading() instanceof Within)
                .map(finding -> (Within) finding.reading())
                .sorted((one, other) -> Double.compare(one.from(), other.from()))
                .toList();
        for (var i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).from() <= ranges.get(i - 1).to()) {
                faults.add("Two findings of question '" + question + "' share the number "
                        + ranges.get(i).from() + ".");
            }
        }
    }

    private void checkSum(String question, List<Finding> findings, Person person) {
        var known = findings.stream()
                .filter(finding -> finding.base(person).isPresent())
                .toList();
        var bases = known.stream()
                .mapToDouble(finding -> finding.base(person).orElseThrow())
                .toArray();
        for (var condition : toSum(known, Arrays.stream(bases).sum())) {
            var sum = 0.0;
            for (var i = 0; i < bases.length; i++) {
                sum += known.get(i).probabilityGiven(condition, bases[i]);
            }
            if (sum > 1 + ROUNDING) {
                faults.add("The answers to question '" + question + "' under '" + condition
                        + "' add up to more than 1 (" + Math.round(sum * 1000) / 1000.0 + ").");
            }
        }
    }

    /** The conditions whose sum may be above one: those that a finding lists, and all others too where the base rates are. */
    private Collection<String> toSum(List<Finding> findings, double baseSum) {
        if (baseSum > 1) {
            return knowledge.conditions().stream().map(Condition::id).toList();
        }
        var listed = new TreeSet<String>();
        findings.forEach(finding -> listed.addAll(finding.given().keySet()));
        return listed;
    }

    /** One person of each sex at each age at which a base rate may change. */
    private static List<Person> people(KnowledgeBase knowledge) {
        var ages = new TreeSet<>(Set.of(knowledge.topic().minimumAge(), OLDEST));
        knowledge
                .findings()
                .forEach(finding -> finding.baseRates().forEach(rate -> {
                    ages.add(Math.max(rate.fromAge(), knowledge.topic().minimumAge()));
                    ages.add(Math.min(rate.toAge(), OLDEST));
                }));
        var people = new ArrayList<Person>();
        for (var age : ages) {
            people.add(new Person(age, Sex.FEMALE, Pregnancy.UNKNOWN));
            people.add(new Person(age, Sex.MALE, Pregnancy.NONE));
        }
        return people;
    }
}
