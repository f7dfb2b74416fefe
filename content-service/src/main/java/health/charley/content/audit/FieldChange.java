package health.charley.content.audit;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What became of one field of an author or a citation; of what tells about a person, only that it changed. */
@Embeddable
class FieldChange {
    private String field;
    private String was;
    private String became;

    protected FieldChange() {}

    private FieldChange(String field, String was, String became) {
        this.field = field;
        this.was = was;
        this.became = became;
    }

    /** Of fields by their names, in the order of the later ones; a field that says nothing is not there. */
    static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new FieldChange(name, before.get(name), after.get(name)));
            }
        }
        return List.copyOf(changes);
    }

    /** The same without what the field said: words that somebody may want erased do not belong where nothing can be. */
    FieldChange withoutWords() {
        return new FieldChange(field, null, null);
    }

    String field() {
        return field;
    }

    Optional<String> was() {
        return Optional.ofNullable(was);
    }

    Optional<String> became() {
        return Optional.ofNullable(became);
    }
}
