package health.charley.content.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What triage knows of a topic, as far as pages must agree with it. */
record Knowledge(String topic, String version, Set<String> conditions, List<RedFlag> redFlags, List<Finding> findings) {

    Knowledge {
        conditions = Set.copyOf(conditions);
        redFlags = List.copyOf(redFlags);
        findings = List.copyOf(findings);
    }

    /** A rule that raises the care level, the questions of which one answer makes it fire, and what it guards against. */
    record RedFlag(String id, String text, Urgency urgency, List<String> signs, List<String> thinkOf) {
        RedFlag {
            signs = List.copyOf(signs);
            thinkOf = List.copyOf(thinkOf);
        }

        /** Whether naming the rule does not yet say what it is about: any of several signs is enough. */
        boolean hasSeveralSigns() {
            return signs.size() > 1;
        }
    }

    /** A finding as a sentence to the person, the least share of people who have it, and its share by condition. */
    record Finding(String id, String present, double base, List<Likelihood> likelihoods) {}

    /** The share of people with a condition who have a finding, and how many times the base rate that is. */
    record Likelihood(String condition, double probability, double ratio) {}

    /** Reads the two documents that triage serves of a topic. What they hold beyond this is passed over. */
    static Knowledge from(JsonNode topic, JsonNode evidence) {
        var conditions = new HashSet<String>();
        topic.required("conditions")
                .forEach(condition -> conditions.add(condition.required("id").asText()));
        var redFlags = new ArrayList<RedFlag>();
        topic.required("redFlags").forEach(rule -> redFlags.add(redFlag(rule)));
        var findings = new ArrayList<Finding>();
        evidence.required("findings").forEach(finding -> findings.add(finding(finding)));
        return new Knowledge(
                topic.required("id").asText(),
                topic.required("knowledge").required("version").asText(),
                conditions,
                redFlags,
                findings);
    }

    private static RedFlag redFlag(JsonNode rule) {
        return new RedFlag(
                rule.required("id").asText(),
                rule.required("text").asText(),
                Urgency.ofCareLevel(rule.required("careLevel").asText()),
                // knowledge that an older triage told has none
                texts(rule.path("signs")),
                texts(rule.required("thinkOf")));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    private static Finding finding(JsonNode finding) {
        var base = 1.0;
        for (var rate : finding.required("base")) {
            base = Math.min(base, rate.required("probability").asDouble());
        }
        var likelihoods = new ArrayList<Likelihood>();
        finding.required("likelihoods").forEach(likelihood -> likelihoods.add(likelihood(likelihood)));
        return new Finding(
                finding.required("id").asText(), finding.required("present").asText(), base, List.copyOf(likelihoods));
    }

    private static Likelihood likelihood(JsonNode likelihood) {
        return new Likelihood(
                likelihood.required("condition").asText(),
                likelihood.required("probability").asDouble(),
                likelihood.required("likelihoodRatio").asDouble());
    }
}
