package health.charley.content.story;

import java.util.Optional;

/** What a story says, in the author's words. */
record StoryWords(String text, Optional<String> displayName, Optional<AgeBand> ageBand) {}
