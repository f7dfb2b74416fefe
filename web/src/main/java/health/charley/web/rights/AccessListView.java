package health.charley.web.rights;

import health.charley.web.html.Moment;
import health.charley.web.rights.AccessWords.Thing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A part of what was done with a person's data, newest first; {@code next} is the cursor of the following part, or empty. */
public record AccessListView(List<AccessView> items, String next) {
    public AccessListView {
        items = items == null ? List.of() : List.copyOf(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** The name of a thing that something was done with, and where that is shown, or empty where it is not any more. */
    public record ThingView(String name, String page) {}

    /**
     * Something that was done.
     *
     * @param by who did it: {@code person}, {@code link} or {@code service}
     * @param subject the id of what it was done with
     * @param other the other assessment of a comparison
     * @param assessment the assessment that it is about, as long as that is kept
     * @param topic the topic of that assessment
     */
    public record AccessView(
            String at,
            String what,
            String by,
            Optional<UUID> subject,
            Optional<UUID> other,
            Optional<UUID> assessment,
            Optional<String> topic) {
        public AccessView {
            at = Objects.requireNonNullElse(at, "");
            what = Objects.requireNonNullElse(what, "");
            by = Objects.requireNonNullElse(by, "");
            subject = Objects.requireNonNullElse(subject, Optional.empty());
            other = Objects.requireNonNullElse(other, Optional.empty());
            assessment = Objects.requireNonNullElse(assessment, Optional.empty());
            topic = Objects.requireNonNullElse(topic, Optional.empty());
        }

        public String moment() {
            return Moment.inWords(at);
        }

        /** Whether it was done with one of these assessments. */
        public boolean isAbout(Set<UUID> assessments) {
            return Stream.of(subject, other, assessment)
                    .flatMap(Optional::stream)
                    .anyMatch(assessments::contains);
        }

        /** What was done, in words; one that is newer than this page as the API names it. */
        public String words() {
            return AccessWords.of(what).text();
        }

        /** Who did it, in words; nobody where the API does not say. */
        public String who() {
            return switch (by) {
                case "person" -> "You";
                case "link" -> "Somebody with the link";
                case "service" -> "Charley, by itself";
                default -> "";
            };
        }

        /** What it was done with, named as other pages name it. */
        public List<ThingView> things() {
            return subject.map(id -> things(AccessWords.of(what).thing(), id)).orElse(List.of());
        }

        private List<ThingView> things(Thing thing, UUID id) {
            return switch (thing) {
                case ASSESSMENT ->
                    Stream.concat(
                                    Stream.of(assessment(id, page(""))),
                                    other.stream().map(two -> assessment(two, "")))
                            .toList();
                case LINK ->
                    Stream.concat(
                                    Stream.of(new ThingView("Link made " + Moment.ofId(id), page("/shares"))),
                                    assessment.stream().map(one -> assessment(one, page(""))))
                            .toList();
                case DRAFT -> List.of(new ThingView("Check begun " + Moment.ofId(id), ""));
                case NONE -> List.of();
            };
        }

        private static ThingView assessment(UUID id, String page) {
            return new ThingView("Assessment of " + Moment.ofId(id), page);
        }

        private String page(String below) {
            return assessment.map(id -> "/history/" + id + below).orElse("");
        }
    }
}
