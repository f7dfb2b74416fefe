package health.charley.content.editing;

import health.charley.content.editing.ComparisonView.FieldView;
import health.charley.content.editing.ComparisonView.SectionComparisonView;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.RevisionReading;
import health.charley.content.manuscript.SectionText;
import health.charley.content.page.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two revisions side by side: fields by their names, sections by their ids. */
final class Comparison {
    private Comparison() {}

    static ComparisonView of(Revision from, Revision to) {
        var before = RevisionReading.of(from);
        var after = RevisionReading.of(to);
        return new ComparisonView(
                from.number(),
                to.number(),
                differing(Fields.of(before.head()), Fields.of(after.head())),
                sections(before, after));
    }

    private static List<SectionComparisonView> sections(Manuscript before, Manuscript after) {
        var earlier = byId(before);
        var later = byId(after);
        var ids = new LinkedHashSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        return ids.stream()
                .flatMap(id -> section(id, earlier.get(id), later.get(id)))
                .toList();
    }

    /** {@code null} stands for a section that is not there. */
    private static Stream<SectionComparisonView> section(String id, Placed earlier, Placed later) {
        var fields = differing(
                earlier == null ? Map.of() : Fields.of(earlier.section()),
                later == null ? Map.of() : Fields.of(later.section()));
        var from = earlier == null ? null : earlier.position();
        var to = later == null ? null : later.position();
        if (fields.isEmpty() && earlier != null && later != null && earlier.position() == later.position()) {
            return Stream.empty();
        }
        return Stream.of(new SectionComparisonView(id, from, to, fields));
    }

    private static List<FieldView> differing(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        var fields = new ArrayList<FieldView>();
        for (var name : names) {
            var was = before.getOrDefault(name, "");
            var is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                fields.add(new FieldView(name, WordDiff.between(was, is)));
            }
        }
        return List.copyOf(fields);
    }

    private record Placed(int position, SectionText section) {}

    private static Map<String, Placed> byId(Manuscript page) {
        var sections = new LinkedHashMap<String, Placed>();
        page.sections().forEach(section -> sections.put(section.anchor(), new Placed(sections.size() + 1, section)));
        return sections;
    }
}
