package health.charley.knowledge;

import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.Citation.Checked;
import health.charley.engine.knowledge.Screen;
import health.charley.engine.knowledge.Topic;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import health.charley.knowledge.release.Release;
import java.util.List;
import java.util.Optional;

/** What {@code topic.yaml} and {@code citations.yaml} hold. */
final class TopicFile {
    /** No interview may be longer, whatever its topic: nobody in pain answers more than this many pages. */
    private static final int MOST_PAGES = 20;

    /** No person is older, in whole years. */
    private static final int OLDEST = 120;

    /** The heading of a screen that is only a list of question ids, as in the first released knowledge. */
    private static final String PLAIN_HEADING = "First, a few questions about signs that cannot wait";

    static Topic topic(Entry entry) {
        return new Topic(
                entry.text("id"),
                version(entry),
                entry.text("title"),
                entry.text("summary"),
                entry.text("language"),
                entry.text("reviewStatus"),
                minimumAge(entry),
                budget(entry),
                screens(entry),
                entry.children("together").stream()
                        .map(screen -> screen.as(TopicFile::screen))
                        .toList(),
                entry.text("disclaimer"));
    }

    /** It names the folder of a release, and versions are put in their order by it. */
    private static String version(Entry entry) {
        var version = entry.text("version");
        if (!Release.isVersion(version)) {
            throw entry.fault(
                    "'version' must be three numbers of at most six digits, such as 1.2.0, not '" + version + "'.");
        }
        return version;
    }

    private static int minimumAge(Entry entry) {
        var age = entry.whole("minimumAge");
        if (age < 0 || age > OLDEST) {
            throw entry.fault("'minimumAge' is in whole years from 0 to " + OLDEST + ", not " + age + ".");
        }
        return age;
    }

    private static int budget(Entry entry) {
        var budget = entry.whole("budget");
        if (budget > MOST_PAGES) {
            throw entry.fault("'budget' is at most " + MOST_PAGES + " pages, not " + budget + ".");
        }
        return budget;
    }

    private static List<Screen> screens(Entry entry) {
        if (entry.isListOfLists("screens")) {
            return entry.textLists("screens").stream()
                    .map(questions -> new Screen(PLAIN_HEADING, Optional.empty(), questions))
                    .toList();
        }
        return entry.children("screens").stream()
                .map(screen -> screen.as(TopicFile::screen))
                .toList();
    }

    private static Screen screen(Entry entry) {
        return new Screen(entry.text("text"), entry.optionalText("help"), entry.texts("questions"));
    }

    static Citation citation(Entry entry) {
        return new Citation(
                entry.text("id"),
                entry.text("text"),
                entry.optionalText("pmid"),
                entry.optionalText("doi"),
                Words.constant(entry, "checked", Checked.class));
    }

    private TopicFile() {}
}
