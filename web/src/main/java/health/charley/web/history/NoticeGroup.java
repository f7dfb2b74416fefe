package health.charley.web.history;

import health.charley.web.history.NoticeListView.NoticeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Notices that say the same of one topic: some that are shown at once, and the rest. */
public record NoticeGroup(String topic, String sentence, List<NoticeView> first, List<NoticeView> rest) {
    private static final int SHOWN_AT_ONCE = 3;

    private record Said(String topic, String sentence) {}

    /** In the order in which they come. */
    static List<NoticeGroup> of(List<NoticeView> notices) {
        var groups = new LinkedHashMap<Said, List<NoticeView>>();
        for (var notice : notices) {
            groups.computeIfAbsent(new Said(notice.topic(), notice.sentence()), said -> new ArrayList<>())
                    .add(notice);
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    private static NoticeGroup of(Said said, List<NoticeView> notices) {
        int shown = Math.min(SHOWN_AT_ONCE, notices.size());
        return new NoticeGroup(
                said.topic(),
                said.sentence(),
                List.copyOf(notices.subList(0, shown)),
                List.copyOf(notices.subList(shown, notices.size())));
    }
}
