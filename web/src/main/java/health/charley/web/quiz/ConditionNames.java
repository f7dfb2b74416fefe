package health.charley.web.quiz;

import health.charley.web.quiz.TopicView.NameView;
import java.util.List;

/** By which names people know conditions. */
public record ConditionNames(List<NameView> all) {
    /** Of no condition: each is called by its id made readable. */
    public static final ConditionNames NONE = new ConditionNames(List.of());

    public ConditionNames {
        all = List.copyOf(all);
    }

    /** The condition's name, or its id made readable where there is none. */
    public String of(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(NameView::name)
                .findFirst()
                .orElseGet(() -> id.replace('-', ' '));
    }
}
