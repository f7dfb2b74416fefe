package health.charley.engine.answer;

/**
 * A person's answers by the places of their questions, and how far each simple criterion is met by them. It is made by a {@link
 * SheetLayout} and read by the {@link Rule}s of the same layout.
 */
public final class AnswerSheet {
    private final SheetLayout layout;
    private final Truth[] truths;
    /** By question; nothing there where it is open. */
    private final Answer[] answers;
    /** By compound rule, how far it is met; nothing there until it is asked for. A sheet in use never changes. */
    private final Truth[] ofCompounds;

    AnswerSheet(SheetLayout layout, Truth[] truths, Answer[] answers) {
        this.layout = layout;
        this.truths = truths;
        this.answers = answers;
        this.ofCompounds = new Truth[layout.compounds()];
    }

    /** Whether the question at this place is answered. */
    public boolean has(int question) {
        return answers[question] != null;
    }

    /** Visits the answers in the order of the knowledge base's questions. */
    public void visit(QuestionPlaces.Visitor visitor) {
        for (var question = 0; question < answers.length; question++) {
            if (answers[question] != null) {
                visitor.visit(question, answers[question]);
            }
        }
    }

    /** This sheet with an answer to one more question. */
    public AnswerSheet with(int question, Answer answer) {
        var more = new AnswerSheet(layout, truths.clone(), answers.clone());
        more.put(question, answer);
        return more;
    }

    /** This sheet without the answers to some questions. */
    public AnswerSheet without(Places questions) {
        var fewer = new AnswerSheet(layout, truths.clone(), answers.clone());
        for (var i = 0; i < questions.size(); i++) {
            fewer.clear(questions.get(i));
        }
        return fewer;
    }

    /** An empty set of questions, with room for all of them. */
    public Places noPlaces() {
        return new Places(answers.length);
    }

    void put(int question, Answer answer) {
        answers[question] = answer;
        var met = layout.met(question, answer);
        for (var i = 0; i < met.leaves().length; i++) {
            truths[met.leaves()[i]] = met.truths()[i];
        }
    }

    private void clear(int question) {
        answers[question] = null;
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
