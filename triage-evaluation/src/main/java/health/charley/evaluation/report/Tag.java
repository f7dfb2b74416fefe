package health.charley.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An element of an HTML page or an SVG picture, with everything in it escaped. */
final class Tag {
    private static final Set<String> EMPTY = Set.of("meta", "br");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<String> content = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    static Tag of(String name) {
        return new Tag(name);
    }

    static Tag of(String name, String text) {
        return new Tag(name).text(text);
    }

    Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** A number with one digit, which is as fine as a picture needs. */
    Tag with(String attribute, double value) {
        return with(attribute, String.format(Locale.ROOT, "%.1f", value));
    }

    Tag text(String text) {
        content.add(escaped(text));
        return this;
    }

    Tag add(Tag... children) {
        for (var child : children) {
            content.add(child.toString());
        }
        return this;
    }

    Tag addAll(List<Tag> children) {
        return add(children.toArray(Tag[]::new));
    }

    @Override
    public String toString() {
        var html = new StringBuilder("<").append(name);
        attributes.forEach((attribute, value) -> html.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        html.append('>');
        if (EMPTY.contains(name)) {
            return html.toString();
        }
        content.forEach(html::append);
        return html.append("</").append(name).append(">\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
