package health.charley.web.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.web.share.ShareListView.ShareView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShareListViewTest {
    @Test
    void links_of_one_minute_are_told_apart_by_the_second() {
        var links = new ShareListView(List.of(
                madeAt("2026-05-04T10:00:05Z"), madeAt("2026-05-04T10:00:40Z"), madeAt("2026-05-04T10:01:00Z")));

        assertEquals(
                List.of("4 May 2026 at 10:00:05 UTC", "4 May 2026 at 10:00:40 UTC", "4 May 2026 at 10:01 UTC"),
                links.items().stream().map(links::made).toList());
    }

    private static ShareView madeAt(String time) {
        return new ShareView(new UUID(0, 1), "open", time, "2026-05-11T10:00:00Z", 10, false, 0, List.of(), null);
    }
}
