package health.charley.knowledge;

import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.Citation.Checked;
import health.charley.engine.knowledge.Topic;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;

/** What {@code topic.yaml} and {@code citations.yaml} hold. */
final class TopicFile {

    static Topic topic(Entry entry) {
        return new Topic(
                entry.text("id"),
                entry.text("version"),
                entry.text("title"),
                entry.text("summary"),
                entry.text("language"),
                entry.text("reviewStatus"),
                entry.whole("minimumAge"),
                entry.whole("budget"),
                entry.textLists("screens"),
                entry.text("disclaimer"));
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
