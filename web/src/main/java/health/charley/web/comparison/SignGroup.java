package health.charley.web.comparison;

import java.util.List;

/** Red flags of one kind: the first stand on the page, the others are folded away beneath them. */
public record SignGroup(List<FlagView> all) {
    /** Enough to see what a group is like; what follows the group stays near. */
    private static final int SHOWN = 3;

    public SignGroup {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of a small group; to fold a single one away would save nothing. */
    public List<FlagView> first() {
        return all.size() <= SHOWN + 1 ? all : all.subList(0, SHOWN);
    }

    public List<FlagView> rest() {
        return all.subList(first().size(), all.size());
    }
}
