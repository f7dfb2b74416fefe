package health.charley.engine.answer;

/**
 * A {@link Criterion} made ready to be asked often: it reads numbers from an {@link AnswerSheet} where the criterion reads
 * words. It says the same as the criterion, which remains the definition.
 */
public abstract sealed class Rule permits Rule.OfAnswer, Rule.OfPerson, Rule.OfNot, CompoundRule {
    Rule() {}

    public abstract Truth truth(AnswerSheet sheet);

    /** Adds the questions that are still open and by which this could still come true, or at least hang on a "not sure". */
    public abstract void addOpen(AnswerSheet sheet, Places places);

    /**
     * Like {@link #addOpen}, but only of those branches that something has begun to fulfil: a sign that is there.
     *
     * @param certainly whether a "not sure" begins none, and a branch counts only where it can still certainly hold
     * @return whether a branch has begun
     */
    public boolean addBegun(AnswerSheet sheet, boolean certainly, Places places) {
        return false;
    }

    /** Where this is true, adds the questions whose answers make it so. */
    public abstract void addMet(AnswerSheet sheet, Places places);

    /** Adds the questions whose answers are signs that this looks for, in those branches that no other answer has ruled out. */
    public void addSigns(AnswerSheet sheet, Places places) {}

    /** False where no answer to the questions left can make this certainly true. */
    public abstract boolean canHold(AnswerSheet sheet);

    /** False where one answer more, to this question, can certainly not make it true. */
    public abstract boolean couldHoldBy(int question, AnswerSheet sheet);

    abstract void addUnanswered(AnswerSheet sheet, Places places);

    /** Whether it begins a rule when it is met: a "no", or a sex, does not. */
    boolean canBegin() {
        return true;
    }

    static final class OfAnswer extends Rule {
        private final int leaf;
        private final int question;
        private final boolean isDenial;

        OfAnswer(int leaf, int question, boolean isDenial) {
            this.leaf = leaf;
            this.question = question;
            this.isDenial = isDenial;
        }

        @Override
        public Truth truth(AnswerSheet sheet) {
            return sheet.truth(leaf);
        }

        @Override
        public void addOpen(AnswerSheet sheet, Places places) {
            addUnanswered(sheet, places);
        }

        @Override
        public void addMet(AnswerSheet sheet, Places places) {
            if (sheet.truth(leaf) == Truth.YES) {
                places.add(question);
            }
        }

        @Override
        public void addSigns(AnswerSheet sheet, Places places) {
            if (!isDenial) {
                addMet(sheet, places);
            }
        }

        @Override
        public boolean canHold(AnswerSheet sheet) {
            return sheet.truth(leaf) == Truth.YES || !sheet.has(question);
        }

        @Override
        public boolean couldHoldBy(int other, AnswerSheet sheet) {
            return sheet.truth(leaf) == Truth.YES || (question == other && !sheet.has(question));
        }

        @Override
        void addUnanswered(AnswerSheet sheet, Places places) {
            if (!sheet.has(question)) {
                places.add(question);
            }
        }

        @Override
        boolean canBegin() {
            return !isDenial;
        }
    }

    static final class OfPerson extends Rule {
        private final int leaf;
        private final boolean isSex;

        OfPerson(int leaf, boolean isSex) {
            this.leaf = leaf;
            this.isSex = isSex;
        }

        @Override
        public Truth truth(AnswerSheet sheet) {
            return sheet.truth(leaf);
        }

        @Override
        public void addOpen(AnswerSheet sheet, Places places) {}

        @Override
        public void addMet(AnswerSheet sheet, Places places) {}

        @Override
        public boolean canHold(AnswerSheet sheet) {
            return sheet.truth(leaf) == Truth.YES;
        }

        @Override
        public boolean couldHoldBy(int question, AnswerSheet sheet) {
            return sheet.truth(leaf) == Truth.YES;
        }

        @Override
        void addUnanswered(AnswerSheet sheet, Places places) {}

        @Override
        boolean canBegin() {
            return !isSex;
        }
    }

    static final class OfNot extends Rule {
        private final Rule part;

        OfNot(Rule part) {
            this.part = part;
        }

        @Override
        public Truth truth(AnswerSheet sheet) {
            return part.truth(sheet).negated();
        }

        @Override
        public void addOpen(AnswerSheet sheet, Places places) {
            if (truth(sheet) == Truth.OPEN) {
                addUnanswered(sheet, places);
            }
        }

        @Override
        public void addMet(AnswerSheet sheet, Places places) {}

        @Override
        public boolean canHold(AnswerSheet sheet) {
            return part.truth(sheet) != Truth.YES;
        }

        @Override
        public boolean couldHoldBy(int question, AnswerSheet sheet) {
            return part.truth(sheet) != Truth.YES;
        }

        @Override
        void addUnanswered(AnswerSheet sheet, Places places) {
            part.addUnanswered(sheet, places);
        }
    }
}
