package health.charley.engine.answer;

/**
 * A person's answers as numbers: how far each simple criterion is met, and which questions are answered. It is made by a {@link
 * SheetLayout} and read by the {@link Rule}s of the same layout.
 */
public final class AnswerSheet {
    private final SheetLayout layout;
    private final Truth[] truths;
    private final boolean[] answered;
    /** By compound rule, how far it is met; nothing there until it is asked for. A sheet in use never changes. */
    private final Truth[] ofCompounds;

    AnswerSheet(SheetLayout layout, Truth[] truths, boolean[] answered) {
        this.layout = layout;
        this.truths = truths;
        this.answered = answered;
        this.ofCompounds = new Truth[layout.compounds()];
    }

    /** Whether the question at this place is answered. */
    public boolean has(int question) {
        return answered[question];
    }

    /** This sheet with an answer to one more question. */
    public AnswerSheet with(int question, Answer answer) {
        var more = new AnswerSheet(layout, truths.clone(), answered.clone());
        more.put(question, answer);
        return more;
    }

    /** This sheet without the answers to some questions. */
    public AnswerSheet without(Places questions) {
        var fewer = new AnswerSheet(layout, truths.clone(), answered.clone());
        for (var i = 0; i < questions.size(); i++) {
            fewer.clear(questions.get(i));
        }
        return fewer;
    }

    /** An empty set of questions, with room for all of them. */
    public Places noPlaces() {
        return new Places(answered.length);
    }

    void put(int question, Answer answer) {
        answered[question] = true;
        var leaves = layout.leavesOf(question);
        var ofLeaves = layout.truths(question, answer);
        for (var i = 0; i < ofLeaves.length; i++) {
            truths[leaves.get(i).number()] = ofLeaves[i];
        }
    }

    private void clear(int question) {
        answered[question] = false;
        for (var leaf : layout.leavesOf(question)) {
            truths[leaf.number()] = Truth.OPEN;
        }
    }

    Truth truth(int leaf) {
        return truths[leaf];
    }

    Truth truth(CompoundRule rule) {
        var known = ofCompounds[rule.number];
        if (known == null) {
            known = rule.workOut(this);
            ofCompounds[rule.number] = known;
        }
        return known;
    }
}
