package health.charley.web.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** A story on its way to the content service. */
record SentStory(
        String text,
        String displayName,
        @JsonInclude(Include.NON_EMPTY) String ageBand,
        boolean consent,
        String website,
        String token) {}
