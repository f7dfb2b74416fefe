package health.charley.web.quiz;

import java.util.List;
import java.util.Locale;

/** The topics that triage has now, by whose names a page calls what was assessed. */
public record TopicNames(List<TopicView> all) {
    public TopicNames {
        all = List.copyOf(all);
    }

    /** The topic's name, or its id made readable where triage does not have or does not tell it. */
    public String of(String topic) {
        return all.stream()
                .filter(one -> one.id().equals(topic))
                .map(TopicView::title)
                .findFirst()
                .orElseGet(() -> readable(topic));
    }

    public boolean has(String topic) {
        return all.stream().anyMatch(one -> one.id().equals(topic));
    }

    /** Whether the topic only shows how Charley works; not where triage does not tell. */
    public boolean isSample(String topic) {
        return all.stream().anyMatch(one -> one.id().equals(topic) && one.sample());
    }

    private static String readable(String topic) {
        return topic.isEmpty()
                ? ""
                : topic.substring(0, 1).toUpperCase(Locale.ROOT)
                        + topic.substring(1).replace('-', ' ');
    }
}
