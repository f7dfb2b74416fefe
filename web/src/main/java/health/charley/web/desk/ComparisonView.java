package health.charley.web.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What parts two revisions of a page. */
public record ComparisonView(int from, int to, List<FieldView> fields, List<SectionView> sections) {
    public ComparisonView {
        fields = Lists.of(fields);
        sections = Lists.of(sections);
    }

    public boolean same() {
        return fields.isEmpty() && sections.isEmpty();
    }

    /** A section that differs; without a place in one of the texts it is new, or removed. */
    public record SectionView(
            String id, Optional<Integer> fromPosition, Optional<Integer> toPosition, List<FieldView> fields) {
        public SectionView {
            fromPosition = Objects.requireNonNullElse(fromPosition, Optional.empty());
            toPosition = Objects.requireNonNullElse(toPosition, Optional.empty());
            fields = Lists.of(fields);
        }

        /** What became of the section as a whole, or an empty text. */
        public String fate() {
            if (fromPosition.isEmpty()) {
                return "new";
            }
            if (toPosition.isEmpty()) {
                return "removed";
            }
            return fromPosition.equals(toPosition)
                    ? ""
                    : "moved from place " + fromPosition.get() + " to place " + toPosition.get();
        }
    }

    /** A field that differs. */
    public record FieldView(String field, List<RunView> runs) {
        public FieldView {
            runs = Lists.of(runs);
        }

        /** What editors call it. */
        public String words() {
            return FieldWords.of(field);
        }
    }

    /** Words in a row that were kept, removed or added. */
    public record RunView(String fate, String text) {}
}
