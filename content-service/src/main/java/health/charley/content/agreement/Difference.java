package health.charley.content.agreement;

import java.util.List;

/**
 * Something that the page and triage's knowledge do not say alike, in a sentence for the editor. {@code id} is that of the
 * rule, finding or condition; {@code place} leads to it in the manuscript, and is the whole page when something is missing.
 */
record Difference(DifferenceKind kind, String id, String sentence, List<Object> place) {

    Difference {
        place = List.copyOf(place);
    }

    static Difference of(DifferenceKind kind, String id, String sentence, Object... place) {
        return new Difference(kind, id, sentence, List.of(place));
    }

    boolean stopsPublication() {
        return kind.stopsPublication();
    }
}
