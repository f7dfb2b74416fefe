package health.charley.engine.selection;

import health.charley.engine.knowledge.Screen;
import health.charley.engine.knowledge.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On which screen of a topic each question stands, and how many pages that makes. */
final class Screens {
    private final List<Screen> redFlags;
    private final List<Screen> all;
    /** The place in {@code all} of the screen on which a question stands, by the question's id. */
    private final Map<String, Integer> placeOf = new HashMap<>();

    Screens(Topic topic) {
        this.redFlags = topic.screens();
        this.all = new ArrayList<>(topic.screens());
        this.all.addAll(topic.together());
        for (var place = 0; place < all.size(); place++) {
            for (var question : all.get(place).questions()) {
                placeOf.put(question, place);
            }
        }
    }

    /** The screens that look for red flags, in the order in which they are asked. */
    List<Screen> redFlags() {
        return redFlags;
    }

    /** The screen on which a question stands. */
    Optional<Screen> of(String question) {
        return Optional.ofNullable(placeOf.get(question)).map(all::get);
    }

    /** Pages that questions take: one for each screen and one for each other question. */
    int pages(Iterable<String> questions) {
        var isBegun = new boolean[all.size()];
        var pages = 0;
        for (var question : questions) {
            var place = placeOf.get(question);
            if (place == null || !isBegun[place]) {
                pages++;
            }
            if (place != null) {
                isBegun[place] = true;
            }
        }
        return pages;
    }
}
