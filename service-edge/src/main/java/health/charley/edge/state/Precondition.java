package health.charley.content.sources;

import health.charley.content.desk.Seen;
import java.util.Optional;

/** Whether a caller means to make something new ({@code If-None-Match: *}) or to change what they saw ({@code If-Match}). */
record Precondition(Optional<Seen> seen) {

    static Precondition of(Optional<String> ifMatch, Optional<String> ifNoneMatch) {
        if (ifMatch.isEmpty() && ifNoneMatch.filter("*"::equals).isPresent()) {
            return new Precondition(Optional.empty());
        }
        return new Precondition(Optional.of(Seen.of(ifMatch)));
    }

    /** Refuses with 412 unless what is there, if anything, is as the caller means. */
    void require(Optional<Integer> version) {
        if (seen.isPresent() != version.isPresent()) {
            throw Seen.changed();
        }
        version.ifPresent(there -> seen.get().require(there));
    }
}
