package health.charley.knowledge.diff;

import health.charley.engine.knowledge.Screen;
import health.charley.engine.knowledge.Topic;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topic as a whole. That its version differs goes without saying. */
final class TopicThings extends Things<Topic> {

    private final RedFlagQuestions redFlags;

    TopicThings(RedFlagQuestions redFlags) {
        super(Part.TOPIC, Topic::id);
        this.redFlags = redFlags;
    }

    @Override
    String name(Topic topic) {
        return topic.title();
    }

    @Override
    void added(Topic topic, Notes notes) {
        notes.say("another topic");
    }

    @Override
    void compared(Topic before, Topic after, Notes notes) {
        notes.text("title", before.title(), after.title());
        notes.text("summary", before.summary(), after.summary());
        notes.text("language", before.language(), after.language());
        notes.onWordsActedOn().text("review", before.reviewStatus(), after.reviewStatus());
        notes.least("youngest age", before.minimumAge(), after.minimumAge(), " years");
        notes.most("budget", before.budget(), after.budget(), " pages");
        notes.onWordsActedOn().wording("disclaimer", before.disclaimer(), after.disclaimer());
        var lost = new TreeSet<>(asked(before));
        lost.removeAll(asked(after));
        if (!lost.isEmpty()) {
            notes.warn("red-flag screens no longer ask " + String.join(", ", lost));
        }
        headings(before, after, notes.onWordsActedOn());
        notes.list("red-flag screens", words(before.screens()), words(after.screens()));
        notes.list("pages asked together", words(before.together()), words(after.together()));
    }

    /** What stands over a box can turn its meaning round. */
    private void headings(Topic before, Topic after, Notes notes) {
        var known = pages(before).map(TopicThings::heading).collect(Collectors.toSet());
        pages(after).filter(screen -> !known.contains(heading(screen))).forEach(screen -> {
            var under = new TreeSet<>(screen.questions());
            under.retainAll(redFlags.all());
            if (!under.isEmpty()) {
                notes.reword("over " + String.join(", ", under) + " stands “" + heading(screen) + "”");
            }
        });
    }

    private static Stream<Screen> pages(Topic topic) {
        return Stream.concat(topic.screens().stream(), topic.together().stream());
    }

    private static String heading(Screen screen) {
        return screen.text() + screen.help().map(help -> " " + help).orElse("");
    }

    /** Two versions of a topic that differ in their number alone do not differ. */
    static Topic withoutVersion(Topic topic) {
        return new Topic(
                topic.id(),
                "",
                topic.title(),
                topic.summary(),
                topic.language(),
                topic.reviewStatus(),
                topic.minimumAge(),
                topic.budget(),
                topic.screens(),
                topic.together(),
                topic.disclaimer());
    }

    private static Set<String> asked(Topic topic) {
        return topic.screens().stream()
                .flatMap(screen -> screen.questions().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> words(List<Screen> screens) {
        return screens.stream().map(TopicThings::words).toList();
    }

    private static String words(Screen screen) {
        return "“" + screen.text() + "” ("
                + screen.help().map(help -> help + " ").orElse("") + String.join(", ", screen.questions()) + ")";
    }
}
