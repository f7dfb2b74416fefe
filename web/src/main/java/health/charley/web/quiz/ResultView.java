package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The outcome of an interview as triage tells it. */
public record ResultView(
        CareLevel careLevel,
        String careTitle,
        String careAdvice,
        String reason,
        List<RedFlagView> redFlags,
        boolean conclusive,
        List<CauseView> causes,
        List<SelfCareView> selfCare,
        List<WatchForView> watchFor,
        List<NotAskedView> notAsked,
        List<DecisiveAnswerView> decisiveAnswers,
        String disclaimer,
        String knowledgeReview) {
    public ResultView {
        careAdvice = Objects.requireNonNullElse(careAdvice, "");
        reason = Objects.requireNonNullElse(reason, "");
        disclaimer = Objects.requireNonNullElse(disclaimer, "");
        knowledgeReview = Objects.requireNonNullElse(knowledgeReview, "");
        redFlags = redFlags == null ? List.of() : List.copyOf(redFlags);
        causes = causes == null ? List.of() : List.copyOf(causes);
        selfCare = selfCare == null ? List.of() : List.copyOf(selfCare);
        watchFor = watchFor == null ? List.of() : mostUrgentFirst(watchFor);
        notAsked = notAsked == null ? List.of() : List.copyOf(notAsked);
        decisiveAnswers = decisiveAnswers == null ? List.of() : List.copyOf(decisiveAnswers);
    }

    /** What would make the advice more urgent, the most urgent first. What would make it less so is left to the API. */
    public List<DecisiveAnswerView> raising() {
        return decisiveAnswers.stream().filter(DecisiveAnswerView::raises).toList();
    }

    /** Whether causes are shown: where an ambulance is needed, help comes first. */
    public boolean listsCauses() {
        return !careLevel.isAmbulance() && !causes.isEmpty();
    }

    /** The warning signs that the person was not sure about and that would be more urgent, by what to do if they are there. */
    public List<UnsureSigns> unsure() {
        return UnsureSigns.moreUrgentThan(careLevel, redFlags);
    }

    public String unsureTitle() {
        return UnsureSigns.title(unsure());
    }

    /** The warning signs that stand on their own: those that are certain, and the less urgent ones. */
    public List<RedFlagView> settled() {
        return redFlags.stream()
                .filter(flag -> flag.certain() || flag.careLevel().compareTo(careLevel) >= 0)
                .toList();
    }

    private static List<WatchForView> mostUrgentFirst(List<WatchForView> signs) {
        return signs.stream()
                .sorted(Comparator.comparing(WatchForView::careLevel))
                .toList();
    }

    /** A warning sign that the answers show, or may show when one of them was "not sure". */
    public record RedFlagView(String id, String text, CareLevel careLevel, boolean certain, List<String> thinkOf) {
        public RedFlagView {
            thinkOf = thinkOf == null ? List.of() : List.copyOf(thinkOf);
        }
    }

    /** How well a cause fits; {@code probability} between 0 and 1. */
    public record CauseView(
            String condition,
            String name,
            String summary,
            double probability,
            String frequency,
            String rangeInWords,
            Strength strength,
            CareLevel careLevel,
            List<EvidenceView> evidenceFor,
            List<EvidenceView> evidenceAgainst) {
        public CauseView {
            summary = Objects.requireNonNullElse(summary, "");
            frequency = Objects.requireNonNullElse(frequency, "");
            rangeInWords = Objects.requireNonNullElse(rangeInWords, "");
            evidenceFor = evidenceFor == null ? List.of() : List.copyOf(evidenceFor);
            evidenceAgainst = evidenceAgainst == null ? List.of() : List.copyOf(evidenceAgainst);
        }

        /** The range, where it says something else than the frequency. */
        public String range() {
            return rangeInWords.equals(frequency) ? "" : rangeInWords;
        }
    }

    /** How strongly a cause is suggested. */
    public enum Strength {
        @JsonProperty("likely")
        LIKELY("Likely"),
        @JsonProperty("possible")
        POSSIBLE("Possible"),
        @JsonProperty("less-likely")
        LESS_LIKELY("Less likely");

        private final String label;

        Strength(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * An answer that speaks for or against a cause. The ratios are dimensionless and over 0; the effective one counts less
     * where the answer says again what another one said.
     */
    public record EvidenceView(
            String finding,
            String text,
            double likelihoodRatio,
            Optional<Double> effectiveRatio,
            Optional<PublishedRatioView> publishedLikelihoodRatio,
            Optional<GroupView> group,
            Optional<SourceView> source) {
        public EvidenceView {
            group = Objects.requireNonNullElse(group, Optional.empty());
            effectiveRatio = Objects.requireNonNullElse(effectiveRatio, Optional.empty());
            publishedLikelihoodRatio = Objects.requireNonNullElse(publishedLikelihoodRatio, Optional.empty());
            source = Objects.requireNonNullElse(source, Optional.empty());
        }

        public String ratio() {
            return inDigits(likelihoodRatio);
        }

        /** The effective ratio where it differs from the other as shown, or an empty text. */
        public String counted() {
            return effectiveRatio
                    .map(EvidenceView::inDigits)
                    .filter(shown -> !shown.equals(ratio()))
                    .orElse("");
        }

        /** The ratio of the study behind it, or an empty text. */
        public String published() {
            return publishedLikelihoodRatio
                    .map(published -> inDigits(published.value()))
                    .orElse("");
        }

        /** A ratio with as many digits as it is worth. */
        private static String inDigits(double ratio) {
            double shown = ratio >= 10 ? Math.round(ratio) : Math.round(ratio * 100) / 100.0;
            return shown == Math.rint(shown) ? String.valueOf((long) shown) : String.valueOf(shown);
        }
    }

    /** The likelihood ratio that a study gives, against the people it compared with; dimensionless and over 0. */
    public record PublishedRatioView(double value) {}

    /** Answers that say partly the same; {@code atBound} where together they may say no more. */
    public record GroupView(String name, boolean atBound) {}

    /** Where a number comes from: a study, or the estimate of an expert. */
    public record SourceView(String kind, String citation, String text) {
        public SourceView {
            kind = Objects.requireNonNullElse(kind, "");
            citation = Objects.requireNonNullElse(citation, "");
            text = Objects.requireNonNullElse(text, "");
        }

        public boolean study() {
            return kind.equals("citation");
        }
    }

    /** Something that helps at home. */
    public record SelfCareView(String id, String text) {}

    /** A change to look out for, and what to do when it comes. */
    public record WatchForView(String text, CareLevel careLevel) {}

    /** A question that was left out. Its answer could have told more about the cause, and it counts neither way. */
    public record NotAskedView(String question, String text) {}

    /** One answer to an open question that alone would change the advice, as a sentence. */
    public record DecisiveAnswerView(CareLevel careLevel, boolean raises, String sentence) {}
}
