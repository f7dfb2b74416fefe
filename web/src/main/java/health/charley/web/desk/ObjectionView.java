package health.charley.web.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Something that a check says against showing a page to readers. */
public record ObjectionView(boolean blocking, String code, String detail, String pointer) {
    public ObjectionView {
        pointer = Objects.requireNonNullElse(pointer, "");
    }

    /** The one place of the manuscript that it speaks of, in words; empty where it speaks of all of it. */
    public String place() {
        return PlaceWords.of(pointer);
    }

    /** What stops publication comes first. */
    static List<ObjectionView> sorted(List<ObjectionView> said) {
        return said == null
                ? List.of()
                : said.stream()
                        .sorted(Comparator.comparing(ObjectionView::blocking).reversed())
                        .toList();
    }
}
